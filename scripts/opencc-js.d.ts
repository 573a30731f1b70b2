declare module "opencc-js/dict/TSCharacters" {
  /** `traditional simplified|…`: every traditional character with the simplified ones that stand for it. */
  const pairs: string;
  export default pairs;
}
