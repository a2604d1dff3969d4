// Lints texts as if they stood in the given files; prints the ids of the rules that object to each.
// Usage: node lintPlanted.mjs '[{"file": "libs/model/src/ids/ids.ts", "text": "…"}]'
import { ESLint } from 'eslint';

const eslint = new ESLint();
const planted = JSON.parse(process.argv[2]);
const objections = [];
for (const { file, text } of planted) {
  const [result] = await eslint.lintText(text, { filePath: file });
  objections.push(result.messages.map(({ ruleId }) => ruleId));
}
process.stdout.write(JSON.stringify(objections));
