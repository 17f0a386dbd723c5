/** The package's file by its name: `punycode` alone is Node's own deprecated module. */
declare module 'punycode/punycode.js' {
  const punycode: {
    /** Throws `RangeError` for what is no Punycode. */
    decode(encoded: string): string;
  };
  export default punycode;
}
