import * as z from 'zod';

const HOST_NAME =
  /^(?=.{1,253}$)[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?)*$/;

/** Whether a text names a DNS server: `host`, `host:port`, an IPv6 address, `[IPv6]` or `[IPv6]:port`. */
export function isResolver(text: string): boolean {
  const bracketed = /^\[([^\]]*)\](?::(\d{1,5}))?$/.exec(text);
  if (bracketed !== null) return isIpv6(bracketed[1] ?? '') && isPort(bracketed[2]);
  if (isIpv6(text)) return true;
  const plain = /^([^:]*)(?::(\d{1,5}))?$/.exec(text);
  return plain !== null && isHost(plain[1] ?? '') && isPort(plain[2]);
}

function isHost(host: string): boolean {
  // A name of digits and dots only is a broken address: no top-level domain is a number.
  return /^[\d.]+$/.test(host) ? z.ipv4().safeParse(host).success : HOST_NAME.test(host);
}

function isIpv6(text: string): boolean {
  return z.ipv6().safeParse(text).success;
}

function isPort(text: string | undefined): boolean {
  return text === undefined || (Number(text) >= 1 && Number(text) <= 65_535);
}
