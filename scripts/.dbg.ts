import fs from 'node:fs';
import { oracleArticle } from '/work/main/test/support/oracle.js';
import { masker } from '/work/main/src/text/masked-sentence.js';
import { passageOf } from '/work/main/src/relate/agreements/read-signings.js';
import { gather } from '/work/main/src/relate/agreements/gather.js';
import { anchorsOf } from '/work/main/src/relate/agreements/anchors.js';
import { readSignings } from '/work/main/src/relate/agreements/read-signings.js';
import { witnessesIn } from '/work/main/src/relate/agreements/witnesses.js';
const [dir, id] = process.argv.slice(2);
const gold = JSON.parse(fs.readFileSync(`/work/shared/gold/${dir}/${id}.json`, 'utf8'));
const input = fs.readFileSync(`/tmp/agr/in-${dir}.ndjson`,'utf8').split('\n').filter(Boolean).map(l=>JSON.parse(l)).find(x=>x.id===id);
const article = oracleArticle({...gold, text: input.text});
const mask = masker(article);
const passages = article.sentences.map((s, i) => passageOf(s, i, mask(s)));
for (const p of passages) {
  const w = witnessesIn(p);
  if (!anchorsOf(p.mask).length && !w.length) continue;
  console.log(`[${p.at}/${p.sentence.block}]`, p.mask.text);
  for (const s of readSignings(article, p, [])) console.log('    ', s.anchor.kind, s.anchor.status, p.mask.text.slice(s.anchor.from, s.anchor.to), 'sets', JSON.stringify(s.sets.map(x=>x.map(y=>y.name))), 'lone', s.lone.map(x=>x.name).join('|'), 'grp', s.group?.count, s.group?.noun, s.each?'EACH':'', 'sg', s.signers.map(x=>x.person.name+'@'+(s.stands.get(x)?.name??'')+'<'+x.bodies.map(b=>b.name)).join('; '), 'ob', s.objects.map(o=>o.name+(o.refused?'!':'')).join('|'));
  if (w.length) console.log('     W', w.map(x=>x.person.name).join('、'));
}
