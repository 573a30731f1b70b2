import type { Form, JsonSchema } from "./form.ts";
import { ATLAS_FORMS, HOST_FORMS, MESSAGE_ID, PROTOCOL, SOURCE } from "./messages.ts";

/** Every message of the protocol as one JSON Schema. */
export function protocolSchema(): JsonSchema {
  const all = [
    ...Object.entries<Form<unknown>>(HOST_FORMS),
    ...Object.entries<Form<unknown>>(ATLAS_FORMS),
  ];
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `${SOURCE}, protocol ${PROTOCOL}`,
    description:
      "Messages between the atlas in a frame (atlas:…) and the page around it (host:…), by postMessage.",
    oneOf: all.map(([type, { schema }]) => messageSchema(type, schema)),
  };
}

function messageSchema(type: string, payload: JsonSchema): JsonSchema {
  const mayLackPayload =
    !("required" in payload) || (payload["required"] as unknown[]).length === 0;
  return {
    type: "object",
    properties: {
      source: { const: SOURCE },
      v: { const: PROTOCOL },
      type: { const: type },
      id: MESSAGE_ID.schema,
      payload,
    },
    required: ["source", "v", "type", ...(mayLackPayload ? [] : ["payload"])],
  };
}
