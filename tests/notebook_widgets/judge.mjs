// Judge answers with the page's own modules: a line of JSON in, {"widgets", "tasks"}, one of outcomes out.
import { readFileSync } from "node:fs";

const { widgets, tasks } = JSON.parse(readFileSync(0, "utf8"));
const { judge, asText } = await import(`${widgets}/sealed.js`);
const { calculated } = await import(`${widgets}/typed.js`);
const outcomes = [];
for (const { question, typed, word, words, ...how } of tasks) {
  const said = words && Object.fromEntries(Object.entries(words).map(([item, each]) => [item, asText(each)]));
  outcomes.push(await judge(question, said ?? (word === undefined ? calculated(typed) : asText(word)), how));
}
console.log(JSON.stringify(outcomes));
