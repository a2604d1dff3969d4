import {
  type Actor,
  annotationSelectors,
  type Citation,
  type Claim,
  type Credibility,
  type Judgement,
  type Relation,
  type Reliability,
  type Source,
} from '@entente/model';
import type { ExportedGraph, ExportFormat } from '../exportedGraph.js';

/**
 * JSON-LD: each citation as an annotation of the W3C Web Annotation Data Model, whose target is the passage and whose body is the claim; each claim as
 * an entity of PROV-O that was derived from its sources, attributed to who says it, and generated when it was recorded.
 */
export const jsonLd: ExportFormat = {
  name: 'json-ld',
  description: 'W3C Web Annotations and PROV-O of every citation and claim, as JSON-LD',
  ending: 'jsonld',
  mediaType: 'application/ld+json',
  isText: true,
  needs: { quotes: true, speakers: true },
  write: writeJsonLd,
};

/** The published context of Web Annotations, and what it lacks: PROV-O. */
const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    prov: 'http://www.w3.org/ns/prov#',
    entente: 'urn:entente:vocabulary:',
    Agent: 'prov:Agent',
    Entity: 'prov:Entity',
    Activity: 'prov:Activity',
    wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
    wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
    wasGeneratedBy: { '@id': 'prov:wasGeneratedBy', '@type': '@id' },
    endedAtTime: {
      '@id': 'prov:endedAtTime',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    wasAssociatedWith: { '@id': 'prov:wasAssociatedWith', '@type': '@id' },
    // In the context of annotations, value is that of a body or a fragment.
    summary: 'entente:summary',
    name: 'http://xmlns.com/foaf/0.1/name',
    title: 'http://purl.org/dc/terms/title',
    publisher: 'http://purl.org/dc/terms/publisher',
    issued: 'http://purl.org/dc/terms/issued',
    stance: 'entente:stance',
    evidence: 'entente:evidence',
    relationType: 'entente:relationType',
    occurred: 'entente:occurred',
    attribution: 'entente:attribution',
    status: 'entente:status',
    sha256: 'entente:sha256',
    reliability: 'entente:reliability',
    credibility: 'entente:credibility',
    grade: 'entente:grade',
    reason: 'entente:reason',
    subject: { '@id': 'entente:subject', '@type': '@id' },
    object: { '@id': 'entente:object', '@type': '@id' },
    about: { '@id': 'entente:about', '@type': '@id' },
  },
] as const;

const iri = (id: string): string => `urn:entente:${id}`;

async function* writeJsonLd(graph: ExportedGraph): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[`;
  let before = '\n';
  const node = (value: object): string => {
    const text = `${before}${JSON.stringify(value)}`;
    before = ',\n';
    return text;
  };
  for await (const actor of graph.actors()) yield node(actorNode(actor));
  const sources = new Set<string>();
  for await (const relation of graph.relations()) {
    yield node(relationNode(relation));
    for (const claim of relation.claims ?? []) {
      for (const { source } of claim.citations) {
        if (sources.has(source.id)) continue;
        sources.add(source.id);
        yield node(sourceNode(source));
      }
      yield node(claimNode(claim));
      for (const citation of claim.citations) yield node(annotation(citation, claim));
    }
  }
  yield '\n]}\n';
}

const actorNode = ({ id, name }: Actor): object => ({ id: iri(id), type: 'Agent', name });

const relationNode = ({ id, type, from, to, occurred, evidence }: Relation): object => ({
  id: iri(id),
  type: 'Entity',
  relationType: type,
  subject: iri(from.id),
  object: iri(to.id),
  ...(occurred === null ? {} : { occurred }),
  evidence,
});

/** How a person judged a source or a claim: an assessment with who, when and why. */
const assessment = ({ grade, reason, by, at }: Judgement<Reliability | Credibility>): object => ({
  type: 'Activity',
  grade,
  reason,
  endedAtTime: at,
  wasAssociatedWith: { type: 'Agent', name: by },
});

const sourceNode = ({ id, title, publisher, published, url, sha256, reliability }: Source): object => ({
  id: iri(id),
  type: 'Entity',
  title,
  ...(publisher === null ? {} : { publisher }),
  ...(published === null ? {} : { issued: published }),
  ...(url === null ? {} : { via: url }),
  ...(sha256 === null ? {} : { sha256 }),
  ...(reliability === null ? {} : { reliability: assessment(reliability) }),
});

function claimNode(claim: Claim): object {
  const { id, relationId, stance, summary, speaker, attribution, occurred, citations, credibility } = claim;
  return {
    id: iri(id),
    type: 'Entity',
    about: iri(relationId),
    stance,
    summary,
    ...(occurred === null ? {} : { occurred }),
    wasDerivedFrom: [...new Set(citations.map(({ source }) => iri(source.id)))],
    ...(speaker === null ? {} : { wasAttributedTo: iri(speaker.id) }),
    ...(attribution === null ? {} : { attribution }),
    ...(credibility === null ? {} : { credibility: assessment(credibility) }),
    wasGeneratedBy: {
      type: 'Activity',
      endedAtTime: claim.recordedAt,
      wasAssociatedWith: { type: 'Agent', name: claim.recordedBy },
    },
  };
}

function annotation(citation: Citation, { id, summary }: Claim): object {
  const { source, status } = citation;
  const selector = annotationSelectors(citation);
  return {
    id: iri(citation.id),
    type: 'Annotation',
    motivation: 'describing',
    body: { type: 'TextualBody', value: summary, format: 'text/plain', language: 'en' },
    target: {
      type: 'SpecificResource',
      source: { id: iri(source.id), type: 'Text', format: source.mediaType },
      ...(selector.length > 0 ? { selector } : {}),
    },
    wasDerivedFrom: iri(id),
    status,
  };
}
