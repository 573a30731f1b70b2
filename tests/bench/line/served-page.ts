import { createStaticServer, listen, type Send } from "../../../scripts/serve/static-server.ts";

/** A page behind a server of its own, whose line can be changed from visit to visit. */
export type ServedPage = {
  readonly url: string;
  /** Sends what is asked for from now on in this way. */
  readonly sendBy: (send: Send) => void;
  readonly close: () => void;
};

export const AT_ONCE: Send = (response, { status, headers, body }) => {
  response.writeHead(status, headers).end(body);
};

/** Serves a folder. One server for all visits, so that a reply is compressed once and not while it is waited for. */
export async function servePage(folder: string): Promise<ServedPage> {
  let sendNow = AT_ONCE;
  const server = createStaticServer(folder, (response, reply) => sendNow(response, reply));
  const url = await listen(server, 0);
  return {
    url,
    sendBy: (send) => {
      sendNow = send;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
