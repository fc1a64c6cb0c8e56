// One contender in its process: loads, warms up, then does a pass whenever it is asked to.
import { CONTENDERS } from './contenders.mjs';

const CHARACTERS_BETWEEN_LOOKS = 20_000;
/** After so many characters everything that is called often is compiled. */
const WARM_CHARACTERS = 5_000_000;

let work;
let units;

process.on('message', async ({ load, pass }) => {
  if (load) {
    ({ units } = load);
    const begun = performance.now();
    work = await CONTENDERS[load.name].load();
    work(units[0].text);
    const loadMs = performance.now() - begun;
    goOver(load.warmMs, true);
    process.send({ loadMs });
  } else process.send({ ...goOver(pass.mostMs), peakBytes: process.resourceUsage().maxRSS * 1024 });
});

/** Goes over the units until they are through or the time is up; again from the first while it warms up. Milliseconds are of processor time. */
function goOver(mostMs, again = false) {
  const begun = process.cpuUsage();
  let characters = 0;
  let looked = 0;
  const elapsed = () => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
  const isOver = () => elapsed() > mostMs;
  do {
    for (const unit of units) {
      work(unit.text);
      characters += unit.characters;
      if (characters - looked < CHARACTERS_BETWEEN_LOOKS) continue;
      looked = characters;
      if (isOver()) break;
    }
  } while (again && characters < WARM_CHARACTERS && !isOver());
  return { characters, ms: elapsed() };
}
