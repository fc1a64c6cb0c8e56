import type { ParticipantRole } from '../../model/event.js';

/** A word that gives people a role, and where those people stand. */
export interface RoleRule {
  id: string;
  role: ParticipantRole;
  cue: RegExp;
  /** before: the people listed before the cue; after: those behind it */
  side: 'before' | 'after';
  /** what must not follow or precede, so that the words are about something else */
  unless?: RegExp;
}

/** What may stand between the last person and the cue: 等领导嘉宾共同上台, 在签约仪式上发表, 作为代表. No rule passes over a comma on its own. */
export const ROLE_RULES: readonly RoleRule[] = [
  {
    id: 'role/attended',
    role: 'attended',
    cue: /(?:应邀)?(?:出席|参加|参会|到会|与会|莅临|列席|到场|出席见证)/g,
    side: 'before',
    unless: /^(?:对象|工作|人员|过|革命|党|高考|的|者|名单)/,
  },
  { id: 'role/attended-list', role: 'attended', cue: /(?:出席|参加|参会|与会|到场|列席)[^，。；：OP]{0,24}?(?:有|还有|包括|是|为)：?/g, side: 'after' },
  { id: 'role/hosted-by', role: 'hosted', cue: /由/g, side: 'after' },
  { id: 'role/hosted', role: 'hosted', cue: /主持(?!人|词|建筑|编|的)/g, side: 'before' },
  {
    id: 'role/spoke',
    role: 'spoke',
    cue: /致(?:欢迎|开幕|闭幕|答谢|贺)?[辞词]|讲话|发言|宣读|演讲|授课|作(?!为|出|用|品|业|者|揖|物)(?:了)?(?:题为)?[^，。；]{0,24}?(?:报告|汇报|讲座|分享|总结|点评|主旨|介绍)|发表(?:题为)?[^，。；]{0,10}(?:致辞|讲话|演讲|感言)/g,
    side: 'before',
    unless: /^(?:精神|稿|环节|人|者|权)/,
  },
  {
    id: 'role/unveiled',
    role: 'unveiled',
    cue: /揭牌|揭幕|按下启动|启动(?:仪式)?按钮|按下[^，。；]{0,6}掌印|剪彩|推杆|共同启动/g,
    side: 'before',
    unless: /^(?:仪式|活动|暨|后|以来|之前|及)/,
  },
  {
    id: 'role/appointed',
    role: 'appointed',
    cue: /受聘|被(?:学校|学院|公司|双方)?(?:聘(?:请|任)?为|聘为|任命为|推选为|选举为|推举为)|获聘|当选|续聘为/g,
    side: 'before',
    unless: /^(?:仪式|现场|证书)/,
  },
  { id: 'role/appointed-by', role: 'appointed', cue: /(?:聘请|聘任|特聘|敦聘|选举|任命)(?=[^，。；]{0,4}[OPZ])/g, side: 'after' },
  { id: 'role/received', role: 'received', cue: /会见|接见|接待|陪同/g, side: 'before', unless: /^(?:时|会见|人员|了?解)/ },
  {
    id: 'role/visited',
    role: 'visited',
    cue: /(?:来访|到访|率团|来校|来院|赴|前往)(?:[^，。；]{0,16}(?:考察|访问|调研|参观|交流))?/g,
    side: 'before',
    unless: /^(?:任|约|会)/,
  },
];
