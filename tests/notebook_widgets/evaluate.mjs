// Evaluates many models in one process: JSON lines of tasks on stdin, their results on stdout.
import { readFileSync } from "node:fs";

const [evaluator, reach] = process.argv.slice(2);
const page = { ...(await import(evaluator)), ...(await import(reach)) };

for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const { model, levers, periods, search } = JSON.parse(line);
  const evaluate = page.evaluator(model);
  const series = evaluate(levers, periods);
  const answer = search && page.reach((value) => {
    const values = evaluate({ ...levers, [search.lever]: value }, periods);
    return model.order.every((name) => values.get(name).every(Number.isFinite)) ? values.get(model.kgi)[periods - 1] : NaN;
  }, model.levers.find(({ name }) => name === search.lever), search.target, search.present);
  console.log(JSON.stringify({ series: Object.fromEntries([...series].map(([name, values]) => [name, [...values]])), answer }));
}
