/** The forms of a single date of EDTF level 1, with the parts of it that are given. */
export const SINGLE_DATE =
  /^(?<year>-?\d{4}|-?\d{2}XX|-?\d{3}X)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?[?~%]?$/u;
