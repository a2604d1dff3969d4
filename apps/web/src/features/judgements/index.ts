export { JudgementLine } from './JudgementLine';
export { useJudgedCount } from './judgementWrites';
