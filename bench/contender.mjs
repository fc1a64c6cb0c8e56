// One contender in its process: loads, warms up, then does a pass whenever it is asked to.
import { CONTENDERS } from './contenders.mjs';

const CHARACTERS_BETWEEN_LOOKS = 20_000;

let work;
let units;

process.on('message', async ({ load, pass }) => {
  if (load) {
    ({ units } = load);
    const begun = performance.now();
    work = await CONTENDERS[load.name].load();
    work(units[0].text);
    const loadMs = performance.now() - begun;
    goOver(load.warmMs);
    process.send({ loadMs });
  } else process.send({ ...goOver(pass.mostMs), peakBytes: process.resourceUsage().maxRSS * 1024 });
});

/** Goes over the units until they are through or the time is up. */
function goOver(mostMs) {
  const begun = performance.now();
  let characters = 0;
  let looked = 0;
  for (const unit of units) {
    work(unit.text);
    characters += unit.characters;
    if (characters - looked < CHARACTERS_BETWEEN_LOOKS) continue;
    looked = characters;
    if (performance.now() - begun > mostMs) break;
  }
  return { characters, ms: performance.now() - begun };
}
