import { type Actor, ActorKind, AliasKind } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { askName, scoreName } from './scoreName.js';

function actor(kind: ActorKind, name: string, aliases: Record<string, AliasKind> = {}, iso?: string): Actor {
  return {
    id: `act_${name}`,
    kind,
    name,
    description: null,
    aliases: Object.entries(aliases).map(([alias, sort]) => ({ name: alias, kind: sort })),
    identifiers: iso === undefined ? [] : [{ scheme: 'iso3166-1-alpha2', value: iso }],
  };
}

const { METONYM, DEMONYM, NAME } = AliasKind;
const israel = actor(ActorKind.STATE, 'Israel', { Jerusalem: METONYM, Israeli: DEMONYM }, 'IL');
const ministry = actor(ActorKind.ORGANIZATION, 'Ministry of Defense of Israel', {
  IMOD: AliasKind.ABBREVIATION,
});
const aliyev = actor(ActorKind.OFFICIAL, 'Ilham Aliyev', { Aliyev: NAME, 'İlham Əliyev': NAME });
const erdogan = actor(ActorKind.OFFICIAL, 'Recep Tayyip Erdoğan', { Erdoğan: NAME });
const pashinyan = actor(ActorKind.OFFICIAL, 'Nikol Pashinyan');
const score = (name: string, of: Actor): number => scoreName(askName(name), of).score;

describe('scoreName', () => {
  it.each([
    ['another state’s ministry', 'Russian Defense Ministry', ministry],
    ['another ministry of the state', 'Israeli Health Ministry', ministry],
    ['a late father', 'Heydar Aliyev', aliyev],
    ['a late father with his title', 'President Heydar Aliyev', aliyev],
    ['a late father in other letters', 'Гейдар Алиев', aliyev],
    ['a wife', 'Mehriban Aliyeva', aliyev],
    ['a namesake by given name', 'Ilham Guliyev', aliyev],
    ['what is called after a family', 'Aliyev Foundation', aliyev],
    ['a newspaper with a city in its name', 'Jerusalem Post', israel],
    ['a body with a demonym in its name', 'Israeli Army Radio', israel],
    ['a body of the state', 'Israeli Defense Ministry', israel],
    ['the state, for its ministry', 'Israel', ministry],
  ])('stays below 0.5 for %s: %s', (_what, name, of) => expect(score(name, of)).toBeLessThan(0.5));

  it.each([
    ['Defense Ministry of Israel', ministry],
    ['Israeli Ministry of Defence', ministry],
    ['Министерство обороны Израиля', ministry],
    ['Aliyev, Ilham', aliyev],
    ['I. Aliyev', aliyev],
    ['President Ilham Aliyev', aliyev],
    ['Ilham Heydar oglu Aliyev', aliyev],
    ['Ալիև', aliyev],
    ['Իլհամ Ալիև', aliyev],
    ['ილჰამ ალიევი', aliyev],
    ['Алиев Ильхам', aliyev],
    ['إلهام علييف', aliyev],
    ['أردوغان', erdogan],
    ['Реджеп Тайип Эрдоган', erdogan],
    ['ארדואן', erdogan],
    ['Tayyip Erdogan', erdogan],
    ['Nikol Vovayi Pashinyan', pashinyan],
    ['Nikol-Pashinyan', pashinyan],
    ['Никол Пашинян', pashinyan],
    ['Государство Израиль', israel],
    ['ישראל', israel],
    ['Իսրայել', israel],
    ['Israeli government', israel],
  ])('is 0.6 or more for %s', (name, of) => expect(score(name, of)).toBeGreaterThanOrEqual(0.6));

  it('costs an omission less than a contradiction', () => {
    expect(score('Tayyip Erdoğan', erdogan)).toBeGreaterThan(score('Bilal Erdoğan', erdogan));
    expect(score('Defense Ministry', ministry)).toBeGreaterThan(score('Iranian Defense Ministry', ministry));
    expect(score('Pashinyan', pashinyan)).toBeGreaterThan(score('Ashot Pashinyan', pashinyan));
  });

  it('says of one country never that it is another', () => {
    for (const name of ['Iraq', 'Ирак', 'Baghdad', 'Iraqi']) {
      expect(score(name, actor(ActorKind.STATE, 'Iran', {}, 'IR'))).toBe(0);
    }
  });
});
