import { findMentions, indexActors, type NamedActor } from '@entente/documents';
import { ActorKind, AliasKind } from '@entente/model';

/** How fast mentions are found in documents of 5,000 characters on one core, by the time that it worked, not that which passed. */
export interface MentionFigures {
  readonly documents: number;
  readonly mentions: number;
  readonly documentsPerSecond: number;
}

const DOCUMENTS = 1000;
const CHARACTERS = 5000;

/** Sentences in the manner of news about public offices and states; each document has them in another order. */
const SENTENCES = [
  'The Kenyan foreign minister flew to Ankara on Monday for talks about a trade agreement.',
  'Moscow said that the Russian Defense Ministry had not yet received the list of prisoners.',
  'In Baku, officials told reporters that Israeli drones had been delivered in the autumn.',
  'The president of France called on both parties to stop, and the Élysée repeated it later.',
  'Президент Азербайджана заявил в Ереване, что российские войска останутся до весны.',
  'The Example Institute for Peace, a group based in Vienna, counted forty shipments in a year.',
  'Critics in the parliament asked why the Armenian prime minister had thanked Washington first.',
  'ראש הממשלה נסע לבאקו, ושר החוץ נשאר בירושלים.',
  'قالت أنقرة إن تركيا وأذربيجان وقعتا اتفاقا في باكو.',
  'A spokesman for the OSCE denied that its observers had left the border at night.',
];

export function measureMentions(): MentionFigures {
  const index = indexActors(actors());
  const documents = Array.from({ length: DOCUMENTS }, (_, i) => documentOf(i));
  for (const text of documents.slice(0, 50)) findMentions(text, index, { date: '2020-10-01' });
  const before = process.cpuUsage();
  const mentions = documents.reduce(
    (sum, text) => sum + findMentions(text, index, { date: '2020-10-01' }).length,
    0,
  );
  const { user, system } = process.cpuUsage(before);
  return { documents: DOCUMENTS, mentions, documentsPerSecond: DOCUMENTS / ((user + system) / 1_000_000) };
}

function documentOf(seed: number): string {
  let text = '';
  for (let i = 0; text.length < CHARACTERS; i += 1) {
    text += `${SENTENCES[(seed * 7 + i * 3 + Math.floor(i / SENTENCES.length)) % SENTENCES.length] ?? ''} `;
  }
  return text.slice(0, CHARACTERS);
}

/** Two thousand actors, of which the documents name some. */
function actors(): NamedActor[] {
  const state = (id: string, name: string, capital: string): NamedActor => ({
    id,
    kind: ActorKind.STATE,
    name,
    aliases: [{ name: capital, kind: AliasKind.METONYM }],
    identifiers: [],
    offices: [],
  });
  const heldOnce = { bodyId: 'act_armenia', role: 'prime minister', from: '2000-01-01', to: '2000-02-01' };
  const officials = Array.from({ length: 2000 }, (_, i): NamedActor => {
    const letters = [...i.toString(5)]
      .map((digit) => ['ba', 'de', 'ki', 'lo', 'mu'][Number(digit)] ?? '')
      .join('');
    return {
      id: `act_official${i}`,
      kind: ActorKind.OFFICIAL,
      name: `Examplia T${letters}ov`,
      aliases: [],
      identifiers: [],
      offices: i < 20 ? [heldOnce] : [],
    };
  });
  return [
    state('act_armenia', 'Armenia', 'Yerevan'),
    state('act_azerbaijan', 'Azerbaijan', 'Baku'),
    state('act_russia', 'Russia', 'Moscow'),
    ...officials,
  ];
}
