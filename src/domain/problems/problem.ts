/** A fault in the data: where it is, as file and path, and what is wrong, as a lower-case clause. */
export type Problem = { readonly path: string; readonly message: string };
