import { IntlMessageFormat } from "intl-messageformat";
import type { ESTree, Plugin } from "vite";

/** The catalogues of src/i18n/: files of messages by key. */
const CATALOGUE = /\/src\/i18n\/(?:[\w-]+\/)*(?:zh-hans(?:-later)?|en)\.ts$/;
/** The part of the library that reads messages: the half of it that a built page does not need. */
const PARSER = "@formatjs/icu-messageformat-parser";

/**
 * Reads the messages when the application is built, so that no page brings the reader of ICU message syntax, nor spends
 * time in it. A message that cannot be read fails the build.
 */
export function messagesPlugin(): Plugin {
  return {
    name: "kangtu-messages",
    apply: "build",
    enforce: "post",
    config: () => ({
      resolve: { alias: [{ find: PARSER, replacement: `${PARSER}/no-parser.js` }] },
    }),
    transform(code, id) {
      return CATALOGUE.test(id)
        ? { code: withReadMessages(code, this.parse(code)), map: null }
        : null;
    },
  };
}

/**
 * A catalogue with each message as the library has it once it is read.
 * @param code the module, without types
 * @param program the same as a tree
 * @throws when a message is something else than a text, or no message
 */
export function withReadMessages(code: string, program: ESTree.Program): string {
  let read = "";
  let end = 0;
  for (const { start, text, until } of messagesOf(program)) {
    read += code.slice(end, start) + JSON.stringify(new IntlMessageFormat(text).getAst());
    end = until;
  }
  return read + code.slice(end);
}

type Message = { readonly text: string; readonly start: number; readonly until: number };

/** The messages of all objects that a catalogue exports, in the order of the file. */
function messagesOf({ body }: ESTree.Program): readonly Message[] {
  return body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration") return [];
    if (statement.declaration?.type !== "VariableDeclaration") return [];
    return statement.declaration.declarations.flatMap(({ init }) =>
      init?.type === "ObjectExpression" ? init.properties.flatMap(messageOf) : [],
    );
  });
}

function messageOf(property: ESTree.ObjectPropertyKind): readonly Message[] {
  // Another catalogue, read by itself.
  if (property.type !== "Property") return [];
  const { value } = property;
  if (value.type !== "Literal" || typeof value.value !== "string") {
    throw new Error("a message of a catalogue is no plain text");
  }
  return [{ text: value.value, start: value.start, until: value.end }];
}
