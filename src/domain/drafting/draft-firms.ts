import { normalForm } from "../clauses/normal-form.ts";
import { mentionsOf } from "./candidate-names.ts";
import type { EnglishDraft } from "./draft-english.ts";
import { TO_BE_WRITTEN, UNSEEN, type DraftInput } from "./draft-input.ts";

/** A list of firms before the word that says what they are: 依托甲、乙等龙头企业. */
const LIST = /(?<names>[^,;。:!?\n]{3,80}?)等(?<word>[^,;。:!?、\n]{0,8})企业/gu;
const OPENING = /^.*(?:依托|支持|以|引进|招引|培育|发挥|围绕|吸引|鼓励|推动|推进)/u;

/** Firms that a text names: those that the atlas knows, and the members of lists that end with 等…企业. */
export function draftFirms(
  input: DraftInput,
  sections: ReadonlyMap<string, string>,
  english: EnglishDraft,
) {
  const known = input.enterprises.flatMap(({ id, nameZh, aliases }) => {
    const names = [nameZh, ...aliases].filter((name) => name.length > 2);
    const found = names.flatMap((name) => {
      const [mention] = mentionsOf(name, sections);
      return mention ? [{ firm: null, mention: mentionOf(id, mention.section, name, "lead") }] : [];
    });
    return found.slice(0, 1);
  });
  const taken = new Set(input.enterprises.flatMap(({ nameZh, aliases }) => [nameZh, ...aliases]));
  const listed = [...sections].flatMap(([section, written]) =>
    [...normalForm(written).matchAll(LIST)].flatMap(({ groups }) =>
      (groups?.["names"] ?? "")
        .replace(OPENING, "")
        .split(/[、和与]/u)
        .map((name) => name.trim())
        .filter((name) => /^[\p{Script=Han}A-Za-z0-9]{2,16}$/u.test(name) && !taken.has(name))
        .map((name) => ({ name, section, word: groups?.["word"] ?? "" })),
    ),
  );
  const first = new Map(listed.toReversed().map((entry) => [entry.name, entry]));
  const drafted = [...first.values()].toReversed().map(({ name, section, word }) => {
    const id = english.idOf(name);
    const firm = {
      id,
      nameZh: name,
      nameEn: english.nameOf(name),
      fullNameZh: null,
      aliases: [],
      stateOwned: false,
      ...UNSEEN,
    };
    return {
      firm,
      mention: mentionOf(id, section, name, /龙头|骨干|头部/u.test(word) ? "lead" : "key"),
    };
  });
  return {
    mentions: [...known, ...drafted].map(({ mention }) => mention),
    firms: [...known, ...drafted].flatMap(({ firm }) => firm ?? []),
  };
}

function mentionOf(enterprise: string, section: string, phrase: string, role: "lead" | "key") {
  return {
    enterprise,
    role,
    roleZh: TO_BE_WRITTEN.zh,
    roleEn: TO_BE_WRITTEN.en,
    section,
    phrase,
    ...UNSEEN,
  };
}
