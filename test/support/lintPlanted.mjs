// Lints texts as if they stood in the given files; prints the ids of the rules that object to each.
// Usage: node lintPlanted.mjs '[{"file": "libs/model/src/ids/ids.ts", "text": "…"}]'
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// Without the rules that need types: nothing planted is for them, and types are most of the work.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
const planted = JSON.parse(process.argv[2]);
const objections = [];
for (const { file, text } of planted) {
  const [result] = await eslint.lintText(text, { filePath: file });
  objections.push(result.messages.map(({ ruleId }) => ruleId));
}
process.stdout.write(JSON.stringify(objections));
