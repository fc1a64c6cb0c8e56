import type { Article } from '../../model/article.js';
import type { BodyReference } from './body-reference.js';
import { isShortFor } from './short-body.js';

/** Organs inside a body whose posts carry their name: 某村党支部|书记 is 党支部书记 at 某村. */
const ORGAN =
  /^(.{2,}?)((?:临时|直属|机关|教工|学生|离退休|第[一二三四五六七八九十]+)?(?:党支部|党总支|团总支|团支部)|机关党委|党委|党组|党工委|纪委|团委|工会|校董会|董事会|监事会|书记处|审判委员会|检察委员会|审委会|检委会)$/u;
/** 某联盟秘书处|秘书长: the secretary-general of the whole. */
const SECRETARIAT = /^(.{2,}?)(?:常设)?秘[书書][处處]$/u;
const HELD_THERE = /^(?:常务|专职|第一|兼职)?(?:副)?(?:书记|委员|常委|主席|专员|成员|监事|董事)$/u;
/** Places and zones, whose committees are bodies of their own: 水坪镇党委|书记. */
const PLACE = /(?:[省市县縣区區州盟旗镇鎮乡鄉]|街道|管委会|兵团|师|地委|部队)$/u;
/** Unions and committees of these alone belong to the title; a 教育工会 stands for itself. */
const OF_WHOLE = /^(?:党委|党组|党工委|机关党委|校董会|董事会|监事会)$/u;
const WHOLE = /(?:公司|集团|大学|学院|学校|中学|小学|医院|银行|研究院|研究所|总厂|中心|局|厅|处|院|厂)$/u;
const ALWAYS = /党支部$|党总支$|团总支$|团支部$|董事会$|监事会$|书记处$|[审检](?:判|察)?委(?:员)?会$/u;
/** 县委常委、纪委书记: the committee of the county. */
const OF_COMMITTEE = /^(?:纪委)(?=(?:副)?书记$|常委$)/u;

/** A post told by the organ of its body: the organ's name goes to the title inside a firm or school, to the body in a county. */
export function atOrgan(article: Article, title: string, body: BodyReference | null): { title: string; body: BodyReference | null } {
  if (!body) return { title, body };
  const committee = OF_COMMITTEE.exec(title)?.[0];
  if (committee && body.unit === null && /[省市县區区州旗盟]委$/u.test(body.organisation))
    return { title: title.slice(committee.length), body: named(article, body, body.organisation.slice(0, -1) + committee) };
  const secretariat = /秘[书書][长長]$/u.test(title) && body.unit === null ? SECRETARIAT.exec(body.organisation)?.[1] : undefined;
  if (secretariat) return { title, body: ofSecretariat(article, body, secretariat) };
  if (!HELD_THERE.test(title)) return { title, body };
  if (/^(?:校董会|董事会|监事会|校务委员会|党委|党组|党总支|党支部|纪委|团委|工会)$/u.test(body.organisation) && body.unit === null)
    return { title: body.organisation + title, body: null };
  const [, whole, organ] = ORGAN.exec(body.organisation + (body.unit ?? '')) ?? [];
  if (!whole || !organ || (!ALWAYS.test(organ) && (PLACE.test(whole) || !(OF_WHOLE.test(organ) || WHOLE.test(whole))))) return { title, body };
  if (body.unit === null) return { title: organ + title, body: named(article, body, whole) };
  const unit = body.unit.slice(0, Math.max(0, body.unit.length - organ.length));
  return { title: organ + title, body: { ...body, unit: unit === '' ? null : unit } };
}

function onlyShortFor(article: Article, name: string) {
  const found = article.organisations.filter((organisation) => isShortFor(name, organisation.name));
  return found.length === 1 ? found[0] : undefined;
}

/** 联盟秘书处 belongs to the one 联盟 of the article, under its full name. */
function ofSecretariat(article: Article, body: BodyReference, whole: string): BodyReference {
  const ending = whole.length <= 3 ? article.organisations.filter(({ name }) => name.length > whole.length && name.endsWith(whole)) : [];
  const [only, other] = ending;
  return only && !other ? { ...body, organisation: only.name, organisationId: only.id, base: only.name } : named(article, body, whole);
}

function named(article: Article, body: BodyReference, name: string): BodyReference {
  const known = article.organisations.find((organisation) => organisation.name === name || organisation.aliases.includes(name)) ?? onlyShortFor(article, name);
  return { ...body, organisation: known?.name ?? name, organisationId: known?.id ?? null, base: known?.name ?? name };
}
