/** What a programmer asks first, over the sample graph, ready to run. */
export const exampleQueries: readonly string[] = [
  `# Whom a name means: by name, alias, metonym, demonym or near spelling
query WhomANameMeans {
  capital: resolveActor(name: "Jerusalem") { matched score actor { id name kind } }
  spelling: resolveActor(name: "George Dick") { matched score actor { id name kind } }
}
`,
  `# What sources dispute, and the passages on both sides
query Contested {
  relations(filter: { evidence: [CONTESTED] }) {
    totalCount
    nodes {
      from { name }
      label
      to { name }
      occurred
      claims {
        stance
        summary
        speaker { name }
        citations { status quote source { title publisher published } }
      }
    }
  }
}
`,
  `# Arms supplied to Azerbaijan, and on how many independent origins each stands
query Arms {
  relations(filter: { types: [ARMS_SUPPLY], actorIds: ["act_azerbaijan"] }, first: 50) {
    nodes {
      from { name }
      label
      to { name }
      occurred
      qualifiers { key value unit }
      evidence
      independentOrigins
    }
  }
}
`,
  `# How two actors are connected, over relations that are not merely alleged or disputed
query Chains {
  paths(from: "act_turkey", to: "act_israel", maxLength: 3, limit: 5, filter: { minEvidence: SINGLE_SOURCE }) {
    length
    weakest
    hops { from { name } relations(first: 3) { label occurred evidence } to { name } }
  }
}
`,
];
