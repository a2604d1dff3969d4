/** Verbs by which one gives, sells or sends another something, whatever it is. */
export const GIVERS =
  'supply lend sell provide deliver ship send give export donate transfer furnish hand_over dispatch equip transport airlift fly lease smuggle channel ferry rush forward truck consign airdrop funnel slip traffic contribute re-export reexport pass_on pass turn_over loan bestow ship_out';
