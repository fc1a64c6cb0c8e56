import type { Person } from '../../model/person.js';
import { plainCountry } from '../organisations/country-body.js';
import { spelledName } from '../organisations/spelled-name.js';
import type { LocalView } from '../local-view.js';

/** The body of a post in the dataset: its id where it has one, and its name. */
export interface PostBody {
  organisationId: string | null;
  organisation: string | null;
}

/** The body of a person's post: as all articles together know it, else as the record names it. */
export function bodyOfPost(view: LocalView, person: Person, at: number): PostBody {
  const known = view.seat(person.id, at);
  if (known !== null) {
    const [organisationId, organisation] = JSON.parse(known) as [string | null, string];
    return { organisationId, organisation };
  }
  const { organisation = null, organisationId = null } = person.posts[at] ?? {};
  const name = organisation === null ? null : spelledName(organisation, view.record.text);
  const id = view.organisation(organisationId) ?? view.organisationNamed(name);
  // of a body without an entry anywhere the name is all there is: 沙特 and 沙特阿拉伯 must not be two
  return { organisationId: id, organisation: id === null && name !== null ? plainCountry(name) : organisation };
}
