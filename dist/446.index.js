export const id = 446;

export const ids = [ 446 ];

export const modules = {
  7136: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BV: () => swappableTypes,
      Lw: () => parseArn,
      OU: () => loadBalancerTypes,
      RQ: () => certificateId,
      Wt: () => loadBalancerOfListener,
      z9: () => parseLoadBalancerArn
    });
    function parseArn(text) {
      const match = /^arn:([a-z-]+):([a-z\d-]+):([a-z\d-]*):(\d{12}|aws)?:([^\s*?$]+)$/.exec(text);
      if (match === null) return;
      const [, partition = "", service = "", region = "", account = "", resource = ""] = match;
      return {
        partition: partition,
        service: service,
        region: region,
        account: account,
        resource: resource
      };
    }
    function certificateId(arn) {
      const parsed = parseArn(arn);
      if (parsed?.service !== "acm") return;
      return /^certificate\/([\w-]+)$/.exec(parsed.resource)?.[1];
    }
    const swappableTypes = [ "application", "network", "classic" ];
    const loadBalancerTypes = [ ...swappableTypes, "gateway" ];
    function parseLoadBalancerArn(arn) {
      const parsed = parseArn(arn);
      if (parsed?.service !== "elasticloadbalancing") return;
      const modern = /^loadbalancer\/(app|net|gwy)\/([a-z\d-]+)\/[a-z\d]+$/i.exec(parsed.resource);
      if (modern !== null) {
        const types = {
          app: "application",
          net: "network",
          gwy: "gateway"
        };
        return {
          ...parsed,
          arn: arn,
          type: types[modern[1]],
          name: modern[2] ?? ""
        };
      }
      const classic = /^loadbalancer\/([a-z\d-]+)$/i.exec(parsed.resource);
      return classic === null ? void 0 : {
        ...parsed,
        arn: arn,
        type: "classic",
        name: classic[1] ?? ""
      };
    }
    function loadBalancerOfListener(listenerArn) {
      const listener = /^(arn:.+:)listener\/((?:app|net)\/.+)\/[a-z\d]+$/i.exec(listenerArn);
      const owner = parseLoadBalancerArn(listener === null ? listenerArn : `${listener[1] ?? ""}loadbalancer/${listener[2] ?? ""}`);
      if (owner === void 0 || owner.region === "" || owner.account === "") return;
      return listener !== null || owner.type === "classic" ? owner : void 0;
    }
  },
  7060: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      FF: () => checkedRecord,
      Fk: () => sameNames,
      GX: () => normaliseName,
      LB: () => normaliseKeyAlgorithm,
      _c: () => uncoveredNames,
      r5: () => normaliseSerial
    });
    const recordName = /^_[a-z0-9_-]+(?:\.[a-z0-9_-]+)+\.$/;
    const recordValue = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.acm-validations(?:\.[a-z0-9_-]+)+\.$/;
    function checkedRecord(record) {
      return recordName.test(record.name) && recordValue.test(record.value) ? record : "malformed";
    }
    function normaliseKeyAlgorithm(algorithm) {
      return algorithm.replaceAll("-", "_");
    }
    function normaliseSerial(serial) {
      return serial.replaceAll(/[^0-9a-f]/gi, "").toLowerCase().replace(/^0+(?=.)/, "");
    }
    function normaliseName(name) {
      return name.toLowerCase().replace(/\.$/, "");
    }
    function nameCovers(pattern, name) {
      const [left, right] = [ normaliseName(pattern), normaliseName(name) ];
      if (left === right) return true;
      if (!left.startsWith("*.") || right.startsWith("*.")) return false;
      const dot = right.indexOf(".");
      return dot > 0 && right.slice(dot) === left.slice(1);
    }
    function uncoveredNames(wanted, offered) {
      return wanted.filter(name => !offered.some(pattern => nameCovers(pattern, name)));
    }
    function sameNames(left, right) {
      const [a, b] = [ new Set(left.map(normaliseName)), new Set(right.map(normaliseName)) ];
      return a.size === b.size && [ ...a ].every(name => b.has(name));
    }
  },
  57: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A8: () => healthGaps,
      el: () => mergeEvents,
      mm: () => certificatesOf
    });
    var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7136);
    const healthGaps = [ "subscription", "refused" ];
    function certificatesOf({entities: entities}) {
      return entities.map(({value: value}) => value).filter(value => (0, _arn_js__WEBPACK_IMPORTED_MODULE_0__.RQ)(value) !== void 0);
    }
    function mergeEvents(events) {
      const merged = new Map;
      for (const event of events) {
        const known = merged.get(event.arn);
        merged.set(event.arn, known === void 0 ? event : {
          ...known,
          entities: [ ...known.entities, ...event.entities ]
        });
      }
      return [ ...merged.values() ].map(event => ({
        ...event,
        entities: uniqueEntities(event.entities)
      })).sort((a, b) => a.arn < b.arn ? -1 : 1);
    }
    function uniqueEntities(entities) {
      const byKey = new Map(entities.map(entity => [ `${entity.account} ${entity.value}`, entity ]));
      return [ ...byKey ].sort(([a], [b]) => a < b ? -1 : 1).map(([, entity]) => entity);
    }
  },
  5723: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IH: () => dueOf,
      M: () => decideState,
      VX: () => decideBlocked,
      Xl: () => neededBy,
      _t: () => lastEmailIssue,
      fb: () => lastEmailRenewal,
      k5: () => decideFailed,
      p9: () => countsAsEmailValidated
    });
    var temporal_polyfill__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8599);
    var _dns_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);
    var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9186);
    var _swap_parking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8511);
    var _swap_swap_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9604);
    const lastEmailRenewal = "2027-09-30";
    const lastEmailIssue = "2027-03-31";
    function decideState(facts) {
      if (facts.settings.isIgnored) return {
        kind: "listed",
        why: "ignored"
      };
      const {validation: validation, listeners: listeners, others: others} = facts;
      if (validation.kind === "dns" && (validation.isProven || !facts.hasIssue)) return tracked("done");
      if (listeners.length === 0 && others.length === 0) return decideUnused(facts);
      if (validation.kind !== "email") return tracked("blocked", (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.l)("contradictory-answers"));
      if (facts.inPlace !== void 0) return decideInPlace(facts.inPlace, facts.isOverlooked);
      if (listeners.length === 0 && !isCureUnderWay(facts)) return tracked("blocked", (0, 
      _reasons_js__WEBPACK_IMPORTED_MODULE_1__.l)("unsupported-service"));
      if (facts.blockedBy !== void 0) return tracked("blocked", facts.blockedBy);
      return decideReplacement(facts);
    }
    function isCureUnderWay({certificate: certificate, replacement: replacement}) {
      return certificate.status === "EXPIRED" && replacement?.certificate.status !== "ISSUED";
    }
    function decideInPlace({state: state, blockedBy: blockedBy}, isOverlooked) {
      if (blockedBy !== void 0) return tracked("blocked", blockedBy);
      if (state === "done") return tracked("done");
      if (state !== "running") return tracked("found");
      return tracked("awaiting-dns", isOverlooked ? (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.l)("acm-does-not-see") : void 0);
    }
    function decideUnused(facts) {
      if (!facts.hasIssue) return {
        kind: "listed",
        why: "unused"
      };
      return facts.lingering.length > 0 ? tracked("swapped") : tracked("done");
    }
    function decideReplacement({replacement: replacement, proposal: proposal, isOverlooked: isOverlooked}) {
      if (replacement === void 0) return tracked("found");
      const {status: status, failureReason: failureReason} = replacement.certificate;
      switch (status) {
       case "PENDING_VALIDATION":
        if ((0, _dns_records_js__WEBPACK_IMPORTED_MODULE_0__.t4)(replacement.certificate)) return tracked("blocked", _dns_records_js__WEBPACK_IMPORTED_MODULE_0__.Fh);
        return tracked("awaiting-dns", isOverlooked ? (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.l)("acm-does-not-see") : void 0);

       case "VALIDATION_TIMED_OUT":
        if (isOverlooked) return tracked("blocked", (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.l)("acm-does-not-see"));
        return tracked("awaiting-dns", (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.l)("validation-timed-out"));

       case "ISSUED":
        return decideProposal(proposal);

       case "FAILED":
        return tracked("blocked", failureReason === "CAA_ERROR" ? (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.l)("caa") : (0, 
        _reasons_js__WEBPACK_IMPORTED_MODULE_1__.l)("validation-failed", failureReason));

       default:
        return tracked("blocked", (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.l)("certificate-not-issued", status));
      }
    }
    function decideProposal(proposal) {
      switch (proposal.kind) {
       case "failed":
        return tracked("failed", (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.l)("verification-failed"));

       case "rolled-back":
        return tracked("blocked", (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.l)("rolled-back", [ pullRequestFact(proposal.pullRequest) ]));

       case "merged":
        return proposal.isLabelled ? tracked("waiting-for-window") : tracked("ready", (0, 
        _reasons_js__WEBPACK_IMPORTED_MODULE_1__.l)("not-labelled"));

       default:
        return tracked("ready");
      }
    }
    function pullRequestFact({number: number}) {
      return {
        key: "of-pull-request",
        pullRequest: `#${String(number)}`
      };
    }
    function decideFailed(decision, certificate, records) {
      const failed = records.filter(_swap_swap_record_js__WEBPACK_IMPORTED_MODULE_3__.WN);
      const own = failed.filter(({from: from}) => from === certificate);
      const cause = own.find(_swap_parking_js__WEBPACK_IMPORTED_MODULE_2__.j) ?? failed.find(_swap_parking_js__WEBPACK_IMPORTED_MODULE_2__.j) ?? own[0];
      if (cause?.reason !== void 0) return tracked("failed", cause.reason);
      return failed.length === 0 ? decision : tracked("waiting-for-window");
    }
    function decideBlocked(decision, blockedBy) {
      return (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.Pr)(blockedBy).blocksMerged === true ? tracked("blocked", blockedBy) : decision;
    }
    function tracked(state, why) {
      return {
        kind: "tracked",
        state: state,
        reason: why
      };
    }
    function countsAsEmailValidated({status: status}, isUsed) {
      return status === "ISSUED" || status === "EXPIRED" && isUsed;
    }
    function neededBy(certificate) {
      const last = temporal_polyfill__WEBPACK_IMPORTED_MODULE_4__.fE.Instant.from(`${lastEmailRenewal}T00:00:00Z`);
      const expiry = certificate.notAfter?.subtract({
        hours: 30 * 24
      });
      return expiry !== void 0 && temporal_polyfill__WEBPACK_IMPORTED_MODULE_4__.fE.Instant.compare(expiry, last) < 0 ? expiry : last;
    }
    function dueOf(certificate, now) {
      const day = neededBy(certificate);
      if (temporal_polyfill__WEBPACK_IMPORTED_MODULE_4__.fE.Instant.compare(now, day) < 0) return {
        kind: "by",
        day: day
      };
      const {notAfter: end} = certificate;
      return {
        kind: "at-once",
        end: end,
        isExpired: end !== void 0 && temporal_polyfill__WEBPACK_IMPORTED_MODULE_4__.fE.Instant.compare(end, now) <= 0
      };
    }
  },
  1140: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g4: () => isExported,
      j0: () => isUnused,
      jG: () => unnamedServices,
      lm: () => sortUses
    });
    var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7136);
    const unnamedServices = [ "aws-load-balancer", "aws-distribution", "exported", "unknown" ];
    const serviceNames = [ [ "cloudfront", "", "CloudFront" ], [ "apigateway", "", "API Gateway" ], [ "execute-api", "", "API Gateway" ], [ "cognito-idp", "", "Cognito" ], [ "es", "", "OpenSearch Service" ], [ "aoss", "", "OpenSearch Serverless" ], [ "appsync", "", "AppSync" ], [ "amplify", "", "Amplify" ], [ "apprunner", "", "App Runner" ], [ "ec2", "client-vpn-endpoint/", "Client VPN" ], [ "ec2", "verified-access-", "Verified Access" ], [ "ec2", "", "EC2" ], [ "iam", "role/", "Nitro Enclaves (IAM role)" ], [ "network-firewall", "", "Network Firewall" ], [ "vpc-lattice", "", "VPC Lattice" ], [ "transfer", "", "Transfer Family" ], [ "redshift", "", "Redshift" ], [ "iot", "", "IoT Core" ], [ "elasticbeanstalk", "", "Elastic Beanstalk" ], [ "elasticloadbalancing", "loadbalancer/gwy/", "Gateway Load Balancer" ] ];
    function sortUses(inUseBy, account) {
      const loadBalancers = [];
      const others = [];
      for (const arn of inUseBy) {
        const loadBalancer = (0, _arn_js__WEBPACK_IMPORTED_MODULE_0__.z9)(arn);
        const isSwappable = loadBalancer !== void 0 && loadBalancer.type !== "gateway";
        if (isSwappable && loadBalancer.account === account) loadBalancers.push(arn); else others.push({
          arn: arn,
          service: serviceOf(arn, account)
        });
      }
      return {
        loadBalancers: loadBalancers,
        others: others
      };
    }
    function isExported({certificate: certificate, exported: exported}) {
      const {exportOption: exportOption, renewalEligibility: renewalEligibility, inUseBy: inUseBy} = certificate;
      return exported === true || exportOption === "ENABLED" && renewalEligibility === "ELIGIBLE" && inUseBy?.length === 0;
    }
    function isUnused(facts) {
      return facts.certificate.inUseBy?.length === 0 && !isExported(facts);
    }
    function serviceOf(arn, account) {
      const parsed = (0, _arn_js__WEBPACK_IMPORTED_MODULE_0__.Lw)(arn);
      if (parsed === void 0) return "unknown";
      const {service: service, resource: resource} = parsed;
      const isElsewhere = parsed.account !== "" && parsed.account !== account;
      if (isElsewhere && service === "elasticloadbalancing") return "aws-load-balancer";
      if (isElsewhere && service === "cloudfront") return "aws-distribution";
      const known = serviceNames.find(([name, beginning]) => name === service && resource.startsWith(beginning));
      return known?.[2] ?? service;
    }
  },
  2346: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => unicodeName
    });
    var punycode_punycode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8328);
    var punycode_punycode_js__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(punycode_punycode_js__WEBPACK_IMPORTED_MODULE_0__);
    const readable = /^[\p{L}\p{M}\p{Nd}\-·・]+$/u;
    function unicodeName(name) {
      const labels = name.split(".").map(label => {
        if (!label.toLowerCase().startsWith("xn--")) return label;
        const decoded = decodeLabel(label.slice(4).toLowerCase());
        return decoded !== void 0 && readable.test(decoded) ? decoded : label;
      });
      const shown = labels.join(".");
      return shown === name ? void 0 : shown;
    }
    function decodeLabel(encoded) {
      try {
        return punycode_punycode_js__WEBPACK_IMPORTED_MODULE_0___default().decode(encoded);
      } catch (error) {
        if (error instanceof RangeError) return;
        throw error;
      }
    }
  },
  605: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CU: () => proofKey,
      Tq: () => proofsOf,
      YZ: () => mayProve,
      dr: () => isInHostedZone,
      p5: () => isOutstanding
    });
    var _certificate_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7060);
    var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);
    function isOutstanding({state: state, provenBy: provenBy, hostedZone: hostedZone}) {
      if (state === "missing" && isInHostedZone(hostedZone)) return false;
      if (state === "unknown") return provenBy === void 0;
      return state === "missing" || state === "wrong";
    }
    function isInHostedZone(sight) {
      return sight?.kind === "added" || sight?.kind === "there";
    }
    function mayProve(summary, records) {
      if (summary.status !== void 0 && summary.status !== "ISSUED") return false;
      const wanted = new Set(records.flatMap(({provesNames: provesNames}) => provesNames.map(baseOf)));
      const names = summary.domainName === void 0 ? summary.names : [ summary.domainName, ...summary.names ];
      return names.length === 0 || names.some(name => wanted.has(baseOf(name)));
    }
    function proofsOf(certificates) {
      const proofs = new Map;
      for (const certificate of certificates.filter(({status: status}) => status === "ISSUED")) for (const record of (0, 
      _records_js__WEBPACK_IMPORTED_MODULE_0__.mV)(certificate).filter(({isValidated: isValidated}) => isValidated)) {
        const key = proofKey(certificate.account, record);
        const known = proofs.get(key);
        if (known === void 0 || certificate.arn < known) proofs.set(key, certificate.arn);
      }
      return proofs;
    }
    function proofKey(account, {name: name, value: value}) {
      return `${account} ${name} ${value}`;
    }
    function baseOf(name) {
      return (0, _certificate_certificate_js__WEBPACK_IMPORTED_MODULE_1__.GX)(name).replace(/^\*\./, "");
    }
  },
  9077: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H9: () => lastDotOf,
      e4: () => providerNames,
      lc: () => providerOf
    });
    var _dns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5308);
    const table = {
      "Amazon Route 53": {
        servers: [],
        dot: "either"
      },
      Cloudflare: {
        servers: [ "ns.cloudflare.com" ],
        dot: "either"
      },
      GoDaddy: {
        servers: [ "domaincontrol.com" ],
        dot: "refused"
      },
      "Google Cloud DNS": {
        servers: [ "googledomains.com" ],
        dot: "needed"
      },
      "Azure DNS": {
        servers: [ "azure-dns.com", "azure-dns.net", "azure-dns.org", "azure-dns.info" ],
        dot: "either"
      },
      "Akamai Edge DNS": {
        servers: [ "akam.net" ],
        dot: "refused"
      },
      NS1: {
        servers: [ "nsone.net" ],
        dot: "refused"
      },
      Namecheap: {
        servers: [ "registrar-servers.com" ],
        dot: "refused"
      },
      OVHcloud: {
        servers: [ "ovh.net", "ovh.ca" ],
        dot: "needed"
      },
      "GMO（お名前.com、VALUE-DOMAIN、ConoHa）": {
        servers: [ "dnsv.jp" ],
        dot: "refused"
      },
      "お名前.com": {
        servers: [ "onamae.com" ],
        dot: "refused"
      },
      "さくらインターネット": {
        servers: [ "dns.ne.jp", "sakura.ne.jp" ],
        dot: "needed"
      },
      "ムームードメイン": {
        servers: [ "muumuu-domain.com" ],
        dot: "refused"
      },
      "エックスサーバー": {
        servers: [ "xserver.jp" ],
        dot: "refused"
      }
    };
    const providerNames = Object.keys(table);
    function providerOf(nameServers) {
      const found = new Set(nameServers.map(providerOfServer));
      const [provider] = found;
      return found.size === 1 ? provider : void 0;
    }
    function lastDotOf(provider) {
      return table[provider].dot;
    }
    const route53 = /^ns-\d+\.awsdns-\d+\.(?:com|net|org|co\.uk)\.?$/i;
    function providerOfServer(server) {
      if (route53.test(server)) return "Amazon Route 53";
      return providerNames.find(name => table[name].servers.some(domain => (0, _dns_js__WEBPACK_IMPORTED_MODULE_0__.UO)((0, 
      _dns_js__WEBPACK_IMPORTED_MODULE_0__.Ss)(server), (0, _dns_js__WEBPACK_IMPORTED_MODULE_0__.Ss)(domain))));
    }
  },
  9345: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C_: () => unusedName,
      J6: () => recordMistakes,
      KD: () => recordStates,
      LO: () => missing,
      R3: () => mistaken,
      UX: () => isChainOver,
      fd: () => judgeChain,
      mv: () => isSameTarget,
      nq: () => misplacedNames,
      q7: () => longestChain,
      wf: () => judgeServers
    });
    var _dns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5308);
    const longestChain = 5;
    const recordMistakes = [ "other-value", "suffix-doubled", "value-suffixed", "value-cut", "underscore-lost", "label-lost", "label-doubled", "some-name-servers", "other-type", "proxied", "flattened", "chain-too-long", "chain-loop" ];
    const seenStates = [ "present", "missing", "wrong", "unknown" ];
    const recordStates = [ ...seenStates, "validated" ];
    const present = {
      state: "present",
      mistake: void 0,
      found: ""
    };
    const missing = {
      state: "missing",
      mistake: void 0,
      found: ""
    };
    function mistaken(mistake, found) {
      return {
        state: "wrong",
        mistake: mistake,
        found: found
      };
    }
    function unseen({kind: kind, detail: detail}) {
      return {
        state: "unknown",
        mistake: void 0,
        found: [ {
          key: "dns-failure",
          kind: kind,
          detail: detail
        } ]
      };
    }
    function isSameTarget(found, wanted) {
      return (0, _dns_js__WEBPACK_IMPORTED_MODULE_0__.Ss)(found).replace(/^_/, "") === (0, 
      _dns_js__WEBPACK_IMPORTED_MODULE_0__.Ss)(wanted).replace(/^_/, "");
    }
    function isChainOver(targets, record) {
      const last = targets.at(-1);
      if (last === void 0) return false;
      return isSameTarget(last, record.value) || targets.length > longestChain || isLoop(targets, record);
    }
    function isLoop(targets, record) {
      const visited = [ (0, _dns_js__WEBPACK_IMPORTED_MODULE_0__.Ss)(record.name), ...targets ];
      return new Set(visited).size < visited.length;
    }
    function judgeChain(chain, record) {
      if (chain.kind === "failed") return unseen(chain.why);
      const {targets: targets} = chain;
      const last = targets.at(-1);
      if (last === void 0) return missing;
      if (isLoop(targets, record)) return mistaken("chain-loop", last);
      if (targets.length > longestChain) return mistaken("chain-too-long", targets[0] ?? last);
      if (isSameTarget(last, record.value)) return present;
      if ((0, _dns_js__WEBPACK_IMPORTED_MODULE_0__.oG)(record.name).some(above => isSameTarget(last, record.value + above))) return mistaken("value-suffixed", last);
      return mistaken(isCut(last, record.value) ? "value-cut" : "other-value", last);
    }
    function isCut(found, wanted) {
      const labels = wanted.split(".");
      return labels.some((_, lost) => isSameTarget(found, labels.filter((__, index) => index !== lost).join(".")));
    }
    function judgeServers(seen, servers) {
      const without = servers.filter(({hasIt: hasIt}) => !hasIt).map(({server: server}) => server);
      if (servers.length === 0 || seen.state !== "present" && seen.state !== "missing") return seen;
      if (without.length === 0) return present;
      if (without.length === servers.length) return missing;
      return mistaken("some-name-servers", without.sort().join(", "));
    }
    function misplacedNames({name: name}, zone, suffix) {
      const [label = ""] = name.split(".");
      const host = (0, _dns_js__WEBPACK_IMPORTED_MODULE_0__.gN)(name) ?? name;
      const [first = ""] = host.split(".");
      const zones = [ ...new Set([ ...zone === void 0 ? [] : [ zone ], (0, _dns_js__WEBPACK_IMPORTED_MODULE_0__.Ss)(suffix), host ]) ];
      const tooHigh = (0, _dns_js__WEBPACK_IMPORTED_MODULE_0__.oG)(host).slice(1).filter(above => above.endsWith(`.${(0, 
      _dns_js__WEBPACK_IMPORTED_MODULE_0__.Ss)(suffix)}`) || above === (0, _dns_js__WEBPACK_IMPORTED_MODULE_0__.Ss)(suffix));
      return [ ...zones.map(added => ({
        mistake: "suffix-doubled",
        name: `${name}${added}`
      })), ...name.startsWith("_") ? [ {
        mistake: "underscore-lost",
        name: name.slice(1)
      } ] : [], ...tooHigh.map(above => ({
        mistake: "label-lost",
        name: `${label}.${above}`
      })), ...[ `${label}.${first}.${host}`, `${label}.${name}` ].map(twice => ({
        mistake: "label-doubled",
        name: twice
      })) ];
    }
    function unusedName({name: name}) {
      return `_acm-email-to-dns-unused.${(0, _dns_js__WEBPACK_IMPORTED_MODULE_0__.gN)(name) ?? name}`;
    }
  },
  1629: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Fh: () => malformedRecord,
      G0: () => deadlineOf,
      bO: () => validationPeriod,
      mV: () => requiredRecords,
      s9: () => hasAllRecords,
      t4: () => hasMalformedRecord,
      wd: () => namesWithoutRecord
    });
    var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8599);
    var _certificate_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7060);
    var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9186);
    const validationPeriod = temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__.fE.Duration.from({
      hours: 72
    });
    function deadlineOf(request) {
      return request.createdAt?.add(validationPeriod);
    }
    function requiredRecords(request) {
      const byName = new Map;
      for (const domain of request.domains) {
        if (domain.record === void 0 || domain.record === "malformed") continue;
        const known = byName.get(domain.record.name);
        byName.set(domain.record.name, {
          ...domain.record,
          provesNames: [ ...known?.provesNames ?? [], (0, _certificate_certificate_js__WEBPACK_IMPORTED_MODULE_2__.GX)(domain.domain) ],
          isValidated: (known?.isValidated ?? false) || domain.status === "SUCCESS"
        });
      }
      return [ ...byName.values() ];
    }
    function namesWithoutRecord({domains: domains}) {
      const base = name => (0, _certificate_certificate_js__WEBPACK_IMPORTED_MODULE_2__.GX)(name).replace(/^\*\./, "");
      const given = new Set(domains.filter(({record: record}) => record !== void 0).map(({domain: domain}) => base(domain)));
      return domains.flatMap(({domain: domain}) => given.has(base(domain)) ? [] : [ domain ]);
    }
    function hasAllRecords(request) {
      return request.domains.length > 0 && request.domains.every(domain => domain.record !== void 0);
    }
    function hasMalformedRecord({domains: domains}) {
      return domains.some(({record: record}) => record === "malformed");
    }
    const malformedRecord = (0, _reasons_js__WEBPACK_IMPORTED_MODULE_0__.l)("service-error", [ {
      key: "not-understood",
      what: "ResourceRecord"
    } ]);
  },
  6746: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E$: () => suggestedTtl,
      GJ: () => namesToList,
      Iv: () => decideRecord,
      Zb: () => isListedWhole,
      mj: () => servedZone,
      nE: () => closestZones,
      rL: () => creationOf,
      rr: () => zoneSights
    });
    var _dns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5308);
    var _record_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9345);
    const zoneSights = [ "added", "there", "other-value", "delegated", "unclear-zone", "not-delegated", "refused" ];
    function closestZones(zones, name) {
      const over = zones.filter(zone => !zone.isPrivate && (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.UO)(name, zone.name));
      const longest = Math.max(0, ...over.map(zone => (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss)(zone.name).length));
      return over.filter(zone => (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss)(zone.name).length === longest);
    }
    function servedZone(zones, answer) {
      if (answer.kind === "failed" || zones.length === 0) return {
        kind: "unclear"
      };
      const servers = answer.values.map(_dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss).sort();
      const [zone, ...others] = zones.filter(({nameServers: nameServers}) => {
        const own = new Set(nameServers.map(_dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss));
        return servers.length > 0 && servers.every(server => own.has(server));
      });
      if (others.length > 0) return {
        kind: "unclear"
      };
      return zone === void 0 ? {
        kind: "not-delegated",
        servers: servers
      } : {
        kind: "served",
        zone: zone
      };
    }
    function namesToList({name: zone}, name) {
      return (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.oG)(name).filter(each => each === (0, 
      _dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss)(name) || (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.UO)(each, zone) && each !== (0, 
      _dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss)(zone));
    }
    const pageSize = 300;
    function isListedWhole({size: size}, names) {
      return size !== void 0 && Math.ceil(size / pageSize) < names.length;
    }
    const suggestedTtl = 300;
    function creationOf(records) {
      const changes = records.map(({name: name, value: value}) => ({
        Action: "CREATE",
        ResourceRecordSet: {
          Name: name,
          Type: "CNAME",
          TTL: suggestedTtl,
          ResourceRecords: [ {
            Value: value
          } ]
        }
      }));
      return {
        ChangeBatch: {
          Changes: changes
        }
      };
    }
    function decideRecord(zone, record, sets) {
      const name = (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss)(record.name);
      const delegation = namesToList(zone, name).find(each => each !== (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss)(zone.name) && sets.some(set => (0, 
      _dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss)(set.name) === each && set.type === "NS"));
      if (delegation !== void 0) return {
        kind: "delegated",
        found: delegation
      };
      const here = sets.filter(set => (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss)(set.name) === name);
      if (here.length === 0) return {
        kind: "create"
      };
      const other = here.find(({type: type, values: values}) => type !== "CNAME" || !values.every(is(record.value)) || values.length === 0);
      return other === void 0 ? {
        kind: "there"
      } : {
        kind: "other-value",
        found: [ other.type, ...other.values ].join(" ")
      };
    }
    function is(wanted) {
      return value => (0, _record_status_js__WEBPACK_IMPORTED_MODULE_0__.mv)(value, wanted);
    }
  },
  6797: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gz: () => wildcardOf,
      YB: () => hostWithin,
      jG: () => registrableDomain,
      u7: () => isUnregistered,
      vp: () => zoneStep
    });
    var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);
    var _dns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5308);
    function registrableDomain(name) {
      const plain = name.replace(/\.$/, "");
      return (0, tldts__WEBPACK_IMPORTED_MODULE_0__.FB)(plain) ?? plain;
    }
    function zoneStep(answer, name) {
      if (answer.kind === "failed") return {
        kind: "unknown"
      };
      if (answer.zone === ".") return {
        kind: "none"
      };
      if (answer.zone !== void 0) return {
        kind: "found",
        zone: answer.zone
      };
      const parent = (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.gN)(name);
      return parent === void 0 || parent === "." ? {
        kind: "none"
      } : {
        kind: "ask",
        name: parent
      };
    }
    function isUnregistered(answer, domain) {
      if (answer.kind === "failed" || answer.exists || answer.zone === void 0 || answer.zone === ".") return false;
      return (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.UO)(domain, answer.zone) && (0, 
      _dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss)(domain) !== answer.zone;
    }
    function hostWithin(name, zone) {
      const [inner, outer] = [ (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss)(name), (0, 
      _dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss)(zone) ];
      if (inner === outer) return "@";
      return (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.UO)(inner, outer) ? inner.slice(0, inner.length - outer.length - 1) : inner;
    }
    function wildcardOf(name) {
      const parent = (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.gN)(name);
      return parent === void 0 ? void 0 : `*.${parent}`;
    }
  },
  7532: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      oZ: () => factSchema,
      qB: () => exactDetailSchema,
      zo: () => detailSchema
    });
    var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);
    const factValues = {
      "head-repository-deleted": [],
      "branch-in-fork": [ "repository" ],
      "merged-elsewhere": [ "branch", "expected" ],
      "merge-commit-missing": [],
      "label-missing": [ "label" ],
      "label-setter-unknown": [],
      "label-setter-gone": [],
      "label-before-last-commit": [],
      "label-before-last-push": [],
      "push-unwitnessed": [],
      "not-read": [ "what" ],
      "requests-reserved": [],
      "starter-unknown": [],
      "started-by-unlisted-app": [ "app" ],
      "starter-role-too-low": [ "login", "role", "needed" ],
      "commit-of-nobody": [ "sha" ],
      "pusher-unknown": [],
      "changes-requested": [ "login" ],
      "outside-fleet": [ "account", "region" ],
      "paused-on": [ "issue" ],
      "pause-taken-off": [ "issue", "login" ],
      "pause-closed": [ "issue", "login" ],
      "old-certificate-gone": [],
      "domains-differ": [ "names" ],
      "change-not-allowed": [ "change" ],
      "label-by-unlisted-app": [ "app" ],
      "role-unreadable": [ "login" ],
      "role-too-low": [ "login", "role", "needed" ],
      approvals: [ "given", "needed" ],
      "pull-request-unreadable": [],
      "of-pull-request": [ "pullRequest" ],
      "label-taken-off": [],
      "label-set-anew": [],
      "plan-left-branch": [],
      "plan-differs": [],
      "records-not-shown": [],
      "old-not-served": [],
      "found-elsewhere": [ "reviewed", "found" ],
      "neither-served": [],
      "swapped-and-back": [],
      "swapped-by": [ "pullRequest" ],
      "reverted-swap": [ "place", "port", "pullRequest", "at", "timeZone" ],
      "reverted-code": [ "place", "port", "at", "timeZone" ],
      manager: [ "kind", "name" ],
      "manager-sets-it": [ "kind", "name" ],
      "manager-puts-back": [ "place", "kind", "name", "certificate" ],
      "controller-attaches": [ "kind", "name" ],
      "list-nearly-full": [ "place", "count", "quota" ],
      "still-presents": [ "address", "serial" ],
      "effect-missing": [ "step" ],
      "clock-differs": [ "server", "seconds", "way" ],
      "server-time-unreadable": [ "server" ],
      "calendars-closed": [ "names" ],
      "calendar-not-read": [ "why" ],
      "next-opening": [ "at", "timeZone" ],
      "no-opening": [],
      "every-name-dropped": [],
      "caa-issuers": [ "name", "zone", "tag", "issuers" ],
      "caa-nobody": [ "name", "zone", "tag" ],
      "caa-critical": [ "name", "zone", "property" ],
      "caa-through": [ "name", "owner" ],
      "caa-line": [ "line" ],
      "domain-unregistered": [ "domain", "names" ],
      "no-first-name": [],
      "dnssec-broken": [ "zone" ],
      "dns-failure": [ "kind", "detail" ],
      more: [ "count" ],
      handshakes: [ "addresses", "which" ],
      "api-only": [ "which", "why" ],
      "api-only-unreachable": [ "which", "cause", "scheme" ],
      "unreachable-now": [ "place", "cause", "scheme" ],
      "load-balancer-unresolved": [ "host" ],
      "api-shows": [ "which" ],
      "old-stands": [],
      "put-back": [],
      "not-put-back-invalid": [],
      "not-put-back-gone": [],
      "putting-back-stopped": [ "code" ],
      "organization-unreadable": [ "said", "next" ],
      "organization-empty": [],
      "not-in-organization": [],
      "regions-unreadable": [ "said", "next" ],
      "plan-file-of": [ "path" ],
      "plan-file-too-long": [],
      "plan-file-too-deep": [],
      "plan-file-key-twice": [ "name" ],
      "plan-file-too-many": [ "count", "most" ],
      "plan-file-alias": [],
      "plan-file-blank": [ "line", "column" ],
      "plan-file-syntax": [ "message" ],
      "plan-file-is-none": [],
      "plan-file-expected": [ "path", "what" ],
      "plan-file-unknown": [ "path", "keys" ],
      "plan-file-same": [],
      "plan-file-elsewhere": [ "path", "account", "region" ],
      "plan-file-other-name": [ "path", "type", "name" ],
      "plan-file-classic": [ "path" ],
      "plan-file-twice": [ "path" ],
      "of-shard": [ "shard" ],
      "shards-missing": [ "shards" ],
      "report-file-unused": [],
      upstream: [ "said", "next" ],
      "not-understood": [ "what" ],
      "dry-run-swap": [],
      "dry-run-rollback": []
    };
    function isFact(value) {
      const parsed = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).safeParse(value);
      if (!parsed.success) return false;
      const {key: key = "", ...values} = parsed.data;
      if (!Object.hasOwn(factValues, key)) return false;
      const names = factValues[key];
      return names.every(name => Object.hasOwn(values, name));
    }
    const factSchema = zod__WEBPACK_IMPORTED_MODULE_0__.IeY(isFact);
    const exactDetailSchema = zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YOg(factSchema).readonly() ]);
    const detailSchema = exactDetailSchema.catch("");
  },
  348: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l4: () => waits,
      pE: () => waitOf,
      sp: () => groupByWait
    });
    const waits = [ "failed", "blocked", "dns", "decision", "review", "window", "limit", "next-run", "done" ];
    const byStep = {
      hold: "decision",
      request: "next-run",
      "request-label": "decision",
      "renewal-label": "decision",
      "requests-off": "decision",
      records: "next-run",
      register: "dns",
      validation: "next-run",
      proposal: "next-run",
      "proposal-by-hand": "review",
      "proposal-rejected": "decision",
      review: "review",
      code: "review",
      window: "window",
      swapped: "next-run",
      done: "done"
    };
    const byState = {
      failed: "failed",
      blocked: "blocked",
      "awaiting-dns": "dns",
      ready: "review",
      "waiting-for-window": "window",
      found: void 0,
      swapped: void 0,
      done: "done"
    };
    function waitOf({state: state, heldBackBy: heldBackBy, next: next}) {
      if (heldBackBy !== void 0) return "limit";
      if (state === void 0 || next === void 0) return;
      if (next.step !== "reason") return byStep[next.step];
      return byState[state] ?? (next.actor === "nobody" ? "next-run" : "decision");
    }
    function groupByWait(certificates) {
      const groups = new Map(waits.map(wait => [ wait, [] ]));
      for (const certificate of certificates.toSorted(byDeadline)) {
        const wait = waitOf(certificate);
        if (wait !== void 0) groups.get(wait)?.push(certificate);
      }
      return groups;
    }
    function byDeadline(a, b) {
      return order(endOf(a), endOf(b)) || order(a.arn, b.arn);
    }
    function endOf({deadline: deadline, opensAt: opensAt, notAfter: notAfter}) {
      return deadline ?? opensAt ?? notAfter ?? "~";
    }
    function order(a, b) {
      if (a === b) return 0;
      return a < b ? -1 : 1;
    }
  },
  786: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => remainingOverTime,
      _: () => remainingByWeek
    });
    var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);
    function remainingOverTime(certificates, until) {
      const end = until.epochMilliseconds;
      const changes = new Map;
      const change = (at, by) => {
        changes.set(Math.min(at, end), (changes.get(Math.min(at, end)) ?? 0) + by);
      };
      for (const {openedAt: openedAt, closedAt: closedAt, state: state} of certificates) {
        if (openedAt === void 0 || state === void 0) continue;
        change(Date.parse(openedAt), 1);
        if (state === "done") change(closedAt === void 0 ? end : Date.parse(closedAt), -1);
      }
      let count = 0;
      const points = [ ...changes ].sort(([a], [b]) => a - b).map(([at, by]) => ({
        at: temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__.fE.Instant.fromEpochMilliseconds(at),
        count: count += by
      }));
      const last = points.at(-1);
      if (last !== void 0 && last.at.epochMilliseconds < end) points.push({
        at: until,
        count: last.count
      });
      return points;
    }
    function remainingByWeek(points, until, weeks) {
      const first = points[0]?.at;
      if (first === void 0) return [];
      return Array.from({
        length: weeks
      }, (_, index) => until.subtract({
        hours: 24 * 7 * (weeks - 1 - index)
      })).filter(at => temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__.fE.Instant.compare(at, first) >= 0).map(at => ({
        at: at,
        count: points.findLast(point => temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__.fE.Instant.compare(point.at, at) <= 0)?.count ?? 0
      }));
    }
  },
  2511: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Dt: () => awsDays,
      rV: () => migrating,
      tW: () => paceDays,
      x3: () => paceOf
    });
    var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8599);
    var _certificate_migration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5723);
    const paceDays = 14;
    function migrating(certificates) {
      return certificates.filter(({state: state, listed: listed}) => state !== void 0 || listed === "held-back");
    }
    const lastRenewal = Date.parse(`${_certificate_migration_js__WEBPACK_IMPORTED_MODULE_0__.fb}T00:00:00Z`);
    const marginMilliseconds = 30 * 24 * 60 * 60 * 1e3;
    function paceOf(certificates, now) {
      const all = migrating(certificates);
      const done = all.filter(({state: state}) => state === "done");
      const since = now.subtract({
        hours: 24 * paceDays
      });
      const doneLately = done.filter(({closedAt: closedAt}) => closedAt === void 0 || isAfter(closedAt, since)).length;
      const remaining = all.length - done.length;
      return {
        all: all.length,
        done: done.length,
        remaining: remaining,
        doneLately: doneLately,
        expected: expectedDay(remaining, doneLately, now),
        overdue: all.filter(({state: state, notAfter: notAfter}) => state !== "done" && isPast(notAfter, now)).length
      };
    }
    const furthestDays = 3650;
    function expectedDay(remaining, doneLately, now) {
      if (remaining === 0 || doneLately === 0) return;
      const days = Math.ceil(remaining / doneLately * paceDays);
      return days > furthestDays ? void 0 : dayOf(now).add({
        days: days
      });
    }
    function awsDays(remaining, now) {
      return [ {
        kind: "issue",
        day: temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__.fE.PlainDate.from(_certificate_migration_js__WEBPACK_IMPORTED_MODULE_0__._t)
      }, {
        kind: "renewal",
        day: temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__.fE.PlainDate.from(_certificate_migration_js__WEBPACK_IMPORTED_MODULE_0__.fb)
      } ].map(({kind: kind, day: day}) => {
        const daysLeft = dayOf(now).until(day).days;
        const neededPerWeek = daysLeft > 0 && remaining > 0 ? remaining / daysLeft * 7 : void 0;
        return {
          kind: kind,
          day: day,
          daysLeft: daysLeft,
          neededPerWeek: neededPerWeek
        };
      });
    }
    function dayOf(now) {
      return now.toZonedDateTimeISO("UTC").toPlainDate();
    }
    function isAfter(time, moment) {
      return Date.parse(time) > moment.epochMilliseconds;
    }
    function isPast(notAfter, now) {
      const expiry = notAfter === void 0 ? Number.POSITIVE_INFINITY : Date.parse(notAfter);
      return Math.min(expiry - marginMilliseconds, lastRenewal) < now.epochMilliseconds;
    }
  },
  8511: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => isParked,
      j: () => isParking
    });
    var temporal_polyfill__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8599);
    var _policy_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6147);
    var _issue_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
    var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9186);
    var _swap_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9604);
    function isParked(facts) {
      return isParkedByLabel(facts) || isParkedByRecord(facts);
    }
    function isParking({reason: reason}) {
      return reason !== void 0 && (0, _reasons_js__WEBPACK_IMPORTED_MODULE_2__.Pr)(reason).parks === true;
    }
    function isParkedByLabel({labels: labels, events: events, records: records, swapLabel: swapLabel}) {
      const failed = (0, _issue_labels_js__WEBPACK_IMPORTED_MODULE_1__.UH)("failed");
      if (!(0, _issue_labels_js__WEBPACK_IMPORTED_MODULE_1__.RX)(labels, failed)) return false;
      const causes = records.filter(_swap_record_js__WEBPACK_IMPORTED_MODULE_3__.WN);
      if (causes.length > 0 && !causes.some(isParking)) return false;
      const parkedAt = events.findLastIndex(event => event.kind === "labeled" && (0, _issue_labels_js__WEBPACK_IMPORTED_MODULE_1__.J2)(event.label ?? "", failed));
      const labelledAt = events.findLastIndex(event => event.kind === "labeled" && (0, 
      _issue_labels_js__WEBPACK_IMPORTED_MODULE_1__.J2)(event.label ?? "", swapLabel));
      return labelledAt < parkedAt;
    }
    function isParkedByRecord({events: events, records: records, swapLabel: swapLabel}) {
      const labelledAt = (0, _policy_people_js__WEBPACK_IMPORTED_MODULE_0__.e8)(events, swapLabel)?.createdAt;
      return records.filter(isParking).some(({finishedAt: finishedAt}) => {
        if (labelledAt === void 0 || finishedAt === void 0) return true;
        return temporal_polyfill__WEBPACK_IMPORTED_MODULE_4__.fE.Instant.compare(labelledAt, temporal_polyfill__WEBPACK_IMPORTED_MODULE_4__.fE.Instant.from(finishedAt)) <= 0;
      });
    }
  },
  6147: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      KA: () => isPerson,
      Uk: () => findLast,
      dP: () => isListedApp,
      du: () => isAtLeast,
      e8: () => findLabelling,
      fK: () => foldLogin,
      jg: () => appSlug,
      kp: () => roleOf
    });
    var _issue_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
    const rank = {
      none: 0,
      read: 1,
      triage: 2,
      write: 3,
      maintain: 4,
      admin: 5
    };
    function isAtLeast(role, minimum) {
      return rank[role] >= rank[minimum];
    }
    function foldLogin(login) {
      return login.toLowerCase();
    }
    function roleOf(roles, login) {
      return roles.get(foldLogin(login));
    }
    function appSlug(login) {
      return login.replace(/\[bot\]$/, "").toLowerCase();
    }
    function isListedApp(apps, slug) {
      return apps.some(listed => appSlug(listed) === appSlug(slug));
    }
    function findLast(events, label) {
      return events.findLast(event => event.label !== void 0 && (0, _issue_labels_js__WEBPACK_IMPORTED_MODULE_0__.J2)(event.label, label));
    }
    function findLabelling(events, label) {
      const last = findLast(events, label);
      return last?.kind === "labeled" ? last : void 0;
    }
    function isPerson(actor) {
      return actor !== void 0 && !actor.isBot;
    }
  },
  9604: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bv: () => unpackRecords,
      WN: () => hasFailed,
      gn: () => isUnderWay,
      m8: () => packShortRecords,
      ud: () => packRecords
    });
    var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7136);
    var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
    var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3339);
    var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7532);
    var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9186);
    const moment = zod__WEBPACK_IMPORTED_MODULE_3__.w$();
    const outcome = zod__WEBPACK_IMPORTED_MODULE_4__.k5n([ "swapped", "already-swapped", "deferred", "refused", "failed", "not-started", "rolled-back" ]);
    const servedCertificates = [ "old", "new", "both" ];
    const presentedSchema = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      serial: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
      subject: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
      issuer: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
      notAfter: moment
    });
    const recordSchema = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      arn: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
      path: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
      loadBalancer: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
      type: zod__WEBPACK_IMPORTED_MODULE_4__.k5n(_arn_js__WEBPACK_IMPORTED_MODULE_0__.BV),
      port: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
      from: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
      to: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
      outcome: outcome,
      reason: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        code: zod__WEBPACK_IMPORTED_MODULE_4__.k5n(_reasons_js__WEBPACK_IMPORTED_MODULE_2__.JC),
        detail: _facts_js__WEBPACK_IMPORTED_MODULE_1__.zo
      }).optional(),
      opensAt: moment.optional(),
      startedAt: moment.optional(),
      finishedAt: moment.optional(),
      before: presentedSchema.optional(),
      after: presentedSchema.optional(),
      serves: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        which: zod__WEBPACK_IMPORTED_MODULE_4__.k5n(servedCertificates),
        until: moment.optional()
      }).optional(),
      evidence: _facts_js__WEBPACK_IMPORTED_MODULE_1__.zo,
      override: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        by: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        why: zod__WEBPACK_IMPORTED_MODULE_4__.YjP()
      }).optional(),
      begun: zod__WEBPACK_IMPORTED_MODULE_4__.euz(true).optional(),
      hasAdded: zod__WEBPACK_IMPORTED_MODULE_4__.euz(true).optional(),
      askedAt: moment.optional(),
      window: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        from: moment,
        to: moment
      }).optional(),
      labelledBy: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().optional(),
      mergedBy: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().optional(),
      run: zod__WEBPACK_IMPORTED_MODULE_4__.OZ5({
        protocol: /^https?$/
      }).optional()
    });
    function isUnderWay({outcome: said, begun: begun, reason: reason}) {
      return said === "not-started" && begun === true && reason === void 0;
    }
    function hasFailed({outcome: said, reason: reason}) {
      return said === "failed" || said === "deferred" && reason?.code === "access-denied";
    }
    const recordsSchema = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      version: zod__WEBPACK_IMPORTED_MODULE_4__.euz(1),
      listeners: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(recordSchema)
    });
    const shortSchema = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      version: zod__WEBPACK_IMPORTED_MODULE_4__.euz(2),
      plans: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(recordSchema.pick({
        path: true,
        from: true,
        to: true
      }).extend({
        prefix: zod__WEBPACK_IMPORTED_MODULE_4__.YjP()
      })),
      listeners: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        arn: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        plan: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().min(0),
        port: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
        outcome: outcome,
        code: zod__WEBPACK_IMPORTED_MODULE_4__.k5n(_reasons_js__WEBPACK_IMPORTED_MODULE_2__.JC).optional(),
        finishedAt: moment.optional(),
        begun: zod__WEBPACK_IMPORTED_MODULE_4__.euz(true).optional(),
        hasAdded: zod__WEBPACK_IMPORTED_MODULE_4__.euz(true).optional(),
        askedAt: moment.optional()
      }))
    });
    function packRecords(listeners) {
      return {
        version: 1,
        listeners: listeners.map(inOrder)
      };
    }
    function inOrder(entry) {
      const keys = Object.keys(recordSchema.shape);
      return Object.fromEntries(keys.flatMap(key => entry[key] === void 0 ? [] : [ [ key, entry[key] ] ]));
    }
    function packShortRecords(listeners) {
      const plans = new Map(listeners.map(entry => [ planKey(entry), {
        ...planOf(entry),
        prefix: arnPrefix(entry.arn)
      } ]));
      const places = [ ...plans.keys() ];
      return {
        version: 2,
        plans: [ ...plans.values() ],
        listeners: listeners.map(entry => ({
          arn: entry.arn.slice(arnPrefix(entry.arn).length),
          plan: places.indexOf(planKey(entry)),
          port: entry.port,
          outcome: entry.outcome,
          ...entry.reason && {
            code: entry.reason.code
          },
          ...entry.finishedAt !== void 0 && {
            finishedAt: entry.finishedAt
          },
          ...entry.begun && {
            begun: entry.begun
          },
          ...entry.hasAdded && {
            hasAdded: entry.hasAdded
          },
          ...entry.askedAt !== void 0 && {
            askedAt: entry.askedAt
          }
        }))
      };
    }
    function planOf({path: path, from: from, to: to}) {
      return {
        path: path,
        from: from,
        to: to
      };
    }
    function planKey(entry) {
      return JSON.stringify([ entry.path, entry.from, entry.to, arnPrefix(entry.arn) ]);
    }
    function arnPrefix(arn) {
      const mark = arn.includes(":listener/") ? ":listener/" : ":loadbalancer/";
      return arn.slice(0, arn.indexOf(mark) + mark.length);
    }
    function unpackRecords(value) {
      const whole = recordsSchema.safeParse(value);
      if (whole.success) return whole.data.listeners;
      const short = shortSchema.safeParse(value);
      return short.success ? short.data.listeners.flatMap(entry => unpackShort(entry, short.data.plans)) : [];
    }
    function unpackShort({arn: rest, plan: plan, port: port, outcome: result, code: code, finishedAt: finishedAt, begun: begun, hasAdded: hasAdded, askedAt: askedAt}, plans) {
      const named = plans[plan];
      if (named === void 0) return [];
      const {prefix: prefix, ...ofPlan} = named;
      const arn = `${prefix}${rest}`;
      const loadBalancer = (0, _arn_js__WEBPACK_IMPORTED_MODULE_0__.Wt)(arn);
      if (loadBalancer === void 0 || loadBalancer.type === "gateway") return [];
      return [ {
        ...ofPlan,
        arn: arn,
        loadBalancer: loadBalancer.name,
        type: loadBalancer.type,
        port: port,
        outcome: result,
        ...code && {
          reason: {
            code: code,
            detail: ""
          }
        },
        ...finishedAt !== void 0 && {
          finishedAt: finishedAt
        },
        ...begun && {
          begun: begun
        },
        ...hasAdded && {
          hasAdded: hasAdded
        },
        ...askedAt !== void 0 && {
          askedAt: askedAt
        },
        evidence: ""
      } ];
    }
  },
  1446: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var utils = __webpack_require__(2565);
    var temporal_polyfill = __webpack_require__(8599);
    var migration = __webpack_require__(5723);
    var proof = __webpack_require__(605);
    var locales = __webpack_require__(4848);
    var visible = __webpack_require__(7635);
    function handOverCalendar(model) {
      const {windows: windows, freezes: freezes, certificates: certificates, language: language, now: now} = model;
      const t = locales.T[language].handOver;
      const waiting = certificates.filter(({state: state}) => state === "waiting-for-window");
      const waits = waiting.map(certificate => nameIn(certificate)).join(", ");
      const entries = [ ...windows.map(span => ({
        ...span,
        key: "window",
        summary: t.window,
        description: waits && t.waiting(waits)
      })), ...freezes.map(span => ({
        ...span,
        key: "freeze",
        summary: t.freeze(span.reason)
      })), ...certificates.flatMap(certificate => entriesOf(certificate, model)) ];
      const lines = [ "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//acm-email-to-dns//EN", ...entries.flatMap(entry => eventLines(entry, now)), "END:VCALENDAR" ];
      return `${lines.flatMap(folded).join("\r\n")}\r\n`;
    }
    function entriesOf(certificate, {language: language, now: now}) {
      const t = locales.T[language].handOver;
      const {arn: arn, account: account, accountName: accountName, region: region, deadline: deadline, notAfter: notAfter, records: records, issue: url} = certificate;
      const named = nameIn(certificate);
      const description = t.place(accountName === void 0 ? account : `${accountName} (${account})`, region);
      const due = (0, migration.IH)({
        notAfter: notAfter === void 0 ? void 0 : temporal_polyfill.fE.Instant.from(notAfter)
      }, now);
      return [ ...due.kind === "by" && records.some(proof.p5) ? [ {
        key: `${arn}-needed`,
        from: due.day,
        isDay: true,
        summary: t.needed(named),
        description: description,
        url: url
      } ] : [], ...deadline === void 0 ? [] : [ {
        key: arn,
        from: temporal_polyfill.fE.Instant.from(deadline),
        summary: t.deadline(named),
        description: description,
        url: url
      } ] ];
    }
    function nameIn({domains: domains, arn: arn, account: account, accountName: accountName}) {
      return `${domains[0] ?? arn} (${accountName ?? account})`;
    }
    function eventLines({key: key, from: from, to: to, isDay: isDay, summary: summary, description: description, url: url}, now) {
      const day = stamp(from).slice(0, "yyyymmdd".length);
      return [ "BEGIN:VEVENT", `UID:${key}-${stamp(from)}@acm-email-to-dns`, `DTSTAMP:${stamp(now)}`, isDay === true ? `DTSTART;VALUE=DATE:${day}` : `DTSTART:${stamp(from)}`, ...to === void 0 ? [] : [ `DTEND:${stamp(to)}` ], `SUMMARY:${escaped(summary)}`, ...description === void 0 || description === "" ? [] : [ `DESCRIPTION:${escaped(description)}` ], ...url === void 0 ? [] : [ `URL:${(0, 
      visible.P)(url, 300)}` ], "END:VEVENT" ];
    }
    function stamp(instant) {
      return instant.toString({
        smallestUnit: "second"
      }).replaceAll(/[-:]/g, "");
    }
    function escaped(text) {
      return (0, visible.P)(text, 300).replaceAll(/[\\;,]/g, String.raw`\$&`);
    }
    function folded(line) {
      const parts = [];
      let part = "";
      for (const character of line) {
        if ((0, utils.AI)(part + character).length > 75) {
          parts.push(part);
          part = " ";
        }
        part += character;
      }
      return [ ...parts, part ];
    }
    var dns_zone = __webpack_require__(6797);
    var dns_records = __webpack_require__(9577);
    var dns_proof = __webpack_require__(7001);
    function handOverRequests(certificates, {language: language, contact: contact, now: now}) {
      const groups = new Map;
      for (const certificate of certificates.filter(({records: records}) => records.some(proof.p5))) for (const key of keysOf(certificate)) groups.set(key, [ ...groups.get(key) ?? [], certificate ]);
      return [ ...groups ].map(([key, group]) => ({
        name: `${key.replaceAll(/[^\w.-]+/g, "-")}.txt`,
        text: requestText(group, {
          language: language,
          contact: contact,
          now: now
        })
      }));
    }
    function keysOf({owners: owners, records: records}) {
      return owners.length > 0 ? owners : [ ...new Set(records.filter(proof.p5).map(({name: name, zone: zone = name}) => (0, 
      dns_records.pj)(zone))) ];
    }
    function requestText(certificates, facts) {
      const {language: language, contact: contact} = facts;
      const t = locales.T[language].handOver;
      const asked = certificates.flatMap(each => each.records.filter(proof.p5));
      const records = new Map(asked.map(record => [ record.name, record ]));
      return [ t.subject(records.size), t.intro, ...certificates.map(certificate => certificateText(certificate, facts)), `${t.zoneFile}\n\n${(0, 
      dns_records.PJ)([ ...records.values() ])}`, ...contact === "" ? [] : [ t.contact(contact) ] ].join("\n\n").concat("\n");
    }
    function certificateText(certificate, {language: language, now: now}) {
      const t = locales.T[language].handOver;
      const {domains: domains, account: account, accountName: accountName, arn: arn, notAfter: notAfter} = certificate;
      const end = notAfter === void 0 ? void 0 : temporal_polyfill.fE.Instant.from(notAfter);
      const due = (0, dns_proof.$)((0, migration.IH)({
        notAfter: end
      }, now), language);
      const name = (0, visible.P)(domains[0] ?? arn, 300);
      const lines = certificate.records.filter(proof.p5).map(record => recordText(record, language));
      return [ t.certificate(name, (0, visible.P)(accountName ?? account, 100), due), ...lines ].join("\n\n");
    }
    function recordText(record, language) {
      const t = locales.T[language].handOver;
      const {name: name, zone: zone, provider: provider} = record;
      const rows = [ ...zone === void 0 ? [] : [ [ t.zone, (0, dns_records.pj)(zone) ], [ t.host, (0, 
      dns_zone.YB)(name, zone) ] ], [ t.fullName, name ], [ t.type, "CNAME" ], [ t.value, (0, 
      dns_records.VJ)(record) ], ...provider === void 0 ? [] : [ [ t.provider, unmarked(providerText(provider, language)) ] ] ];
      return rows.map(([word, text]) => `  ${locales.T[language].issue.fact(word, text)}`).join("\n");
    }
    function providerText(provider, language) {
      const hint = locales.T[language].providers.hints[provider];
      return hint === "" ? provider : `${provider}. ${hint}`;
    }
    function unmarked(markdown) {
      return markdown.replaceAll(/[*`]/g, "");
    }
    var calendar = __webpack_require__(1422);
    var issue_labels = __webpack_require__(1708);
    const untouched = {
      writesBody: false,
      isBodyFirst: false,
      set: [],
      takeOff: [],
      needsNews: false,
      news: []
    };
    const reopenedAfterBot = {
      state: "open",
      needsNews: true,
      news: [ {
        kind: "reopened-bot",
        facts: [ "closed-by-bot" ]
      } ]
    };
    function desiredIssue(input, issue) {
      switch (input.kind) {
       case "at-risk":
        {
          const labels = labelled(issue, "blocked", [ issue_labels.L$.request ]);
          return {
            ...untouched,
            writesBody: true,
            isBodyFirst: true,
            state: "open",
            takeOff: labels.takeOff,
            set: [ ...labels.set, ...missing(issue, [ issue_labels.pN ]) ],
            news: [ atRiskNews(input.since, input.facts) ]
          };
        }

       case "fixed":
        return {
          ...untouched,
          state: issue.state,
          news: [ {
            kind: "mended",
            facts: input.facts
          } ],
          takeOff: issue.labels.filter(label => (0, issue_labels.J2)(label, issue_labels.pN))
        };

       case "gone":
        return {
          ...untouched,
          writesBody: input.wasLost,
          state: "closed",
          set: missing(issue, [ (0, issue_labels.UH)("done") ]),
          takeOff: issue.labels.filter(label => (0, issue_labels.jQ)(label.toLowerCase()) && ![ issue_labels.QZ, (0, 
          issue_labels.UH)("done") ].some(one => (0, issue_labels.J2)(one, label)))
        };

       case "outside":
        return {
          ...untouched,
          ...labelled(issue, "blocked"),
          state: issue.state,
          news: [ {
            kind: "blocked",
            facts: [ input.reason.code ]
          } ]
        };

       case "migration":
        return issue.state === "closed" ? reopened(input, issue) : migrating(input, issue);
      }
    }
    function desiredRisk(input, issue) {
      const {risks: risks, since: since = ""} = input;
      if ((0, issue_labels.RX)(issue.labels, issue_labels.L$.hold)) return;
      if (input.isOver) {
        const end = {
          kind: "mended",
          facts: [ `${since} mended` ]
        };
        return issue.state === "closed" ? void 0 : {
          ...untouched,
          writesBody: true,
          state: "closed",
          news: [ end ]
        };
      }
      if (issue.state === "closed" && isDeclined(input, issue)) return;
      const byBot = issue.state === "closed" && input.closing === "bot" ? reopenedAfterBot.news : [];
      return {
        ...untouched,
        writesBody: true,
        isBodyFirst: byBot.length === 0,
        state: "open",
        tellsAll: true,
        set: missing(issue, [ issue_labels.QZ, issue_labels.pN ]),
        needsNews: byBot.length > 0,
        news: [ ...byBot, ...since === "" || risks.length === 0 ? [] : [ atRiskNews(since, risks) ] ]
      };
    }
    function isDeclined({hasTold: hasTold, wasReopened: wasReopened, closing: closing}, {stateReason: stateReason}) {
      if (closing !== void 0 && closing !== "person") return closing === "bot-again";
      return hasTold && (stateReason !== "completed" || wasReopened);
    }
    function atRiskNews(since, facts) {
      return {
        kind: "at-risk",
        facts: facts.map(fact => `${since} ${fact}`),
        since: temporal_polyfill.fE.Instant.from(since)
      };
    }
    function desiredDashboard(issue, closing) {
      const desired = {
        ...untouched,
        writesBody: true,
        set: missing(issue, [ issue_labels.QZ ]),
        state: issue.state
      };
      if (issue.state === "open" || closing !== "bot") return desired;
      return {
        ...desired,
        ...reopenedAfterBot
      };
    }
    function reopened(input, issue) {
      if (input.state === "done" || input.closing === "bot-again") return;
      if (input.closing === "bot") return {
        ...desired_open(input, issue),
        ...reopenedAfterBot
      };
      if (isDecision(issue)) return;
      const wasDone = (0, issue_labels.RX)(issue.labels, (0, issue_labels.UH)("done"));
      const reverted = wasDone ? revertedNews(input) : void 0;
      const news = reverted ?? {
        kind: "reopened",
        facts: [ wasDone ? "back-in-use" : "closed-too-early" ]
      };
      return {
        ...desired_open(input, issue),
        needsNews: !wasDone,
        news: [ news ]
      };
    }
    function migrating(input, issue) {
      const isDone = input.state === "done";
      const isHeld = (0, issue_labels.RX)(issue.labels, issue_labels.L$.hold);
      return {
        ...desired_open(input, issue),
        state: isDone ? "closed" : "open",
        news: isHeld ? [] : newsOf(input, issue)
      };
    }
    function desired_open(input, issue) {
      const used = [ ...input.isRequestUsed ? [ issue_labels.L$.request ] : [], ...input.isExpired ? [] : [ issue_labels.gZ ], ...input.state === "done" ? [ issue_labels.pN ] : [] ];
      const labels = labelled(issue, input.state, used);
      const set = [ ...labels.set, ...input.isExpired ? missing(issue, [ issue_labels.gZ ]) : [] ];
      return {
        ...untouched,
        ...labels,
        set: set,
        writesBody: true,
        state: "open"
      };
    }
    function newsOf(input, {body: body}) {
      const {state: state, reason: reason, records: records, placement: placement, reminder: reminder, attempt: attempt} = input;
      const news = input.isExpired ? [ {
        kind: "expired",
        facts: [ "expired" ]
      } ] : [];
      const reverted = revertedNews(input);
      if (reverted !== void 0) news.push(reverted);
      if (state === "blocked" && reason !== void 0 && reason.code !== "reverted") return [ ...news, {
        kind: "blocked",
        facts: [ `${reason.code} ${String(attempt ?? "")}` ]
      } ];
      if (placement === "now") news.push({
        kind: "thanks",
        facts: [ "records-in-place" ]
      });
      if (state !== "awaiting-dns") return news;
      if (reason?.code === "acm-does-not-see") news.push({
        kind: "not-seen",
        facts: [ reason.code ]
      });
      const untold = records.map(({name: name}) => name).filter(name => !body.includes(name));
      if (untold.length > 0) news.push({
        kind: "records",
        facts: untold,
        words: untold
      });
      const wrong = records.filter(({mistake: mistake}) => mistake !== void 0);
      if (wrong.length > 0) {
        const facts = wrong.map(({name: name, mistake: mistake = ""}) => `${name} ${mistake}`);
        news.push({
          kind: "record-wrong",
          facts: facts,
          words: wrong.map(({name: name}) => name)
        });
      }
      if (reminder !== void 0) {
        const {hours: hours, deadline: deadline} = reminder;
        const which = attempt ?? deadline.round("hour").toString();
        const since = deadline.subtract({
          minutes: Math.round(hours * 60)
        });
        news.push({
          kind: "reminder",
          facts: [ `${String(which)} ${String(hours)}` ],
          since: since
        });
      }
      return news;
    }
    function revertedNews({reverted: reverted}) {
      return reverted.length === 0 ? void 0 : {
        kind: "reverted",
        facts: reverted
      };
    }
    function isDecision({stateReason: stateReason}) {
      return stateReason === "not_planned" || stateReason === "duplicate";
    }
    function labelled(issue, state, used = []) {
      const wanted = (0, issue_labels.UH)(state);
      return {
        set: missing(issue, [ issue_labels.QZ, wanted ]),
        takeOff: issue.labels.filter(label => isStateOf(label) && !(0, issue_labels.J2)(label, wanted) || used.some(other => (0, 
        issue_labels.J2)(label, other)))
      };
    }
    function missing(issue, labels) {
      return labels.filter(label => !(0, issue_labels.RX)(issue.labels, label));
    }
    function isStateOf(label) {
      return issue_labels.dM.some(state => (0, issue_labels.J2)(label, (0, issue_labels.UH)(state)));
    }
    function placeKey({account: account, region: region}) {
      return region === void 0 ? account : `${account}/${region}`;
    }
    function readPlaces(text) {
      return (text ?? "").split(",").filter(place => /^\d{12}(?:\/[a-z\d-]{1,40})?$/.test(place));
    }
    function workOrder(places, resumeFrom) {
      const sorted = places.toSorted((a, b) => compare(placeKey(a), placeKey(b)));
      const first = resumeFrom === void 0 ? 0 : sorted.findIndex(place => compare(placeKey(place), resumeFrom) >= 0);
      return first <= 0 ? sorted : [ ...sorted.slice(first), ...sorted.slice(0, first) ];
    }
    function openAhead(places, lead) {
      const firsts = [];
      const others = [];
      for (const [index, place] of places.entries()) if (place.account === places[index - 1]?.account) others.at(-1)?.push(place); else {
        firsts.push(place);
        others.push([]);
      }
      return [ ...firsts.slice(0, lead), ...others.flatMap((rest, index) => [ ...rest, ...firsts.slice(index + lead, index + lead + 1) ]) ];
    }
    function beginningIn(resumeFrom, accounts) {
      return resumeFrom.filter(place => accounts.has(place.split("/")[0] ?? "")).toSorted(compare)[0];
    }
    function compare(a, b) {
      if (a === b) return 0;
      return a < b ? -1 : 1;
    }
    var report_history = __webpack_require__(786);
    var waiting = __webpack_require__(348);
    var dashboard_model = __webpack_require__(3029);
    var markdown = __webpack_require__(5539);
    function mermaidName(foreign, maxLength = 60) {
      const name = (0, visible.P)(foreign, maxLength).replaceAll(/[^\p{L}\p{M}\p{N}.*_-]/gu, "_");
      return name === "" ? "_" : name;
    }
    function words(text) {
      return text.replaceAll(/["#:;%`\r\n]/g, " ").replaceAll(/ {2,}/g, " ").trim();
    }
    function pieChart(title, slices) {
      const shown = slices.filter(({count: count}) => count > 0);
      if (shown.length === 0) return "";
      return block([ "pie showData", `    title ${words(title)}`, ...shown.map(({label: label, count: count}) => `    "${words(label)}" : ${String(count)}`) ]);
    }
    function ganttChart(title, sections) {
      const shown = sections.filter(({bars: bars}) => bars.length > 0);
      if (shown.length === 0) return "";
      return block([ "gantt", `    title ${words(title)}`, "    dateFormat YYYY-MM-DD HH:mm", "    axisFormat %m-%d", "    todayMarker off", ...shown.flatMap(section => [ `    section ${words(section.title)}`, ...section.bars.map(barLine) ]) ]);
    }
    function barLine({name: name, from: from, to: to, tone: tone}) {
      return `    · ${words(name)} :${tone === void 0 ? "" : `${tone}, `}${from}, ${to}`;
    }
    function lineChart({title: title, axis: axis, points: points}) {
      if (points.length < 2) return "";
      const values = points.map(({value: value}) => value);
      return block([ "xychart-beta", `    title "${words(title)}"`, `    x-axis [${points.map(({label: label}) => `"${words(label)}"`).join(", ")}]`, `    y-axis "${words(axis)}" 0 --\x3e ${String(Math.max(1, ...values))}`, `    line [${values.map(String).join(", ")}]` ]);
    }
    function block(lines) {
      return (0, markdown.DV)(lines.join("\n"), "mermaid");
    }
    const opening = "\x3c!-- now --\x3e";
    const closing = "\x3c!-- /now --\x3e";
    function volatile_volatile(text) {
      return `${opening}${text}${closing}`;
    }
    function volatileBlock(markdown) {
      return markdown === "" ? "" : `${opening}\n\n${markdown}\n\n${closing}`;
    }
    function sameText(existing, rendered) {
      return normalise(existing) === normalise(rendered);
    }
    function normalise(text) {
      return text.replaceAll("\r\n", "\n").replaceAll(/<!-- now -->[\s\S]*?<!-- \/now -->/g, "").replaceAll(/<!-- acm-email-to-dns:open=[^<>\r\n]* -->\n/g, "").trim();
    }
    const shownDeadlines = 12;
    const shownWeeks = 12;
    function dashboardCharts(model) {
      return [ volatileBlock(calendarChart(model)), volatileBlock(weeksChart(model)) ].filter(chart => chart !== "");
    }
    function calendarChart({report: report, openings: openings, language: language, timeZone: timeZone, now: now}) {
      const t = locales.T[language].pace;
      const at = instant => localMinute(instant, timeZone);
      const deadlines = report.certificates.filter(certificate => (0, waiting.pE)(certificate) === "dns").flatMap(certificate => deadlineOf(certificate, now)).sort((a, b) => a.ends.epochMilliseconds - b.ends.epochMilliseconds || (a.arn < b.arn ? -1 : 1)).slice(0, shownDeadlines).map(({name: name, number: number, ends: ends}) => {
        const isNear = ends.epochMilliseconds - now.epochMilliseconds < dayInMilliseconds;
        const title = [ number === "" ? "" : t.issueNumber(number.slice(1)), mermaidName(name) ].join(" ").trim();
        return {
          name: title,
          from: at(ends.subtract({
            hours: 72
          })),
          to: at(ends),
          tone: isNear ? "crit" : void 0
        };
      });
      const windows = openings.filter(({to: to}) => to !== void 0).map(({from: from, to: to}, index) => ({
        name: t.window(index + 1),
        from: at(from),
        to: at(to ?? from.add({
          hours: 24
        })),
        tone: "active"
      }));
      return ganttChart(t.ganttTitle(timeZone), [ {
        title: t.deadlines,
        bars: deadlines
      }, {
        title: t.windows,
        bars: windows
      } ]);
    }
    const dayInMilliseconds = 24 * 60 * 60 * 1e3;
    function deadlineOf({domains: domains, arn: arn, deadline: deadline, issue: issue}, now) {
      const ends = deadline === void 0 ? void 0 : (0, dashboard_model.B9)(deadline);
      if (ends === void 0 || ends.epochMilliseconds <= now.epochMilliseconds) return [];
      return [ {
        name: domains[0] ?? arn,
        number: (0, dashboard_model.rl)(issue),
        ends: ends,
        arn: arn
      } ];
    }
    function weeksChart({report: report, language: language, timeZone: timeZone, now: now}) {
      const t = locales.T[language].pace;
      const weeks = (0, report_history._)((0, report_history.H)(report.certificates, now), now, shownWeeks);
      const points = weeks.map(({at: at, count: count}) => ({
        label: localMinute(at, timeZone).slice(5, 10),
        value: count
      }));
      return lineChart({
        title: t.burnDownTitle,
        axis: t.certificates,
        points: points
      });
    }
    function localMinute(instant, timeZone) {
      const local = instant.toZonedDateTimeISO(timeZone);
      return `${local.toPlainDate().toString()} ${local.toPlainTime().toString({
        smallestUnit: "minute"
      })}`;
    }
    var documents = __webpack_require__(7521);
    var report_pace = __webpack_require__(2511);
    var number = __webpack_require__(2454);
    var reasons = __webpack_require__(3355);
    var time = __webpack_require__(7466);
    function dashboardHead(model) {
      const {report: report, now: now} = model;
      const pace = (0, report_pace.x3)(report.certificates, now);
      return [ paused(model), openBranch(model), progress(pace, model), heartbeat(model), overdue(pace, model), newByEmail(model) ].filter(part => part !== "");
    }
    function dashboardFigures(model) {
      const pace = (0, report_pace.x3)(model.report.certificates, model.now);
      return [ awsTable(pace, model), counts(model) ].filter(part => part !== "");
    }
    function paused({paused: why, language: language}) {
      return why === void 0 ? "" : `⏸️ ${(0, reasons.Gk)(why, language)}`;
    }
    function openBranch({branchGaps: branchGaps = [], language: language}) {
      const t = locales.T[language];
      const gaps = branchGaps.map(gap => t.doctorWords.branchGaps[gap]);
      const how = `[${t.dashboard.protect}](${(0, documents.Lk)(language)})`;
      return gaps.length === 0 ? "" : `⚠️ ${t.dashboard.openBranch(gaps, how)}`;
    }
    function progress(pace, {report: report, language: language, now: now}) {
      const {done: done, all: all} = pace;
      const t = locales.T[language].dashboard;
      if (all === 0) return `**${nothingText(report, language)}**`;
      const filled = Math.round(done / all * 20);
      const words = t.progress((0, number.Z)(done, language), (0, number.Z)(all, language));
      const bar = `**${words}** \`${"█".repeat(filled)}${"░".repeat(20 - filled)}\``;
      return pace.remaining === 0 ? bar : `${bar} ${volatile_volatile(verdict(pace, now, language))}`;
    }
    function nothingText(report, language) {
      const t = locales.T[language].dashboard;
      if (isAllClear(report)) return t.nothing;
      return report.scanned === 0 ? t.nothingSeen : t.nothingHere;
    }
    function verdict(pace, now, language) {
      const t = locales.T[language].dashboard;
      const days = (0, report_pace.Dt)(pace.remaining, now);
      const aws = days.find(({daysLeft: daysLeft}) => daysLeft > 0) ?? days.at(-1);
      if (aws === void 0) return "";
      const end = locales.T[language].pace.days[aws.kind];
      const needed = aws.neededPerWeek === void 0 ? void 0 : oneDecimal(aws.neededPerWeek, language);
      if (pace.expected === void 0) return t.standstill(end, (0, time.im)(aws.day, language), needed);
      const late = aws.day.until(pace.expected).days;
      return t.verdict(weekly(pace, language), (0, time.im)(pace.expected, language), late, end, needed);
    }
    function weekly({doneLately: doneLately}, language) {
      return oneDecimal(doneLately / report_pace.tW * 7, language);
    }
    function isAllClear({certificates: certificates, complete: complete, closedRegions: closedRegions = []}) {
      const isUsed = certificates.some(({listeners: listeners, otherUses: otherUses}) => listeners.length + otherUses.length > 0);
      return complete && closedRegions.length === 0 && !isUsed;
    }
    function heartbeat({report: report, lastComplete: lastComplete, timeZone: timeZone, language: language, now: now}) {
      const t = locales.T[language].dashboard;
      const day = (0, time.Yq)(now, "UTC", language);
      if (report.complete) return t.lastComplete(day, (0, markdown.aY)(timeZone));
      const last = lastComplete === void 0 ? t.neverComplete : t.lastBefore((0, time.im)(lastComplete, language));
      return `**${t.incomplete(day, report.notScanned.length)}** ${last}`;
    }
    function overdue({overdue: count}, {language: language}) {
      return count === 0 ? "" : `⚠️ ${volatile_volatile(`**${locales.T[language].dashboard.overdue(count)}**`)}`;
    }
    function newByEmail({report: report, language: language}) {
      const count = (0, report_pace.rV)(report.certificates).filter(({isNew: isNew, state: state}) => isNew && state !== "done").length;
      return count === 0 ? "" : locales.T[language].guard.newEmail((0, number.Z)(count, language));
    }
    function awsTable(pace, {language: language, now: now}) {
      if (pace.all === 0) return "";
      const t = locales.T[language].pace;
      const rows = (0, report_pace.Dt)(pace.remaining, now).map(day => [ t.days[day.kind], (0, 
      time.im)(day.day, language), volatile_volatile(day.daysLeft > 0 ? t.daysLeft(day.daysLeft) : t.passed), volatile_volatile(neededText(day, pace, language)), volatile_volatile(weekly(pace, language)) ]);
      return (0, markdown.tp)(t.header, rows);
    }
    function neededText(day, {remaining: remaining}, language) {
      const t = locales.T[language].pace;
      if (remaining === 0) return t.nothingLeft;
      return day.neededPerWeek === void 0 ? "–" : oneDecimal(day.neededPerWeek, language);
    }
    function oneDecimal(value, language) {
      return (0, number.Z)(Math.ceil(value * 10) / 10, language);
    }
    function counts({report: report, language: language}) {
      const t = locales.T[language].dashboard;
      const tracked = (0, report_pace.rV)(report.certificates);
      const rows = issue_labels.dM.flatMap(state => {
        const count = tracked.filter(certificate => certificate.state === state).length;
        return count === 0 ? [] : [ [ `\`acm:${state}\``, (0, number.Z)(count, language), t.states[state] ] ];
      });
      return rows.length === 0 ? "" : (0, markdown.tp)(t.countHeader, rows);
    }
    function groupBy(items, keyOf) {
      const groups = new Map;
      for (const item of items) {
        const key = JSON.stringify(keyOf(item));
        const group = groups.get(key);
        if (group === void 0) groups.set(key, [ item ]); else group.push(item);
      }
      return [ ...groups.values() ];
    }
    var fleet_organization = __webpack_require__(2689);
    const shortLife = temporal_polyfill.fE.Duration.from({
      hours: 200 * 24
    });
    const shortWindow = temporal_polyfill.fE.Duration.from({
      hours: 45 * 24
    });
    const longWindow = temporal_polyfill.fE.Duration.from({
      hours: 60 * 24
    });
    function renewalWindowOf({notBefore: notBefore, issuedAt: issuedAt, notAfter: notAfter}) {
      const start = notBefore ?? issuedAt;
      if (start === void 0 || notAfter === void 0) return longWindow;
      return temporal_polyfill.fE.Instant.compare(notAfter, start.add(shortLife)) <= 0 ? shortWindow : longWindow;
    }
    function isInRenewalWindow(life, now) {
      const {notAfter: notAfter} = life;
      return notAfter !== void 0 && temporal_polyfill.fE.Instant.compare(notAfter, now.add(renewalWindowOf(life))) <= 0;
    }
    const soon = temporal_polyfill.fE.Duration.from({
      hours: 30 * 24
    });
    const renewalsEnd = temporal_polyfill.fE.Instant.from(`${migration.fb}T00:00:00Z`).add({
      hours: 24
    });
    function urgencyOf(certificate, now) {
      const {notAfter: notAfter, status: status} = certificate;
      if (status === "EXPIRED") return "expired";
      if (notAfter === void 0 || status !== "ISSUED") return;
      if (temporal_polyfill.fE.Instant.compare(notAfter, now.add(soon)) <= 0) return "expires-soon";
      return temporal_polyfill.fE.Instant.compare(notAfter.subtract(renewalWindowOf(certificate)), renewalsEnd) >= 0 ? "last-renewal" : void 0;
    }
    function emailedNames({domains: domains, renewal: renewal}) {
      const renewing = new Map((renewal?.domains ?? []).map(domain => [ domain.domain, domain ]));
      return domains.flatMap(first => {
        const own = renewing.get(first.domain);
        const emails = [ own, first ].map(emailsOf).find(found => found.length > 0) ?? [];
        return emails.length === 0 ? [] : [ {
          domain: first.domain,
          status: own?.status,
          emails: [ ...new Set(emails) ]
        } ];
      });
    }
    function emailsOf(validation) {
      return validation?.method === "EMAIL" ? validation.emails : [];
    }
    function isRequestedSince({createdAt: createdAt}, begun) {
      return createdAt !== void 0 && begun !== void 0 && temporal_polyfill.fE.Instant.compare(createdAt, begun) > 0;
    }
    var budget = __webpack_require__(3392);
    var fitting = __webpack_require__(7614);
    const limit = 5e3;
    function urgentNotice({certificate: certificate, now: now, timeZone: timeZone, language: language}) {
      const urgency = urgencyOf(certificate, now);
      if (urgency === void 0 || certificate.notAfter === void 0) return;
      return locales.T[language].email.urgent[urgency]((0, time.Yq)(certificate.notAfter, timeZone, language), isMailed(certificate));
    }
    function urgentWords(urgency, language) {
      return urgency === void 0 ? "" : `⚠️ ${locales.T[language].email.short[urgency]}`;
    }
    const due = temporal_polyfill.fE.Duration.from({
      hours: 45 * 24
    });
    function isMailed({renewal: renewal}) {
      return renewal?.status === "PENDING_VALIDATION";
    }
    function emailSection({certificate: certificate, now: now, language: language}) {
      const names = emailedNames(certificate);
      const {renewal: renewal, notAfter: notAfter, status: status} = certificate;
      if (names.length === 0 || status === "EXPIRED") return;
      const t = locales.T[language].email;
      const fitted = (0, budget.zV)({
        fixed: "",
        rows: names.map(({domain: domain, status: approved, emails: emails}) => {
          const addresses = emails.map(email => (0, markdown.aY)(email)).join(locales.T[language].fitting.separator);
          return (0, markdown.e5)([ t.address((0, markdown.aY)(domain), addresses, approved === void 0 ? "" : (0, 
          markdown.aY)(approved)) ]);
        }),
        limit: limit,
        byteLimit: (0, fitting.D_)(limit),
        dropped: count => (0, fitting.RY)(count, t.noun, language)
      });
      const body = [ t.intro, [ ...isMailed(certificate) ? [ t.pending ] : [], renewal === void 0 ? t.noRenewal : t.state((0, 
      markdown.aY)(renewal.status)) ].join(" "), fitted.rows.join("\n"), ...fitted.note === void 0 ? [] : [ fitted.note ] ].join("\n\n");
      const isDue = isMailed(certificate) || notAfter !== void 0 && temporal_polyfill.fE.Instant.compare(notAfter, now.add(due)) <= 0;
      return isDue ? `### ${t.heading}\n\n${body}` : (0, markdown.zH)(t.heading, body);
    }
    const columns = {
      failed: "failed",
      blocked: "blocked",
      dns: "awaiting-dns",
      review: "ready",
      window: "waiting-for-window"
    };
    const columnNames = Object.keys(columns);
    function chaseTable(model, limit) {
      const {report: report, language: language} = model;
      const t = locales.T[language].dashboard;
      const issues = issuesPage(report.certificates);
      const rows = sharesOf(report.certificates).map(({owner: owner, counts: counts, deadline: deadline}) => [ owner === "" ? t.nobody : (0, 
      markdown.aY)(owner), ...columnNames.map(column => {
        const count = counts[column];
        const words = (0, number.Z)(count, language);
        return count === 0 || issues === void 0 || !askable.test(owner) ? words : (0, markdown.nf)(words, filtered(issues, owner, column));
      }), deadline === void 0 ? "–" : deadlineText((0, dashboard_model.B9)(deadline), model) ]);
      const header = [ t.owner, ...columnNames.map(column => t.short[column]), t.oldest ];
      return (0, fitting.dj)({
        header: header,
        rows: rows,
        limit: limit,
        noun: t.nouns.owners,
        language: language
      });
    }
    function deadlineText(day, {now: now, language: language}) {
      return `${day.epochMilliseconds <= now.epochMilliseconds ? "⚠️ " : ""}${(0, time.Yq)(day, "UTC", language)}`;
    }
    function isAnybodyAsked({report: report}) {
      return report.certificates.some(certificate => columnOf(certificate) !== void 0);
    }
    function columnOf(certificate) {
      const wait = (0, waiting.pE)(certificate);
      return columnNames.find(column => column === wait);
    }
    function sharesOf(certificates) {
      const shares = new Map;
      for (const certificate of certificates) {
        const column = columnOf(certificate);
        if (column === void 0) continue;
        const {owners: owners, notAfter: notAfter} = certificate;
        const day = (0, migration.Xl)({
          notAfter: notAfter === void 0 ? void 0 : (0, dashboard_model.B9)(notAfter)
        }).toString();
        for (const owner of owners.length === 0 ? [ "" ] : owners) {
          const share = shareOf(shares, owner);
          share.counts[column]++;
          if (share.deadline === void 0 || day < share.deadline) share.deadline = day;
        }
      }
      return [ ...shares.values() ].sort((a, b) => keyOf(a) < keyOf(b) ? -1 : 1);
    }
    function shareOf(shares, owner) {
      const known = shares.get(owner);
      if (known !== void 0) return known;
      const made = {
        owner: owner,
        counts: {
          failed: 0,
          blocked: 0,
          dns: 0,
          review: 0,
          window: 0
        },
        deadline: void 0
      };
      shares.set(owner, made);
      return made;
    }
    function keyOf({deadline: deadline = "~", owner: owner}) {
      return `${deadline} ${owner}`;
    }
    function issuesPage(certificates) {
      const issue = certificates.find(certificate => certificate.issue !== void 0)?.issue;
      return issue !== void 0 && URL.canParse(issue) ? issue.replace(/\/\d+$/, "") : void 0;
    }
    const askable = /^(?:[\w-]+(?:\/[\w.-]+)?)?$/;
    function filtered(issues, owner, column) {
      const person = owner.includes("/") ? `team:"${owner}"` : `involves:"${owner}"`;
      const query = [ "is:issue is:open", `label:"${issue_labels.QZ}"`, `label:"${(0, 
      issue_labels.UH)(columns[column])}"`, `-label:"${issue_labels.L$.hold}"`, ...owner === "" ? [] : [ person ] ];
      return `${issues}?q=${encodeURIComponent(query.join(" "))}`;
    }
    var dashboard_fleet = __webpack_require__(4291);
    var dashboard_guard = __webpack_require__(9861);
    var health = __webpack_require__(57);
    const listLimit = 600;
    function healthHeading(language) {
      return locales.T[language].health.heading;
    }
    function healthSection({health: health, issues: issues, timeZone: timeZone, language: language}, limit) {
      const t = locales.T[language].health;
      const notes = (0, markdown.e5)(gapLines(health.gaps, language));
      const rows = health.events.map(event => [ (0, markdown.aY)(event.code), (0, markdown.aY)(event.region), event.startsAt === void 0 ? "" : (0, 
      time.fU)(temporal_polyfill.fE.Instant.from(event.startsAt), timeZone, language), concerns(event, issues, language) ]);
      const room = limit - notes.length;
      const table = rows.length === 0 ? t.none : (0, fitting.dj)({
        header: t.header,
        rows: rows,
        limit: room,
        noun: t.noun,
        language: language
      });
      const isNothing = rows.length === 0 && notes !== "";
      return [ ...isNothing ? [] : [ table ], notes ].filter(part => part !== "").join("\n\n");
    }
    function concerns(event, issues, language) {
      const certificates = new Set((0, health.mm)(event));
      const items = event.entities.map(({account: account, value: value}) => {
        const issue = certificates.has(value) ? issues.get(value) : void 0;
        return issue ?? `${(0, markdown.aY)(value)} (${(0, markdown.aY)(account)})`;
      });
      return items.length === 0 ? "" : (0, fitting.RR)(items, {
        limit: listLimit,
        language: language
      });
    }
    function gapLines(gaps, language) {
      const t = locales.T[language].health;
      const accountsOf = some => t.accounts((0, fitting.RR)(some.map(({account: account}) => (0, 
      markdown.aY)(account)), {
        limit: listLimit,
        language: language
      }));
      const plan = gaps.filter(({why: why}) => why === "subscription");
      const refused = gaps.filter(({why: why}) => why === "refused");
      return [ ...plan.length === 0 ? [] : [ t.subscription(accountsOf(plan)) ], ...refused.length === 0 ? [] : [ t.refused(accountsOf(refused), (0, 
      markdown.aY)(refused[0]?.detail ?? "", {
        maxLength: 300
      })) ] ];
    }
    function listedLines({report: report, language: language}, limit) {
      const t = locales.T[language].dashboard;
      const kinds = Object.keys(t.listed).map(kind => ({
        kind: kind,
        listed: report.certificates.filter(certificate => certificate.listed === kind)
      })).filter(({listed: listed}) => listed.length > 0);
      const room = Math.floor(limit / Math.max(1, kinds.length)) - headingRoom;
      return kinds.map(({kind: kind, listed: listed}) => {
        const names = listed.map(certificate => t.named((0, dashboard_model.Vb)(certificate), placeAndIssue(certificate)));
        return t.line(t.listed[kind], (0, number.Z)(listed.length, language), (0, fitting.RR)(names, {
          limit: room,
          language: language
        }));
      });
    }
    const headingRoom = 100;
    function placeAndIssue(certificate) {
      return `${(0, dashboard_model.$t)(certificate)} ${(0, dashboard_model.rl)(certificate.issue)}`.trim();
    }
    function outstandingRecords(certificates, model, limit) {
      const {language: language, timeZone: timeZone, now: now} = model;
      const t = locales.T[language].dashboard;
      const records = collect(certificates);
      if (records.length === 0) return "";
      const looked = volatile_volatile(t.looked((0, time.fU)(now, timeZone, language)));
      const seen = new Set;
      const sizes = records.map(record => {
        const {zone: zone = ""} = record;
        const isFirst = !seen.has(zone);
        seen.add(zone);
        return isFirst ? `${outstanding_block(zone, [ record ], model)}\n\n` : lineOf(record, model);
      });
      const fitted = (0, budget.zV)({
        fixed: looked,
        rows: sizes,
        limit: limit,
        byteLimit: (0, fitting.D_)(limit),
        dropped: count => (0, fitting.RY)(count, t.nouns.records, language)
      });
      const blocks = [ ...(0, dns_records.$o)(records.slice(0, fitted.rows.length)) ].map(([zone, group]) => outstanding_block(zone, group, model));
      return [ looked, ...blocks, ...fitted.note === void 0 ? [] : [ fitted.note ] ].join("\n\n");
    }
    function outstanding_block(zone, records, {language: language}) {
      const t = locales.T[language].dashboard;
      return (0, markdown.zH)(t.zoneSummary(zone === "" ? "–" : (0, dns_records.pj)(zone), records.length), [ (0, 
      markdown.DV)((0, dns_records.PJ)(records), "dns"), (0, markdown.e5)(records.map(record => stateLine(record, language))) ].join("\n\n"));
    }
    function lineOf(record, {language: language}) {
      return `${(0, dns_records.PJ)([ record ]).split("\n")[1] ?? ""}\n${(0, markdown.e5)([ stateLine(record, language) ])}\n`;
    }
    function stateLine(record, language) {
      return locales.T[language].dashboard.recordState((0, markdown.aY)(record.name), (0, 
      dns_records.sw)(record, language));
    }
    function collect(certificates) {
      const records = new Map;
      for (const record of certificates.flatMap(certificate => certificate.records)) {
        const key = `${record.name} ${record.value}`;
        if ((0, proof.p5)(record) && !records.has(key)) records.set(key, record);
      }
      return [ ...records.values() ];
    }
    var facts = __webpack_require__(2024);
    var share = __webpack_require__(1258);
    function zoneTable(certificates, model, limit) {
      const {language: language, timeZone: timeZone} = model;
      const t = locales.T[language].dashboard;
      const rows = zonesOf(certificates).map(({name: name, owners: owners, certificates: inZone, missing: missing, deadline: deadline}) => [ name === "" ? "–" : (0, 
      markdown.aY)((0, dns_records.pj)(name)), [ ...owners ].sort().map(owner => (0, markdown.aY)(owner)).join(" ") || "–", (0, 
      number.Z)(inZone.size, language), (0, number.Z)(missing.size, language), deadline === void 0 ? "" : (0, 
      time.fU)((0, dashboard_model.B9)(deadline), timeZone, language) ]);
      return (0, fitting.dj)({
        header: t.zoneHeader,
        rows: rows,
        limit: limit,
        noun: t.nouns.zones,
        language: language
      });
    }
    function zonesOf(certificates) {
      const zones = new Map;
      for (const certificate of certificates) {
        const names = new Set(certificate.records.map(({zone: zone = ""}) => zone));
        for (const name of names.size === 0 ? [ "" ] : names) add(zoneIn(zones, name), certificate);
      }
      return [ ...zones.values() ].sort((a, b) => rank(a) - rank(b) || zones_compare(a, b));
    }
    function zoneIn(zones, name) {
      const known = zones.get(name);
      if (known !== void 0) return known;
      const made = {
        name: name,
        owners: new Set,
        certificates: new Set,
        missing: new Set
      };
      const zone = {
        ...made,
        deadline: void 0
      };
      zones.set(name, zone);
      return zone;
    }
    function add(zone, {arn: arn, owners: owners, records: records, deadline: deadline}) {
      for (const owner of owners) zone.owners.add(owner);
      zone.certificates.add(arn);
      for (const record of records) if ((record.zone ?? "") === zone.name && (0, proof.p5)(record)) zone.missing.add(record.name);
      if (deadline !== void 0 && (zone.deadline === void 0 || deadline < zone.deadline)) zone.deadline = deadline;
    }
    function rank({missing: missing}) {
      return missing.size > 0 ? 0 : 1;
    }
    function zones_compare(a, b) {
      const [left, right] = [ `${a.deadline ?? "~"} ${a.name}`, `${b.deadline ?? "~"} ${b.name}` ];
      return left < right ? -1 : 1;
    }
    function dashboardSections(model) {
      const t = locales.T[model.language].dashboard;
      const groups = (0, waiting.sp)(model.report.certificates);
      const of = wait => groups.get(wait) ?? [];
      const headingOf = wait => t.counted(t.sections[wait], (0, number.Z)(of(wait).length, model.language));
      const folded = (wait, render) => fold(headingOf(wait), of(wait).length, limit => render(of(wait), limit));
      const open = (wait, render) => section(headingOf(wait), of(wait).length, limit => render(of(wait), limit));
      return [ section(t.chase, isAnybodyAsked(model) ? 1 : 0, limit => chaseTable(model, limit)), urgentSection(model), open("failed", (certificates, limit) => curesAndCertificates(certificates, model, limit)), gapSection(model), healthPart(model), ...guardParts(model), open("blocked", (certificates, limit) => curesAndCertificates(certificates, model, limit)), folded("dns", (certificates, limit) => zoneTable(certificates, model, limit)), fold(t.sections.records, of("dns").length, limit => outstandingRecords(of("dns"), model, limit)), folded("decision", (certificates, limit) => reviewTable(certificates, model, limit)), folded("review", (certificates, limit) => reviewTable(certificates, model, limit)), folded("window", (certificates, limit) => windowTable(certificates, model, limit)), folded("limit", (certificates, limit) => limitLines(certificates, model, limit)), folded("next-run", (certificates, limit) => named(certificates, model, limit)), leftAlonePart(model), fold(t.sections.listed, listedLines(model, 0).length, limit => listedLines(model, limit).join("\n\n")), folded("done", (certificates, limit) => named(certificates, model, limit)) ].flat();
    }
    const sections_headingRoom = 100;
    function section(heading, count, render) {
      return part(count, render, body => `### ${heading}\n\n${body}`);
    }
    function fold(heading, count, render) {
      return part(count, render, body => (0, markdown.zH)(heading, body));
    }
    function part(count, render, frame) {
      if (count === 0) return [];
      return [ {
        render(limit) {
          const body = render(limit - sections_headingRoom);
          return body === "" ? "" : frame(body);
        }
      } ];
    }
    function urgentSection({report: report, timeZone: timeZone, language: language}) {
      const t = locales.T[language].dashboard;
      const urgent = (0, report_pace.rV)(report.certificates).filter(({urgent: urgent, state: state}) => urgent !== void 0 && state !== "done");
      const rows = urgent.toSorted((a, b) => (a.notAfter ?? a.arn) < (b.notAfter ?? b.arn) ? -1 : 1).map(certificate => [ (0, 
      dashboard_model.Vb)(certificate), urgentWords(certificate.urgent, language), certificate.notAfter === void 0 ? "" : (0, 
      time.Yq)((0, dashboard_model.B9)(certificate.notAfter), timeZone, language), certificate.owners.map(owner => (0, 
      markdown.aY)(owner)).join(" ") || t.nobody, (0, dashboard_model.rl)(certificate.issue) ]);
      const header = [ t.certificate, t.why, locales.T[language].issue.labels.expires, t.owner, t.issue ];
      return section(t.counted(t.sections.urgent, (0, number.Z)(rows.length, language)), rows.length, limit => (0, 
      fitting.dj)({
        header: header,
        rows: rows,
        limit: limit,
        noun: t.nouns.certificates,
        language: language
      }));
    }
    function healthPart({report: report, timeZone: timeZone, language: language}) {
      const {health: health} = report;
      if (health === void 0) return [];
      const issues = new Map(report.certificates.flatMap(({arn: arn, replacement: replacement = arn, issue: issue}) => {
        const number = (0, dashboard_model.rl)(issue);
        return number === "" ? [] : [ [ arn, number ], [ replacement, number ] ];
      }));
      return section(healthHeading(language), 1, limit => healthSection({
        health: health,
        issues: issues,
        timeZone: timeZone,
        language: language
      }, limit));
    }
    function guardParts(model) {
      const {guard: guard} = model.report;
      if (guard === void 0) return [];
      const t = locales.T[model.language].guard;
      const {length: length} = guard.atRisk;
      return [ ...section(t.heading(length), length, limit => (0, dashboard_guard.c8)(guard, model, limit)), ...fold(t.readiness.heading, 1, () => (0, 
      dashboard_guard.o0)(guard, model.language)) ];
    }
    function leftAlonePart({report: report, language: language}) {
      const {accountsLeftOut: excludedAccounts = fleet_organization.XN, closedRegions: closedRegions = []} = report;
      const alone = {
        excludedAccounts: excludedAccounts,
        closedRegions: closedRegions
      };
      return fold(locales.T[language].fleet.heading, (0, dashboard_fleet.TX)(alone) ? 1 : 0, limit => (0, 
      dashboard_fleet.Yk)(alone, language, limit));
    }
    function gapSection({report: report, language: language}) {
      const t = locales.T[language].dashboard;
      const {notScanned: notScanned} = report;
      const alike = groupBy(notScanned, ({account: account, reason: reason}) => [ account, reason.code, reason.detail ]);
      const rows = alike.flatMap(gaps => gaps.slice(0, 1).map(({account: account, reason: reason}) => [ (0, 
      markdown.aY)(account), gaps.map(gap => [ gap.region, gap.certificate ?? [] ].flat().map(part => (0, 
      markdown.aY)(part)).join(", ")).join(", "), `${(0, reasons.NW)(reason.code, language)} ${(0, 
      markdown.aY)(reason.detail, {
        maxLength: facts.F5
      })}`, reason.cure ]));
      const header = [ t.account, t.region, t.why, t.whatToDo ];
      return section(t.counted(t.sections.gaps, (0, number.Z)(notScanned.length, language)), notScanned.length, limit => (0, 
      fitting.dj)({
        header: header,
        rows: rows,
        limit: limit,
        noun: t.nouns.gaps,
        language: language
      }));
    }
    function reasonTable(certificates, {language: language}, limit) {
      const t = locales.T[language].dashboard;
      const rows = certificates.map(certificate => [ (0, dashboard_model.Vb)(certificate), (0, 
      dashboard_model.$t)(certificate), whyText(certificate, language), [ (0, dashboard_model.rl)(certificate.issue), (0, 
      dashboard_model.rl)(certificate.pullRequest) ].join(" ").trim() ]);
      const header = [ t.certificate, t.place, t.why, t.issue ];
      return (0, fitting.dj)({
        header: header,
        rows: rows,
        limit: limit,
        noun: t.nouns.certificates,
        language: language
      });
    }
    function whyText({reason: reason}, language) {
      if (reason === void 0) return "";
      const detail = reason.detail === "" ? "" : ` ${(0, markdown.aY)(reason.detail, {
        maxLength: facts.F5
      })}`;
      return `${(0, reasons.NW)(reason.code, language)}${detail}`;
    }
    function curesAndCertificates(certificates, model, limit) {
      const cures = certificates.flatMap(({reason: reason}) => reason === void 0 ? [] : [ `${(0, 
      reasons.NW)(reason.code, model.language)}: ${reason.cure}` ]);
      const items = [ ...new Set(cures) ].map(cure => (0, markdown.e5)([ cure ]));
      const lines = (0, fitting.RR)(items, {
        limit: Math.floor(limit / 3),
        language: model.language,
        separator: "\n"
      });
      const rows = reasonTable(certificates, model, limit - (0, share.h)(lines));
      return lines === "" ? rows : `${lines}\n\n${rows}`;
    }
    function reviewTable(certificates, {language: language}, limit) {
      const t = locales.T[language].dashboard;
      const rows = certificates.map(certificate => [ (0, dashboard_model.Vb)(certificate), (0, 
      dashboard_model.$t)(certificate), (0, dashboard_model.rl)(certificate.pullRequest), (0, 
      dashboard_model.rl)(certificate.issue), certificate.reason === void 0 ? "" : `${(0, 
      reasons.NW)(certificate.reason.code, language)}: ${certificate.reason.cure}` ]);
      const header = [ t.certificate, t.place, t.pullRequest, t.issue, t.note ];
      const columns = rows.some(row => row.at(-1) !== "") ? header.length : header.length - 1;
      const [shown, cells] = [ header.slice(0, columns), rows.map(row => row.slice(0, columns)) ];
      return (0, fitting.dj)({
        header: shown,
        rows: cells,
        limit: limit,
        noun: t.nouns.certificates,
        language: language
      });
    }
    function windowTable(certificates, model, limit) {
      const {language: language, timeZone: timeZone} = model;
      const t = locales.T[language].dashboard;
      const rows = certificates.map(certificate => [ (0, dashboard_model.Vb)(certificate), (0, 
      dashboard_model.$t)(certificate), certificate.opensAt === void 0 ? t.nextRun : (0, 
      time.fU)((0, dashboard_model.B9)(certificate.opensAt), timeZone, language), (0, 
      dashboard_model.rl)(certificate.pullRequest), (0, dashboard_model.rl)(certificate.issue) ]);
      const header = [ t.certificate, t.place, t.opens, t.pullRequest, t.issue ];
      return (0, fitting.dj)({
        header: header,
        rows: rows,
        limit: limit,
        noun: t.nouns.certificates,
        language: language
      });
    }
    function limitLines(certificates, model, limit) {
      const t = locales.T[model.language].dashboard;
      const limits = [ ...new Set(certificates.map(({heldBackBy: heldBackBy}) => heldBackBy)) ].filter(key => key !== void 0);
      return limits.map(key => {
        const held = certificates.filter(({heldBackBy: heldBackBy}) => heldBackBy === key);
        const names = named(held, model, Math.floor(limit / limits.length) - t.limits[key].length - sections_headingRoom);
        return t.line(t.limits[key], (0, number.Z)(held.length, model.language), names);
      }).join("\n\n");
    }
    function named(certificates, {language: language}, limit) {
      const t = locales.T[language].dashboard;
      const names = certificates.map(certificate => {
        const name = certificate.domains.length === 0 ? (0, dashboard_model.rl)(certificate.issue) : "";
        return name === "" ? t.named((0, dashboard_model.Vb)(certificate), withIssue(certificate)) : name;
      });
      return (0, fitting.RR)(names, {
        limit: limit,
        language: language
      });
    }
    function withIssue(certificate) {
      return `${(0, dashboard_model.$t)(certificate)} ${(0, dashboard_model.rl)(certificate.issue)}`.trim();
    }
    const markerKeys = {
      certificate: "certificate",
      replacement: "replacement",
      group: "group",
      state: "state",
      risk: "risk",
      risks: "risks",
      riskReopened: "risk-reopened",
      lostSince: "lost-since",
      recordsSeen: "records-seen",
      wasDone: "was-done",
      dashboard: "dashboard",
      lastComplete: "last-complete",
      left: "scan-left",
      waiting: "waiting",
      open: "open",
      guarded: "guarded",
      guardLeft: "guard-left",
      comment: "comment",
      event: "event",
      told: "told",
      plan: "plan",
      planFrom: "plan-from",
      planBefore: "plan-before",
      head: "head",
      swap: "swap"
    };
    function dashboardTitle(language) {
      return locales.T[language].dashboard.title;
    }
    function withWaiting(managed, waiting) {
      const without = managed.replace(/(?<=^|\n)<!-- acm-email-to-dns:waiting=[^<>\r\n]* -->\r?\n/, "");
      const first = (0, markdown.xL)(markerKeys.dashboard);
      return waiting === void 0 ? without : without.replace(first, () => `${first}\n${(0, 
      markdown.xL)(markerKeys.waiting, waiting)}`);
    }
    function dashboardBody(model) {
      const {resumeFrom: resumeFrom = [], guardMemory: memory, waiting: waiting, open: open} = model;
      const last = model.report.complete ? (0, time.Yq)(model.now, "UTC", "en") : model.lastComplete;
      const markers = [ (0, markdown.xL)(markerKeys.dashboard), ...waiting === void 0 ? [] : [ (0, 
      markdown.xL)(markerKeys.waiting, waiting) ], ...open === void 0 ? [] : [ (0, markdown.xL)(markerKeys.open, open) ], ...last === void 0 ? [] : [ (0, 
      markdown.xL)(markerKeys.lastComplete, last) ], ...resumeFrom.length === 0 ? [] : [ (0, 
      markdown.xL)(markerKeys.left, resumeFrom.join(",")) ], ...memory === void 0 ? [] : [ (0, 
      markdown.xL)(markerKeys.guarded, memory.day) ], ...memory === void 0 || memory.left.length === 0 ? [] : [ (0, 
      markdown.xL)(markerKeys.guardLeft, memory.left.join(",")) ] ].join("\n");
      return (0, markdown.Ny)(`${markers}\n\n${dashboardText(model, budget.N3 - markers.length - margin)}`);
    }
    const margin = 300;
    function lastCompleteOf(body) {
      const day = (0, markdown.mC)(body).get(markerKeys.lastComplete);
      return day !== void 0 && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day) ? day : void 0;
    }
    function leftOverOf(body) {
      return readPlaces((0, markdown.mC)(body).get(markerKeys.left));
    }
    function dashboardText(model, limit) {
      const top = dashboardHead(model).join("\n\n");
      const end = [ ...dashboardFigures(model), ...dashboardCharts(model) ].join("\n\n");
      const sections = dashboardSections(model);
      const needs = sections.map(({render: render}) => (0, share.h)(render(Number.POSITIVE_INFINITY)) + gap);
      const shares = (0, share.M)(needs, limit - (0, share.h)(top) - (0, share.h)(end) - gap);
      const shown = sections.map(({render: render}, index) => {
        const share = shares[index] ?? 0;
        return share >= Math.min(needs[index] ?? 0, smallestShare) ? render(share) : "";
      });
      return [ top, ...shown, end ].filter(part => part !== "").join("\n\n");
    }
    const gap = 160;
    const smallestShare = 250;
    var core_reasons = __webpack_require__(9186);
    var swap_owners = __webpack_require__(9843);
    const ownerLines = {
      "EKS Auto Mode (Service)": serviceAnnotation,
      "EKS Auto Mode": ({certificateArn: certificateArn}) => [ yaml(`# IngressClassParams (eks.amazonaws.com/v1)\nspec:\n  certificateARNs: ["${certificateArn}"]`) ],
      "AWS Load Balancer Controller (Ingress)": ingress,
      "AWS Load Balancer Controller (Gateway)": gateway,
      "AWS Load Balancer Controller (Service)": serviceAnnotation,
      "AWS Load Balancer Controller": facts => [ ...ingress(facts), ...serviceAnnotation(facts), ...gateway(facts) ],
      "ALB Ingress Controller": ({certificateArn: certificateArn}) => [ ingressAnnotation(certificateArn) ],
      "Kubernetes cloud provider": serviceAnnotation,
      "Elastic Beanstalk": ({certificateArn: certificateArn, port: port, type: type}) => {
        const [namespace, option] = type === "classic" ? [ "aws:elb:listener", "SSLCertificateId" ] : [ "aws:elbv2:listener", "SSLCertificateArns" ];
        const settings = `  ${namespace}:${String(port)}:\n    ${option}: ${certificateArn}`;
        return [ yaml(`# .ebextensions/certificate.config\noption_settings:\n${settings}`) ];
      },
      "AWS Controllers for Kubernetes": ({certificateArn: certificateArn}) => [ yaml(`# Listener (elbv2.services.k8s.aws)\nspec:\n  certificates:\n    - certificateARN: ${certificateArn}`) ],
      Crossplane: ({certificateArn: certificateArn}) => [ yaml(`# Listener (elbv2.aws.upbound.io)\nspec:\n  forProvider:\n    certificateArn: ${certificateArn}`) ],
      "AWS Copilot": ({certificateArn: certificateArn}) => [ yaml(`# copilot/environments/<name>/manifest.yml\nhttp:\n  public:\n    certificates: ["${certificateArn}"]`) ],
      CloudFormation: facts => {
        const {certificateArn: certificateArn, type: type} = facts;
        if (type === "classic") return [ yaml(`# AWS::ElasticLoadBalancing::LoadBalancer\n  Properties:\n    Listeners:\n      - SSLCertificateId: ${certificateArn}`) ];
        const entry = `  Properties:\n    Certificates:\n      - CertificateArn: ${certificateArn}`;
        return byRole(facts, yaml, {
          onDefault: `# AWS::ElasticLoadBalancingV2::Listener\n${entry}`,
          onList: `# AWS::ElasticLoadBalancingV2::ListenerCertificate\n${entry}`
        });
      },
      Terraform: facts => {
        const {certificateArn: certificateArn, type: type} = facts;
        if (type === "classic") return [ hcl(`# aws_elb, listener\nssl_certificate_id = "${certificateArn}"`) ];
        const entry = `certificate_arn = "${certificateArn}"`;
        return byRole(facts, hcl, {
          onDefault: `# aws_lb_listener\n${entry}`,
          onList: `# aws_lb_listener_certificate\n${entry}`
        });
      }
    };
    function byRole({role: role}, lines, {onDefault: onDefault, onList: onList}) {
      return [ ...role === "sni" ? [] : [ lines(onDefault) ], ...role === "default" ? [] : [ lines(onList) ] ];
    }
    function ingress({certificateArn: certificateArn}) {
      return [ ingressAnnotation(certificateArn), yaml(`# IngressClassParams (elbv2.k8s.aws/v1beta1)\nspec:\n  certificateArn: ["${certificateArn}"]`) ];
    }
    function ingressAnnotation(certificateArn) {
      return yaml(`# Ingress\nmetadata:\n  annotations:\n    alb.ingress.kubernetes.io/certificate-arn: ${certificateArn}`);
    }
    function serviceAnnotation({certificateArn: certificateArn}) {
      const annotation = `service.beta.kubernetes.io/aws-load-balancer-ssl-cert: ${certificateArn}`;
      return [ yaml(`# Service\nmetadata:\n  annotations:\n    ${annotation}`) ];
    }
    function gateway({certificateArn: certificateArn, port: port, type: type}) {
      const protocol = type === "network" ? "TLS" : "HTTPS";
      const entry = `    - protocolPort: "${protocol}:${String(port)}"\n      defaultCertificate: ${certificateArn}`;
      return [ yaml(`# LoadBalancerConfiguration (gateway.k8s.aws/v1)\nspec:\n  listenerConfigurations:\n${entry}`) ];
    }
    function yaml(text) {
      return {
        syntax: "yaml",
        text: text
      };
    }
    function hcl(text) {
      return {
        syntax: "hcl",
        text: text
      };
    }
    const load_balancer_words = {
      application: "ALB",
      network: "NLB",
      classic: "CLB",
      gateway: "GWLB"
    };
    function loadBalancerWord(type) {
      return load_balancer_words[type];
    }
    function codeChangeSection(listeners, certificateArn, {isSwapped: isSwapped, language: language}) {
      const t = locales.T[language].managed;
      return [ `### ${isSwapped ? t.lastingHeading : t.heading}`, (isSwapped ? t.lasting : t.what)((0, 
      markdown.aY)(certificateArn)), (0, markdown.e5)(listeners.map(({use: use, owner: owner}) => {
        const listener = listenerText(use, language);
        if (owner === void 0) return listener;
        return t.managedBy(listener, (0, facts.vd)([ {
          key: "manager",
          ...owner
        } ], language));
      })), ...codeBlocks(listeners, certificateArn) ].join("\n\n");
    }
    function codeBlocks(listeners, certificateArn) {
      const lines = listeners.flatMap(({use: {listener: listener, loadBalancer: loadBalancer, role: role}, owner: owner}) => {
        const kinds = owner === void 0 ? [ "CloudFormation", "Terraform" ] : [ owner.kind ];
        const facts = {
          certificateArn: certificateArn,
          role: role,
          type: loadBalancer.type,
          port: listener.port
        };
        return kinds.flatMap(kind => ownerLines[kind](facts));
      });
      return [ "yaml", "hcl" ].flatMap(syntax => {
        const parts = new Set(lines.filter(each => each.syntax === syntax).map(({text: text}) => text));
        return parts.size === 0 ? [] : [ (0, markdown.DV)([ ...parts ].join("\n\n"), syntax) ];
      });
    }
    function waysOut(listeners, {arn: arn, domainName: domainName}, language) {
      const t = locales.T[language].managed;
      const rule = `rules:\n  - match: { domain: "${domainName}" }\n    strategy: in-place`;
      const attaching = listeners.filter(({owner: owner}) => owner !== void 0 && (0, swap_owners.p2)([ owner ]) !== void 0);
      return [ t.inPlaceInstead, (0, markdown.DV)(rule, "yaml"), t.pinFirst, ...codeBlocks(attaching, arn) ].join("\n\n");
    }
    function expiredNotice({status: status}, owners, language) {
      const attacher = status === "EXPIRED" ? (0, swap_owners.p2)(owners) : void 0;
      return attacher && locales.T[language].managed.expiredIsSafe((0, facts.vd)([ {
        key: "manager",
        ...attacher
      } ], language));
    }
    function listenerText({loadBalancer: loadBalancer, listener: listener, role: role}, language) {
      return locales.T[language].managed.listener({
        kind: loadBalancerWord(loadBalancer.type),
        loadBalancer: (0, markdown.aY)(loadBalancer.name),
        port: listener.port,
        role: locales.T[language].managed.roles[role]
      });
    }
    var services = __webpack_require__(8415);
    function eventComment(kind, people, text, remembered) {
      const mention = people.length > 0 ? `${people.map(login => `@${login}`).join(" ")} ` : "";
      return `${(0, markdown.xL)(markerKeys.event, kind)}\n${(0, markdown.xL)(markerKeys.told, remembered.join(","))}\n${mention}${text}`;
    }
    function rememberedIn(body) {
      return (0, markdown.pO)(body).get(markerKeys.told)?.split(",");
    }
    const events_limit = 5e4;
    function recordsText(records, language) {
      return `${locales.T[language].events.recordsKnown}\n\n${(0, dns_records.ab)(records, {
        limit: events_limit,
        language: language
      })}`;
    }
    function wrongRecordText(records, language) {
      return `${locales.T[language].events.recordWrong}\n\n${(0, dns_records.ab)(records, {
        limit: events_limit,
        language: language
      })}`;
    }
    function thanksText(language) {
      return locales.T[language].events.thanks;
    }
    function reminderText({records: records, deadline: deadline, hours: hours, now: now, timeZone: timeZone, language: language}) {
      const t = locales.T[language].events;
      const left = volatile_volatile(t.left((0, time.fu)(deadline, now, language)));
      const asked = t.reminder({
        ends: (0, time.fU)(deadline, timeZone, language),
        left: left,
        hours: hours
      });
      return [ asked, (0, dns_records.ab)(records, {
        limit: events_limit,
        language: language
      }) ].join("\n\n");
    }
    function blockedText(reason, language, due) {
      const t = locales.T[language].issue;
      const head = (0, core_reasons.Pr)(reason).actor === "nobody" ? t.heldUp : t.blocked(due);
      return [ `**${head}**`, ...(0, reasons.kU)(reason, language) ].join("\n\n");
    }
    function asMail(text, models, asked = []) {
      const [first] = models.toSorted((a, b) => temporal_polyfill.fE.Instant.compare((0, 
      migration.Xl)(a.certificate), (0, migration.Xl)(b.certificate)));
      if (first === void 0) return text;
      const {language: language} = first;
      const lines = models.map(aboutText);
      const about = lines.length === 1 ? lines.join("") : (0, fitting.RR)(lines.map(line => (0, 
      markdown.e5)([ line ])), {
        limit: aboutLimit,
        language: language,
        separator: "\n"
      });
      if (!asked.some(proof.p5)) return [ text, about ].join("\n\n");
      return [ (0, dns_proof.h9)(asked, (0, migration.IH)(first.certificate, first.now), language), about, text ].join("\n\n");
    }
    function aboutText({certificate: certificate, accountName: accountName, listeners: listeners, others: others, language: language, now: now, timeZone: timeZone}) {
      const t = locales.T[language].events;
      const users = [ ...listeners.map(use => listenerText(use, language)), ...others.map(use => (0, 
      services.Z)(use, language, foreign => (0, markdown.aY)(foreign))) ];
      const {domainName: domainName, account: account, region: region, notAfter: notAfter} = certificate;
      const worksOn = notAfter !== void 0 && temporal_polyfill.fE.Instant.compare(notAfter, now) > 0;
      return [ t.about({
        domain: (0, markdown.aY)(domainName),
        account: (0, markdown.aY)(accountName ?? account),
        region: (0, markdown.aY)(region),
        users: (0, fitting.RR)(users, {
          limit: usersLimit,
          language: language
        }) || locales.T[language].issue.unused
      }), ...worksOn ? [ t.worksUntil((0, time.Yq)(notAfter, timeZone, language)) ] : [] ].join(locales.T[language].sentenceGap);
    }
    const aboutLimit = 8e3;
    const usersLimit = 4e3;
    function expiredText(records, language) {
      const blocks = records.length === 0 ? [] : [ (0, dns_records.ab)(records, {
        limit: events_limit,
        language: language
      }) ];
      return [ locales.T[language].events.expired, ...blocks ].join("\n\n");
    }
    function notSeenText(reason, language) {
      return locales.T[language].events.notSeen((0, reasons.Gk)(reason, language));
    }
    function revertedText(reason, language) {
      return locales.T[language].events.reverted((0, reasons.Gk)(reason, language));
    }
    function deletedText(arn, language) {
      return locales.T[language].events.deleted((0, markdown.aY)(arn));
    }
    function nothingLeftText(language) {
      return locales.T[language].events.nothingLeft;
    }
    function reopenedText(isBack, language) {
      const t = locales.T[language].events;
      return isBack ? t.backInUse : t.closedTooEarly;
    }
    function reopenedAfterBotText(bot, language) {
      return locales.T[language].events.closedByBot((0, markdown.aY)(bot));
    }
    function duplicateText(original, language) {
      return locales.T[language].events.duplicate(`#${String(original)}`);
    }
    var sha2 = __webpack_require__(5514);
    function hashOf(text, length) {
      return (0, utils.My)((0, sha2.sc)((0, utils.AI)(text))).slice(0, length);
    }
    var core_arn = __webpack_require__(7136);
    const calendarCodes = [ "outside-window", "window-cutoff", "frozen" ];
    const [ofModern, ofClassic] = [ "listener/", "loadbalancer/" ];
    const [betweenPlans, betweenParts, betweenFields] = [ "#", "@", "=" ];
    function packListeners(listeners) {
      const plans = new Map;
      for (const entry of listeners) {
        const [one, from, to] = [ packListener(entry), (0, core_arn.Lw)(entry.from), (0, 
        core_arn.Lw)(entry.to) ];
        if (one === void 0 || from === void 0 || to === void 0) return;
        const place = [ from.partition, from.region, from.account ].join("/");
        const plan = [ place, idOf(from.resource), idOf(to.resource) ].join(betweenParts);
        plans.set(plan, [ ...plans.get(plan) ?? [], one ]);
      }
      const packed = [ ...plans ].map(([plan, ones]) => [ plan, ...ones ].join(betweenParts)).join(betweenPlans);
      const read = unpackListeners(packed, "");
      const isSame = entry => read.some(({arn: arn, port: port, from: from, to: to}) => [ arn, port, from, to ].join() === toldOf(entry));
      return packed !== "" && read.length === listeners.length && listeners.every(isSame) ? packed : void 0;
    }
    function toldOf({arn: arn, port: port, from: from, to: to}) {
      return [ arn, port, from, to ].join();
    }
    function packListener({arn: arn, port: port, outcome: outcome, reason: why, opensAt: opensAt, begun: begun}) {
      const code = why === void 0 ? -1 : calendarCodes.indexOf(why.code);
      const resource = (0, core_arn.Lw)(arn)?.resource;
      if (outcome !== "deferred" || begun === true || code < 0 || opensAt === void 0) return;
      if (resource === void 0 || resource.includes("--")) return;
      const name = resource.startsWith(ofModern) ? resource.slice(ofModern.length) : resource.replace(ofClassic, "*");
      const opens = Math.floor(temporal_polyfill.fE.Instant.from(opensAt).epochMilliseconds / 1e3).toString(36);
      return [ name, port, code, opens ].join(betweenFields);
    }
    function idOf(resource) {
      return resource.replace("certificate/", "");
    }
    function unpackListeners(packed, timeZone) {
      return packed.split(betweenPlans).flatMap(plan => {
        const [place = "", from = "", to = "", ...ones] = plan.split(betweenParts);
        const [partition = "", region = "", account = ""] = place.split("/");
        const arnOf = (service, resource) => [ "arn", partition, service, region, account, resource ].join(":");
        const [old, fresh] = [ from, to ].map(id => arnOf("acm", `certificate/${id}`));
        return ones.flatMap(one => {
          const [name = "", port, code, opens = ""] = one.split(betweenFields);
          const resource = name.startsWith("*") ? name.replace("*", ofClassic) : `${ofModern}${name}`;
          const arn = arnOf("elasticloadbalancing", resource);
          const loadBalancer = (0, core_arn.Wt)(arn);
          const why = calendarCodes[Number(code)];
          if (loadBalancer === void 0 || loadBalancer.type === "gateway" || why === void 0) return [];
          if (old === void 0 || fresh === void 0 || !/^[0-9a-z]{1,8}$/.test(opens)) return [];
          const opensAt = temporal_polyfill.fE.Instant.fromEpochMilliseconds(Number.parseInt(opens, 36) * 1e3).toString();
          return [ {
            arn: arn,
            path: "",
            loadBalancer: loadBalancer.name,
            type: loadBalancer.type,
            port: Number(port),
            from: old,
            to: fresh,
            outcome: "deferred",
            opensAt: opensAt,
            evidence: "",
            reason: (0, core_reasons.l)(why, [ {
              key: "next-opening",
              at: opensAt,
              timeZone: timeZone
            } ])
          } ];
        });
      });
    }
    const mostRemembered = 200;
    const mostOfListeners = 16e3;
    const blobLength = 10;
    const settledAfter = {
      seconds: 60
    };
    const swapStates = [ "waiting-for-window", "done", "failed" ];
    function fingerprint(value) {
      return hashOf(JSON.stringify(value), blobLength);
    }
    function leaveWaiting(before, found, now, again) {
      const isOurs = again !== void 0 && labelsOfOthers(again) === labelsOfOthers(before);
      const listed = isOurs ? again : before;
      const {listeners: listeners, plans: plans, labelledBy: labelledBy = "", mergedBy: mergedBy = ""} = found;
      const waits = listeners.filter(({outcome: outcome}) => outcome === "deferred");
      const others = listeners.filter(({outcome: outcome}) => outcome === "not-started" || outcome === "failed");
      const openings = waits.flatMap(({opensAt: opensAt}) => opensAt === void 0 ? [] : [ temporal_polyfill.fE.Instant.from(opensAt) ]);
      const isForCalendar = waits.every(({reason: reason}) => reason !== void 0 && calendarCodes.includes(reason.code));
      const [opensAt] = openings.toSorted((a, b) => temporal_polyfill.fE.Instant.compare(a, b));
      const folders = [ ...new Set(plans.map(({path: path}) => path.replace(/\/[^/]*$/, ""))) ];
      const [folder] = folders;
      const isDated = temporal_polyfill.fE.Instant.compare(listed.updatedAt, listed.createdAt) > 0;
      const isSettled = isOurs || isDated && temporal_polyfill.fE.Instant.compare(listed.updatedAt.add(settledAfter), now) <= 0;
      if (opensAt === void 0 || folder === void 0 || folders.length > 1 || !isSettled || !isForCalendar) return;
      if (others.length > 0 || openings.length < waits.length || temporal_polyfill.fE.Instant.compare(opensAt, now) <= 0) return;
      const {number: number, updatedAt: updatedAt} = listed;
      const blobs = plans.map(({sha: sha}) => sha.slice(0, blobLength));
      const left = {
        number: number,
        updatedAt: updatedAt,
        opensAt: opensAt,
        labels: labelsOf(listed),
        folder: folder,
        blobs: blobs,
        labelledBy: labelledBy,
        mergedBy: mergedBy
      };
      return isWritable({
        ...left,
        listeners: ""
      }) ? {
        ...left,
        listeners: packListeners(listeners) ?? ""
      } : void 0;
    }
    function isAsLeft(left, listed, now) {
      return left.labels === labelsOf(listed) && temporal_polyfill.fE.Instant.compare(left.updatedAt, listed.updatedAt) === 0 && temporal_polyfill.fE.Instant.compare(now, left.opensAt) < 0;
    }
    function plansStand({blobs: blobs}, folder) {
      return blobs.length > 0 && blobs.every(blob => folder.some(({sha: sha}) => sha.startsWith(blob)));
    }
    function labelsOf({labels: labels}) {
      return fingerprint(labels.map(label => label.toLowerCase()).toSorted());
    }
    function labelsOfOthers({labels: labels}) {
      return labelsOf({
        labels: labels.filter(label => !swapStates.some(state => (0, issue_labels.J2)(label, (0, 
        issue_labels.UH)(state))))
      });
    }
    const bot = /\[bot\]$/;
    function fieldsOf(left) {
      const {number: number, updatedAt: updatedAt, opensAt: opensAt, labels: labels, folder: folder, blobs: blobs, labelledBy: labelledBy, mergedBy: mergedBy} = left;
      const seconds = moment => Math.floor(moment.epochMilliseconds / 1e3).toString(36);
      const people = [ labelledBy, mergedBy ].map(login => login.replace(bot, "*"));
      return [ String(number), seconds(updatedAt), seconds(opensAt), labels, folder, blobs.join("+"), ...people ];
    }
    function isWritable(left) {
      return fieldsOf(left).every(field => /^[\w./+*-]*$/.test(field));
    }
    function packWaiting({config: config, waiting: waiting}) {
      const kept = waiting.toSorted((a, b) => a.number - b.number).slice(0, mostRemembered);
      let room = mostOfListeners;
      const lines = kept.map(left => {
        room -= left.listeners.length;
        return [ ...fieldsOf(left), ...room < 0 || left.listeners === "" ? [] : [ left.listeners ] ].join(":");
      });
      return kept.length === 0 ? void 0 : [ config, ...lines ].join(",");
    }
    function unpackWaiting(text) {
      const [config = "", ...entries] = (text ?? "").split(",");
      return {
        config: config,
        waiting: entries.flatMap(entry => readEntry(entry.split(":")) ?? [])
      };
    }
    function readEntry(fields) {
      const [number, updatedAt, opensAt, labels = "", folder = "", blobs = "", labelledBy = "", mergedBy, listeners = ""] = fields;
      const [updated, opens] = [ momentOf(updatedAt), momentOf(opensAt) ];
      if (!/^[1-9]\d*$/.test(number ?? "") || updated === void 0 || opens === void 0 || mergedBy === void 0) return;
      const [labeller, merger] = [ labelledBy, mergedBy ].map(login => login.replace(/\*$/, "[bot]"));
      return {
        number: Number(number),
        updatedAt: updated,
        opensAt: opens,
        labels: labels,
        folder: folder,
        blobs: blobs.split("+").filter(blob => blob.length === blobLength),
        labelledBy: labeller ?? "",
        mergedBy: merger ?? "",
        listeners: listeners
      };
    }
    function momentOf(seconds) {
      if (seconds === void 0 || !/^[0-9a-z]{1,8}$/.test(seconds)) return;
      return temporal_polyfill.fE.Instant.fromEpochMilliseconds(Number.parseInt(seconds, 36) * 1e3);
    }
    var errors = __webpack_require__(9709);
    var value = __webpack_require__(2151);
    async function read(work) {
      try {
        return (0, value.eO)(await work());
      } catch (error) {
        if (!(error instanceof errors.gA) && !(error instanceof errors.yo)) throw error;
        return (0, value.O$)(error.detail);
      }
    }
    function valueOr(reading, otherwise) {
      return (0, value.qE)(reading) ? reading.value : otherwise;
    }
    function waitingIn(dashboard) {
      return (0, markdown.mC)(dashboard?.body ?? "").get(markerKeys.waiting);
    }
    class WaitingPullRequests {
      #context;
      #before;
      #listFolder;
      #left=new Map;
      constructor(context, tracking, listFolder) {
        this.#context = context;
        this.#listFolder = listFolder;
        const [remembered, config] = [ unpackWaiting(waitingIn(tracking.dashboard)), fingerprint(context.config) ];
        this.#before = {
          config: config,
          waiting: remembered.config === config ? remembered.waiting : []
        };
      }
      async find(listed) {
        const {clock: clock} = this.#context;
        const left = this.#before.waiting.find(({number: number}) => number === listed.number);
        if (left === void 0 || !isAsLeft(left, listed, clock.now())) return;
        const folder = valueOr(await read(() => this.#listFolder(left.folder)), []);
        if (!plansStand(left, folder)) return;
        this.#left.set(left.number, left);
        return left;
      }
      leave(...[listed, found, again]) {
        const left = leaveWaiting(listed, found, this.#context.clock.now(), again);
        if (left !== void 0) this.#left.set(left.number, left);
      }
      get packed() {
        return packWaiting({
          config: this.#before.config,
          waiting: [ ...this.#left.values() ]
        });
      }
    }
    function fingerprintOf(fact) {
      return hashOf(fact, 12);
    }
    function hasNotified({facts: facts, words: words = [], since: since}, comments) {
      const known = new Set(comments.flatMap(comment => comment.facts ?? []));
      if (facts.every(fact => known.has(fingerprintOf(fact)))) return true;
      return comments.some(comment => comment.facts === void 0 && words.every(word => comment.body.includes(word)) && (since === void 0 || temporal_polyfill.fE.Instant.compare(comment.createdAt, since) >= 0));
    }
    const news_mostRemembered = 400;
    function toRemember({facts: facts}, comments) {
      const all = [ ...comments.flatMap(comment => comment.facts ?? []), ...facts.map(fingerprintOf) ];
      return [ ...new Set(all) ].slice(-news_mostRemembered);
    }
    async function mapBounded(items, limit, work) {
      const results = new Map;
      const queue = items.entries();
      async function worker() {
        for (const [index, item] of queue) results.set(index, await work(item));
      }
      await Promise.all(Array.from({
        length: Math.min(limit, items.length)
      }, worker));
      return items.map((_item, index) => results.get(index));
    }
    async function inOrder(parts, work) {
      await mapBounded(parts, 1, work);
    }
    const perSlot = 50;
    const [fewest, most] = [ 8, 32 ];
    function concurrencyOf({scan: scan}, count) {
      if (scan.concurrency !== "auto") return scan.concurrency;
      return Math.min(most, Math.max(fewest, Math.ceil(count / perSlot)));
    }
    const mostKept = 400;
    function readMemory(day, left) {
      if (day === void 0 || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return;
      return {
        day: day,
        left: readPlaces(left)
      };
    }
    function isDue(memory, today, place) {
      if (memory?.day !== today) return true;
      const {account: account, region: region} = place;
      return memory.left.some(left => left === account || left === placeKey(place) || region === void 0 && left.startsWith(`${account}/`));
    }
    function remember(before, today, missed) {
      if (missed.some(({account: account}) => account === "")) return;
      const left = [ ...new Set(missed.filter(place => isDue(before, today, place)).map(placeKey)) ].sort();
      return left.length > mostKept ? void 0 : {
        day: today,
        left: left
      };
    }
    function isLost({state: state, mistake: mistake}) {
      return state === "missing" || state === "wrong" && mistake !== "some-name-servers";
    }
    const riskCodes = [ "record-lost", "caa", "dnssec", "renewal-failed", "renewal-waits", "not-renewable", "expires-soon", "old-served" ];
    const riskEnds = [ "gone", "unused", "ignored" ];
    function risk(code, detail = "") {
      return {
        code: code,
        detail: detail
      };
    }
    const dayInHours = 24;
    const lateDays = 30;
    const longPending = temporal_polyfill.fE.Duration.from({
      hours: 7 * dayInHours
    });
    const noticeDays = 45;
    const settling = temporal_polyfill.fE.Duration.from({
      hours: 2 * dayInHours
    });
    function daysLeft({notAfter: notAfter}, now) {
      return notAfter && Math.floor(now.until(notAfter).total("hours") / dayInHours);
    }
    function renewalStartOf(certificate) {
      return certificate.notAfter?.subtract(renewalWindowOf(certificate));
    }
    function renewerOf({type: type, renewalEligibility: renewalEligibility}) {
      if (type === "IMPORTED") return "nobody";
      if (type === "AMAZON_ISSUED" || renewalEligibility === "ELIGIBLE") return "acm";
      return renewalEligibility === void 0 ? "unknown" : "nobody";
    }
    function renewalFailure({certificate: certificate}) {
      const {renewal: renewal} = certificate;
      if (renewal?.status !== "FAILED" || isOver(certificate) || certificate.type === "IMPORTED") return "none";
      return risk("renewal-failed", renewal.reason ?? "");
    }
    function renewalWait({certificate: certificate, now: now}) {
      if (renewerOf(certificate) !== "acm" || certificate.renewalEligibility === "INELIGIBLE") return "none";
      const status = isOver(certificate) ? void 0 : certificate.renewal?.status;
      if (status === "FAILED" || status === "SUCCESS") return "none";
      const left = daysLeft(certificate, now);
      if (left === void 0 || isSwitchedLately(certificate, now)) return "unknown";
      const isStuck = status === "PENDING_VALIDATION" && isPendingLong(certificate, now);
      return isStuck || left <= lateDays ? risk("renewal-waits", status ?? "") : "none";
    }
    function renewabilityRisk({certificate: certificate, now: now}) {
      const {type: type, renewalEligibility: renewalEligibility, notBefore: notBefore, issuedAt: issuedAt} = certificate;
      if (type !== "AMAZON_ISSUED" || renewalEligibility === "ELIGIBLE") return "none";
      const since = issuedAt ?? notBefore;
      const isFresh = since !== void 0 && temporal_polyfill.fE.Instant.compare(now, since.add(settling)) < 0;
      return renewalEligibility === void 0 || isFresh ? "unknown" : risk("not-renewable");
    }
    function expiryRisk({certificate: certificate, now: now}) {
      const renewer = renewerOf(certificate);
      if (renewer === "acm") return "none";
      const left = daysLeft(certificate, now);
      if (left === void 0) return "unknown";
      if (left > noticeOf(certificate)) return "none";
      return renewer === "unknown" ? "unknown" : risk("expires-soon", certificate.type);
    }
    function noticeOf({notBefore: notBefore, issuedAt: issuedAt, notAfter: notAfter}) {
      const start = notBefore ?? issuedAt;
      if (start === void 0 || notAfter === void 0) return noticeDays;
      return Math.min(noticeDays, Math.floor(start.until(notAfter).total("hours") / dayInHours / 3));
    }
    function isOver({renewal: renewal, notBefore: notBefore, issuedAt: issuedAt}) {
      const [start, updatedAt] = [ notBefore ?? issuedAt, renewal?.updatedAt ];
      if (renewal?.status !== "SUCCESS" && renewal?.status !== "FAILED") return false;
      if (start === void 0 || updatedAt === void 0) return renewal.status === "SUCCESS";
      return temporal_polyfill.fE.Instant.compare(updatedAt, start.add(settling)) <= 0;
    }
    function isSwitchedLately({update: update}, now) {
      const since = update?.requestedAt;
      return since !== void 0 && temporal_polyfill.fE.Instant.compare(now, since.add(longPending)) < 0;
    }
    function isPendingLong({renewal: renewal}, now) {
      const since = renewal?.updatedAt;
      return since !== void 0 && temporal_polyfill.fE.Instant.compare(since.add(longPending), now) <= 0;
    }
    const questions = {
      "record-lost": recordRisk,
      caa: facts => issuingRisk(facts, "caa"),
      dnssec: facts => issuingRisk(facts, "dnssec"),
      "renewal-failed": renewalFailure,
      "renewal-waits": renewalWait,
      "not-renewable": renewabilityRisk,
      "expires-soon": expiryRisk,
      "old-served": servedRisk
    };
    function judgeRisks(facts) {
      const answers = riskCodes.map(code => ({
        code: code,
        answer: questions[code](facts)
      }));
      return {
        risks: answers.flatMap(({answer: answer}) => typeof answer === "object" ? [ answer ] : []),
        unknown: answers.filter(({answer: answer}) => answer === "unknown").map(({code: code}) => code)
      };
    }
    function readRiskCodes(text) {
      const written = new Set(text?.split(","));
      return riskCodes.filter(code => written.has(code));
    }
    function isProvenByDns({type: type, domains: domains, update: update}) {
      const isDns = update?.status === "SUCCESS" || domains.some(({method: method}) => method === "DNS");
      return type === "AMAZON_ISSUED" && isDns;
    }
    function recordRisk({certificate: certificate, records: records}) {
      if (!isProvenByDns(certificate)) return "none";
      const lost = records.filter(isLost);
      if (lost.length > 0) return risk("record-lost", lost.map(({name: name}) => name).join(", "));
      return records.length > 0 && records.every(({state: state}) => state === "present") ? "none" : "unknown";
    }
    function issuingRisk({certificate: certificate, issuing: issuing}, code) {
      if (certificate.type !== "AMAZON_ISSUED") return "none";
      const rejection = issuing.rejections.find(found => found.code === code);
      if (rejection !== void 0) return risk(code, rejection.detail);
      return issuing.isComplete ? "none" : "unknown";
    }
    function servedRisk({served: served}) {
      if (served.kind !== "old") return served.kind === "current" ? "none" : "unknown";
      return risk("old-served", [ {
        key: "still-presents",
        address: served.address,
        serial: served.serial
      } ]);
    }
    const issueGroupings = [ "certificate", "zone", "account" ];
    const mostCertificatesTogether = 60;
    const roomOfBody = 5e4;
    function zoneGroup(zones, doesDnsAnswer) {
      if (zones.length === 0 || doesDnsAnswer && zones.some(({search: search}) => search.kind === "unknown")) return;
      const named = zones.map(({host: host, search: search}) => search.kind === "found" ? search.zone : (0, 
      dns_zone.jG)(host));
      const plain = named.map(zone => zone.replace(/\.$/, "").toLowerCase());
      return `zone:${[ ...new Set(plain) ].sort().join("+")}`;
    }
    function nameOfKey(key) {
      return key.replace(/#\d+$/, "");
    }
    function placeIssues(unplaced, standing, limit) {
      const joined = new Map;
      const open = standing.filter(({isOpen: isOpen}) => isOpen).toSorted((a, b) => a.number - b.number);
      const rooms = open.map(group => ({
        ...group,
        arns: []
      }));
      const fresh = [];
      for (const one of unplaced) {
        const {group: group, arn: arn} = one;
        const room = group === void 0 ? void 0 : [ ...rooms, ...fresh ].find(each => hasRoom(each, group, one));
        if (room === void 0) {
          const key = group === void 0 ? void 0 : nextKey(group, [ ...standing, ...fresh ]);
          const {audience: audience} = one;
          fresh.push({
            number: 0,
            key: key,
            certificates: 1,
            size: sizeOf(one),
            audience: audience,
            arns: [ arn ]
          });
          continue;
        }
        room.certificates += 1;
        room.size += sizeOf(one);
        room.arns.push(arn);
        if (room.number > 0) joined.set(arn, room.number);
      }
      return {
        joined: joined,
        fresh: fresh.slice(0, limit).map(({key: key, arns: arns}) => ({
          key: key,
          certificates: arns
        }))
      };
    }
    function hasRoom({key: key, audience: audience, certificates: certificates, size: size}, group, one) {
      return key !== void 0 && nameOfKey(key) === group && audience !== void 0 && isSameAudience(audience, one.audience) && certificates < mostCertificatesTogether && size + sizeOf(one) <= roomOfBody;
    }
    function sizeOf({names: names}) {
      const hosts = [ ...new Set(names.map(name => name.replace(/^\*\./, ""))) ];
      return 600 + hosts.reduce((sum, host) => sum + host.length + 180, 0);
    }
    function nextKey(name, taken) {
      const numbers = taken.flatMap(({key: key}) => key !== void 0 && nameOfKey(key) === name ? [ Number(/#(\d+)$/.exec(key)?.[1] ?? "1") ] : []);
      const next = Math.max(0, ...numbers) + 1;
      return next === 1 ? name : `${name}#${String(next)}`;
    }
    function isSameAudience(a, b) {
      const sorted = ({owners: owners}) => owners.map(owner => owner.toLowerCase()).sort().join(" ");
      return sorted(a) === sorted(b) && a.language === b.language && a.contact === b.contact;
    }
    const byUrgency = [ "failed", "blocked", "awaiting-dns", "ready", "waiting-for-window", "found", "swapped", "done" ];
    function mostUrgent(states) {
      return byUrgency.find(state => states.includes(state)) ?? "found";
    }
    const newsOrder = [ "expired", "reverted", "blocked", "not-seen", "joined", "records", "record-wrong", "reminder", "thanks" ];
    function desiredGroup(members, issue) {
      const inputs = members.map(({input: input}) => input);
      const [first] = inputs;
      if (first === void 0) return;
      const whole = {
        ...first,
        state: mostUrgent(inputs.map(({state: state}) => state)),
        reason: void 0,
        attempt: void 0,
        records: [],
        placement: "known",
        reminder: void 0,
        reverted: members.flatMap(member => ofMember(member, member.input.reverted)),
        isRequestUsed: inputs.some(({isRequestUsed: isRequestUsed}) => isRequestUsed),
        isExpired: inputs.some(({isExpired: isExpired}) => isExpired),
        closing: inputs.find(({closing: closing}) => closing !== void 0)?.closing
      };
      if (issue.state === "closed") return members.some(isUnfinished) ? reopened(whole, issue) : void 0;
      const isHeld = (0, issue_labels.RX)(issue.labels, issue_labels.L$.hold);
      return {
        ...migrating(whole, issue),
        news: isHeld ? [] : newsOfGroup(members, issue),
        tellsAll: true
      };
    }
    function isUnfinished({isSeen: isSeen, input: input}) {
      return isSeen && input.state !== "done";
    }
    function isToldOf(kind, member, issue) {
      if (kind === "reopened" || kind === "reopened-bot") return isUnfinished(member);
      return newsOfMember(member, issue).some(news => news.kind === kind);
    }
    function newsOfMember(member, issue) {
      const {arn: arn, input: input, isJoining: isJoining, isSeen: isSeen} = member;
      if (isJoining) return [ {
        kind: "joined",
        facts: [ arn ]
      } ];
      if (!isSeen && input.reason === void 0) return [];
      return newsOf(isSeen ? input : {
        ...input,
        isExpired: false
      }, issue).map(news => news.kind === "records" || news.kind === "record-wrong" ? news : {
        ...news,
        facts: ofMember(member, news.facts)
      });
    }
    function ofMember({arn: arn}, facts) {
      return facts.map(fact => `${arn} ${fact}`);
    }
    function newsOfGroup(members, issue) {
      const isLeft = members.some(({input: input}) => input.placement === "missing");
      const all = members.flatMap(member => newsOfMember(member, issue)).filter(({kind: kind}) => kind !== "thanks" || !isLeft);
      return newsOrder.flatMap(kind => {
        const some = all.filter(news => news.kind === kind);
        return some.length === 0 ? [] : [ {
          kind: kind,
          facts: [ ...new Set(some.flatMap(({facts: facts}) => facts)) ]
        } ];
      });
    }
    var route53 = __webpack_require__(6746);
    function copyableRecords(records, language) {
      const t = locales.T[language].recordSection;
      const inRoute53 = records.filter(({provider: provider = "Amazon Route 53"}) => provider === "Amazon Route 53");
      const forms = [ [ "zoneFile", (0, markdown.DV)((0, dns_records.PJ)(records), "dns") ], [ "route53", perZone(inRoute53, t.hostedZone, group => (0, 
      markdown.DV)(route53Batch(group), "json")) ], [ "terraform", (0, markdown.DV)(terraform(inRoute53, t.zoneOf), "hcl") ] ];
      return forms.filter(([kind]) => kind === "zoneFile" || inRoute53.length > 0).map(([kind, block]) => ({
        kind: kind,
        name: t.forms[kind],
        text: (0, markdown.zH)(t.forms[kind], block)
      }));
    }
    function perZone(records, heading, block) {
      const zones = [ ...(0, dns_records.$o)(records) ];
      return zones.map(([zone, group]) => zones.length > 1 && zone !== "" ? `${heading((0, 
      markdown.aY)((0, dns_records.pj)(zone)))}\n\n${block(group)}` : block(group)).join("\n\n");
    }
    function route53Batch(records) {
      const changes = records.map(record => ({
        Action: "UPSERT",
        ResourceRecordSet: {
          Name: (0, dns_records.ZH)(record.name),
          Type: "CNAME",
          TTL: route53.E$,
          ResourceRecords: [ {
            Value: (0, dns_records.ZH)(record.value)
          } ]
        }
      }));
      return JSON.stringify({
        Comment: "ACM validation",
        Changes: changes
      }, void 0, 2);
    }
    function terraform(records, zoneOf) {
      return records.map(record => [ `resource "aws_route53_record" "${(0, dns_records.pj)(record.name).replaceAll(/\W/g, "_")}" {`, `  zone_id = var.zone_id${record.zone === void 0 ? "" : ` # ${zoneOf((0, 
      dns_records.pj)(record.zone))}`}`, `  name    = "${(0, dns_records.ZH)(record.name)}"`, '  type    = "CNAME"', `  ttl     = ${String(route53.E$)}`, `  records = ["${(0, 
      dns_records.ZH)(record.value)}"]`, "}" ].join("\n")).join("\n\n");
    }
    var idn = __webpack_require__(4478);
    const history_limit = 25e3;
    const shownSwaps = 80;
    function historySection({lives: lives, language: language, timeZone: timeZone}, room = history_limit) {
      const t = locales.T[language].history;
      const events = lives.flatMap(life => life.events.map(event => ({
        life: life,
        event: event
      }))).toSorted((a, b) => temporal_polyfill.fE.Instant.compare(a.event.at, b.event.at));
      const left = new Set(events.filter(({event: event}) => "swap" in event).slice(shownSwaps));
      const told = new Map;
      for (const one of events.filter(each => !left.has(each))) {
        const at = (0, time.fU)(one.event.at, timeZone, language);
        const what = eventText(one.event, one.life, language);
        const key = JSON.stringify([ at, what ]);
        const domains = told.get(key)?.domains ?? new Set;
        if (one.event.kind !== "opened" && lives.length > 1) domains.add((0, markdown.aY)(one.life.domain));
        told.set(key, {
          at: at,
          what: what,
          domains: domains
        });
      }
      const rows = [ ...told.values() ].map(({at: at, what: what, domains: domains}) => [ at, domains.size === 0 ? what : t.of([ ...domains ].join(", "), what) ]);
      const table = (0, fitting.dj)({
        header: t.header,
        rows: rows,
        limit: Math.min(history_limit, room),
        noun: t.noun,
        language: language
      });
      const note = left.size === 0 ? "" : `\n\n${t.moreListeners(left.size)}`;
      return `### ${t.heading}\n\n${table}${note}`;
    }
    function eventText(event, {strategy: strategy}, language) {
      const t = locales.T[language].history;
      switch (event.kind) {
       case "opened":
        return t.opened;

       case "requested":
        return event.attempt === void 0 ? t.chosen : t.requested(event.attempt);

       case "issued":
        return t.issued;

       case "switch-started":
        return t.switchStarted;

       case "proposed":
        return t.proposed(`#${String(event.pullRequest)}`);

       case "merged":
        return t.merged(`#${String(event.pullRequest)}`, event.by === void 0 ? "" : (0, 
        markdown.aY)(event.by));

       case "swapped":
        return swapText(event.swap, t.swapped, language);

       case "put-back":
        return swapText(event.swap, t.putBack, language);

       case "done":
        return strategy === "replace" ? t.doneReplaced : t.doneInPlace;
      }
    }
    function swapText({pullRequest: pullRequest, record: record}, tell, language) {
      const {type: type, loadBalancer: loadBalancer, port: port, evidence: evidence} = record;
      const listener = locales.T[language].swapComment.listener(loadBalancerWord(type), (0, 
      markdown.aY)(loadBalancer), port);
      return tell(listener, `#${String(pullRequest)}`, (0, facts.vd)(evidence, language));
    }
    const steps = {
      hold: {
        waitsFor: "label",
        actor: "approver"
      },
      request: {
        waitsFor: "run",
        actor: "nobody"
      },
      "request-label": {
        waitsFor: "label",
        actor: "dns-owner"
      },
      "renewal-label": {
        waitsFor: "label",
        actor: "approver"
      },
      "requests-off": {
        waitsFor: "config",
        actor: "platform"
      },
      records: {
        waitsFor: "run",
        actor: "nobody"
      },
      register: {
        waitsFor: "dns",
        actor: "dns-owner"
      },
      validation: {
        waitsFor: "run",
        actor: "nobody"
      },
      proposal: {
        waitsFor: "run",
        actor: "nobody"
      },
      "proposal-by-hand": {
        waitsFor: "review",
        actor: "approver"
      },
      "proposal-rejected": {
        waitsFor: "decision",
        actor: "approver"
      },
      review: {
        waitsFor: "review",
        actor: "approver"
      },
      code: {
        waitsFor: "code",
        actor: "approver"
      },
      window: {
        waitsFor: "window",
        actor: "nobody"
      },
      swapped: {
        waitsFor: "run",
        actor: "nobody"
      },
      done: {
        waitsFor: "nothing",
        actor: "nobody"
      }
    };
    Object.keys(steps);
    core_reasons.b8;
    function nextStep(facts) {
      const {state: state, reason: reason, isHeld: isHeld} = facts;
      if (isHeld && isStoppedByHold(facts)) return stepOf("hold");
      if (reason !== void 0 && !isRepeatedByItself(facts)) return {
        step: "reason",
        ...actionOf(reason)
      };
      switch (state) {
       case "found":
        return stepOf(whatStartsIt(facts));

       case "awaiting-dns":
        return stepOf(whatIsMissing(facts));

       case "ready":
        return stepOf(whatIsProposed(facts));

       case "waiting-for-window":
        return stepOf("window");

       case "swapped":
        return stepOf("swapped");

       case "done":
        return stepOf("done");

       case "failed":
       case "blocked":
        return stepOfLabel(state, reason);
      }
    }
    function stepOfLabel(state, reason) {
      if (reason !== void 0) return {
        step: "reason",
        ...actionOf(reason)
      };
      const step = byLabel[state];
      return step === void 0 ? {
        step: "reason",
        waitsFor: "decision",
        actor: "approver"
      } : stepOf(step);
    }
    const byLabel = {
      found: "request",
      "awaiting-dns": "register",
      ready: "review",
      "waiting-for-window": "window",
      swapped: "swapped",
      failed: void 0,
      blocked: void 0,
      done: "done"
    };
    function actionOf(reason) {
      const {waitsFor: waitsFor, actor: actor} = (0, core_reasons.Pr)(reason);
      return {
        waitsFor: waitsFor,
        actor: actor
      };
    }
    function stepOf(step) {
      return {
        step: step,
        ...steps[step]
      };
    }
    function isStoppedByHold({state: state}) {
      return state === "found" || state === "awaiting-dns" || state === "ready" || state === "blocked";
    }
    function isRepeatedByItself({reason: reason, records: records}) {
      return reason?.code === "validation-timed-out" && areInPlace(records);
    }
    function areInPlace(records) {
      return records.length > 0 && !records.some(proof.p5);
    }
    function whatStartsIt({strategy: strategy, request: request, isInRenewalWindow: isInRenewalWindow}) {
      if (request === "off") return "requests-off";
      if (strategy === "in-place" && isInRenewalWindow) return "renewal-label";
      return request === "on-label" ? "request-label" : "request";
    }
    function whatIsMissing({records: records}) {
      if (records.length === 0) return "records";
      return areInPlace(records) ? "validation" : "register";
    }
    function whatIsProposed({proposal: proposal, isLeftToCode: isLeftToCode}) {
      if (isLeftToCode) return "code";
      switch (proposal) {
       case "none":
        return "proposal";

       case "open":
        return "review";

       case "by-hand":
        return "proposal-by-hand";

       case "rejected":
        return "proposal-rejected";
      }
    }
    function nextSteps(model, next) {
      const {steps: steps} = locales.T[model.language].issue;
      switch (next.step) {
       case "hold":
        return (0, markdown.e5)([ steps.takeHoldOff ]);

       case "request-label":
       case "renewal-label":
        return (0, markdown.e5)([ steps.ask ]);

       case "requests-off":
        return (0, markdown.e5)([ steps.allowRequests ]);

       case "register":
        return (0, markdown.e5)([ steps.register, ...afterwards(model) ]);

       case "validation":
        return (0, markdown.e5)([ steps.nothing, ...afterwards(model) ]);

       case "proposal-by-hand":
        return (0, markdown.e5)([ steps.openByHand ]);

       case "proposal-rejected":
        return (0, markdown.e5)([ steps.decide ]);

       case "review":
        return (0, markdown.e5)([ steps.review ]);

       case "code":
        return (0, markdown.e5)([ steps.changeCode ]);

       case "done":
        return (0, markdown.e5)([ steps.keepRecords ]);

       case "reason":
        return aboutReason(model, next);

       default:
        return (0, markdown.e5)([ byItself(model) ]);
      }
    }
    function byItself({swappedOwned: swappedOwned, language: language}) {
      const {steps: steps} = locales.T[language].issue;
      return swappedOwned.length > 0 ? steps.changeOwnersFile : steps.nothing;
    }
    function afterwards({strategy: strategy, listeners: listeners, language: language}) {
      const {steps: steps} = locales.T[language].issue;
      if (strategy === "in-place") return [ steps.switched, steps.late ];
      return [ steps.issued, listeners.length > 0 ? steps.proposed : steps.goesOn ];
    }
    function aboutReason(model, {actor: actor, waitsFor: waitsFor}) {
      const {reason: reason, state: state, certificate: certificate, owned: owned, records: records, language: language} = model;
      const t = locales.T[language].issue;
      if (actor === "nobody") return (0, markdown.e5)([ byItself(model) ]);
      if (reason?.code === "acm-does-not-see") return (0, markdown.e5)([ t.steps.doAsSaid ]);
      if (state === "awaiting-dns" && waitsFor === "dns" && records.length > 0) return (0, 
      markdown.e5)([ t.steps.register, ...afterwards(model) ]);
      if (reason?.code === "owned-by-controller") return waysOut(owned, certificate, language);
      const unregistered = typeof reason?.detail === "object" ? unregisteredNames(reason.detail) : [];
      if (unregistered.length > 0) return withoutNames(certificate, unregistered, language);
      if (reason?.code !== "unsupported-service") return (0, markdown.e5)([ t.steps.doAsSaid ]);
      const rule = `rules:\n  - match: { domain: "${certificate.domainName}" }\n    strategy: in-place`;
      return [ t.inPlaceInstead, (0, markdown.DV)(rule, "yaml") ].join("\n\n");
    }
    function unregisteredNames(facts) {
      return facts.flatMap(fact => fact.key === "domain-unregistered" ? fact.names.split(", ") : []);
    }
    function withoutNames({domainName: domainName, names: names}, gone, language) {
      const isAll = names.every(name => gone.includes(name));
      const what = isAll ? "ignore: true" : `drop: ${JSON.stringify(gone)}`;
      const rule = `rules:\n  - match: { domain: "${domainName}" }\n    ${what}`;
      return [ locales.T[language].issue.dropInstead, (0, markdown.DV)(rule, "yaml") ].join("\n\n");
    }
    var records = __webpack_require__(1629);
    var swap_parking = __webpack_require__(8511);
    const prices = {
      name: 15,
      wildcard: 149
    };
    function issuePrice({exportOption: exportOption, names: names}) {
      if (exportOption !== "ENABLED") return 0;
      return names.reduce((sum, name) => sum + (name.startsWith("*.") ? prices.wildcard : prices.name), 0);
    }
    const certificate_facts_listLimit = 6e3;
    function certificateFacts(model) {
      const {certificate: certificate, accountName: accountName, strategy: strategy, language: language, timeZone: timeZone} = model;
      const t = locales.T[language].issue;
      const {labels: labels} = t;
      const {notAfter: notAfter} = certificate;
      const price = strategy === "replace" ? issuePrice(certificate) : 0;
      const lines = [ t.fact(labels.names, (0, fitting.RR)(certificate.names.map(idn.A), {
        limit: certificate_facts_listLimit,
        language: language
      })), t.fact(labels.account, (0, markdown.aY)(certificate.account) + (accountName === void 0 ? "" : ` ${(0, 
      markdown.aY)(accountName)}`)), t.fact(labels.region, (0, markdown.aY)(certificate.region)), t.fact(labels.expires, notAfter ? (0, 
      time.Yq)(notAfter, timeZone, language) : t.unknown), t.fact(labels.usedBy, usedBy(model)), ...price === 0 ? [] : [ t.fact(labels.price, t.price(price)) ] ];
      return `${(0, markdown.e5)(lines)}\n\n${(0, markdown.zH)(t.headings.details, (0, 
      markdown.e5)(technicalFacts(model)))}`;
    }
    function technicalFacts({certificate: certificate, replacement: replacement, droppedTags: droppedTags, strategy: strategy, state: state, language: language}) {
      const t = locales.T[language].issue;
      const {labels: labels} = t;
      const isOwn = strategy === "in-place" && state === "done";
      const tags = droppedTags.map(tag => (0, markdown.aY)(tag));
      return [ t.fact(isOwn ? labels.certificate : labels.emailCertificate, (0, markdown.aY)(certificate.arn)), ...replacement === void 0 ? [] : [ t.fact(labels.dnsCertificate, (0, 
      markdown.aY)(replacement.arn)) ], t.fact(labels.key, (0, markdown.aY)(certificate.keyAlgorithm)), t.fact(labels.strategy, t.strategies[strategy]), ...tags.length === 0 ? [] : [ t.fact(labels.droppedTags, (0, 
      fitting.RR)(tags, {
        limit: certificate_facts_listLimit,
        language: language
      })) ] ];
    }
    function usedBy({listeners: listeners, others: others, language: language}) {
      const own = listeners.map(use => listenerText(use, language));
      const other = others.map(use => (0, services.Z)(use, language, foreign => (0, markdown.aY)(foreign)));
      return (0, fitting.RR)([ ...own, ...other ], {
        limit: certificate_facts_listLimit,
        language: language
      }) || locales.T[language].issue.unused;
    }
    function listedCertificate(body) {
      const rows = body.split(/\r?\n/).map(line => /^(?:\| (.+) \||- ([^:：]+)(?:：|:)) ?`([^`|]+)`(?: \|)?$/.exec(line.trim()));
      const names = Object.values(locales.T).flatMap(({issue: {labels: labels}}) => [ labels.emailCertificate, labels.certificate ]);
      return rows.find(row => row !== null && names.includes(row[1] ?? row[2] ?? ""))?.[3];
    }
    function switchWaits(isInRenewalWindow, request, language) {
      const t = locales.T[language].issue;
      if (request === "off") return t.requestsOff;
      if (isInRenewalWindow) return t.switchInRenewal;
      return request === "on-label" ? t.switchOnLabel : t.switchSoon;
    }
    function codeWarning({names: names, arn: arn}, language) {
      const t = locales.T[language].issue.code;
      return [ `### ${t.heading}`, t.what, (0, markdown.e5)([ t.terraform, t.cloudFormation ]), (0, 
      markdown.DV)(`# ${t.comment(names[0] ?? arn)}\nvalidation_method = "DNS"`, "hcl") ].join("\n\n");
    }
    const validationPage = "https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html";
    const record_section_margin = 500;
    function recordSection({records: records, seen: seen, rest: rest, language: language}) {
      const t = locales.T[language].recordSection;
      const heading = `### ${t.heading}`;
      const hints = hintsOn(records, language);
      const fixed = [ heading, seen, hints ].join("\n\n");
      const limit = budget.N3 - record_section_margin;
      const shown = (0, dns_records.ab)(records, {
        fixed: rest + fixed,
        limit: limit,
        language: language
      });
      const forms = copyableRecords(records, language);
      const fitted = (0, budget.zV)({
        fixed: rest + fixed + shown,
        rows: forms.map(({text: text}) => text),
        limit: limit,
        dropped: count => t.excludedAccounts(forms.slice(-count).map(({name: name}) => name))
      });
      const note = fitted.note === void 0 ? [] : [ fitted.note ];
      return [ heading, shown, seen, ...fitted.rows, ...note, hints ].join("\n\n");
    }
    function hintsOn(records, language) {
      const t = locales.T[language].recordSection;
      const example = records.find(proof.p5) ?? records[0];
      const notes = [ t.underscores, t.late, t.keep, t.everywhere, t.genuine((0, markdown.nf)(t.page, validationPage)) ];
      return [ ...example === void 0 ? [] : [ `### ${t.check}`, lookUp((0, dns_records.pj)(example.name), language) ], `### ${t.notes}`, (0, 
      markdown.e5)(notes) ].join("\n\n");
    }
    function lookUp(name, language) {
      const t = locales.T[language].recordSection;
      return t.lookUp({
        dig: (0, markdown.aY)(`dig +short CNAME ${name}`),
        nslookup: (0, markdown.aY)(`nslookup -type=CNAME ${name}`),
        link: (0, markdown.nf)(t.openLink, `https://dns.google/resolve?name=${encodeURIComponent(name)}&type=CNAME`)
      });
    }
    function keptRecords(records, rest, language) {
      const t = locales.T[language].recordSection;
      const shown = (0, dns_records.ab)(records, {
        fixed: rest,
        limit: budget.N3 - record_section_margin,
        language: language
      });
      return (0, markdown.zH)(t.keepHeading, [ t.keep, shown ].join("\n\n"));
    }
    function issueBody(model) {
      const {certificate: certificate, replacement: replacement, strategy: strategy, state: state, language: language} = model;
      const {headings: headings} = locales.T[language].issue;
      const next = stepOfIssue(model);
      const markers = [ (0, markdown.xL)(markerKeys.certificate, certificate.arn), ...replacement ? [ (0, 
      markdown.xL)(markerKeys.replacement, replacement.arn) ] : [], ...model.recordsSeen !== void 0 && (state === "awaiting-dns" || state === "blocked") ? [ (0, 
      markdown.xL)(markerKeys.recordsSeen, model.recordsSeen.toString()) ] : [], ...model.wasDone === void 0 || state === "done" ? [] : [ (0, 
      markdown.xL)(markerKeys.wasDone, model.wasDone) ] ];
      const head = [ markers.join("\n"), ...leading(model, next), ...model.notices ];
      const rest = [ ...codeSection(model), ...strategy === "in-place" ? [ codeWarning(certificate, language) ] : [], `### ${headings.next}\n\n${nextSteps(model, next)}`, `### ${headings.certificate}\n\n${certificateFacts(model)}`, ...model.sections, `### ${headings.why}\n\n${why(language)}`, ...closingLines(model) ];
      const records = model.records.length > 0 ? [ recordsOf(model, next, [ ...head, ...rest ].join("\n\n")) ] : [];
      return (0, markdown.Ny)([ ...head, ...records, ...rest ].join("\n\n"));
    }
    function stepOfIssue(model) {
      const {pullRequest: pullRequest, comparePage: comparePage} = model;
      const waiting = comparePage === void 0 ? "none" : "by-hand";
      const shown = pullRequest?.isRejected === true ? "rejected" : "open";
      return nextStep({
        ...model,
        proposal: pullRequest === void 0 ? waiting : shown,
        isLeftToCode: isAllLeftToCode(model)
      });
    }
    function lead([bold, rest]) {
      return rest === "" ? `**${bold}**` : `**${bold}** ${rest}`;
    }
    function leading(model, next) {
      const {reason: reason, language: language} = model;
      const t = locales.T[language].issue;
      const why = reason === void 0 ? [] : (0, reasons.kU)(reason, language);
      if (next.step === "hold") return [ lead(t.held), ...reason && (0, core_reasons.Pr)(reason).actor !== "nobody" ? why : [] ];
      const held = [ lead([ next.actor === "nobody" ? t.heldUp : t.blocked(actBy(model)), "" ]), ...why ];
      if (next.step === "reason" && !hasOwnWords(model, next)) return held;
      switch (model.state) {
       case "found":
        return [ lead([ t.found(model.certificate.names.length), foundText(model) ]) ];

       case "awaiting-dns":
        return awaitingText(model);

       case "ready":
        return [ lead([ t.ready, proposalText(model) ]) ];

       case "waiting-for-window":
        return [ lead(t.waitingForWindow(pullRequestRef(model), windowText(model))) ];

       case "swapped":
        return [ lead(t.swapped) ];

       case "failed":
        return [ lead(t.failed(pullRequestRef(model), (0, swap_parking.j)(model) ? (0, markdown.aY)(model.swapLabel) : void 0)), ...why ];

       case "blocked":
        return held;

       case "done":
        return [ doneText([ model ], language) ];
      }
    }
    function doneText(certificates, language) {
      const t = locales.T[language].issue;
      const count = strategy => certificates.filter(certificate => certificate.strategy === strategy).length;
      const [replaced, inPlace] = [ count("replace"), count("in-place") ];
      const how = [ ...replaced > 0 ? [ t.doneReplaced(replaced) ] : [], ...inPlace > 0 ? [ t.doneInPlace(inPlace) ] : [] ];
      return lead([ t.done, how.join(" ") ]);
    }
    function hasOwnWords({state: state, reason: reason, records: records}, {waitsFor: waitsFor}) {
      if (state === "failed") return true;
      if (state === "awaiting-dns") return waitsFor === "dns" && records.length > 0;
      return state === "ready" && (reason?.code === "not-labelled" || reason?.code === "reverted");
    }
    function windowText({opensAt: opensAt, timeZone: timeZone, language: language}) {
      return opensAt === void 0 ? "" : (0, time.fU)(opensAt, timeZone, language);
    }
    function foundText(model) {
      const t = locales.T[model.language].issue;
      if (model.strategy === "in-place") return switchWaits(model.isInRenewalWindow, model.request, model.language);
      switch (model.request) {
       case "automatic":
        return t.requestedSoon;

       case "on-label":
        return t.requestedOnLabel;

       case "off":
        return t.requestsOff;
      }
    }
    function awaitingText(model) {
      const {language: language, reason: reason, records: records, attempt: attempt = 1} = model;
      const t = locales.T[language].issue;
      if (records.length === 0) return [ lead(t.recordsPending(model.strategy)) ];
      const asked = (0, dns_proof.h9)(records, (0, migration.IH)(model.certificate, model.now), language);
      if (reason !== void 0) {
        const over = reason.code === "validation-timed-out" ? ` ${t.timedOut}` : "";
        return [ `${asked}${over}`, ...recordsToCome([ model ], language), (0, reasons.Gk)(reason, language), t.about ];
      }
      const again = attempt > 1 ? ` ${t.again(attempt)}` : "";
      return [ `${asked}${again}`, ...recordsToCome([ model ], language), t.about, ...attemptText(model) ];
    }
    function actBy({certificate: certificate, now: now, language: language}) {
      return (0, dns_proof.$)((0, migration.IH)(certificate, now), language);
    }
    function recordsToCome(models, language) {
      const names = models.flatMap(({replacement: replacement}) => replacement?.status === "PENDING_VALIDATION" ? (0, 
      records.wd)(replacement) : []);
      if (names.length === 0) return [];
      return [ locales.T[language].issue.recordsToCome([ ...new Set(names) ].map(name => (0, 
      markdown.aY)(name)).join(", ")) ];
    }
    function attemptText({deadline: deadline, timeZone: timeZone, now: now, language: language}) {
      if (deadline === void 0) return [];
      const t = locales.T[language].issue;
      const left = volatile_volatile(t.left((0, time.fu)(deadline, now, language)));
      return [ t.attempt((0, time.fU)(deadline, timeZone, language), left) ];
    }
    function recordsOf(model, next, rest) {
      const {records: records, now: now, timeZone: timeZone, language: language, state: state} = model;
      const isAsked = state === "awaiting-dns" && next.step !== "hold";
      if (!isAsked) return keptRecords(records, rest, language);
      const seen = volatile_volatile(locales.T[language].issue.lookedUp((0, time.fU)(now, timeZone, language)));
      return recordSection({
        records: records,
        seen: seen,
        rest: rest,
        language: language
      });
    }
    function codeSection({leftToCode: leftToCode, swappedOwned: swappedOwned, replacement: replacement, language: language}) {
      if (replacement === void 0) return [];
      return [ {
        listeners: leftToCode,
        isSwapped: false
      }, {
        listeners: swappedOwned,
        isSwapped: true
      } ].filter(({listeners: listeners}) => listeners.length > 0).map(({listeners: listeners, isSwapped: isSwapped}) => codeChangeSection(listeners, replacement.arn, {
        isSwapped: isSwapped,
        language: language
      }));
    }
    function isAllLeftToCode({leftToCode: leftToCode, listeners: listeners}) {
      return leftToCode.length > 0 && leftToCode.length === listeners.length;
    }
    function proposalText(model) {
      const {pullRequest: pullRequest, comparePage: comparePage, leftToCode: leftToCode, listeners: listeners, reason: reason, language: language} = model;
      const t = locales.T[language].issue;
      if (isAllLeftToCode(model)) return t.codeManages(listeners.length);
      if (pullRequest === void 0) return comparePage === void 0 ? t.proposalFollows : t.proposalByHand((0, 
      markdown.nf)(t.comparePage, comparePage));
      const number = `#${String(pullRequest.number)}`;
      if (pullRequest.isRejected) return t.proposalRejected(number);
      if (reason?.code === "not-labelled") return t.proposalUnlabelled(number, (0, reasons.Gk)(reason, language));
      return t.proposed(number, listeners.length - leftToCode.length);
    }
    function pullRequestRef({pullRequest: pullRequest}) {
      return pullRequest === void 0 ? "" : `#${String(pullRequest.number)}`;
    }
    function why(language) {
      return locales.T[language].issue.why((0, time.im)(migration._t, language), (0, time.im)(migration.fb, language));
    }
    function closingLines({teams: teams, contact: contact, note: note, language: language}) {
      const t = locales.T[language].issue;
      return [ ...teams.length > 0 ? [ t.owners(teams.map(team => `@${team}`).join(" ")) ] : [], ...contact === "" ? [] : [ t.questions(contact) ], ...note === "" ? [] : [ note ] ];
    }
    const group_margin = 500;
    function groupTitleModel(model) {
      const {key: key, rows: rows, isHeld: isHeld, language: language} = model;
      const [kind = "", named = ""] = nameOfKey(key).split(/:(.*)/s);
      const [first = "", ...more] = named.split("+");
      const asked = rows.filter(({state: state}) => state === "awaiting-dns");
      const records = [ ...group_recordsOf(asked), ...keptFrom(model) ];
      return {
        state: records.some(proof.p5) ? "awaiting-dns" : mostUrgent(rows.map(({state: state}) => state)),
        isHeld: isHeld,
        records: records,
        language: language,
        subject: spoken => {
          const t = locales.T[spoken].issue.group;
          return t.title(kind === "account" ? t.account(first) : t.zones(first, more.length), rows.length);
        }
      };
    }
    function groupBody(model) {
      const {key: key, rows: rows, language: language, isHeld: isHeld, history: history} = model;
      const t = locales.T[language].issue;
      const kept = keptFrom(model);
      const records = group_inOrder([ ...group_recordsOf(rows), ...kept ]);
      const models = rows.flatMap(row => row.model ?? []);
      const asked = models.flatMap(each => each.state === "awaiting-dns" ? [ each ] : []);
      const isAsked = !isHeld && rows.some(({state: state}) => state === "awaiting-dns");
      const parts = [ [ (0, markdown.xL)(markerKeys.group, key), ...rows.flatMap(markersOf) ].join("\n"), ...isHeld ? [ `**${t.held[0]}** ${t.held[1]}` ] : group_leading(asked, kept, rows, language), ...records.length === 0 ? [] : [ recordList(records, {
        isAsked: isAsked,
        language: language
      }) ], `### ${t.group.certificates}\n\n${(0, markdown.e5)(rows.map(row => rowOf(row, model)))}`, ...models.flatMap(codeSection), `### ${t.headings.why}\n\n${why(language)}`, ...models[0] === void 0 ? [] : closingLines(models[0]) ];
      const forms = copyableRecords(records, language).filter(({kind: kind}) => kind !== "zoneFile");
      const fitted = (0, budget.zV)({
        fixed: parts.join("\n\n"),
        rows: records.length === 0 || !isAsked ? [] : forms.map(({text: text}) => text),
        limit: budget.N3 - group_margin,
        dropped: count => locales.T[language].recordSection.excludedAccounts(forms.slice(-count).map(({name: name}) => name))
      });
      const left = Math.max(0, budget.N3 - group_margin - (0, share.h)(parts.join("\n\n")));
      const rest = [ ...fitted.rows, fitted.note, history && historySection(history, left) ];
      return (0, markdown.Ny)([ ...parts, ...rest.filter(part => part !== void 0) ].join("\n\n"));
    }
    function groupKeyIn(body) {
      const key = (0, markdown.mC)(body).get(markerKeys.group);
      const certificates = (0, markdown.$B)(body, markerKeys.certificate);
      if (key !== void 0 || certificates.length < 2) return key;
      const zones = new Set([ ...body.matchAll(/^\$ORIGIN ([\w.-]+)\.$/gm) ].map(([, zone = ""]) => zone));
      return zones.size > 0 ? `zone:${[ ...zones ].sort().join("+")}` : `account:${(0, 
      core_arn.Lw)(certificates[0] ?? "")?.account ?? ""}`;
    }
    function joinedText(domains, language) {
      return locales.T[language].issue.group.joined(domains.map(domain => (0, markdown.aY)(domain)).join(", "));
    }
    function group_toldOf(domains, text) {
      return `${domains.map(domain => (0, markdown.aY)(domain)).join(", ")}:\n\n${text}`;
    }
    function group_recordsOf(rows) {
      const all = rows.flatMap(({model: model}) => model?.records ?? []);
      const byName = new Map;
      for (const record of all) {
        const before = byName.get(record.name);
        if (before === void 0 || (0, proof.p5)(record) && !(0, proof.p5)(before)) byName.set(record.name, {
          ...record,
          zone: record.zone ?? before?.zone
        }); else if (before.zone === void 0) byName.set(record.name, {
          ...before,
          zone: record.zone
        });
      }
      return [ ...byName.values() ];
    }
    const recordLine = /^(_[\w-]+(?:\.[\w-]+)+\.) +(?:\d+ +)?(?:IN +)?CNAME +(_[\w-]+(?:\.[\w-]+)+\.)(?: +;.*)?$/gm;
    function keptFrom({rows: rows, body: body}) {
      if (rows.every(({model: model, isGone: isGone}) => model !== void 0 || isGone)) return [];
      const isAsked = rows.some(({model: model, state: state, isGone: isGone}) => model === void 0 && !isGone && state === "awaiting-dns");
      const seen = new Set(group_recordsOf(rows).map(({name: name}) => name));
      const shown = [ ...body.matchAll(recordLine) ].map(([, name = "", value = ""]) => ({
        name: name,
        value: value
      }));
      const kept = new Map(shown.filter(({name: name}) => !seen.has(name)).map(record => [ record.name, record ]));
      return [ ...kept.values() ].map(record => ({
        ...{
          ...record,
          domain: "",
          isValidated: false,
          zone: (0, dns_records.Ss)(body, record.name)
        },
        state: isAsked ? "missing" : "validated",
        mistake: void 0,
        found: "",
        provenBy: void 0
      }));
    }
    function markersOf({arn: arn, state: state, replacement: replacement, model: model}) {
      const isWaiting = state === "awaiting-dns" || state === "blocked";
      return [ (0, markdown.xL)(markerKeys.certificate, arn), ...replacement === void 0 ? [] : [ (0, 
      markdown.xL)(markerKeys.replacement, replacement) ], (0, markdown.xL)(markerKeys.state, state), ...model?.recordsSeen === void 0 || !isWaiting ? [] : [ (0, 
      markdown.xL)(markerKeys.recordsSeen, model.recordsSeen.toString()) ], ...model?.wasDone === void 0 || state === "done" ? [] : [ (0, 
      markdown.xL)(markerKeys.wasDone, model.wasDone) ] ];
    }
    function group_leading(asked, kept, rows, language) {
      const t = locales.T[language].issue;
      if (rows.every(({state: state}) => state === "done")) return [ doneText(rows.flatMap(({model: model}) => model ?? []), language) ];
      const records = [ ...group_recordsOf(asked.map(model => ({
        model: model
      }))), ...kept.filter(proof.p5) ];
      const [first] = asked.toSorted((a, b) => byTime((0, migration.Xl)(a.certificate), (0, 
      migration.Xl)(b.certificate)));
      const count = t.group.progress(rows.filter(({state: state}) => state === "done").length, rows.length);
      if (first === void 0 || records.length === 0) return [ `**${count}**` ];
      return [ (0, dns_proof.h9)(records, (0, migration.IH)(first.certificate, first.now), language), ...recordsToCome(asked, language), ...attemptLines(asked, language), t.group.about, count ];
    }
    function attemptLines(asked, language) {
      const t = locales.T[language].issue;
      const ends = new Map;
      for (const model of asked) {
        const {deadline: deadline, attempt: attempt = 1} = model;
        const before = ends.get(String(attempt))?.deadline;
        if (deadline === void 0 || before !== void 0 && byTime(before, deadline) <= 0) continue;
        ends.set(String(attempt), {
          deadline: deadline,
          model: model
        });
      }
      return [ ...ends.values() ].map(({deadline: deadline, model: {now: now, timeZone: timeZone}}) => t.attempt((0, 
      time.fU)(deadline, timeZone, language), volatile_volatile(t.left((0, time.fu)(deadline, now, language)))));
    }
    function byTime(a, b) {
      return a.epochMilliseconds - b.epochMilliseconds;
    }
    function zoneOf({name: name, zone: zone}) {
      return zone ?? `${(0, dns_zone.jG)(name)}.`;
    }
    function group_inOrder(records) {
      const placed = records.map(record => ({
        name: record.name,
        value: record.value,
        zone: zoneOf(record),
        record: record
      }));
      return [ ...(0, dns_records.$o)(placed).values() ].flat().map(({record: record}) => record);
    }
    function recordList(records, {isAsked: isAsked, language: language}) {
      const t = locales.T[language];
      const zones = [ ...(0, dns_records.$o)(records.map(one => ({
        ...one,
        zone: zoneOf(one)
      }))) ].map(([zone, some]) => {
        const wrong = some.filter(({state: state}) => state !== "validated" && state !== "missing");
        return [ `#### ${(0, markdown.aY)((0, dns_records.pj)(zone))}`, (0, markdown.DV)((0, 
        dns_records.PJ)(some), "dns"), ...wrong.length === 0 ? [] : [ (0, markdown.e5)(wrong.map(one => `${(0, 
        idn.A)(one.name)}: ${(0, dns_records.sw)(one, language)}`)) ] ].join("\n\n");
      });
      const {heading: heading, keep: keep, keepHeading: keepHeading, underscores: underscores} = t.recordSection;
      if (!isAsked) return (0, markdown.zH)(keepHeading, [ keep, ...zones ].join("\n\n"));
      return [ `### ${heading}`, ...zones, (0, markdown.e5)([ underscores, keep ]) ].join("\n\n");
    }
    function rowOf(row, {body: body, language: language}) {
      const t = locales.T[language];
      const {arn: arn, model: model, state: state} = row;
      const named = (0, markdown.aY)(arn);
      if (model === void 0) {
        const before = body.split(/\r?\n/).find(line => line.startsWith("- ") && line.includes(named));
        return row.isGone || before === void 0 ? `${named}: ${t.dashboard.states[state]}` : before.slice("- ".length);
      }
      const {certificate: certificate, reason: reason, pullRequest: pullRequest, deadline: deadline, replacement: replacement, timeZone: timeZone, accountName: accountName} = model;
      const more = certificate.names.length - 1;
      const expires = certificate.notAfter && (0, time.Yq)(certificate.notAfter, timeZone, language);
      const isIssued = replacement?.status === "ISSUED" && state !== "done";
      return [ `${(0, idn.A)(certificate.domainName)}${more > 0 ? t.issue.group.more(more) : ""}: ${isIssued ? `${t.issue.ready} ` : ""}${t.dashboard.states[state]}`, ...pullRequest === void 0 ? [] : [ `#${String(pullRequest.number)}` ], ...state === "awaiting-dns" && deadline !== void 0 ? [ t.issue.group.until((0, 
      time.fU)(deadline, timeZone, language)) ] : [], [ (0, markdown.aY)(certificate.account), ...accountName === void 0 ? [] : [ (0, 
      markdown.aY)(accountName) ] ].join(" "), (0, markdown.aY)(certificate.region), ...expires === void 0 ? [] : [ t.issue.fact(t.issue.labels.expires, expires) ], named, ...reason === void 0 || state === "done" ? [] : [ (0, 
      reasons.Gk)(reason, language).replaceAll(/\s*\n\s*/g, " ") ] ].join(" · ");
    }
    async function readTracking(context) {
      const [trusted, issues] = await Promise.all([ trustedAuthors(context), context.github.listIssues({
        state: "all",
        labels: [ issue_labels.QZ ]
      }) ]);
      const marked = issues.filter(issue => !issue.isPullRequest).map(issue => ({
        issue: issue,
        markers: (0, markdown.mC)(issue.body)
      })).filter(({markers: markers}) => [ markerKeys.certificate, markerKeys.group, markerKeys.risk, markerKeys.dashboard ].some(key => markers.has(key))).sort((a, b) => a.issue.number - b.issue.number);
      const ours = marked.filter(({issue: issue}) => isTrusted(trusted, issue.author));
      await refuseOtherAuthor(context, ours, marked);
      const byKey = new Map;
      const risks = new Map;
      const duplicates = [];
      let dashboard;
      for (const {issue: issue, markers: markers} of ours) {
        const group = groupKeyIn(issue.body);
        if (group !== void 0) {
          const original = addGroup(byKey, issue, group);
          if (original !== void 0 && issue.state === "open") duplicates.push({
            issue: issue,
            original: original
          });
          continue;
        }
        const certificate = markers.get(markerKeys.certificate);
        const risk = certificate === void 0 ? markers.get(markerKeys.risk) : void 0;
        const original = originalOf({
          certificate: certificate,
          risk: risk
        }, {
          byKey: byKey,
          risks: risks,
          dashboard: dashboard
        });
        if (original !== void 0) {
          if (issue.state === "open") duplicates.push({
            issue: issue,
            original: original.number
          });
        } else if (risk !== void 0) risks.set(risk, riskIssueOf(issue, risk, markers)); else if (certificate === void 0) dashboard = issue; else byKey.set(certificate, trackingIssueOf(issue, certificate, markers));
      }
      const listOwn = listedOnce(context, trusted);
      return {
        dashboard: dashboard,
        byCertificate: byKey,
        risks: risks,
        openByPlace: openByPlace(byKey.values()),
        duplicates: duplicates,
        trusted: trusted,
        listOwn: listOwn
      };
    }
    function addGroup(byKey, issue, group) {
      const members = [ ...(0, markdown.Pi)(issue.body, markerKeys.certificate) ];
      const known = members.map(([arn]) => byKey.get(arn)?.issue.number);
      if (known.every(number => number !== void 0)) return known[0];
      for (const [arn, own] of members) if (!byKey.has(arn)) byKey.set(arn, memberIssueOf(issue, arn, own, group));
      return;
    }
    function memberIssueOf(issue, certificate, markers, group) {
      const state = markers.get(markerKeys.state);
      return {
        ...trackingIssueOf(issue, certificate, markers),
        group: group,
        state: issue_labels.dM.find(one => one === state)
      };
    }
    function originalOf({certificate: certificate, risk: risk}, {byKey: byKey, risks: risks, dashboard: dashboard}) {
      if (certificate !== void 0) return byKey.get(certificate)?.issue;
      return risk === void 0 ? dashboard : risks.get(risk)?.issue;
    }
    function riskIssueOf(issue, arn, markers) {
      return {
        issue: issue,
        arn: arn,
        toldRisks: readRiskCodes(markers.get(markerKeys.risks)),
        since: tracking_momentOf(markers.get(markerKeys.lostSince))?.toString(),
        wasReopened: markers.has(markerKeys.riskReopened)
      };
    }
    function guardMemoryIn({dashboard: dashboard}) {
      const markers = (0, markdown.mC)(dashboard?.body ?? "");
      return readMemory(markers.get(markerKeys.guarded), markers.get(markerKeys.guardLeft));
    }
    function listedOnce(context, trusted) {
      let listed;
      async function list() {
        const filters = [ ...trusted ].map(creator => ({
          state: "all",
          labels: [],
          creator: creator
        }));
        const issues = await Promise.all(filters.map(filter => context.github.listIssues(filter)));
        return issues.flat().filter(({isPullRequest: isPullRequest, author: author}) => !isPullRequest && isTrusted(trusted, author)).sort((a, b) => a.number - b.number);
      }
      return () => listed ??= list();
    }
    function trackingIssueOf(issue, certificate, markers) {
      const [replacement, lostSince] = [ markers.get(markerKeys.replacement), markers.get(markerKeys.lostSince) ];
      const recordsSeen = tracking_momentOf(markers.get(markerKeys.recordsSeen));
      return {
        issue: issue,
        certificate: certificate,
        replacement: replacement,
        lostSince: lostSince,
        recordsSeen: recordsSeen,
        wasDone: doneAt(issue, markers)
      };
    }
    function doneAt(issue, markers) {
      if (issue.state === "open") return tracking_momentOf(markers.get(markerKeys.wasDone))?.toString();
      return (0, issue_labels.RX)(issue.labels, (0, issue_labels.UH)("done")) ? issue.closedAt?.toString() : void 0;
    }
    function tracking_momentOf(marked) {
      try {
        return marked === void 0 ? void 0 : temporal_polyfill.fE.Instant.from(marked);
      } catch {
        return;
      }
    }
    function openByPlace(tracked) {
      const byPlace = new Map;
      for (const {issue: issue, certificate: certificate} of tracked) {
        const arn = issue.state === "open" ? (0, core_arn.Lw)(certificate) : void 0;
        if (arn === void 0) continue;
        const place = `${arn.account}/${arn.region}`;
        const known = byPlace.get(place);
        if (known === void 0) byPlace.set(place, [ certificate ]); else known.push(certificate);
      }
      return byPlace;
    }
    async function listOwnPullRequests(context, tracking) {
      const {dashboard: dashboard, byCertificate: byCertificate} = tracking;
      const issues = [ ...byCertificate.values() ].map(({issue: issue}) => issue.createdAt);
      const {guard: guard, swap: swap} = context.config;
      const mayPropose = guard === "all" && swap.allow.some(change => change !== "migration");
      if (mayPropose && dashboard !== void 0) issues.push(dashboard.createdAt);
      const oldest = issues.sort((a, b) => temporal_polyfill.fE.Instant.compare(a, b))[0];
      return oldest === void 0 ? [] : context.github.listPullRequests({
        state: "all",
        createdSince: oldest
      });
    }
    async function refuseOtherAuthor(context, ours, marked) {
      const viewer = await context.github.viewerLogin();
      const own = new Set(ours.map(({issue: issue}) => issue.number));
      const other = marked.find(({issue: issue}) => !own.has(issue.number))?.issue;
      if (other === void 0 || viewer !== void 0 && ours.length > 0) return;
      throw new errors.yo(`marker-author-changed: issue #${String(other.number)} was written by ${other.author}, but this run works as ` + `${viewer ?? "an account that GitHub does not name"}. Nothing was created. If that account is yours, add to the ` + `config: issues: { trusted-authors: ["${other.author}"] }`);
    }
    const accountUnknown = "GitHub does not say which account this token is of, so nobody can tell which issues and comments are the action’s " + "own. Nothing was done. Run again, or add the account that writes them to the config, for example: " + 'issues: { trusted-authors: ["github-actions[bot]"] }';
    async function trustedAuthors(context) {
      const {trustedAuthors: listed} = context.config.issues;
      const viewer = await context.github.viewerLogin();
      if (viewer !== void 0) return new Set([ viewer, ...listed ]);
      if (listed.length > 0) return new Set(listed);
      throw new errors.yo(accountUnknown);
    }
    function isTrusted(trusted, author) {
      return trusted.has(author) || [ ...trusted ].some(login => login.toLowerCase() === author.toLowerCase());
    }
    function findMarkedComments(comments, trusted, key, value) {
      return comments.filter(comment => isTrusted(trusted, comment.author) && (0, markdown.pO)(comment.body).get(key) === value).sort((a, b) => a.id - b.id);
    }
    async function saveStickyComment(context, trusted, target) {
      const find = async () => findMarkedComments(await context.github.listComments(target.number), trusted, markerKeys.comment, target.kind);
      let existing = await find();
      const isNew = existing.length === 0;
      if (isNew) {
        await context.githubWriter.createComment(target.number, target.body);
        existing = context.run.isDryRun ? [] : await find();
      }
      const [oldest, ...others] = existing;
      if (oldest === void 0) return isNew;
      const isSame = sameText(oldest.body, target.body);
      if (!isSame && !await isEdited(context, oldest.id, target.body)) {
        if (others.some(({body: body}) => sameText(body, target.body))) return isNew;
        await context.githubWriter.createComment(target.number, target.body);
        return true;
      }
      await inOrder(others, ({id: id}) => context.githubWriter.deleteComment(id));
      return isNew || !isSame || others.length > 0;
    }
    async function replaceStickyComments(context, trusted, {number: number, kind: kind, body: body}) {
      const comments = await context.github.listComments(number);
      const outdated = findMarkedComments(comments, trusted, markerKeys.comment, kind).filter(comment => !sameText(comment.body, body));
      for (const {id: id} of outdated) await isEdited(context, id, body);
    }
    async function isEdited({githubWriter: githubWriter, log: log}, id, body) {
      try {
        await githubWriter.updateComment(id, body);
        return true;
      } catch (error) {
        if (!isRefusal(error)) throw error;
        log.warning(error.message);
        return false;
      }
    }
    function isRefusal(error) {
      return error instanceof errors.gA && [ "denied", "not-found", "invalid" ].includes(error.details.kind);
    }
    async function listNotifications(context, trusted, number) {
      return (await context.github.listComments(number)).flatMap(comment => {
        const kind = isTrusted(trusted, comment.author) ? (0, markdown.pO)(comment.body).get(markerKeys.event) : void 0;
        return kind === void 0 ? [] : [ {
          ...comment,
          kind: kind,
          facts: rememberedIn(comment.body)
        } ];
      });
    }
    async function notify(context, trusted, notice) {
      const {number: number, news: news, people: people, text: text} = notice;
      const find = async () => (await listNotifications(context, trusted, number)).filter(({kind: kind}) => kind === news.kind);
      const previous = await find();
      const {isDryRun: isDryRun} = context.run;
      let newest;
      if (!hasNotified(news, previous)) {
        const whom = typeof people === "function" ? await people() : people;
        const body = eventComment(news.kind, whom, text, toRemember(news, previous));
        newest = (await context.githubWriter.createComment(number, body)).id;
        context.log.info(`Told on #${String(number)}: ${news.kind}.`);
      }
      const ids = (newest === void 0 || isDryRun ? previous : await find()).map(({id: id}) => id);
      const kept = isDryRun && newest !== void 0 ? newest : Math.max(newest ?? 0, ...ids);
      await inOrder(ids.filter(id => id !== kept), id => context.githubWriter.deleteComment(id));
      return newest !== void 0;
    }
    var language = __webpack_require__(4637);
    function problem(say) {
      return (0, language.p)(language => say(locales.T[language].problems, language));
    }
    async function mapEach(items, failure, work, {limit: limit = 1, otherwise: otherwise} = {}) {
      const attempts = await mapBounded(items, limit, async item => {
        const outcome = await attempt(texts => failure(texts, item), () => work(item));
        return {
          item: item,
          outcome: outcome
        };
      });
      return {
        values: attempts.flatMap(({item: item, outcome: outcome}) => {
          if (outcome.kind === "done") return [ outcome.value ];
          return otherwise === void 0 ? [] : [ otherwise(item) ];
        }),
        problems: attempts.flatMap(({outcome: outcome}) => outcome.kind === "failed" && !outcome.isCancelled ? [ outcome.why ] : [])
      };
    }
    async function attempt(failure, work) {
      try {
        return {
          kind: "done",
          value: await work()
        };
      } catch (error) {
        return {
          kind: "failed",
          why: failureOf(failure, error),
          isCancelled: error instanceof errors.cc
        };
      }
    }
    async function problemsOfDoing(failure, work) {
      const outcome = await attempt(failure, work);
      return outcome.kind === "failed" && !outcome.isCancelled ? [ outcome.why ] : [];
    }
    function failureOf(failure, error) {
      return problem(t => t.because(failure(t.items), (0, errors.Uc)(error)));
    }
    function present(found, number) {
      if (found !== void 0) return found;
      throw new errors.yo(`GitHub names #${String(number)}, but answered that there is no such issue or pull request. Nothing was done for it; the next run looks again. If it stays, give the token the permissions "issues" and "pull-requests" on it.`);
    }
    const nothingDone = {
      isWritten: false,
      problems: []
    };
    async function reconcileIssue(context, tracking, target) {
      if (await findDifference(context, tracking, target, target.issue) === void 0) return nothingDone;
      const {number: number} = target.issue;
      const issue = present(await context.github.getIssue(number), number);
      const difference = await findDifference(context, tracking, target, issue);
      return difference === void 0 ? nothingDone : carryOut(context, tracking, target, difference);
    }
    async function findDifference(context, {trusted: trusted}, {decide: decide, title: title, body: body}, issue) {
      const desired = decide(issue);
      if (desired === void 0) return;
      const told = desired.news.length === 0 ? [] : await listNotifications(context, trusted, issue.number);
      const untold = desired.news.filter(one => !hasNotified(one, told.filter(({kind: kind}) => kind === one.kind)));
      const news = desired.tellsAll === true ? untold : untold.slice(0, 1);
      if (desired.needsNews && news.length === 0) return;
      const text = desired.writesBody ? (0, markdown.t1)(issue.body, body(issue)) : issue.body;
      const named = (desired.writesBody ? title?.(issue) : void 0) ?? issue.title;
      const change = {
        ...named === issue.title ? {} : {
          title: named
        },
        ...sameText(issue.body, text) ? {} : {
          body: text
        },
        ...desired.state === issue.state ? {} : stateChanges[desired.state]
      };
      const isDifferent = Object.keys(change).length + desired.set.length + desired.takeOff.length > 0;
      return isDifferent || news.length > 0 ? {
        issue: issue,
        desired: desired,
        news: news,
        change: change
      } : void 0;
    }
    const stateChanges = {
      open: {
        state: "open",
        stateReason: "reopened"
      },
      closed: {
        state: "closed",
        stateReason: "completed"
      }
    };
    async function carryOut(context, tracking, {tell: tell}, {issue: issue, desired: desired, news: news, change: change}) {
      const {githubWriter: githubWriter, log: log} = context;
      const {number: number} = issue;
      const write = async () => {
        await inOrder(desired.set, label => githubWriter.addLabels(number, [ label ]));
        await inOrder(desired.takeOff, label => githubWriter.removeLabel(number, label));
        if (Object.keys(change).length > 0) await githubWriter.updateIssue(number, change);
        const done = [ ...desired.set, ...Object.keys(change).filter(key => key !== "stateReason") ].join(", ");
        if (done !== "") log.info(`Issue #${String(number)} brought up to date: ${done}.`);
      };
      if (desired.isBodyFirst) await write();
      const refused = [];
      try {
        await inOrder(news, one => notify(context, tracking.trusted, {
          number: number,
          news: one,
          ...tell(one, issue)
        }));
      } catch (error) {
        if (!isRefusal(error)) throw error;
        refused.push(failureOf(t => t.issueNotUpdated(number), error));
        if (desired.needsNews) return {
          isWritten: false,
          problems: refused
        };
      }
      if (!desired.isBodyFirst) await write();
      return {
        isWritten: true,
        problems: refused
      };
    }
    function dashboardModelOf(context, tracking, report) {
      const {maintenance: maintenance, issues: issues} = context.config;
      return {
        report: report,
        openings: openingsOf(context),
        lastComplete: tracking.dashboard && lastCompleteOf(tracking.dashboard.body),
        timeZone: maintenance.timeZone,
        language: issues.language,
        now: context.clock.now()
      };
    }
    const shownOpenings = 3;
    function openingsOf({config: config, clock: clock}, count = shownOpenings) {
      const subject = {
        account: "",
        loadBalancer: "",
        listenerTags: {},
        loadBalancerTags: {}
      };
      const alb = {
        ...subject,
        type: "application"
      };
      return (0, calendar.jV)(config.maintenance, alb, clock.now(), count).map(opening => ({
        from: opening.from,
        to: (0, calendar.ui)(opening) ? void 0 : opening.to
      }));
    }
    async function ensureDashboard(context, tracking, model) {
      const {dashboard: dashboard, dashboardClosing: closing} = tracking;
      if (dashboard === void 0) {
        const labels = [ issue_labels.QZ, ...context.config.issues.labels ];
        const title = dashboardTitle(model.language);
        return (await context.githubWriter.createIssue({
          title: title,
          body: dashboardBody(model),
          labels: labels,
          assignees: []
        })).url;
      }
      const {isWritten: isWritten} = await reconcileIssue(context, tracking, {
        issue: dashboard,
        decide: issue => desiredDashboard(issue, closing?.kind),
        body: issue => dashboardBody({
          ...model,
          waiting: waitingIn(issue)
        }),
        tell: () => ({
          people: [],
          text: reopenedAfterBotText(closing?.by ?? "", model.language)
        })
      });
      return isWritten ? dashboard.url : void 0;
    }
    const policies = [ [ /service control policy/i, "service-control-policy" ], [ /resource control policy/i, "resource-control-policy" ], [ /VPC endpoint policy/i, "vpc-endpoint-policy" ], [ /permissions boundary/i, "permissions-boundary" ], [ /session policy/i, "session-policy" ], [ /(?:role trust|resource-based) policy/i, "resource-policy" ], [ /identity-based policy/i, "identity-policy" ] ];
    const denial_verdict = /(?:because no|with an explicit deny(?: in)?)\b.*$/is;
    function denialOf(call) {
      const {service: service, operation: operation, message: message} = call;
      const code = call.code.replace(/Exception$/, "");
      const said = denial_verdict.exec(message)?.[0] ?? "";
      const policy = policies.find(([pattern]) => pattern.test(said))?.[1];
      if (service === "sts") return denialOfSts({
        operation: operation,
        code: code,
        message: message
      }, policy);
      if (code === "AWSOrganizationsNotInUse") return "no-organization";
      if ([ "UnrecognizedClient", "InvalidClientTokenId", "AuthFailure", "OptInRequired" ].includes(code)) return "region-not-enabled";
      return policy ?? "unnamed-policy";
    }
    function denialOfSts({operation: operation, code: code, message: message}, policy) {
      if (code === "RegionDisabled") return "sts-not-active";
      if (/no openidconnect provider/i.test(message)) return "provider-missing";
      if (/audience/i.test(message)) return "wrong-audience";
      if (code === "IDPCommunicationError" || /verification key|communicat/i.test(message)) return "keys-unreachable";
      if (code === "InvalidIdentityToken" || code === "IDPRejectedClaim") return "token-refused";
      if (message.includes("sts:TagSession")) return "session-tags";
      if (policy !== void 0 && policy !== "resource-policy") return policy;
      return operation === "AssumeRoleWithWebIdentity" ? "not-trusted" : "hub-not-trusted";
    }
    function cureOfDenial(refused, {code: code, message: message}) {
      const {service: service, operation: operation} = refused;
      const denial = denialOf({
        service: service,
        operation: operation,
        code: code,
        message: message
      });
      const isExplicit = /explicit deny/i.test(message);
      return {
        denial: denial,
        cure: cures[denial]({
          ...refused,
          isExplicit: isExplicit
        })
      };
    }
    const cures = {
      "identity-policy": ({action: action, service: service, isExplicit: isExplicit}) => (isExplicit ? `a statement in the policy of the role denies ${action}: take it out or narrow it` : `allow ${action} in the policy of the role`) + conditionOf(action) + answeredOnly(service),
      "permissions-boundary": ({action: action, isExplicit: isExplicit}) => `the role's permissions boundary ${refusing(isExplicit)} ${action}, whatever the role's own policy says: ask whoever manages the boundary to allow it there`,
      "service-control-policy": ({action: action, isExplicit: isExplicit}) => isExplicit ? `a service control policy of the organisation denies ${action}: ask whoever keeps it (the management account) to leave this role, or this region, out of that statement` : `no service control policy of the organisation allows ${action}: ask whoever keeps them (the management account) to allow it for this account`,
      "resource-control-policy": ({action: action, isExplicit: isExplicit}) => `a resource control policy of the organisation ${refusing(isExplicit)} ${action} on this resource, which no role can change: ask whoever manages the organisation's policies`,
      "vpc-endpoint-policy": ({action: action, service: service, isExplicit: isExplicit}) => `the policy of the VPC endpoint for ${service} that this runner goes through ${refusing(isExplicit)} ${action}: ask whoever manages the endpoint, or run where no endpoint is in the way`,
      "session-policy": ({action: action, isExplicit: isExplicit}) => `the session policy ${refusing(isExplicit)} ${action}: the action narrows each session itself, so report this with the message if nothing else opens the session`,
      "resource-policy": ({action: action, isExplicit: isExplicit}) => `the policy of the resource itself ${refusing(isExplicit)} ${action}: ask whoever owns the resource`,
      "unnamed-policy": ({action: action, service: service}) => `AWS does not say which policy refuses: look for ${action} in the policy of the role, then in its permissions boundary and in the organisation's policies` + conditionOf(action) + answeredOnly(service),
      "region-not-enabled": ({account: account, region: region}) => `${region} is not enabled in account ${account}: enable the region there (Account, AWS Regions), or leave it out of \`regions\``,
      "sts-not-active": ({region: region}) => `activate STS in ${region} for this account, or set another AWS_REGION for the job`,
      "provider-missing": ({account: account, token: token}) => `account ${account} has no OIDC provider for ${issuerOf(token)}: make it with infra/ (parameter CreateOidcProvider), or with \`aws iam create-open-id-connect-provider --url ${issuerOf(token)} --client-id-list ${audienceOf(token)}\` in that account`,
      "wrong-audience": ({token: token}) => `the OIDC provider in the account does not list the audience that this token carries, ${audienceOf(token)}: add it to the provider's client ids, and compare it with the \`aud\` line of the role's trust policy`,
      "keys-unreachable": ({token: token}) => `AWS cannot fetch the signing keys of ${issuerOf(token)}: \`${issuerOf(token)}/.well-known/openid-configuration\` and the \`jwks_uri\` in it have to answer AWS from the internet, by TLS with a publicly trusted certificate; where they do and this stays, run again later`,
      "token-refused": ({token: token}) => `AWS does not take this job's token, for the reason that it gives; compare the OIDC provider in the account with issuer ${issuerOf(token)} and audience ${audienceOf(token)}`,
      "not-trusted": ({account: account, token: token}) => `check that the role exists in account ${account}, and compare its trust policy with what this job's token carries: ${trustLines(token)}`,
      "hub-not-trusted": () => "allow sts:AssumeRole on this role in the hub role's policy, and trust the hub role in the role's trust policy; AWS answers the same where the role does not exist",
      "session-tags": () => "allow sts:TagSession beside sts:AssumeRole, in the hub role's policy and in the trust policy of the role",
      "no-organization": () => "take a role of an account in the organisation; only the management account and delegated administrators are answered"
    };
    function refusing(isExplicit) {
      return isExplicit ? "denies" : "does not allow";
    }
    const conditions = {
      "acm:RequestCertificate": "; where it is allowed, for an exportable certificate add examples/iam/request-exportable.json (infra/: AllowExportableRequests)",
      "elasticloadbalancing:ModifyListener": "; where it is allowed, leave out the condition of statement ChangeDefaultCertificate, which is for calls that change protocol or security policy, as this one does not"
    };
    function conditionOf(action) {
      return conditions[action] ?? "";
    }
    function answeredOnly(service) {
      return service === "organizations" ? "; only the management account and delegated administrators are answered" : "";
    }
    const defaultIssuer = "https://token.actions.githubusercontent.com";
    function issuerOf(token) {
      return token?.issuer ?? defaultIssuer;
    }
    function audienceOf(token) {
      return token?.audience ?? "sts.amazonaws.com";
    }
    function trustLines(token) {
      if (token === void 0) return "its subject (`sub`) and audience (`aud`)";
      const host = token.issuer.replace(/^https:\/\//, "");
      return `"${host}:sub": "${token.subject}", "${host}:aud": "${token.audience}"`;
    }
    class BrokenListError extends Error {
      name;
      constructor(name, message) {
        super(message);
        this.name = name;
      }
    }
    async function* pagesOf(readPage) {
      const seen = new Set;
      let token;
      let isListed = false;
      do {
        const page = await readPage(token);
        isListed ||= page.items !== void 0;
        yield page.items ?? [];
        token = page.next === "" ? void 0 : page.next;
        if (token !== void 0 && seen.has(token)) throw new BrokenListError("RepeatedTokenError", "the list goes round: the same continuation token came twice");
        if (token !== void 0) seen.add(token);
      } while (token !== void 0);
      if (!isListed) throw new BrokenListError("IncompleteAnswer", "the answer came without its list");
    }
    async function readAllPages(readPage) {
      const items = [];
      for await (const page of pagesOf(readPage)) items.push(...page);
      return items;
    }
    const namesByKind = {
      denied: [ "AccessDenied", "UnauthorizedOperation", "AuthFailure", "NotAuthorized", "OptInRequired", "UnrecognizedClient", "InvalidClientTokenId", "RegionDisabled", "InvalidIdentityToken", "IDPRejectedClaim", "AWSOrganizationsNotInUse" ],
      throttled: [ "Throttling", "Throttled", "TooManyRequests", "RequestLimitExceeded", "RequestThrottled", "SlowDown" ],
      quota: [ "LimitExceeded", "ServiceQuotaExceeded", "TooManyCertificates" ],
      "not-found": [ "ResourceNotFound", "LoadBalancerNotFound", "AccessPointNotFound", "ListenerNotFound", "CertificateNotFound", "InvalidDocument", "ParentNotFound", "NoSuchHostedZone" ],
      conflict: [ "Conflict", "RequestInProgress", "InvalidState", "PriorRequestNotComplete" ],
      "in-use": [ "ResourceInUse" ],
      invalid: [ "Validation", "ValidationError", "InvalidArn", "InvalidArgs", "InvalidParameter", "InvalidTag", "InvalidDomainValidationOptions", "TooManyTags", "TagPolicy", "MalformedPolicyDocument", "PackedPolicyTooLarge", "OperationNotPermitted", "UnsupportedProtocol" ]
    };
    const unknownOperationNames = [ "UnknownOperation", "InvalidAction", "NotImplemented" ];
    function fieldOf(value, key) {
      return typeof value === "object" && value !== null ? value[key] : void 0;
    }
    function textOf(value) {
      return typeof value === "string" && value !== "" ? value : void 0;
    }
    const routeKey = "requestRoute";
    function routeOf(value) {
      const host = textOf(fieldOf(value, "host"));
      return host === void 0 ? void 0 : {
        host: host,
        proxy: textOf(fieldOf(value, "proxy"))
      };
    }
    function shapeOf(error) {
      const metadata = fieldOf(error, "$metadata");
      const status = fieldOf(metadata, "httpStatusCode");
      return {
        name: textOf(fieldOf(error, "name")) ?? "Error",
        message: textOf(fieldOf(error, "message")) ?? "no message",
        code: textOf(fieldOf(error, "code")),
        status: typeof status === "number" ? status : void 0,
        requestId: textOf(fieldOf(metadata, "requestId")),
        route: routeOf(fieldOf(error, routeKey))
      };
    }
    function isNamed(error, names) {
      return names.includes(shapeOf(error).name.replace(/Exception$/, ""));
    }
    function isThrottled(error) {
      return isNamed(error, namesByKind.throttled ?? []) || shapeOf(error).status === 429;
    }
    function isQuotaExceeded(error) {
      return isNamed(error, namesByKind.quota ?? []);
    }
    function isNotFound(error) {
      return isNamed(error, namesByKind["not-found"] ?? []);
    }
    function isUnknownOperation(error) {
      const {status: status} = shapeOf(error);
      return isNamed(error, unknownOperationNames) || (status === 404 || status === 501) && !isNotFound(error);
    }
    function isExpired(error) {
      if (isNamed(error, [ "ExpiredToken" ])) return true;
      return isNamed(error, [ "RequestExpired" ]) && fieldOf(fieldOf(error, "$metadata"), "clockSkewCorrected") !== true;
    }
    function isPackedPolicyTooLarge(error) {
      return isNamed(error, [ "PackedPolicyTooLarge" ]);
    }
    function isAnswerLost(error) {
      const {status: status} = shapeOf(error);
      return status === void 0 || status < 400 || status >= 500;
    }
    function isTorn(error) {
      const {status: status = 0} = shapeOf(error);
      return status >= 200 && status < 300;
    }
    function isTimedOut(error) {
      const {name: name, code: code} = shapeOf(error);
      return name === "TimeoutError" && (code === void 0 || code === "ETIMEDOUT");
    }
    function kindOfName(error) {
      const found = Object.entries(namesByKind).find(([, names]) => isNamed(error, names));
      return found?.[0];
    }
    function isAwsFailure(error) {
      if (!(error instanceof Error)) return false;
      return error instanceof BrokenListError || fieldOf(error, "$metadata") !== void 0;
    }
    function isIssuerUnreachable(error) {
      return isNamed(error, [ "IDPCommunicationError" ]);
    }
    const noMessage = /^(?:no message|UnknownError|Unknown|Error)$|Deserialization error|is not valid JSON|Unexpected token/i;
    const page = /<(?:!doctype|\?xml|html|head|body|title|center|h1|p|div)\b/i;
    function isPlainMessage(message) {
      return !noMessage.test(message) && !page.test(message);
    }
    const iamPrefix = {
      account: "account",
      acm: "acm",
      ec2: "ec2",
      elb: "elasticloadbalancing",
      elbv2: "elasticloadbalancing",
      health: "health",
      organizations: "organizations",
      route53: "route53",
      ssm: "ssm",
      sts: "sts"
    };
    function kindOf(error, effect) {
      const named = kindOfName(error);
      if (named !== void 0) return named;
      if (isThrottled(error)) return "throttled";
      return effect === "write" && isAnswerLost(error) ? "unclear" : "other";
    }
    function errors_nextStep(call, kind, shape) {
      if (kind === "not-found" && call.service === "organizations") return "correct the unit in `organization.include` or `organization.exclude`, or take it out";
      return shape.status === void 0 && shape.route !== void 0 ? wayTo(shape.route) : void 0;
    }
    function wayTo({host: host, proxy: proxy}) {
      return proxy === void 0 ? `let this runner reach ${host}, or name a proxy in \`https_proxy\`, which calls to AWS take on Node 24.5 and later` : `let the proxy ${proxy}, which \`https_proxy\` names, answer this runner and let it through to ${host}, or name that host in \`no_proxy\``;
    }
    function codeOf(error) {
      const {name: name, code: code, status: status} = shapeOf(error);
      if (isTorn(error)) return "IncompleteAnswer";
      return code !== void 0 && status === void 0 ? code : name;
    }
    function translateError(error, call) {
      if (error instanceof errors.gA || error instanceof errors.yo) return error;
      if (!isAwsFailure(error)) return error;
      const shape = shapeOf(error);
      const kind = kindOf(error, call.effect);
      const code = codeOf(error);
      const message = messageFrom(error, shape);
      const refused = {
        ...call,
        token: call.token,
        action: errors_actionOf(call, message)
      };
      const isRefusal = kind === "denied" || isIssuerUnreachable(error);
      const {denial: denial, cure: cure} = isRefusal ? cureOfDenial(refused, {
        code: code,
        message: message
      }) : {};
      const next = cure ?? errors_nextStep(call, kind, shape);
      const details = {
        service: call.service,
        operation: call.operation,
        code: code,
        kind: kind,
        account: call.account,
        region: call.region,
        ...shape.requestId === void 0 ? {} : {
          requestId: shape.requestId
        },
        ...denial === void 0 ? {} : {
          denial: denial
        },
        ...next === void 0 ? {} : {
          next: `${next}.`
        }
      };
      const place = `${call.service} ${call.operation} in account ${call.account}, ${call.region}`;
      return new errors.gA(`${place}: ${code}: ${message.replace(/[^.!?]$/, "$&.")}`, details, error);
    }
    function errors_actionOf({service: service, operation: operation}, message) {
      const named = /not authorized to perform: ([a-z][a-z0-9-]*:[A-Z][A-Za-z0-9]+)/.exec(message)?.[1];
      return named ?? `${iamPrefix[service]}:${operation}`;
    }
    function messageFrom(error, shape) {
      if (isTorn(error)) return "the answer was cut short or cannot be read";
      if (shape.status === void 0 && shape.route !== void 0) return `no answer from ${shape.route.host}${shape.route.proxy === void 0 ? "" : ` through the proxy ${shape.route.proxy}`}: ${plainOr(shape, "the connection failed")}`;
      const seen = shape.status === void 0 ? "no answer" : `status ${String(shape.status)}`;
      return plainOr(shape, `${seen} without a message of AWS's: look at AWS's status page and at what a proxy does on the way`);
    }
    function plainOr({message: message}, otherwise) {
      return isPlainMessage(message) ? message.replaceAll(/\s+/g, " ").trim() : otherwise;
    }
    function createCaller(service, target, token) {
      const {account: account, region: region} = target;
      async function call(operation, effect, send) {
        try {
          return await send();
        } catch (error) {
          throw translateError(error, {
            service: service,
            operation: operation,
            effect: effect,
            account: account,
            region: region,
            token: token
          });
        }
      }
      return {
        read: (operation, send) => call(operation, "read", send),
        write: (operation, send) => call(operation, "write", send)
      };
    }
    var dist_cjs = __webpack_require__(3490);
    function incompleteAnswer(service, operation, of, answer) {
      return new errors.gA(`${service} ${operation} left out what is needed of ${of}. Run again; if it stays, report it.`, {
        service: service,
        operation: operation,
        code: "IncompleteAnswer",
        kind: "other"
      }, answer);
    }
    function tagsOf(tags, incomplete) {
      const keyed = tags?.flatMap(({Key: Key, Value: Value = ""}) => Key === void 0 ? [] : [ [ Key, Value ] ]);
      if (keyed === void 0 || keyed.length !== tags?.length) throw incomplete();
      return Object.fromEntries(keyed);
    }
    function isKind(error, kind) {
      return error instanceof errors.gA && error.details.kind === kind;
    }
    async function unlessGone(work, instead) {
      try {
        return await work();
      } catch (error) {
        if (isKind(error, "not-found")) return instead;
        throw error;
      }
    }
    var certificate_certificate = __webpack_require__(7060);
    function instantOf(date) {
      return date === void 0 ? void 0 : temporal_polyfill.fE.Instant.fromEpochMilliseconds(date.getTime());
    }
    function namesOf(subject, others) {
      const names = [ ...subject === void 0 ? [] : [ subject ], ...others ?? [] ];
      return [ ...new Set(names.map(certificate_certificate.GX)) ];
    }
    function toCertificate(detail) {
      const {CertificateArn: arn, DomainName: subject, Status: status, Type: type, KeyAlgorithm: algorithm} = detail;
      const parsed = (0, core_arn.Lw)(arn ?? "");
      const others = detail.SubjectAlternativeNames ?? detail.DomainValidationOptions?.flatMap(one => one.DomainName ?? []);
      if (arn === void 0 || parsed === void 0 || subject === void 0 || status === void 0 || type === void 0 || algorithm === void 0 || others === void 0) throw incompleteAnswer("acm", "DescribeCertificate", arn ?? "a certificate", detail);
      return {
        arn: arn,
        account: parsed.account,
        region: parsed.region,
        domainName: (0, certificate_certificate.GX)(subject),
        names: namesOf(subject, others),
        status: status,
        type: type,
        issuer: detail.Issuer,
        keyAlgorithm: (0, certificate_certificate.LB)(algorithm),
        serial: detail.Serial === void 0 ? void 0 : (0, certificate_certificate.r5)(detail.Serial),
        createdAt: instantOf(detail.CreatedAt),
        issuedAt: instantOf(detail.IssuedAt),
        notBefore: instantOf(detail.NotBefore),
        notAfter: instantOf(detail.NotAfter),
        failureReason: detail.FailureReason,
        domains: (detail.DomainValidationOptions ?? []).map(toDomainValidation),
        renewal: renewalOf(detail),
        update: updateOf(detail),
        renewalEligibility: detail.RenewalEligibility,
        inUseBy: detail.InUseBy && [ ...new Set(detail.InUseBy) ].sort(),
        exportOption: detail.Options?.Export,
        managedBy: detail.ManagedBy
      };
    }
    function toDomainValidation(domain) {
      return {
        domain: (0, certificate_certificate.GX)(domain.DomainName ?? ""),
        method: domain.ValidationMethod,
        status: domain.ValidationStatus,
        record: toRecord(domain.ResourceRecord),
        emails: domain.ValidationEmails ?? []
      };
    }
    function toRecord(record) {
      const {Name: name, Type: type, Value: value} = record ?? {};
      if (name === void 0 || value === void 0 || type !== "CNAME") return;
      return (0, certificate_certificate.FF)({
        name: `${(0, certificate_certificate.GX)(name)}.`,
        value: `${(0, certificate_certificate.GX)(value)}.`
      });
    }
    function renewalOf(detail) {
      const summary = detail.RenewalSummary;
      if (summary?.RenewalStatus === void 0) return;
      return {
        status: summary.RenewalStatus,
        updatedAt: instantOf(summary.UpdatedAt),
        reason: summary.RenewalStatusReason,
        domains: (summary.DomainValidationOptions ?? []).map(toDomainValidation)
      };
    }
    function updateOf(detail) {
      const summary = detail.UpdateSummary;
      if (summary === void 0) return;
      const to = summary.DomainValidationMethodUpdateSummary?.To;
      return {
        status: summary.Status,
        requestedAt: instantOf(summary.RequestedAt),
        to: to
      };
    }
    const validationKinds = [ "email", "dns", "http", "contradictory", "unknown" ];
    function readValidation(witnesses) {
      const active = activeMethods(witnesses);
      if (isEach(active, "DNS")) return {
        kind: "dns",
        isProven: true
      };
      const {certificate: certificate, isListedAsEmail: isListedAsEmail} = witnesses;
      const hasActiveEmail = active.includes("EMAIL");
      if (hasSwitched(certificate)) {
        const isDenied = isListedAsEmail === true || hasActiveEmail;
        return isDenied ? unproven("contradictory") : {
          kind: "dns",
          isProven: true
        };
      }
      const initial = initialValidation(certificate, isListedAsEmail);
      if (initial === "dns" && hasActiveEmail) return unproven("contradictory");
      if (hasActiveEmail && initial !== "contradictory") return {
        kind: "email",
        isProven: true
      };
      return unproven(initial);
    }
    function isActiveNeeded(witnesses, needsProof) {
      const {kind: kind, isProven: isProven} = readValidation({
        ...witnesses,
        active: void 0
      });
      if (isProven || kind === "http") return false;
      if (kind === "dns") return needsProof;
      if (kind !== "email") return true;
      const {domains: domains, update: update} = witnesses.certificate;
      const isPlain = domains.every(({method: method}) => method === "EMAIL");
      const isUpdateTold = update === void 0 || update.status === "FAILED" || update.status === openUpdate;
      return needsProof && (witnesses.isListedAsEmail === false || !isPlain || !isUpdateTold);
    }
    function isActiveDns(names, active) {
      return isEach(activeMethods({
        certificate: {
          names: names
        },
        active: active
      }), "DNS");
    }
    const openUpdate = "PENDING_DOMAIN_VALIDATION";
    function unproven(kind) {
      return {
        kind: kind,
        isProven: false
      };
    }
    function hasSwitched({update: update}) {
      return update?.status === "SUCCESS" && update.to === "DNS";
    }
    function activeMethods({certificate: {names: names}, active: active}) {
      const byName = new Map((active ?? []).map(domain => [ domain.domain, domain.active ]));
      return names.map(name => byName.get(name));
    }
    function isEach(methods, wanted) {
      return methods.length > 0 && methods.every(method => method === wanted);
    }
    function initialValidation({domains: domains, update: update}, isListedAsEmail) {
      const methods = domains.map(({method: method, emails: emails}) => method ?? byAddresses(emails));
      const isDns = isEach(methods, "DNS");
      if (isListedAsEmail === true) return isDns && update === void 0 ? "contradictory" : "email";
      if (methods.includes("EMAIL") || isDns && update !== void 0) return "email";
      if (isDns) return "dns";
      return methods.length > 0 && methods.every(method => method === "DNS" || method === "HTTP") ? "http" : "unknown";
    }
    function byAddresses(emails) {
      return emails.length > 0 ? "EMAIL" : void 0;
    }
    const PAGE_SIZE = 1e3;
    const AT_ONCE = 10;
    async function describeCertificate(client, caller, arn) {
      const answer = await unlessGone(() => caller.read("DescribeCertificate", () => client.send(new dist_cjs.iIX({
        CertificateArn: arn
      }))), void 0);
      if (answer !== void 0 && answer.Certificate === void 0) throw incompleteAnswer("acm", "DescribeCertificate", arn, answer);
      return answer?.Certificate;
    }
    async function visitCertificates(client, caller, visit) {
      const all = listAll(client, caller);
      async function describeNext() {
        for (let next = await all.next(); next.done !== true; next = await all.next()) {
          const summary = next.value;
          const isAmazons = summary.type === void 0 || summary.type === "AMAZON_ISSUED";
          const detail = isAmazons ? await describeCertificate(client, caller, summary.arn) : void 0;
          if (isAmazons && detail === void 0) continue;
          const certificate = detail && toCertificate(detail);
          visit({
            certificate: certificate,
            summary: {
              ...summary,
              ...certificate && described(certificate)
            }
          });
        }
      }
      await Promise.all(Array.from({
        length: AT_ONCE
      }, describeNext));
    }
    function described(certificate) {
      const {domainName: domainName, names: names, keyAlgorithm: keyAlgorithm, status: status, type: type, serial: serial, notAfter: notAfter, inUseBy: inUseBy} = certificate;
      const {kind: kind} = readValidation({
        certificate: certificate,
        isListedAsEmail: void 0,
        active: void 0
      });
      const method = methods[kind];
      const inUse = inUseBy && inUseBy.length > 0;
      return {
        domainName: domainName,
        names: names,
        keyAlgorithm: keyAlgorithm,
        status: status,
        type: type,
        serial: serial,
        notAfter: notAfter,
        method: method,
        ...inUseBy && {
          inUse: inUse
        }
      };
    }
    const methods = {
      email: "EMAIL",
      unknown: "EMAIL",
      contradictory: "EMAIL",
      dns: "DNS",
      http: "HTTP"
    };
    async function* listAll(client, caller) {
      const pages = pagesOf(async token => {
        const answer = await client.send(new dist_cjs.yXo({
          Includes: {
            keyTypes: Object.values(dist_cjs.rxy)
          },
          MaxItems: PAGE_SIZE,
          NextToken: token
        }));
        return {
          items: answer.CertificateSummaryList,
          next: answer.NextToken
        };
      });
      for (;;) {
        const page = await caller.read("ListCertificates", () => pages.next());
        if (page.done === true) return;
        for (const listed of page.value) if (listed.CertificateArn !== void 0) yield toSummary(listed.CertificateArn, listed);
      }
    }
    function toSummary(arn, listed) {
      return {
        arn: arn,
        domainName: listed.DomainName === void 0 ? void 0 : (0, certificate_certificate.GX)(listed.DomainName),
        names: namesOf(listed.DomainName, listed.SubjectAlternativeNameSummaries),
        keyAlgorithm: listed.KeyAlgorithm === void 0 ? void 0 : (0, certificate_certificate.LB)(listed.KeyAlgorithm),
        status: listed.Status,
        type: listed.Type,
        method: void 0,
        inUse: listed.InUse,
        exported: listed.Exported,
        exportOption: listed.ExportOption,
        renewalEligibility: listed.RenewalEligibility,
        serial: void 0,
        createdAt: instantOf(listed.CreatedAt ?? listed.ImportedAt),
        notBefore: instantOf(listed.NotBefore),
        notAfter: instantOf(listed.NotAfter)
      };
    }
    const certificate_search_PAGE_SIZE = 500;
    function filterOf(method) {
      if (method === "any") return;
      return {
        And: [ {
          Filter: {
            AcmCertificateMetadataFilter: {
              Type: "AMAZON_ISSUED"
            }
          }
        }, {
          Filter: {
            AcmCertificateMetadataFilter: {
              ValidationMethod: method
            }
          }
        } ]
      };
    }
    async function searchCertificates(client, caller, method) {
      const results = await caller.read("SearchCertificates", () => readAllPages(async token => {
        const answer = await client.send(new dist_cjs.m$7({
          FilterStatement: filterOf(method),
          MaxResults: certificate_search_PAGE_SIZE,
          NextToken: token
        }));
        return {
          items: answer.Results,
          next: answer.NextToken
        };
      }));
      return results.flatMap(certificate_search_toSummary);
    }
    function certificate_search_toSummary(result) {
      const arn = result.CertificateArn;
      if (arn === void 0) return [];
      const x509 = result.X509Attributes;
      const metadata = result.CertificateMetadata?.AcmCertificateMetadata ?? {};
      const subject = x509?.Subject?.CommonName;
      const others = (x509?.SubjectAlternativeNames ?? []).flatMap(name => name.DnsName ?? []);
      const summary = {
        arn: arn,
        domainName: subject === void 0 ? void 0 : (0, certificate_certificate.GX)(subject),
        names: namesOf(subject, others),
        keyAlgorithm: x509?.KeyAlgorithm === void 0 ? void 0 : (0, certificate_certificate.LB)(x509.KeyAlgorithm),
        status: metadata.Status,
        type: metadata.Type,
        method: metadata.ValidationMethod,
        inUse: metadata.InUse,
        exported: metadata.Exported,
        exportOption: metadata.ExportOption,
        renewalEligibility: metadata.RenewalEligibility,
        serial: x509?.SerialNumber === void 0 ? void 0 : (0, certificate_certificate.r5)(x509.SerialNumber),
        createdAt: instantOf(metadata.CreatedAt ?? metadata.ImportedAt),
        notBefore: instantOf(x509?.NotBefore),
        notAfter: instantOf(x509?.NotAfter)
      };
      return [ summary ];
    }
    async function listDomainSwitches(client, caller, arn) {
      const read = () => caller.read("ListCertificateDomainValidations", () => readAllPages(async token => {
        const command = new dist_cjs.FUV({
          CertificateArn: arn,
          NextToken: token
        });
        const answer = await client.send(command);
        return {
          items: answer.DomainValidationSummaryList,
          next: answer.NextToken
        };
      }));
      const summaries = await unlessGone(() => known(read), []);
      return summaries.map(({DomainName: DomainName, ActiveValidationConfiguration: ActiveValidationConfiguration, RequestedValidationConfiguration: RequestedValidationConfiguration}) => ({
        domain: (0, certificate_certificate.GX)(DomainName ?? ""),
        active: ActiveValidationConfiguration?.ValidationMethod,
        activeRecord: recordOf(ActiveValidationConfiguration),
        requested: RequestedValidationConfiguration && toValidation(DomainName ?? "", RequestedValidationConfiguration)
      }));
    }
    function toValidation(domain, configuration) {
      return {
        domain: (0, certificate_certificate.GX)(domain),
        method: configuration.ValidationMethod,
        status: configuration.ValidationStatus,
        record: recordOf(configuration),
        emails: []
      };
    }
    function recordOf(configuration) {
      return toRecord(configuration?.ValidationChallenge?.DnsValidationChallenge?.ResourceRecord);
    }
    async function switchToDns(client, caller, arn) {
      const command = new dist_cjs.ozt({
        CertificateArn: arn,
        Options: {
          ValidationMethod: "DNS"
        }
      });
      try {
        await known(() => caller.write("UpdateCertificateOptions", () => client.send(command)));
      } catch (error) {
        if (!isKind(error, "conflict") || !(error instanceof errors.gA)) throw error;
        if (!error.details.code.startsWith("Conflict")) throw error;
      }
    }
    async function known(work) {
      try {
        return await work();
      } catch (error) {
        const isUnknown = error instanceof errors.gA && (isUnknownOperation(error.cause) || isKind(error, "invalid"));
        if (!isUnknown) throw error;
        throw new errors.gA(error.said, {
          ...error.details,
          code: "in-place-unavailable"
        }, error.cause);
      }
    }
    function createCertificateReader(client, caller, support) {
      let listing;
      async function listOnce(wanted) {
        listing ??= readListing(client, caller, wanted);
        try {
          return await listing;
        } catch (error) {
          listing = void 0;
          throw error;
        }
      }
      async function search(method) {
        if (support.isRefused) return;
        try {
          const certificates = await searchCertificates(client, caller, method);
          return {
            source: "search",
            certificates: certificates,
            described: new Map
          };
        } catch (error) {
          if (!isSearchRefused(error)) throw error;
          support.isRefused = true;
          return;
        }
      }
      async function listDnsValidated() {
        const certificates = (await listOnce("dns")).dns ?? (await readListing(client, caller, "dns")).dns ?? [];
        return {
          source: "list",
          certificates: certificates,
          described: new Map
        };
      }
      async function listAll() {
        const {all: all} = await listOnce("all");
        if (all !== void 0) return all;
        listing = void 0;
        return listAll();
      }
      return {
        findEmailValidated: async () => await search("EMAIL") ?? (await listOnce("email")).email,
        findDnsValidated: async () => await search("DNS") ?? listDnsValidated(),
        findAll: async () => await search("any") ?? listAll(),
        async describeCertificate(arn) {
          const detail = await describeCertificate(client, caller, arn);
          return detail === void 0 ? void 0 : toCertificate(detail);
        },
        listDomainSwitches: arn => listDomainSwitches(client, caller, arn),
        async listCertificateTags(arn) {
          const request = new dist_cjs.hJk({
            CertificateArn: arn
          });
          const send = () => caller.read("ListTagsForCertificate", () => client.send(request));
          const answer = await unlessGone(send, void 0);
          if (answer === void 0) return {};
          return tagsOf(answer.Tags, () => incompleteAnswer("acm", "ListTagsForCertificate", arn, answer));
        }
      };
    }
    function isSearchRefused(error) {
      return error instanceof errors.gA && (error.details.kind === "denied" || isUnknownOperation(error.cause));
    }
    async function readListing(client, caller, wanted) {
      const [email, dns, all] = [ new Kept, new Kept, new Kept ];
      await visitCertificates(client, caller, listed => {
        if (wanted === "all") all.add(listed);
        if (listed.summary.method === "EMAIL") email.add(listed);
        if (listed.summary.method === "DNS") dns.add({
          ...listed,
          certificate: void 0
        });
      });
      const isDnsKept = email.size > 0 || wanted === "dns";
      return {
        email: email.inventory(),
        dns: isDnsKept ? dns.inventory().certificates : void 0,
        all: wanted === "all" ? all.inventory() : void 0
      };
    }
    class Kept {
      #listed=new Map;
      get size() {
        return this.#listed.size;
      }
      add(listed) {
        this.#listed.set(listed.summary.arn, listed);
      }
      inventory() {
        const sorted = [ ...this.#listed.values() ].sort((a, b) => a.summary.arn < b.summary.arn ? -1 : 1);
        return {
          source: "list",
          certificates: sorted.map(({summary: summary}) => summary),
          described: new Map(sorted.flatMap(({certificate: certificate}) => certificate === void 0 ? [] : [ [ certificate.arn, certificate ] ]))
        };
      }
    }
    function createCertificateWriter(client, caller) {
      return {
        async requestCertificate(request) {
          const command = new dist_cjs.e3D(toInput(request));
          const answer = await caller.write("RequestCertificate", () => client.send(command));
          if (answer.CertificateArn === void 0) throw incompleteAnswer("acm", "RequestCertificate", request.names[0] ?? "a certificate", answer);
          return answer.CertificateArn;
        },
        async deleteCertificate(arn) {
          const command = new dist_cjs.Uub({
            CertificateArn: arn
          });
          await unlessGone(() => caller.write("DeleteCertificate", () => client.send(command)), void 0);
        },
        switchToDns: arn => switchToDns(client, caller, arn),
        async tagCertificate(arn, tags) {
          const command = new dist_cjs.y0B({
            CertificateArn: arn,
            Tags: toTags(tags)
          });
          await caller.write("AddTagsToCertificate", () => client.send(command));
        },
        async untagCertificate(arn, keys) {
          const command = new dist_cjs.yk2({
            CertificateArn: arn,
            Tags: keys.map(Key => ({
              Key: Key
            }))
          });
          await unlessGone(() => caller.write("RemoveTagsFromCertificate", () => client.send(command)), void 0);
        }
      };
    }
    function toTags(tags) {
      return Object.entries(tags).map(([Key, Value]) => ({
        Key: Key,
        Value: Value
      }));
    }
    function toInput(request) {
      const [subject, ...others] = request.names;
      if (subject === void 0) throw new Error("a certificate needs a name");
      const tags = toTags(request.tags);
      return {
        DomainName: subject,
        ValidationMethod: "DNS",
        IdempotencyToken: request.idempotencyToken,
        KeyAlgorithm: request.keyAlgorithm,
        ...others.length === 0 ? {} : {
          SubjectAlternativeNames: others
        },
        ...request.exportOption === void 0 ? {} : {
          Options: {
            Export: request.exportOption
          }
        },
        ...tags.length === 0 ? {} : {
          Tags: tags
        }
      };
    }
    function createChangeCalendarReader(clientOf, caller) {
      return {
        async stateOf(arn) {
          const client = await clientOf();
          const {GetCalendarStateCommand: GetCalendarStateCommand} = await __webpack_require__.e(736).then(__webpack_require__.t.bind(__webpack_require__, 4736, 19));
          const command = new GetCalendarStateCommand({
            CalendarNames: [ arn ]
          });
          const answer = await caller.read("GetCalendarState", () => client.send(command));
          if (answer.State !== "OPEN" && answer.State !== "CLOSED") throw incompleteAnswer("ssm", "GetCalendarState", arn, answer);
          return {
            isOpen: answer.State === "OPEN",
            nextTransition: change_calendar_instantOf(answer.NextTransitionTime)
          };
        }
      };
    }
    function change_calendar_instantOf(text) {
      try {
        return text === void 0 ? void 0 : temporal_polyfill.fE.Instant.from(text);
      } catch {
        return;
      }
    }
    function createClassicReader(clientOf, caller) {
      async function describe(arn) {
        const client = await clientOf();
        const {DescribeLoadBalancersCommand: DescribeLoadBalancersCommand} = await __webpack_require__.e(165).then(__webpack_require__.t.bind(__webpack_require__, 9165, 23));
        const command = new DescribeLoadBalancersCommand({
          LoadBalancerNames: [ nameOf(arn) ]
        });
        const send = () => caller.read("DescribeLoadBalancers", () => client.send(command));
        const answer = await unlessGone(send, void 0);
        const [found] = answer?.LoadBalancerDescriptions ?? [];
        if (answer !== void 0 && (found?.ListenerDescriptions === void 0 || found.DNSName === void 0)) throw incompleteAnswer("elb", "DescribeLoadBalancers", arn, answer);
        return found;
      }
      async function listSecureListeners(arn) {
        const listeners = (await describe(arn))?.ListenerDescriptions ?? [];
        return listeners.flatMap(({Listener: found}) => mayBeSecure(found) ? [ toListener(arn, found) ] : []);
      }
      return {
        async describeLoadBalancer(arn) {
          const {DNSName: dnsName, Scheme: scheme} = await describe(arn) ?? {};
          if (dnsName === void 0) return;
          const isKnown = scheme === "internal" || scheme === "internet-facing";
          return {
            arn: arn,
            name: nameOf(arn),
            type: "classic",
            dnsName: dnsName,
            scheme: isKnown ? scheme : void 0
          };
        },
        listSecureListeners: listSecureListeners,
        async describeListener({arn: arn, port: port}) {
          return (await listSecureListeners(arn)).find(listener => listener.port === port);
        },
        async listTags(arns) {
          const tags = await Promise.all([ ...new Set(arns) ].map(async arn => [ arn, await readTags(arn) ]));
          return new Map(tags);
        }
      };
      async function readTags(arn) {
        const client = await clientOf();
        const {DescribeTagsCommand: DescribeTagsCommand} = await __webpack_require__.e(165).then(__webpack_require__.t.bind(__webpack_require__, 9165, 23));
        const command = new DescribeTagsCommand({
          LoadBalancerNames: [ nameOf(arn) ]
        });
        const answer = await unlessGone(() => caller.read("DescribeTags", () => client.send(command)), void 0);
        if (answer === void 0) return {};
        const [described] = answer.TagDescriptions ?? [];
        return tagsOf(described?.Tags, () => incompleteAnswer("elb", "DescribeTags", arn, answer));
      }
    }
    function nameOf(arn) {
      const parsed = (0, core_arn.z9)(arn);
      if (parsed?.type !== "classic") throw new Error(`${arn} names no Classic Load Balancer`);
      return parsed.name;
    }
    function mayBeSecure(found) {
      const Protocol = found?.Protocol;
      return Protocol === void 0 || /^(HTTPS|SSL)$/i.test(Protocol);
    }
    function toListener(arn, found) {
      const {LoadBalancerPort: port, Protocol: protocol, SSLCertificateId: certificate} = found ?? {};
      if (port === void 0 || protocol === void 0 || certificate === void 0) throw incompleteAnswer("elb", "DescribeLoadBalancers", arn, found);
      return {
        arn: arn,
        loadBalancerArn: arn,
        port: port,
        protocol: protocol.toUpperCase(),
        defaultCertificate: certificate,
        sniCertificates: []
      };
    }
    function createClassicWriter(clientFor, caller) {
      return {
        addListenerCertificate: ({arn: arn}) => Promise.reject(noList(arn)),
        async setDefaultCertificate({arn: arn, port: port}, certificateArn) {
          const client = await clientFor(arn);
          const {SetLoadBalancerListenerSSLCertificateCommand: SetLoadBalancerListenerSSLCertificateCommand} = await __webpack_require__.e(165).then(__webpack_require__.t.bind(__webpack_require__, 9165, 23));
          const command = new SetLoadBalancerListenerSSLCertificateCommand({
            LoadBalancerName: nameOf(arn),
            LoadBalancerPort: port,
            SSLCertificateId: certificateArn
          });
          await caller.write("SetLoadBalancerListenerSSLCertificate", () => client.send(command));
        },
        removeListenerCertificate: ({arn: arn}) => Promise.reject(noList(arn))
      };
    }
    function noList(arn) {
      return new Error(`${arn} is a Classic Load Balancer, whose listeners have no certificate list`);
    }
    var client_elastic_load_balancing_v2_dist_cjs = __webpack_require__(586);
    var client_sts_dist_cjs = __webpack_require__(1695);
    var protocols = __webpack_require__(3422);
    var external_node_http_ = __webpack_require__(7067);
    var external_node_https_ = __webpack_require__(4708);
    const DEFAULT_TIMEOUTS = {
      connection: 5e3,
      request: 3e4
    };
    function httpSettings(environment, timeouts, keepAlive) {
      const options = {
        keepAlive: keepAlive,
        proxyEnv: proxiesOf(environment)
      };
      return {
        connectionTimeout: timeouts.connection,
        requestTimeout: timeouts.request,
        socketTimeout: timeouts.request,
        throwOnRequestTimeout: true,
        httpAgent: new external_node_http_.Agent(options),
        httpsAgent: new external_node_https_.Agent(options)
      };
    }
    function proxyOf(environment, protocol, host) {
      const {HTTP_PROXY: HTTP_PROXY, HTTPS_PROXY: HTTPS_PROXY, NO_PROXY: NO_PROXY = ""} = proxiesOf(environment);
      const proxy = protocol === "http:" ? HTTP_PROXY : HTTPS_PROXY;
      const isSpared = NO_PROXY.split(/[\s,]+/).some(entry => {
        const domain = entry.replace(/:\d+$/, "").replace(/^\*?\./, "");
        return entry === "*" || domain !== "" && (host === domain || host.endsWith(`.${domain}`));
      });
      if (proxy === void 0 || isSpared) return;
      return proxy.replace(/\/\/[^@/]*@/, "//");
    }
    function proxiesOf(environment) {
      const http = environment["http_proxy"] ?? environment["HTTP_PROXY"];
      const https = environment["https_proxy"] ?? environment["HTTPS_PROXY"];
      const none = environment["no_proxy"] ?? environment["NO_PROXY"] ?? "";
      return {
        ...http === void 0 || http === "" ? {} : {
          HTTP_PROXY: http
        },
        ...https === void 0 || https === "" ? {} : {
          HTTPS_PROXY: https
        },
        NO_PROXY: [ none, "localhost", "127.0.0.1", "::1" ].filter(entry => entry !== "").join(",")
      };
    }
    function namesHosts(environment) {
      const note = (next, context) => args => {
        if (protocols.HttpRequest.isInstance(args.request)) {
          const {protocol: protocol, hostname: hostname, port: port} = args.request;
          const host = port === void 0 ? hostname : `${hostname}:${String(port)}`;
          context[routeKey] = {
            host: host,
            proxy: proxyOf(environment, protocol, hostname)
          };
        }
        return next(args);
      };
      const leave = (next, context) => async args => {
        try {
          return await next(args);
        } catch (error) {
          const route = context[routeKey];
          if (error instanceof Error) Object.defineProperty(error, routeKey, {
            value: route,
            configurable: true
          });
          throw error;
        }
      };
      return {
        applyToStack(stack) {
          stack.add(note, {
            name: "noteHost",
            step: "deserialize",
            priority: "low"
          });
          stack.add(leave, {
            name: "leaveHost",
            step: "initialize",
            priority: "high"
          });
        }
      };
    }
    function notesTime(witness) {
      const note = next => async args => {
        const answered = witness.begin();
        const result = await next(args);
        if (protocols.HttpRequest.isInstance(args.request) && protocols.HttpResponse.isInstance(result.response)) answered(args.request.hostname, result.response.headers["date"]);
        return result;
      };
      return {
        applyToStack(stack) {
          stack.add(note, {
            name: "notesTime",
            step: "deserialize",
            priority: "low"
          });
        }
      };
    }
    var types_dist_cjs = __webpack_require__(690);
    function reopenPlugin(credentials) {
      const reopen = (next, context) => async args => {
        try {
          return await next(args);
        } catch (error) {
          const used = isExpired(error) ? credentialsOf(context) : void 0;
          if (used === void 0) throw error;
          const others = await credentials(used);
          if (others.accessKeyId === used.accessKeyId) throw error;
          return next(args);
        }
      };
      return {
        applyToStack(stack) {
          stack.add(reopen, {
            name: "reopenSession",
            step: "initialize",
            priority: "low"
          });
        }
      };
    }
    function credentialsOf(context) {
      const identity = context[types_dist_cjs.SMITHY_CONTEXT_KEY]?.selectedHttpAuthScheme?.identity;
      return identity !== void 0 && "accessKeyId" in identity ? identity : void 0;
    }
    var retry = __webpack_require__(3609);
    const MOST_ATTEMPTS = 8;
    const MOST_TIMED_OUT_ATTEMPTS = 3;
    class BoundedRetryStrategy extends retry.StandardRetryStrategy {
      #repetition;
      constructor(repetition, backoff) {
        super({
          maxAttempts: MOST_ATTEMPTS,
          ...backoff === void 0 ? {} : {
            backoff: backoff
          }
        });
        this.#repetition = repetition;
      }
      async refreshRetryTokenForRetry(token, failure) {
        if (!this.#mayRepeat(token.getRetryCount() + 1, failure.error)) throw new Error("not to be repeated");
        const known = isTorn(failure.error) ? {
          ...failure,
          errorType: "TRANSIENT"
        } : failure;
        return super.refreshRetryTokenForRetry(token, known);
      }
      #mayRepeat(attempts, error) {
        if (error instanceof errors.gA || error instanceof errors.yo) return false;
        if (isExpired(error)) return false;
        if (isQuotaExceeded(error)) return false;
        if (this.#repetition === "refused-only" && isAnswerLost(error)) return false;
        return !isTimedOut(error) || attempts < MOST_TIMED_OUT_ATTEMPTS;
      }
    }
    function throttlePlugin(target, buckets, prefix = "") {
      function bucketOf(commandName) {
        return buckets.bucketFor(target, prefix + (commandName ?? "").replace(/Command$/, ""));
      }
      const waitOnce = (next, context) => async args => {
        await (bucketOf(context.commandName)?.take());
        return next(args);
      };
      const observe = (next, context) => {
        const bucket = bucketOf(context.commandName);
        let attempts = 0;
        return async args => {
          attempts += 1;
          if (attempts > 1) await (bucket?.take());
          try {
            const answer = await next(args);
            bucket?.succeeded();
            return answer;
          } catch (error) {
            if (isThrottled(error)) bucket?.throttled();
            throw error;
          }
        };
      };
      return {
        applyToStack(stack) {
          stack.add(waitOnce, {
            name: "waitForQuota",
            step: "initialize",
            priority: "high"
          });
          stack.addRelativeTo(observe, {
            name: "observeQuota",
            relation: "after",
            toMiddleware: "retryMiddleware"
          });
        }
      };
    }
    const answered = /^(AssumeRole|Describe|Get|List|Search)/;
    function wholeAnswers(milliseconds) {
      const check = (next, context) => async args => {
        const result = await next(args);
        const {response: response} = result;
        if (!protocols.HttpResponse.isInstance(response)) return result;
        const {statusCode: statusCode, headers: headers} = response;
        const isEmpty = statusCode < 300 && headers["content-length"] === "0";
        if (isEmpty && answered.test(context.commandName ?? "")) throw Object.assign(new Error("the answer is empty"), {
          $metadata: {
            httpStatusCode: statusCode
          }
        });
        if (response.body instanceof external_node_http_.IncomingMessage) endAfter(milliseconds, response.body);
        return result;
      };
      return {
        applyToStack(stack) {
          stack.add(check, {
            name: "wholeAnswers",
            step: "deserialize",
            priority: "low"
          });
        }
      };
    }
    function endAfter(milliseconds, body) {
      const timer = setTimeout(() => {
        const error = new Error(`the answer was not complete after ${milliseconds} ms`);
        body.destroy(Object.assign(error, {
          name: "TimeoutError",
          code: "ETIMEDOUT"
        }));
      }, milliseconds);
      body.once("close", () => {
        clearTimeout(timer);
      });
    }
    const endpointVariables = {
      account: "AWS_ENDPOINT_URL_ACCOUNT",
      acm: "AWS_ENDPOINT_URL_ACM",
      ec2: "AWS_ENDPOINT_URL_EC2",
      elb: "AWS_ENDPOINT_URL_ELASTIC_LOAD_BALANCING",
      elbv2: "AWS_ENDPOINT_URL_ELASTIC_LOAD_BALANCING_V2",
      health: "AWS_ENDPOINT_URL_HEALTH",
      organizations: "AWS_ENDPOINT_URL_ORGANIZATIONS",
      route53: "AWS_ENDPOINT_URL_ROUTE_53",
      ssm: "AWS_ENDPOINT_URL_SSM",
      sts: "AWS_ENDPOINT_URL_STS"
    };
    function createClients(options) {
      const {environment: environment, timeouts: timeouts, buckets: buckets, witness: witness, backoff: backoff} = options;
      const kept = httpSettings(environment, timeouts, true);
      const fresh = httpSettings(environment, timeouts, false);
      function settings(service, target, credentials, repetition = "safe") {
        return {
          ...fixedSettings(environment, service),
          region: target.region,
          credentials: Object.assign(() => credentials(), {
            memoized: true
          }),
          retryStrategy: new BoundedRetryStrategy(repetition, backoff),
          requestHandler: repetition === "safe" ? kept : fresh
        };
      }
      function equipped(client, credentials, wait) {
        if (wait !== void 0) client.middlewareStack.use(wait);
        client.middlewareStack.use(reopenPlugin(credentials));
        client.middlewareStack.use(wholeAnswers(timeouts.request));
        client.middlewareStack.use(notesTime(witness));
        client.middlewareStack.use(namesHosts(environment));
        return client;
      }
      const wait = (target, prefix) => throttlePlugin(target, buckets, prefix);
      return {
        acm: (target, credentials) => equipped(new dist_cjs.Bdm(settings("acm", target, credentials)), credentials, wait(target)),
        elbv2: (target, credentials, repetition) => equipped(new client_elastic_load_balancing_v2_dist_cjs.MlD(settings("elbv2", target, credentials, repetition)), credentials, wait(target)),
        async elb(target, credentials, repetition) {
          const {ElasticLoadBalancingClient: ElasticLoadBalancingClient} = await __webpack_require__.e(165).then(__webpack_require__.t.bind(__webpack_require__, 9165, 23));
          const client = new ElasticLoadBalancingClient(settings("elb", target, credentials, repetition));
          return equipped(client, credentials, wait(target, "elb:"));
        },
        async ssm(target, credentials) {
          const {SSMClient: SSMClient} = await __webpack_require__.e(736).then(__webpack_require__.t.bind(__webpack_require__, 4736, 19));
          return equipped(new SSMClient(settings("ssm", target, credentials)), credentials);
        },
        sts: (target, credentials) => equipped(new client_sts_dist_cjs.iM(settings("sts", target, credentials)), credentials),
        async account(target, credentials) {
          const {AccountClient: AccountClient} = await __webpack_require__.e(990).then(__webpack_require__.t.bind(__webpack_require__, 2990, 19));
          return equipped(new AccountClient(settings("account", target, credentials)), credentials, wait(target));
        },
        async ec2(target, credentials) {
          const {EC2Client: EC2Client} = await __webpack_require__.e(193).then(__webpack_require__.t.bind(__webpack_require__, 5193, 19));
          return equipped(new EC2Client(settings("ec2", target, credentials)), credentials, wait(target));
        },
        async health(target, credentials) {
          const {HealthClient: HealthClient} = await __webpack_require__.e(355).then(__webpack_require__.t.bind(__webpack_require__, 5736, 23));
          return equipped(new HealthClient(settings("health", target, credentials)), credentials);
        },
        async organizations(target, credentials) {
          const {OrganizationsClient: OrganizationsClient} = await __webpack_require__.e(503).then(__webpack_require__.t.bind(__webpack_require__, 2503, 19));
          return equipped(new OrganizationsClient(settings("organizations", target, credentials)), credentials);
        },
        async route53(target, credentials) {
          const {Route53Client: Route53Client} = await __webpack_require__.e(621).then(__webpack_require__.t.bind(__webpack_require__, 8621, 19));
          return equipped(new Route53Client(settings("route53", target, credentials)), credentials, wait(target));
        }
      };
    }
    function fixedSettings(environment, service) {
      const endpoint = endpointOf(environment, service);
      return {
        ...endpoint === void 0 ? {
          ignoreConfiguredEndpointUrls: true
        } : {
          endpoint: endpoint
        },
        useFipsEndpoint: environment["AWS_USE_FIPS_ENDPOINT"] === "true",
        useDualstackEndpoint: environment["AWS_USE_DUALSTACK_ENDPOINT"] === "true",
        userAgentAppId: environment["AWS_SDK_UA_APP_ID"] ?? "acm-email-to-dns",
        authSchemePreference: [],
        defaultsMode: "standard",
        maxAttempts: MOST_ATTEMPTS,
        retryMode: "standard"
      };
    }
    function endpointOf(environment, service) {
      if (environment["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] === "true") return;
      const named = environment[endpointVariables[service]] ?? "";
      const general = environment["AWS_ENDPOINT_URL"] ?? "";
      if (named !== "") return named;
      return general === "" ? void 0 : general;
    }
    function isClassic(arn) {
      return (0, core_arn.z9)(arn)?.type === "classic";
    }
    function eitherReader(modern, classic) {
      const of = arn => isClassic(arn) ? classic : modern;
      return {
        describeLoadBalancer: arn => of(arn).describeLoadBalancer(arn),
        listSecureListeners: arn => of(arn).listSecureListeners(arn),
        describeListener: listener => of(listener.arn).describeListener(listener),
        async listTags(arns) {
          const [old, others] = [ arns.filter(isClassic), arns.filter(arn => !isClassic(arn)) ];
          const answers = await Promise.all([ ...old.length > 0 ? [ classic.listTags(old) ] : [], ...others.length > 0 ? [ modern.listTags(others) ] : [] ]);
          return new Map(answers.flatMap(answer => [ ...answer ]));
        }
      };
    }
    function eitherWriter(modern, classic) {
      const of = arn => isClassic(arn) ? classic : modern;
      return {
        addListenerCertificate: (listener, certificate) => of(listener.arn).addListenerCertificate(listener, certificate),
        setDefaultCertificate: (listener, certificate) => of(listener.arn).setDefaultCertificate(listener, certificate),
        removeListenerCertificate: (listener, certificate) => of(listener.arn).removeListenerCertificate(listener, certificate)
      };
    }
    const health_reader_services = [ "ACM" ];
    const statuses = [ "open", "upcoming" ];
    async function createHealthReader(client, caller, account) {
      const {DescribeEventsCommand: DescribeEventsCommand, DescribeAffectedEntitiesCommand: DescribeAffectedEntitiesCommand, DescribeEventsForOrganizationCommand: DescribeEventsForOrganizationCommand, DescribeAffectedAccountsForOrganizationCommand: DescribeAffectedAccountsForOrganizationCommand, DescribeAffectedEntitiesForOrganizationCommand: DescribeAffectedEntitiesForOrganizationCommand} = await __webpack_require__.e(355).then(__webpack_require__.t.bind(__webpack_require__, 5736, 23));
      async function listEvents() {
        const filter = {
          services: health_reader_services,
          eventStatusCodes: [ ...statuses ]
        };
        const events = await caller.read("DescribeEvents", () => readAllPages(async nextToken => {
          const answer = await client.send(new DescribeEventsCommand({
            filter: filter,
            nextToken: nextToken
          }));
          return {
            items: answer.events,
            next: answer.nextToken
          };
        }));
        return Promise.all(events.map(async event => toEvent(event, await listEntities(event.arn ?? ""))));
      }
      function listEntities(eventArn) {
        return caller.read("DescribeAffectedEntities", () => readAllPages(async nextToken => {
          const answer = await client.send(new DescribeAffectedEntitiesCommand({
            filter: {
              eventArns: [ eventArn ]
            },
            nextToken: nextToken
          }));
          return {
            items: answer.entities,
            next: answer.nextToken
          };
        }));
      }
      async function listOrganizationEvents() {
        const filter = {
          services: health_reader_services,
          eventStatusCodes: [ ...statuses ]
        };
        const events = await caller.read("DescribeEventsForOrganization", () => readAllPages(async nextToken => {
          const answer = await client.send(new DescribeEventsForOrganizationCommand({
            filter: filter,
            nextToken: nextToken
          }));
          return {
            items: answer.events,
            next: answer.nextToken
          };
        }));
        return Promise.all(events.map(async event => {
          const arn = event.arn ?? "";
          const accounts = await listAccounts(arn);
          const entities = await Promise.all(accounts.map(each => listOrganizationEntities(arn, each)));
          return toEvent(event, entities.flat());
        }));
      }
      function listAccounts(eventArn) {
        return caller.read("DescribeAffectedAccountsForOrganization", () => readAllPages(async nextToken => {
          const answer = await client.send(new DescribeAffectedAccountsForOrganizationCommand({
            eventArn: eventArn,
            nextToken: nextToken
          }));
          return {
            items: answer.affectedAccounts,
            next: answer.nextToken
          };
        }));
      }
      function listOrganizationEntities(eventArn, awsAccountId) {
        return caller.read("DescribeAffectedEntitiesForOrganization", () => readAllPages(async nextToken => {
          const answer = await client.send(new DescribeAffectedEntitiesForOrganizationCommand({
            organizationEntityAccountFilters: [ {
              eventArn: eventArn,
              awsAccountId: awsAccountId
            } ],
            nextToken: nextToken
          }));
          return {
            items: answer.entities,
            next: answer.nextToken
          };
        }));
      }
      function toEvent(event, entities) {
        return {
          arn: event.arn ?? "",
          code: event.eventTypeCode ?? "",
          category: event.eventTypeCategory ?? "",
          region: event.region ?? "",
          status: event.statusCode ?? "",
          startsAt: event.startTime?.toISOString(),
          entities: entities.map(toEntity)
        };
      }
      function toEntity(entity) {
        return {
          account: entity.awsAccountId ?? account,
          value: entity.entityValue ?? "",
          status: entity.statusCode
        };
      }
      return {
        listEvents: listEvents,
        listOrganizationEvents: listOrganizationEvents
      };
    }
    const globalName = "global.health.amazonaws.com";
    const pair = [ "us-east-1", "us-east-2" ];
    async function findHealthRegions(dns) {
      const answer = await dns.ask(globalName, "CNAME");
      const target = answer.kind === "answered" ? answer.values[0] ?? "" : "";
      const active = pair.find(region => target.includes(`.${region}.`));
      return [ ...pair ].sort((a, b) => Number(b === active) - Number(a === active));
    }
    function readFromAny(open, regions) {
      async function read(work) {
        for (const region of regions.slice(0, -1)) try {
          return await work(await open(region));
        } catch (error) {
          if (!(error instanceof errors.gA) || !isAnswerLost(error.cause)) throw error;
        }
        return work(await open(regions.at(-1) ?? pair[0]));
      }
      return {
        listEvents: () => read(reader => reader.listEvents()),
        listOrganizationEvents: () => read(reader => reader.listOrganizationEvents())
      };
    }
    var dns = __webpack_require__(5308);
    async function createHostedZoneReader({client: client, caller: caller, account: account}) {
      const {ListHostedZonesCommand: ListHostedZonesCommand, GetHostedZoneCommand: GetHostedZoneCommand, ListResourceRecordSetsCommand: ListResourceRecordSetsCommand} = await __webpack_require__.e(621).then(__webpack_require__.t.bind(__webpack_require__, 8621, 19));
      return {
        async listZones() {
          const zones = await caller.read("ListHostedZones", () => readAllPages(async Marker => {
            const page = await client.send(new ListHostedZonesCommand({
              Marker: Marker
            }));
            return {
              items: page.HostedZones,
              next: page.IsTruncated === true ? page.NextMarker : void 0
            };
          }));
          return zones.map(({Id: Id = "", Name: Name = "", Config: Config, ResourceRecordSetCount: ResourceRecordSetCount}) => ({
            id: Id.replace(/^\/hostedzone\//, ""),
            account: account,
            name: (0, dns.Ss)(Name),
            isPrivate: Config?.PrivateZone === true,
            size: ResourceRecordSetCount
          }));
        },
        async nameServersOf(id) {
          const {DelegationSet: DelegationSet} = await caller.read("GetHostedZone", () => client.send(new GetHostedZoneCommand({
            Id: id
          })));
          return (DelegationSet?.NameServers ?? []).map(dns.Ss);
        },
        async listRecordSets(id, name) {
          const sets = await caller.read("ListResourceRecordSets", () => readAllPages(async token => {
            const at = token === void 0 ? firstAt(name) : JSON.parse(token);
            const page = await client.send(new ListResourceRecordSetsCommand(startingAt(id, at)));
            const isMore = page.IsTruncated === true && isAt(page, name);
            return {
              items: page.ResourceRecordSets,
              next: isMore ? tokenOf(page) : void 0
            };
          }));
          const found = sets.map(toRecordSet);
          return name === void 0 ? found : found.filter(set => set.name === (0, dns.Ss)(name));
        }
      };
    }
    async function createHostedZoneWriter({client: client, caller: caller}) {
      const {ChangeResourceRecordSetsCommand: ChangeResourceRecordSetsCommand} = await __webpack_require__.e(621).then(__webpack_require__.t.bind(__webpack_require__, 8621, 19));
      return {
        async createRecords(id, records) {
          try {
            await caller.write("ChangeResourceRecordSets", () => client.send(new ChangeResourceRecordSetsCommand({
              HostedZoneId: id,
              ...(0, route53.rL)(records)
            })));
            return {
              kind: "created"
            };
          } catch (error) {
            if (!(error instanceof errors.gA) || error.details.code !== "InvalidChangeBatch") throw error;
            return {
              kind: "refused",
              why: error.message
            };
          }
        }
      };
    }
    function firstAt(name) {
      return {
        NextRecordName: name,
        NextRecordType: void 0,
        NextRecordIdentifier: void 0
      };
    }
    function tokenOf({NextRecordName: NextRecordName, NextRecordType: NextRecordType, NextRecordIdentifier: NextRecordIdentifier}) {
      return JSON.stringify({
        NextRecordName: NextRecordName,
        NextRecordType: NextRecordType,
        NextRecordIdentifier: NextRecordIdentifier
      });
    }
    function isAt({NextRecordName: NextRecordName = ""}, name) {
      return name === void 0 || (0, dns.Ss)(NextRecordName) === (0, dns.Ss)(name);
    }
    function startingAt(id, {NextRecordName: NextRecordName, NextRecordType: NextRecordType, NextRecordIdentifier: NextRecordIdentifier}) {
      return {
        HostedZoneId: id,
        ...NextRecordName === void 0 ? {} : {
          StartRecordName: NextRecordName
        },
        ...NextRecordType === void 0 ? {} : {
          StartRecordType: NextRecordType
        },
        ...NextRecordIdentifier === void 0 ? {} : {
          StartRecordIdentifier: NextRecordIdentifier
        }
      };
    }
    function toRecordSet({Name: Name = "", Type: Type = "", ResourceRecords: ResourceRecords}) {
      return {
        name: (0, dns.Ss)(Name),
        type: Type,
        values: (ResourceRecords ?? []).map(({Value: Value = ""}) => Value)
      };
    }
    function createBatches(most, ask) {
      let answers = new Map;
      let wanted = [];
      async function send(group) {
        let find;
        try {
          find = await ask(group.map(([key]) => key));
        } catch (error) {
          const isUnknown = isKind(error, "not-found");
          if (group.length > 1 && (isUnknown || isKind(error, "invalid") || isKind(error, "denied"))) {
            const middle = Math.ceil(group.length / 2);
            await Promise.all([ send(group.slice(0, middle)), send(group.slice(middle)) ]);
            return;
          }
          for (const [, one] of group) if (isUnknown) one.resolve(void 0); else one.reject(error);
          return;
        }
        for (const [key, one] of group) try {
          one.resolve(find(key));
        } catch (error) {
          one.reject(error);
        }
      }
      function sendAll() {
        const all = wanted;
        wanted = [];
        answers = new Map;
        for (let start = 0; start < all.length; start += most) send(all.slice(start, start + most));
      }
      return key => {
        const asked = answers.get(key);
        if (asked !== void 0) return asked;
        if (wanted.length === 0) setImmediate(sendAll);
        const answer = new Promise((resolve, reject) => wanted.push([ key, {
          resolve: resolve,
          reject: reject
        } ]));
        answers.set(key, answer);
        return answer;
      };
    }
    const mostArns = 20;
    function createTagReader(client, caller) {
      const tagsFor = createBatches(mostArns, async arns => {
        const command = new client_elastic_load_balancing_v2_dist_cjs.yRM({
          ResourceArns: [ ...arns ]
        });
        const answer = await caller.read("DescribeTags", () => client().send(command));
        const found = new Map(answer.TagDescriptions?.map(({ResourceArn: ResourceArn, Tags: tags}) => [ ResourceArn, tags ]));
        return arn => tagsOf(found.get(arn), () => incompleteAnswer("elb", "DescribeTags", arn, answer));
      });
      return async arns => new Map(await Promise.all(arns.map(async arn => [ arn, await tagsFor(arn) ?? {} ])));
    }
    const listener_reader_PAGE_SIZE = 400;
    function createListenerReader(client, caller) {
      const describeLoadBalancer = createBatches(mostArns, async arns => {
        const command = new client_elastic_load_balancing_v2_dist_cjs.AZi({
          LoadBalancerArns: [ ...arns ]
        });
        const answer = await caller.read("DescribeLoadBalancers", () => client().send(command));
        const found = new Map(answer.LoadBalancers?.map(one => [ one.LoadBalancerArn, one ]));
        return arn => {
          const {LoadBalancerName: name, Type: type, DNSName: dnsName, Scheme: scheme} = found.get(arn) ?? {};
          if (name === void 0 || type === void 0 || dnsName === void 0) throw incompleteAnswer("elbv2", "DescribeLoadBalancers", arn, answer);
          return {
            arn: arn,
            name: name,
            type: type,
            dnsName: dnsName,
            scheme: scheme
          };
        };
      });
      function describeListeners(query) {
        const send = () => readAllPages(async marker => {
          const page = "LoadBalancerArn" in query ? {
            PageSize: listener_reader_PAGE_SIZE,
            Marker: marker
          } : {};
          const answer = await client().send(new client_elastic_load_balancing_v2_dist_cjs.AKE({
            ...query,
            ...page
          }));
          return {
            items: answer.Listeners,
            next: answer.NextMarker
          };
        });
        return unlessGone(() => caller.read("DescribeListeners", send), []);
      }
      function describeCertificates(listenerArn) {
        const send = () => readAllPages(async marker => {
          const answer = await client().send(new client_elastic_load_balancing_v2_dist_cjs.X1M({
            ListenerArn: listenerArn,
            PageSize: listener_reader_PAGE_SIZE,
            Marker: marker
          }));
          return {
            items: answer.Certificates,
            next: answer.NextMarker
          };
        });
        return unlessGone(() => caller.read("DescribeListenerCertificates", send), void 0);
      }
      async function withCertificates(listener) {
        const {ListenerArn: arn, LoadBalancerArn: loadBalancerArn, Port: port, Protocol: protocol} = listener;
        if (arn === void 0 || loadBalancerArn === void 0 || port === void 0 || protocol === void 0) throw incompleteAnswer("elbv2", "DescribeListeners", arn ?? "a listener", listener);
        const certificates = isSecure(listener) ? await describeCertificates(arn) : [];
        if (certificates === void 0) return;
        const unnamed = certificates.some(({CertificateArn: CertificateArn}) => CertificateArn === void 0);
        if (unnamed) throw incompleteAnswer("elbv2", "DescribeListenerCertificates", arn, certificates);
        const defaults = [ ...certificates.filter(({IsDefault: IsDefault}) => IsDefault === true), ...listener.Certificates ?? [] ];
        if (isSecure(listener) && defaults[0]?.CertificateArn === void 0) throw incompleteAnswer("elbv2", "DescribeListenerCertificates", arn, certificates);
        const [first] = defaults;
        const unsaid = certificates.some(({IsDefault: IsDefault}) => IsDefault === true) ? void 0 : certificates.find(({CertificateArn: CertificateArn, IsDefault: IsDefault}) => IsDefault === void 0 && CertificateArn === first?.CertificateArn);
        const others = certificates.filter(one => one.IsDefault !== true && one !== unsaid);
        return {
          arn: arn,
          loadBalancerArn: loadBalancerArn,
          port: port,
          protocol: protocol,
          defaultCertificate: first?.CertificateArn,
          sniCertificates: [ ...new Set(others.flatMap(({CertificateArn: CertificateArn}) => CertificateArn ?? [])) ].sort()
        };
      }
      return {
        describeLoadBalancer: describeLoadBalancer,
        async listSecureListeners(loadBalancerArn) {
          const listeners = await describeListeners({
            LoadBalancerArn: loadBalancerArn
          });
          const described = await Promise.all(listeners.filter(listener_reader_mayBeSecure).map(withCertificates));
          return described.filter(listener => listener !== void 0);
        },
        async describeListener({arn: arn}) {
          const [listener] = await describeListeners({
            ListenerArns: [ arn ]
          });
          return listener === void 0 ? void 0 : withCertificates(listener);
        },
        listTags: createTagReader(client, caller)
      };
    }
    function listener_reader_mayBeSecure(listener) {
      return listener.Protocol === void 0 || isSecure(listener);
    }
    function isSecure({Protocol: Protocol}) {
      return Protocol === "HTTPS" || Protocol === "TLS";
    }
    const LONGEST_POLICY = 2048;
    const readActions = [ "acm:SearchCertificates", "acm:ListCertificates", "acm:DescribeCertificate", "acm:ListTagsForCertificate", "acm:ListCertificateDomainValidations", "elasticloadbalancing:Describe*", "ssm:GetCalendarState" ];
    const regionActions = [ "account:ListRegions", "ec2:DescribeRegions" ];
    const organizationActions = [ "organizations:ListAccounts", "organizations:ListAccountsForParent", "organizations:ListChildren" ];
    const healthActions = [ "health:DescribeEvents", "health:DescribeAffectedEntities", "health:DescribeEventsForOrganization", "health:DescribeAffectedAccountsForOrganization", "health:DescribeAffectedEntitiesForOrganization" ];
    const hostedZoneActions = [ "route53:ListHostedZones", "route53:GetHostedZone", "route53:ListResourceRecordSets" ];
    const requestActions = [ "acm:RequestCertificate", "acm:UpdateCertificateOptions", "acm:AddTagsToCertificate", "acm:RemoveTagsFromCertificate", "acm:DeleteCertificate" ];
    const classicActions = [ "elasticloadbalancing:SetLoadBalancerListenerSSLCertificate" ];
    const listenerActions = [ "elasticloadbalancing:ModifyListener", "elasticloadbalancing:AddListenerCertificates", "elasticloadbalancing:RemoveListenerCertificates" ];
    function policy(...statements) {
      return JSON.stringify({
        Version: "2012-10-17",
        Statement: statements.map(statement => ({
          Effect: "Allow",
          ...statement
        }))
      });
    }
    function readPolicy(power) {
      return policy({
        Action: power === "scan" ? [ ...readActions, ...regionActions ] : readActions,
        Resource: "*"
      });
    }
    function organizationPolicy() {
      return policy({
        Action: organizationActions,
        Resource: "*"
      });
    }
    function healthPolicy() {
      return policy({
        Action: healthActions,
        Resource: "*"
      });
    }
    function hostedZoneReadPolicy() {
      return policy({
        Action: hostedZoneActions,
        Resource: "*"
      });
    }
    function hostedZoneWritePolicy() {
      return policy({
        Action: [ "route53:ChangeResourceRecordSets" ],
        Resource: "*"
      });
    }
    function hubPolicy(role) {
      return policy({
        Action: [ "sts:AssumeRole", "sts:TagSession" ],
        Resource: role
      });
    }
    function scanPolicy() {
      return policy({
        Action: [ ...readActions, ...requestActions ],
        Resource: "*"
      });
    }
    function swapPolicy(listeners) {
      const classic = listeners.filter(arn => typeOf(arn) === "classic");
      const others = listeners.filter(arn => !classic.includes(arn));
      return policy({
        Action: readActions,
        Resource: "*"
      }, ...others.length > 0 ? [ {
        Action: listenerActions,
        Resource: others
      } ] : [], ...classic.length > 0 ? [ {
        Action: classicActions,
        Resource: classic
      } ] : []);
    }
    function typeOf(listener) {
      const type = (0, core_arn.Wt)(listener)?.type;
      if (type === void 0) throw new errors.yo(`No session is opened to write to ${listener}: it names no one listener.`);
      return type;
    }
    function groupListeners(listeners) {
      const groups = [];
      for (const listener of [ ...new Set(listeners) ].sort()) {
        const last = groups.at(-1);
        if (last !== void 0 && swapPolicy([ ...last, listener ]).length <= LONGEST_POLICY) last.push(listener); else groups.push([ listener ]);
      }
      return groups;
    }
    async function openListenerSessions(listeners, open) {
      const sessions = new Map;
      async function openGroup(group) {
        try {
          const session = await open(swapPolicy(group));
          for (const listener of group) sessions.set(listener, session);
        } catch (error) {
          const isTooLarge = error instanceof errors.gA && isPackedPolicyTooLarge(error.cause);
          if (!isTooLarge || group.length === 1) throw error;
          const middle = Math.ceil(group.length / 2);
          await openGroup(group.slice(0, middle));
          await openGroup(group.slice(middle));
        }
      }
      for (const group of groupListeners(listeners)) await openGroup(group);
      return sessions;
    }
    function createListenerWriter(clientFor, caller) {
      function input(listenerArn, certificateArn) {
        return {
          ListenerArn: listenerArn,
          Certificates: [ {
            CertificateArn: certificateArn
          } ]
        };
      }
      return {
        async addListenerCertificate({arn: arn}, certificateArn) {
          const command = new client_elastic_load_balancing_v2_dist_cjs.pgZ(input(arn, certificateArn));
          await caller.write("AddListenerCertificates", () => clientFor(arn).send(command));
        },
        async setDefaultCertificate({arn: arn}, certificateArn) {
          const command = new client_elastic_load_balancing_v2_dist_cjs.ugc(input(arn, certificateArn));
          await caller.write("ModifyListener", () => clientFor(arn).send(command));
        },
        async removeListenerCertificate({arn: arn}, certificateArn) {
          const command = new client_elastic_load_balancing_v2_dist_cjs.qH8(input(arn, certificateArn));
          await caller.write("RemoveListenerCertificates", () => clientFor(arn).send(command));
        }
      };
    }
    const organization_reader_PAGE_SIZE = 20;
    async function createOrganizationReader(client, caller) {
      const {ListAccountsCommand: ListAccountsCommand, ListAccountsForParentCommand: ListAccountsForParentCommand, ListChildrenCommand: ListChildrenCommand} = await __webpack_require__.e(503).then(__webpack_require__.t.bind(__webpack_require__, 2503, 19));
      async function listAccounts() {
        const accounts = await caller.read("ListAccounts", () => readAllPages(async token => {
          const answer = await client.send(new ListAccountsCommand({
            MaxResults: organization_reader_PAGE_SIZE,
            NextToken: token
          }));
          return {
            items: answer.Accounts,
            next: answer.NextToken
          };
        }));
        return accounts.map(account => toAccount(account, "ListAccounts"));
      }
      async function listOwnAccounts(unit) {
        const accounts = await caller.read("ListAccountsForParent", () => readAllPages(async token => {
          const command = new ListAccountsForParentCommand({
            ParentId: unit,
            MaxResults: organization_reader_PAGE_SIZE,
            NextToken: token
          });
          const answer = await client.send(command);
          return {
            items: answer.Accounts,
            next: answer.NextToken
          };
        }));
        return accounts.map(account => toAccount(account, "ListAccountsForParent"));
      }
      function listUnits(unit) {
        return caller.read("ListChildren", () => readAllPages(async token => {
          const answer = await client.send(new ListChildrenCommand({
            ParentId: unit,
            ChildType: "ORGANIZATIONAL_UNIT",
            MaxResults: organization_reader_PAGE_SIZE,
            NextToken: token
          }));
          return {
            items: answer.Children,
            next: answer.NextToken
          };
        }));
      }
      async function listAccountsBelow(unit) {
        const found = [ ...await listOwnAccounts(unit) ];
        for (const {Id: Id} of await listUnits(unit)) {
          if (Id === void 0) continue;
          found.push(...await unlessGone(() => listAccountsBelow(Id), []));
        }
        return found;
      }
      return {
        listAccounts: listAccounts,
        listAccountsBelow: listAccountsBelow
      };
    }
    function toAccount({Id: Id, Name: Name, State: State, Status: Status}, operation) {
      if (Id === void 0) throw incompleteAnswer("organizations", operation, "an account", Id);
      return {
        id: Id,
        name: Name === "" ? void 0 : Name,
        state: State ?? Status ?? "UNKNOWN"
      };
    }
    var client = __webpack_require__(5152);
    function partitionOf(region) {
      return (0, client.partition)(region).name;
    }
    const homes = {
      aws: "us-east-1",
      "aws-cn": "cn-northwest-1",
      "aws-us-gov": "us-gov-west-1",
      "aws-eusc": "eusc-de-east-1",
      "aws-iso": "us-iso-east-1",
      "aws-iso-b": "us-isob-east-1",
      "aws-iso-e": "eu-isoe-west-1",
      "aws-iso-f": "us-isof-south-1"
    };
    function homeRegion(partitionName, preferred) {
      if (preferred !== void 0 && preferred !== "" && partitionOf(preferred) === partitionName) return preferred;
      return homes[partitionName] ?? preferred ?? "us-east-1";
    }
    function partition_audienceOf(region) {
      return partitionOf(region) === "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
    }
    function partitionNear(known, jobRegion) {
      const found = known.flatMap(text => text === void 0 ? [] : (0, core_arn.Lw)(text)?.partition ?? [])[0];
      if (found !== void 0) return found;
      return jobRegion === void 0 || jobRegion === "" ? "aws" : partitionOf(jobRegion);
    }
    function roleArn(role, account, partitionName) {
      return role.startsWith("arn:") ? role : `arn:${partitionName}:iam::${account}:role/${role}`;
    }
    const probes = {
      "acm:SearchCertificates": acm(client => client.send(new dist_cjs.m$7({
        MaxResults: 1
      }))),
      "acm:ListCertificates": acm(client => client.send(new dist_cjs.yXo({
        MaxItems: 1
      }))),
      "acm:DescribeCertificate": acm((client, CertificateArn) => client.send(new dist_cjs.iIX({
        CertificateArn: CertificateArn
      }))),
      "acm:ListTagsForCertificate": acm((client, CertificateArn) => client.send(new dist_cjs.hJk({
        CertificateArn: CertificateArn
      }))),
      "acm:ListCertificateDomainValidations": acm((client, CertificateArn) => client.send(new dist_cjs.FUV({
        CertificateArn: CertificateArn
      }))),
      "elasticloadbalancing:DescribeLoadBalancers": elb((client, arn) => client.send(new client_elastic_load_balancing_v2_dist_cjs.AZi({
        LoadBalancerArns: [ arn ]
      }))),
      "elasticloadbalancing:DescribeListeners": elb((client, arn) => client.send(new client_elastic_load_balancing_v2_dist_cjs.AKE({
        LoadBalancerArn: arn
      }))),
      "elasticloadbalancing:DescribeListenerCertificates": elb((client, _arn, ListenerArn) => client.send(new client_elastic_load_balancing_v2_dist_cjs.X1M({
        ListenerArn: ListenerArn
      }))),
      "elasticloadbalancing:DescribeTags": elb((client, arn) => client.send(new client_elastic_load_balancing_v2_dist_cjs.yRM({
        ResourceArns: [ arn ]
      }))),
      "account:ListRegions": {
        service: "account",
        async ask({clients: clients, credentials: credentials, home: target}) {
          const {ListRegionsCommand: ListRegionsCommand} = await __webpack_require__.e(990).then(__webpack_require__.t.bind(__webpack_require__, 2990, 19));
          const client = await clients.account(target, credentials);
          return client.send(new ListRegionsCommand({
            MaxResults: 1
          }));
        }
      },
      "ec2:DescribeRegions": {
        service: "ec2",
        async ask({clients: clients, credentials: credentials, home: target}) {
          const {DescribeRegionsCommand: DescribeRegionsCommand} = await __webpack_require__.e(193).then(__webpack_require__.t.bind(__webpack_require__, 5193, 19));
          const client = await clients.ec2(target, credentials);
          return client.send(new DescribeRegionsCommand({}));
        }
      }
    };
    function acm(send) {
      return {
        service: "acm",
        ask: ({clients: clients, credentials: credentials, ...target}) => send(clients.acm(target, credentials), absent(target, "acm", "certificate/00000000-0000-0000-0000-000000000000"))
      };
    }
    function elb(send) {
      const name = "app/acm-email-to-dns-doctor/0000000000000000";
      return {
        service: "elbv2",
        ask: ({clients: clients, credentials: credentials, ...target}) => send(clients.elbv2(target, credentials, "safe"), absent(target, "elasticloadbalancing", `loadbalancer/${name}`), absent(target, "elasticloadbalancing", `listener/${name}/0000000000000000`))
      };
    }
    function absent({account: account, region: region}, service, resource) {
      return `arn:${partitionOf(region)}:${service}:${region}:${account}:${resource}`;
    }
    async function tryActions(reach, actions) {
      const tried = [];
      for (const action of actions) tried.push({
        action: action,
        refusal: await refusalOf(reach, action)
      });
      return tried;
    }
    async function refusalOf(reach, action) {
      const probe = probes[action];
      if (probe === void 0) throw new Error(`${action} cannot be tried without changing anything`);
      const caller = createCaller(probe.service, {
        account: reach.account,
        region: reach.region
      });
      const operation = action.replace(/^.*:/, "");
      try {
        await caller.read(operation, () => probe.ask(reach));
        return;
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        return error.details.kind === "denied" ? error : void 0;
      }
    }
    const INITIAL_SHARE = .9;
    const GROWTH = .01;
    const FLOOR = .05;
    const ONE_OVERLOAD = 1e3;
    class TokenBucket {
      #quota;
      #clock;
      #burst;
      #perSecond;
      #tokens;
      #filledAt;
      #halvedAt=Number.NEGATIVE_INFINITY;
      #turn=Promise.resolve();
      constructor(quota, clock) {
        this.#quota = quota;
        this.#clock = clock;
        this.#perSecond = quota.perSecond * INITIAL_SHARE;
        this.#burst = Math.max(1, Math.floor(quota.burst * INITIAL_SHARE));
        this.#tokens = this.#burst;
        this.#filledAt = this.#now();
      }
      get perSecond() {
        return this.#perSecond;
      }
      take() {
        const turn = this.#turn.then(() => this.#waitForToken());
        this.#turn = turn;
        return turn;
      }
      succeeded() {
        this.#perSecond = Math.min(this.#quota.perSecond, this.#perSecond + this.#quota.perSecond * GROWTH);
      }
      throttled() {
        const now = this.#now();
        if (now - this.#halvedAt < ONE_OVERLOAD) return;
        this.#fill(this.#burst);
        this.#halvedAt = now;
        this.#perSecond = Math.max(this.#quota.perSecond * FLOOR, this.#perSecond / 2);
        this.#tokens = Math.min(this.#tokens, 0);
      }
      async #waitForToken() {
        this.#fill(this.#burst);
        while (this.#tokens < 1) {
          await this.#clock.sleep(Math.ceil((1 - this.#tokens) / this.#perSecond * 1e3));
          this.#fill(this.#burst + 1);
        }
        this.#tokens -= 1;
      }
      #fill(most) {
        const now = this.#now();
        const seconds = Math.max(0, now - this.#filledAt) / 1e3;
        this.#tokens = Math.min(most, this.#tokens + seconds * this.#perSecond);
        this.#filledAt = now;
      }
      #now() {
        return this.#clock.now().epochMilliseconds;
      }
    }
    function quotas_acm(name, perSecond) {
      return {
        name: `acm:${name}`,
        perSecond: perSecond,
        burst: 1
      };
    }
    const elbDescribe = {
      name: "elbv2:describe",
      perSecond: 10,
      burst: 40
    };
    const elbWrite = {
      name: "elbv2:write",
      perSecond: 3,
      burst: 20
    };
    const classicDescribe = {
      ...elbDescribe,
      name: "elb:describe"
    };
    const classicWrite = {
      ...elbWrite,
      name: "elb:write"
    };
    const listRegions = {
      name: "account:regions",
      perSecond: 5,
      burst: 5
    };
    const quotas_route53 = {
      name: "route53:all",
      perSecond: 5,
      burst: 1
    };
    const ec2Describe = {
      name: "ec2:describe",
      perSecond: 10,
      burst: 50
    };
    const classes = {
      SearchCertificates: quotas_acm("search", 5),
      ListCertificates: quotas_acm("list", 8),
      DescribeCertificate: quotas_acm("describe", 10),
      ListTagsForCertificate: quotas_acm("tags", 10),
      RequestCertificate: quotas_acm("request", 5),
      UpdateCertificateOptions: quotas_acm("update", 5),
      AddTagsToCertificate: quotas_acm("tag", 5),
      RemoveTagsFromCertificate: quotas_acm("untag", 5),
      ListCertificateDomainValidations: quotas_acm("validations", 5),
      DeleteCertificate: quotas_acm("delete", 10),
      DescribeLoadBalancers: elbDescribe,
      DescribeListeners: elbDescribe,
      DescribeListenerCertificates: elbDescribe,
      DescribeTags: elbDescribe,
      ModifyListener: elbWrite,
      AddListenerCertificates: elbWrite,
      RemoveListenerCertificates: elbWrite,
      "elb:DescribeLoadBalancers": classicDescribe,
      "elb:DescribeTags": classicDescribe,
      "elb:SetLoadBalancerListenerSSLCertificate": classicWrite,
      ListRegions: listRegions,
      DescribeRegions: ec2Describe,
      ListHostedZones: quotas_route53,
      GetHostedZone: quotas_route53,
      ListResourceRecordSets: quotas_route53,
      ChangeResourceRecordSets: quotas_route53
    };
    function createBuckets(clock) {
      const buckets = new Map;
      function bucketFor(target, operation) {
        const operations = classes[operation];
        if (operations === void 0) return;
        const key = `${target.account}/${target.region}/${operations.name}`;
        const bucket = buckets.get(key) ?? new TokenBucket(operations, clock);
        buckets.set(key, bucket);
        return bucket;
      }
      return {
        bucketFor: bucketFor
      };
    }
    const region_reader_PAGE_SIZE = 50;
    async function readRegions(clients, target, credentials) {
      try {
        return sorted(await region_reader_listRegions(clients, target, credentials), "account", "ListRegions", target);
      } catch (first) {
        if (!(first instanceof errors.gA)) throw first;
        try {
          return sorted(await describeRegions(clients, target, credentials), "ec2", "DescribeRegions", target);
        } catch (second) {
          if (!(second instanceof errors.gA)) throw second;
          throw new errors.gA(`${second.said} And before that: ${first.message}`, second.details, second);
        }
      }
    }
    async function region_reader_listRegions(clients, target, credentials) {
      const {ListRegionsCommand: ListRegionsCommand} = await __webpack_require__.e(990).then(__webpack_require__.t.bind(__webpack_require__, 2990, 19));
      const client = await clients.account(target, credentials);
      const regions = await createCaller("account", target).read("ListRegions", () => readAllPages(async token => {
        const answer = await client.send(new ListRegionsCommand({
          RegionOptStatusContains: [ "ENABLED", "ENABLED_BY_DEFAULT" ],
          MaxResults: region_reader_PAGE_SIZE,
          NextToken: token
        }));
        return {
          items: answer.Regions,
          next: answer.NextToken
        };
      }));
      return regions.map(({RegionName: RegionName}) => RegionName);
    }
    async function describeRegions(clients, target, credentials) {
      const {DescribeRegionsCommand: DescribeRegionsCommand} = await __webpack_require__.e(193).then(__webpack_require__.t.bind(__webpack_require__, 5193, 19));
      const client = await clients.ec2(target, credentials);
      const answer = await createCaller("ec2", target).read("DescribeRegions", () => client.send(new DescribeRegionsCommand({})));
      return (answer.Regions ?? []).map(({RegionName: RegionName}) => RegionName);
    }
    function sorted(names, service, operation, {account: account}) {
      const regions = [ ...new Set(names.filter(name => name !== void 0)) ].sort();
      if (regions.length === 0) throw incompleteAnswer(service, operation, `account ${account}`, names);
      return regions;
    }
    const LONGEST = 64;
    function sessionName(runId, pullRequest) {
      const suffix = pullRequest === void 0 ? "" : `-pr${pullRequest}`;
      const name = `acm-email-to-dns-${runId}`.replaceAll(/[^\w+=,.@-]/g, "-");
      return `${name.slice(0, LONGEST - suffix.length)}${suffix}`;
    }
    const session_tags_LONGEST = 256;
    function sessionTags({repository: repository, runId: runId, pullRequest: pullRequest}) {
      const tags = {
        Repository: repository,
        RunId: runId,
        PullRequest: pullRequest?.toString() ?? ""
      };
      return Object.entries(tags).filter(([, value]) => value !== "").map(([Key, value]) => ({
        Key: Key,
        Value: value.replaceAll(/[^\w.:/=+@ -]/g, "-").slice(0, session_tags_LONGEST)
      }));
    }
    function createSessionSpecs({repository: repository, runId: runId, hubs: hubs, environment: environment}) {
      function through(hubArn, request, region) {
        const hub = (0, core_arn.Lw)(hubArn);
        const partition = partitionOf(region);
        if (hub?.partition !== partition) throw new errors.yo(`The hub role ${hubArn} lies in another partition than ${request.region}, and sessions do not cross partitions.`, {
          next: `migrate ${partition} with a config of its own.`
        });
        const session = {
          account: hub.account,
          region: region,
          roleArn: hubArn,
          name: sessionName(runId, request.pullRequest),
          policy: hubPolicy(roleArn(request.role, "*", partition))
        };
        return {
          session: session,
          tags: sessionTags({
            repository: repository,
            runId: runId,
            pullRequest: request.pullRequest
          })
        };
      }
      return {
        direct: role => ({
          ...role,
          name: sessionName(runId, void 0)
        }),
        of(request, policy) {
          const partition = partitionOf(request.region);
          const region = homeRegion(partition, environment["AWS_REGION"]);
          const hub = hubs[request.power];
          return {
            account: request.account,
            region: region,
            roleArn: roleArn(request.role, request.account, partition),
            name: sessionName(runId, request.pullRequest),
            policy: policy,
            ...hub === void 0 ? {} : {
              through: through(hub, request, region)
            }
          };
        }
      };
    }
    function createClaimsReader(oidc) {
      return {
        async read(region) {
          const audience = partition_audienceOf(region);
          const claims = decode(await oidc.token(audience));
          const text = key => {
            const value = claims[key];
            return typeof value === "string" ? value : void 0;
          };
          const subject = text("sub");
          if (subject === void 0) throw new errors.yo("The OIDC token carries no subject (`sub`).", {
            next: "run again; if it stays, ask GitHub."
          });
          const issuer = text("iss") ?? defaultIssuer;
          const read = {
            subject: subject,
            audience: audience,
            repository: text("repository"),
            repositoryId: text("repository_id"),
            ownerId: text("repository_owner_id"),
            ref: text("ref"),
            environment: text("environment")
          };
          return {
            claims: read,
            provider: issuer.replace(/^https:\/\//, ""),
            partition: partitionOf(region)
          };
        }
      };
    }
    function carriedBy(token, region) {
      const {sub: sub, iss: iss} = decode(token);
      return {
        subject: typeof sub === "string" ? sub : "(none)",
        audience: partition_audienceOf(region),
        issuer: typeof iss === "string" ? iss : defaultIssuer
      };
    }
    function decode(token) {
      try {
        return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
      } catch {
        return {};
      }
    }
    const RENEWAL_MARGIN = 5 * 60 * 1e3;
    function createSessions(options) {
      const held = new Map;
      const pending = new Map;
      async function open(key, spec) {
        const {through: through} = spec;
        const answer = through === void 0 ? await assumeByToken(options, spec) : await assumeFromHub(options, spec, {
          ...through,
          credentials: expired => credentials(through.session, expired)
        });
        const opened = maskedCredentials(answer, spec, options.mask);
        const client = options.clients.sts(spec, () => Promise.resolve(opened));
        await proveAccount(client, spec);
        const session = {
          ...opened,
          expiration: endHere(opened.expiration, client)
        };
        held.set(key, session);
        return session;
      }
      function credentials(spec, expired) {
        const key = JSON.stringify(spec);
        if (expired !== void 0 && held.get(key)?.accessKeyId === expired.accessKeyId) held.delete(key);
        const known = held.get(key);
        const limit = options.clock.now().epochMilliseconds + RENEWAL_MARGIN;
        if (known !== void 0 && known.expiration.getTime() > limit) return Promise.resolve(known);
        const request = pending.get(key) ?? open(key, spec).finally(() => pending.delete(key));
        pending.set(key, request);
        return request;
      }
      return {
        credentials: credentials
      };
    }
    async function assumeByToken(options, spec) {
      const audience = partition_audienceOf(spec.region);
      const token = await options.oidc.token(audience);
      try {
        return await assumeWith(token, options, spec);
      } catch (error) {
        if (!(error instanceof errors.gA) || !isExpired(error.cause)) throw error;
        return assumeWith(await options.oidc.token(audience, token), options, spec);
      }
    }
    async function assumeWith(token, options, spec) {
      const client = options.clients.sts(spec, () => Promise.reject(new Error("this call takes no credentials")));
      const answer = await createCaller("sts", spec, carriedBy(token, spec.region)).read("AssumeRoleWithWebIdentity", () => client.send(new client_sts_dist_cjs.WH({
        RoleArn: spec.roleArn,
        RoleSessionName: spec.name,
        WebIdentityToken: token,
        Policy: spec.policy
      })));
      return answer.Credentials;
    }
    async function assumeFromHub(options, spec, {credentials: credentials, tags: tags}) {
      await credentials();
      const client = options.clients.sts(spec, credentials);
      const answer = await createCaller("sts", spec).read("AssumeRole", () => client.send(new client_sts_dist_cjs.QL({
        RoleArn: spec.roleArn,
        RoleSessionName: spec.name,
        Policy: spec.policy,
        Tags: tags
      })));
      return answer.Credentials;
    }
    function maskedCredentials(credentials, spec, mask) {
      const {AccessKeyId: AccessKeyId, SecretAccessKey: SecretAccessKey, SessionToken: SessionToken, Expiration: Expiration} = credentials ?? {};
      for (const secret of [ AccessKeyId, SecretAccessKey, SessionToken ]) if (secret !== void 0 && secret !== "") mask(secret);
      if (AccessKeyId === void 0 || SecretAccessKey === void 0 || SessionToken === void 0 || Expiration === void 0) throw new errors.yo(`STS gave no complete credentials for ${spec.roleArn}.`, {
        next: "run again; if it stays, ask AWS."
      });
      return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        expiration: Expiration
      };
    }
    function endHere(expiration, client) {
      return new Date(expiration.getTime() - client.config.systemClockOffset);
    }
    async function proveAccount(client, spec) {
      const caller = createCaller("sts", spec);
      const identity = await caller.read("GetCallerIdentity", () => client.send(new client_sts_dist_cjs.zI({})));
      if (identity.Account === spec.account) return;
      throw new errors.yo(`The role ${spec.roleArn} leads to account ${identity.Account ?? "(none)"}, but the config says ${spec.account}. Nothing was done with it.`, {
        next: `give the name of a role in ${spec.account}, or correct the account's id.`
      });
    }
    function untilAborted(signal) {
      const check = next => args => {
        signal.throwIfAborted();
        return next(args);
      };
      return {
        applyToStack(stack) {
          stack.addRelativeTo(check, {
            name: "untilAborted",
            relation: "after",
            toMiddleware: "retryMiddleware"
          });
        }
      };
    }
    function once(make) {
      let made;
      return () => made ??= make();
    }
    function createAws(options) {
      const {oidc: oidc, clock: clock, mask: mask, environment: environment, timeouts: timeouts = DEFAULT_TIMEOUTS, witness: witness, backoff: backoff} = options;
      const clients = createClients({
        environment: environment,
        timeouts: timeouts,
        witness: witness,
        buckets: createBuckets(clock),
        ...backoff === void 0 ? {} : {
          backoff: backoff
        }
      });
      const sessions = createSessions({
        oidc: oidc,
        clients: clients,
        clock: clock,
        mask: mask
      });
      const specs = createSessionSpecs(options);
      const searchSupport = new Map;
      async function openSession(request, policy) {
        return openSpec(specs.of(request, policy));
      }
      async function openSpec(spec) {
        await sessions.credentials(spec);
        return expired => sessions.credentials(spec, expired);
      }
      function searchSupportOf(request) {
        const key = `${request.account}/${request.region}`;
        const support = searchSupport.get(key) ?? {
          isRefused: false
        };
        searchSupport.set(key, support);
        return support;
      }
      async function open(request) {
        const credentials = await openSession(request, readPolicy(request.power));
        const acm = clients.acm(request, credentials);
        const {signal: signal} = request;
        if (signal !== void 0) acm.middlewareStack.use(untilAborted(signal));
        const elbv2 = once(() => {
          const client = clients.elbv2(request, credentials, "safe");
          if (signal !== void 0) client.middlewareStack.use(untilAborted(signal));
          return client;
        });
        return {
          certificates: createCertificateReader(acm, createCaller("acm", request), searchSupportOf(request)),
          listeners: eitherReader(createListenerReader(elbv2, createCaller("elbv2", request)), createClassicReader(once(() => clients.elb(request, credentials, "safe")), createCaller("elb", request))),
          calendars: createChangeCalendarReader(once(() => clients.ssm(request, credentials)), createCaller("ssm", request))
        };
      }
      async function openListenerWriter(request) {
        const byListener = await openListenerSessions(request.listeners ?? [], async policy => {
          const credentials = await openSession(request, policy);
          return {
            modern: clients.elbv2(request, credentials, "refused-only"),
            classic: once(() => clients.elb(request, credentials, "refused-only"))
          };
        });
        function clientsFor(listenerArn) {
          const client = byListener.get(listenerArn);
          if (client === void 0) throw new Error(`no session was opened for the listener ${listenerArn}`);
          return client;
        }
        return eitherWriter(createListenerWriter(arn => clientsFor(arn).modern, createCaller("elbv2", request)), createClassicWriter(arn => clientsFor(arn).classic(), createCaller("elb", request)));
      }
      async function openOrganization(role) {
        const region = homeRegion(partitionNear([ role ], void 0), environment["AWS_REGION"]);
        const target = {
          account: (0, core_arn.Lw)(role)?.account ?? "",
          region: region
        };
        const spec = specs.direct({
          ...target,
          roleArn: role,
          policy: organizationPolicy()
        });
        const client = await clients.organizations(target, await openSpec(spec));
        return createOrganizationReader(client, createCaller("organizations", target));
      }
      async function listRegions({account: account, role: role, near: near}) {
        const jobRegion = environment["AWS_REGION"];
        const region = homeRegion(partitionNear([ role, options.hubs.scan, near ], jobRegion), jobRegion);
        const request = {
          account: account,
          region: region,
          role: role,
          power: "scan"
        };
        return readRegions(clients, request, await openSession(request, readPolicy(request.power)));
      }
      const healthRegions = once(() => findHealthRegions(options.dns));
      async function openHealth(request) {
        const {role: role} = request;
        const isAccount = request.kind === "account";
        const account = isAccount ? request.account : (0, core_arn.Lw)(role)?.account ?? "";
        const partitionName = isAccount ? partitionOf(request.near) : partitionNear([ role ], void 0);
        const target = {
          account: account,
          region: homeRegion(partitionName, void 0)
        };
        const spec = isAccount ? specs.of({
          ...target,
          role: role,
          power: "scan"
        }, healthPolicy()) : specs.direct({
          ...target,
          roleArn: role,
          policy: healthPolicy()
        });
        const credentials = await openSpec(spec);
        const regions = partitionName === "aws" ? await healthRegions() : [ target.region ];
        return readFromAny(async region => {
          const client = await clients.health({
            account: account,
            region: region
          }, credentials);
          return createHealthReader(client, createCaller("health", {
            account: account,
            region: region
          }), account);
        }, regions);
      }
      async function openRoute53({account: account, role: role, near: near}, policy) {
        const jobRegion = environment["AWS_REGION"];
        const partitionName = near === void 0 ? partitionNear([ role, options.hubs.scan ], jobRegion) : partitionOf(near);
        const request = {
          account: account,
          region: homeRegion(partitionName, jobRegion),
          role: role,
          power: "scan"
        };
        const client = await clients.route53(request, await openSession(request, policy));
        return {
          client: client,
          caller: createCaller("route53", request),
          account: account
        };
      }
      async function tryReads(request, actions) {
        const credentials = await openSession(request, readPolicy(request.power));
        const home = homeRegion(partitionOf(request.region), environment["AWS_REGION"]);
        return tryActions({
          ...request,
          clients: clients,
          credentials: credentials,
          home: {
            account: request.account,
            region: home
          }
        }, actions);
      }
      return {
        readers: {
          open: open,
          openOrganization: openOrganization,
          listRegions: listRegions,
          openHealth: openHealth,
          tryActions: tryReads,
          openHostedZones: async request => createHostedZoneReader(await openRoute53(request, hostedZoneReadPolicy()))
        },
        writers: {
          async openCertificateWriter(request) {
            const acm = clients.acm(request, await openSession(request, scanPolicy()));
            return createCertificateWriter(acm, createCaller("acm", request));
          },
          openListenerWriter: openListenerWriter,
          openHostedZoneWriter: async request => createHostedZoneWriter(await openRoute53(request, hostedZoneWritePolicy()))
        }
      };
    }
    var core = __webpack_require__(6257);
    const SAFETY_SECONDS = 60;
    function createOidcTokenSource(options) {
      const held = new Map;
      const pending = new Map;
      function seconds() {
        return options.clock.now().epochMilliseconds / 1e3;
      }
      async function fetchToken(audience) {
        const asked = seconds();
        const token = await requestToken(audience);
        options.mask(token);
        held.set(audience, {
          token: token,
          expires: expiryOf(token, asked)
        });
        return token;
      }
      async function token(audience, expired) {
        if (expired !== void 0 && held.get(audience)?.token === expired) held.delete(audience);
        const known = held.get(audience);
        if (known !== void 0 && known.expires - SAFETY_SECONDS > seconds()) return known.token;
        const request = pending.get(audience) ?? fetchToken(audience).finally(() => pending.delete(audience));
        pending.set(audience, request);
        return request;
      }
      return {
        token: token
      };
    }
    async function requestToken(audience) {
      if ((process.env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "") === "") throw new errors.yo("No OIDC token: this job may not ask GitHub for one.", {
        next: "add the line `id-token: write` below the job's `permissions:`, beside the others that it needs; pull requests from forks never get a token."
      });
      try {
        return await (0, core.getIDToken)(audience);
      } catch (error) {
        const next = `run the job again; if it stays, let this runner reach ${hostOf(process.env["ACTIONS_ID_TOKEN_REQUEST_URL"])}, which gives these tokens.`;
        throw new errors.gA(`GitHub gave no OIDC token for ${audience}: ${wordsOf(error)}.`, {
          service: "github",
          operation: "GetIdToken",
          code: "IdTokenError",
          kind: "other",
          next: next
        }, error);
      }
    }
    function wordsOf(error) {
      const message = (0, errors.bD)(error).replaceAll(/\s+/g, " ").trim();
      const [, status, words] = /Error Code ?: ?(\d+) Error Message: ?(.*)$/.exec(message) ?? [];
      return status === void 0 ? message.replace(/\.$/, "") : [ `status ${status}`, words ].join(", ").replace(/[.,]? *$/, "");
    }
    function hostOf(url = "") {
      return URL.canParse(url) ? new URL(url).host : url;
    }
    function expiryOf(token, asked) {
      try {
        const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
        const {exp: exp, iat: iat} = claims ?? {};
        if (typeof exp !== "number") return 0;
        return typeof iat === "number" ? asked + exp - iat : exp;
      } catch {
        return 0;
      }
    }
    function createPrintingWriter(repository, log) {
      const root = `/repos/${repository}`;
      const issues = `${root}/issues`;
      function print(method, path, body) {
        log.info(`dry run: ${method} ${path}${body === void 0 ? "" : ` ${JSON.stringify(body)}`}`);
        return Promise.resolve();
      }
      return {
        createLabel: label => print("POST", `${root}/labels`, label),
        async createIssue(issue) {
          await print("POST", issues, issue);
          return {
            ...noIssue,
            ...issue
          };
        },
        updateIssue: (number, change) => print("PATCH", `${issues}/${number}`, change),
        addLabels: (number, labels) => print("POST", `${issues}/${number}/labels`, {
          labels: labels
        }),
        removeLabel: (number, label) => print("DELETE", `${issues}/${number}/labels/${label}`),
        async createComment(number, body) {
          await print("POST", `${issues}/${number}/comments`, {
            body: body
          });
          return {
            id: 0,
            body: body,
            author: "",
            url: "",
            createdAt: epoch,
            updatedAt: epoch
          };
        },
        updateComment: (id, body) => print("PATCH", `${issues}/comments/${id}`, {
          body: body
        }),
        deleteComment: id => print("DELETE", `${issues}/comments/${id}`),
        createBranch: (branch, sha) => print("POST", `${root}/git/refs`, {
          ref: `refs/heads/${branch}`,
          sha: sha
        }),
        writeFile: ({path: path, ...file}) => print("PUT", `${root}/contents/${path}`, file),
        async createPullRequest(request) {
          await print("POST", `${root}/pulls`, request);
          return {
            ...noPullRequest,
            ...request,
            headRef: request.head,
            baseRef: request.base
          };
        },
        updatePullRequest: (number, change) => print("PATCH", `${root}/pulls/${number}`, change),
        requestReviewers: (number, reviewers) => print("POST", `${root}/pulls/${number}/requested_reviewers`, reviewers),
        setStatus: (sha, status) => print("POST", `${root}/statuses/${sha}`, status)
      };
    }
    const epoch = temporal_polyfill.fE.Instant.fromEpochMilliseconds(0);
    const noIssue = {
      number: 0,
      title: "",
      body: "",
      state: "open",
      stateReason: void 0,
      labels: [],
      author: "",
      assignees: [],
      url: "",
      createdAt: epoch,
      updatedAt: epoch,
      closedAt: void 0,
      isPullRequest: false
    };
    const noPullRequest = {
      number: 0,
      title: "",
      body: "",
      state: "open",
      isMerged: false,
      mergeCommitSha: void 0,
      mergedBy: void 0,
      mergedAt: void 0,
      createdAt: epoch,
      updatedAt: epoch,
      baseRef: "",
      headRef: "",
      headSha: "",
      headRepository: void 0,
      labels: [],
      author: "",
      hasAutoMerge: false,
      url: ""
    };
    function withLogLines(writer, log) {
      return {
        ...writer,
        async createIssue(issue) {
          const opened = await writer.createIssue(issue);
          log.info(`Opened issue #${String(opened.number)}: ${opened.url}`);
          return opened;
        },
        async createPullRequest(request) {
          const opened = await writer.createPullRequest(request);
          log.info(`Opened pull request #${String(opened.number)}: ${opened.url}`);
          return opened;
        }
      };
    }
    function withDocuments(writer, base) {
      const absolute = change => change.body === void 0 ? change : {
        ...change,
        body: (0, documents.$L)(change.body, base)
      };
      const relative = written => ({
        ...written,
        body: (0, documents.wu)(written.body)
      });
      return {
        ...writer,
        createIssue: async issue => relative(await writer.createIssue(absolute(issue))),
        updateIssue: (number, change) => writer.updateIssue(number, absolute(change)),
        createComment: async (number, body) => relative(await writer.createComment(number, (0, 
        documents.$L)(body, base))),
        updateComment: (id, body) => writer.updateComment(id, (0, documents.$L)(body, base)),
        createPullRequest: async request => relative(await writer.createPullRequest(absolute(request))),
        updatePullRequest: (number, change) => writer.updatePullRequest(number, absolute(change)),
        setStatus: (sha, status) => writer.setStatus(sha, {
          ...status,
          targetUrl: status.targetUrl?.startsWith("docs/") === true ? `${base}/${status.targetUrl}` : status.targetUrl
        })
      };
    }
    var external_node_net_ = __webpack_require__(7030);
    var slots = __webpack_require__(6498);
    var external_node_dgram_ = __webpack_require__(1314);
    var external_node_crypto_ = __webpack_require__(7598);
    var external_node_url_ = __webpack_require__(3136);
    var dns_packet = __webpack_require__(4894);
    function makeQuery(name, type, options) {
      const id = (0, external_node_crypto_.randomInt)(65536);
      const flags = (options.recursive ? dns_packet.RECURSION_DESIRED : 0) | (options.unchecked === true ? dns_packet.CHECKING_DISABLED : 0);
      const packet = (0, dns_packet.encode)({
        type: "query",
        id: id,
        flags: flags,
        questions: [ {
          type: type,
          name: name
        } ]
      });
      return {
        id: id,
        name: name,
        type: type,
        packet: packet
      };
    }
    function toWireName(name) {
      const labels = name.replace(/\.$/, "").split(".").map(label => /^[\x21-\x7e]*$/.test(label) ? label.toLowerCase() : (0, 
      external_node_url_.domainToASCII)(label));
      const wire = labels.join(".");
      const fits = labels.every(label => label.length > 0 && label.length <= 63);
      return fits && wire.length <= 253 ? wire : void 0;
    }
    function readMessage(message, query) {
      if (message.length < 12 || message.readUInt16BE(0) !== query.id) return {
        kind: "stranger"
      };
      let packet;
      try {
        packet = (0, dns_packet.decode)(message);
      } catch {
        return {
          kind: "unreadable"
        };
      }
      const question = packet.questions?.[0];
      const isAsked = question === void 0 ? hasFailed(packet) : isSameQuestion(question, query);
      return packet.type === "response" && isAsked ? {
        kind: "answer",
        packet: packet
      } : {
        kind: "stranger"
      };
    }
    function hasFailed(packet) {
      return dns_message_codeOf(packet) !== 0 && dns_message_codeOf(packet) !== 3;
    }
    function isSameQuestion(question, query) {
      return (0, dns.Ss)(question.name) === (0, dns.Ss)(query.name) && question.type === query.type && (question.class ?? "IN") === "IN";
    }
    function dns_message_codeOf(packet) {
      return (packet.flags ?? 0) & 15;
    }
    const mostAliases = 16;
    function readAnswer(packet, query) {
      const answers = packet.answers ?? [];
      const own = endOfChain(answers, query);
      const found = answers.filter(record => record.type === query.type && (0, dns.Ss)(record.name) === own);
      const soa = [ ...answers, ...packet.authorities ?? [] ].find(record => record.type === "SOA" && (0, 
      dns.UO)(query.name, record.name));
      return {
        kind: "answered",
        values: found.map(dns_message_valueOf),
        caa: found.flatMap(record => record.type === "CAA" ? [ {
          isCritical: (record.data.flags ?? 0) >= 128,
          tag: record.data.tag.toLowerCase(),
          value: record.data.value
        } ] : []),
        exists: dns_message_codeOf(packet) === 0,
        owner: own,
        zone: soa && (0, dns.Ss)(soa.name)
      };
    }
    function endOfChain(answers, query) {
      let name = (0, dns.Ss)(query.name);
      if (query.type === "CNAME") return name;
      for (let hop = 0; hop < mostAliases; hop += 1) {
        const alias = answers.find(record => record.type === "CNAME" && (0, dns.Ss)(record.name) === name);
        if (alias?.type !== "CNAME") return name;
        name = (0, dns.Ss)(alias.data);
      }
      return name;
    }
    function dns_message_valueOf(record) {
      switch (record.type) {
       case "CNAME":
       case "NS":
        return (0, dns.Ss)(record.data);

       case "SOA":
        return (0, dns.Ss)(record.data.mname);

       case "TXT":
        return [ record.data ].flat().join("");

       case "CAA":
        return `${record.data.tag} "${record.data.value}"`;

       case "A":
       case "AAAA":
        return record.data;

       default:
        return "";
      }
    }
    class DnsSilence extends Error {
      kind;
      constructor(kind) {
        super(kind);
        this.kind = kind;
      }
    }
    async function exchange(server, query, timeoutMs) {
      const answer = await overUdp(server, query, timeoutMs);
      return answer.flag_tc ? overTcp(server, query, timeoutMs) : answer;
    }
    function overUdp(server, query, timeoutMs) {
      return new Promise((resolve, reject) => {
        const socket = (0, external_node_dgram_.createSocket)((0, external_node_net_.isIPv6)(server.address) ? "udp6" : "udp4");
        const end = settle => {
          clearTimeout(timer);
          socket.removeAllListeners();
          socket.on("error", () => {});
          socket.close();
          settle();
        };
        const fail = kind => {
          end(() => {
            reject(new DnsSilence(kind));
          });
        };
        const timer = setTimeout(fail, timeoutMs, "timeout");
        socket.on("error", () => {
          fail("unreachable");
        });
        socket.on("message", message => {
          const reading = readMessage(message, query);
          if (reading.kind === "unreadable") fail("unreadable");
          if (reading.kind !== "answer") return;
          end(() => {
            resolve(reading.packet);
          });
        });
        socket.connect(server.port, server.address, () => {
          socket.send(query.packet);
        });
      });
    }
    function overTcp(server, query, timeoutMs) {
      return new Promise((resolve, reject) => {
        const socket = (0, external_node_net_.connect)({
          host: server.address,
          port: server.port
        });
        let received = Buffer.alloc(0);
        const end = settle => {
          clearTimeout(timer);
          socket.destroy();
          settle();
        };
        const fail = kind => {
          end(() => {
            reject(new DnsSilence(kind));
          });
        };
        const timer = setTimeout(fail, timeoutMs, "timeout");
        socket.on("error", () => {
          fail("unreachable");
        });
        socket.on("end", () => {
          fail("unreadable");
        });
        socket.on("connect", () => {
          const length = Buffer.alloc(2);
          length.writeUInt16BE(query.packet.length);
          socket.write(Buffer.concat([ length, query.packet ]));
        });
        socket.on("data", chunk => {
          received = Buffer.concat([ received, chunk ]);
          if (received.length < 2 || received.length < 2 + received.readUInt16BE(0)) return;
          const reading = readMessage(received.subarray(2, 2 + received.readUInt16BE(0)), query);
          if (reading.kind !== "answer") {
            fail("unreadable");
            return;
          }
          end(() => {
            resolve(reading.packet);
          });
        });
      });
    }
    const reserved = [ [ "0.0.0.0", 8, "ipv4" ], [ "10.0.0.0", 8, "ipv4" ], [ "100.64.0.0", 10, "ipv4" ], [ "127.0.0.0", 8, "ipv4" ], [ "169.254.0.0", 16, "ipv4" ], [ "172.16.0.0", 12, "ipv4" ], [ "192.0.0.0", 24, "ipv4" ], [ "192.168.0.0", 16, "ipv4" ], [ "198.18.0.0", 15, "ipv4" ], [ "224.0.0.0", 4, "ipv4" ], [ "240.0.0.0", 4, "ipv4" ], [ "::", 127, "ipv6" ], [ "64:ff9b::", 96, "ipv6" ], [ "64:ff9b:1::", 48, "ipv6" ], [ "2002::", 16, "ipv6" ], [ "fc00::", 7, "ipv6" ], [ "fe80::", 10, "ipv6" ], [ "ff00::", 8, "ipv6" ] ];
    const blocked = new external_node_net_.BlockList;
    for (const [network, prefix, type] of reserved) blocked.addSubnet(network, prefix, type);
    function isPublicAddress(address) {
      const version = (0, external_node_net_.isIP)(address);
      return version !== 0 && !blocked.check(address, version === 4 ? "ipv4" : "ipv6");
    }
    var promises_ = __webpack_require__(1553);
    var external_node_dns_ = __webpack_require__(610);
    async function findResolvers(servers) {
      const wanted = servers.length === 0 ? (0, external_node_dns_.getServers)() : servers;
      const found = await Promise.allSettled(wanted.map(toAddress));
      const addresses = found.filter(result => result.status === "fulfilled").map(result => result.value);
      if (addresses.length === 0) {
        const why = found.filter(result => result.status === "rejected").map(result => (0, 
        errors.bD)(result.reason));
        throw new Error(why.join("; "));
      }
      return addresses;
    }
    async function toAddress(server) {
      const [host, port] = splitServer(server);
      if (port < 1 || port > 65535) throw new Error(`"${server}" has no valid port`);
      return {
        address: (0, external_node_net_.isIP)(host) === 0 ? (await (0, promises_.lookup)(host)).address : host,
        port: port
      };
    }
    function splitServer(server) {
      if ((0, external_node_net_.isIPv6)(server)) return [ server, 53 ];
      const parts = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.exec(server);
      if (parts === null) throw new Error(`"${server}" is not of the form host or host:port`);
      return [ parts[1] ?? parts[2] ?? "", Number(parts[3] ?? 53) ];
    }
    const mostSilent = 3;
    const mostSilentLater = 12;
    const tries = 2;
    function createDnsReader(options) {
      const {resolvers: resolvers, timeoutMs: timeoutMs = 2e3, concurrency: concurrency = 8, nameServerPort: nameServerPort = 53} = options;
      const {authoritative: authoritative = true, mayAsk: mayAsk = isPublicAddress} = options;
      const inSlot = (0, slots.e)(concurrency);
      const viaResolvers = new ResolverSet(resolvers, timeoutMs);
      const nameServers = new NameServers(nameServerPort, timeoutMs);
      async function ask(name, type) {
        const wire = toWireName(name);
        return wire === void 0 ? failed("bad-name") : inSlot(() => viaResolvers.ask(wire, type));
      }
      async function askNameServer(address, name, type) {
        if (!authoritative || !mayAsk(address)) return failed("not-to-be-asked");
        const wire = toWireName(name);
        return wire === void 0 ? failed("bad-name") : inSlot(() => nameServers.ask(address, wire, type));
      }
      async function lookUpAddresses(host) {
        if ((0, external_node_net_.isIP)(host) !== 0) return [ host ];
        const answers = await Promise.all([ ask(host, "A"), ask(host, "AAAA") ]);
        return [ ...new Set(answers.flatMap(answer => answer.kind === "answered" ? answer.values : [])) ];
      }
      return {
        ask: ask,
        asksNameServers: authoritative,
        askNameServer: askNameServer,
        lookUpAddresses: lookUpAddresses
      };
    }
    function createResolverReader({timeoutMs: timeoutMs = 2e3} = {}) {
      return {
        async ask(server, name, type) {
          const wire = toWireName(name);
          return wire === void 0 ? failed("bad-name") : new ResolverSet([ server ], timeoutMs).ask(wire, type);
        }
      };
    }
    class ResolverSet {
      #names;
      #timeoutMs;
      #servers;
      #first;
      #silent=0;
      constructor(names, timeoutMs) {
        this.#names = names;
        this.#timeoutMs = timeoutMs;
      }
      async ask(name, type) {
        if (this.#silent >= (this.#first === void 0 ? mostSilent : mostSilentLater)) return failed("resolvers-given-up");
        let servers;
        try {
          servers = await (this.#servers ??= findResolvers(this.#names));
        } catch (error) {
          this.#silent += 1;
          return failed("no-resolver", (0, errors.bD)(error));
        }
        const first = this.#first;
        const ordered = first === void 0 ? servers : [ first, ...servers.filter(server => server !== first) ];
        return this.#sweep(ordered, name, type);
      }
      async #sweep(servers, name, type) {
        const silences = [];
        const refusals = [];
        let left = servers;
        for (let attempt = 0; attempt < tries && left.length > 0; attempt += 1) {
          const again = [];
          for (const server of left) {
            const outcome = await askOnce(server, makeQuery(name, type, {
              recursive: true
            }), this.#timeoutMs);
            if (outcome.kind === "answered") {
              this.#heard(server);
              return outcome.answer;
            }
            if (outcome.kind === "refused") refusals.push({
              server: server,
              code: outcome.code
            }); else {
              silences.push(outcome.silence);
              again.push(server);
            }
          }
          left = again;
        }
        this.#silent = refusals.length === 0 ? this.#silent + 1 : 0;
        return this.#explain(refusals, silences, name, type);
      }
      #heard(server) {
        this.#first = server;
        this.#silent = 0;
      }
      async #explain(refusals, silences, name, type) {
        const broken = refusals.find(({code: code}) => code === SERVFAIL);
        if (broken !== void 0) return this.#tellDnssec(broken.server, name, type);
        const refusal = refusals[0];
        if (refusal !== void 0) return refused(refusal.code);
        return failed(silences.includes("timeout") ? "timeout" : silences[0] ?? "timeout");
      }
      async #tellDnssec(server, name, type) {
        const unchecked = makeQuery(name, type, {
          recursive: true,
          unchecked: true
        });
        if ((await askOnce(server, unchecked, this.#timeoutMs)).kind !== "answered") return refused(SERVFAIL);
        const again = await askOnce(server, makeQuery(name, type, {
          recursive: true
        }), this.#timeoutMs);
        if (again.kind === "answered") return again.answer;
        if (again.kind === "silent" || again.code !== SERVFAIL) return refused(SERVFAIL);
        return failed("dnssec");
      }
    }
    class NameServers {
      #port;
      #timeoutMs;
      #silent=new Set;
      #hasAnyAnswered=false;
      constructor(port, timeoutMs) {
        this.#port = port;
        this.#timeoutMs = timeoutMs;
      }
      async ask(address, name, type) {
        const isClosed = !this.#hasAnyAnswered && this.#silent.size >= mostSilent;
        if (isClosed || this.#silent.has(address)) return failed("server-given-up");
        const query = makeQuery(name, type, {
          recursive: false
        });
        const outcome = await askOnce({
          address: address,
          port: this.#port
        }, query, this.#timeoutMs);
        if (outcome.kind === "silent") {
          this.#silent.add(address);
          return failed(outcome.silence);
        }
        this.#hasAnyAnswered = true;
        if (outcome.kind === "refused") return refused(outcome.code);
        return outcome.isAuthoritative ? outcome.answer : failed("not-responsible");
      }
    }
    async function askOnce(server, query, timeoutMs) {
      try {
        const packet = await exchange(server, query, timeoutMs);
        const code = dns_message_codeOf(packet);
        if (code !== NOERROR && code !== NXDOMAIN) return {
          kind: "refused",
          code: code
        };
        return {
          kind: "answered",
          answer: readAnswer(packet, query),
          isAuthoritative: packet.flag_aa
        };
      } catch (error) {
        if (error instanceof DnsSilence) return {
          kind: "silent",
          silence: error.kind
        };
        throw error;
      }
    }
    const NOERROR = 0;
    const SERVFAIL = 2;
    const NXDOMAIN = 3;
    const refusals = new Map([ [ 1, "not-understood" ], [ SERVFAIL, "server-failed" ], [ 4, "not-supported" ], [ 5, "refused" ] ]);
    function refused(code) {
      const kind = refusals.get(code);
      return kind === void 0 ? failed("other-code", String(code)) : failed(kind);
    }
    function failed(kind, detail = "") {
      return {
        kind: "failed",
        why: {
          kind: kind,
          detail: detail
        }
      };
    }
    var external_node_tls_ = __webpack_require__(1692);
    function createTlsProbe({timeoutMs: timeoutMs = 5e3} = {}) {
      return {
        handshake: target => handshake(target, timeoutMs)
      };
    }
    function handshake(target, timeoutMs) {
      return new Promise(resolve => {
        let socket;
        try {
          socket = tls_open(target);
        } catch (error) {
          resolve({
            kind: "unreachable",
            why: (0, errors.bD)(error)
          });
          return;
        }
        let certificate;
        const look = () => {
          certificate ??= presentedBy(socket);
        };
        const settle = why => {
          look();
          clearTimeout(timer);
          resolve(certificate === void 0 ? {
            kind: "unreachable",
            why: why
          } : {
            kind: "presented",
            certificate: certificate
          });
          socket.destroy();
        };
        const timer = setTimeout(settle, timeoutMs, `no answer within ${timeoutMs / 1e3} s`);
        socket.on("OCSPResponse", look);
        socket.once("secureConnect", () => {
          settle("no certificate was presented");
        });
        socket.on("error", error => {
          settle(reasonOf(error));
        });
        socket.once("close", () => {
          settle("the connection was closed before a certificate was presented");
        });
      });
    }
    function tls_open({address: address, port: port, serverName: serverName}) {
      return (0, external_node_tls_.connect)({
        host: address,
        port: port,
        servername: serverName,
        rejectUnauthorized: false,
        requestOCSP: true,
        ALPNProtocols: [ "http/1.1" ]
      });
    }
    function presentedBy(socket) {
      const certificate = socket.getPeerX509Certificate();
      if (certificate === void 0) return;
      return {
        serial: (0, certificate_certificate.r5)(certificate.serialNumber),
        subject: commonName(certificate.subject) ?? oneLine(certificate.subject),
        issuer: oneLine(certificate.issuer),
        notAfter: temporal_polyfill.fE.Instant.fromEpochMilliseconds(certificate.validToDate.getTime())
      };
    }
    function commonName(name) {
      return /^CN=(.+)$/m.exec(name)?.[1];
    }
    function oneLine(name) {
      return (name ?? "").split("\n").join(", ");
    }
    function reasonOf(error) {
      const code = "code" in error && typeof error.code === "string" ? error.code : void 0;
      return WHY.get(code ?? "") ?? code ?? error.message;
    }
    const WHY = new Map([ [ "ECONNREFUSED", "the connection was refused" ], [ "ECONNRESET", "the connection was reset" ], [ "EHOSTUNREACH", "there is no route to the address" ], [ "ENETUNREACH", "there is no route to the network" ], [ "ETIMEDOUT", "the connection timed out" ], [ "ERR_SSL_WRONG_VERSION_NUMBER", "the port does not speak TLS" ] ]);
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_path_ = __webpack_require__(6760);
    const largestReport = 256 * 1024 * 1024;
    const mostEntries = 1e4;
    function readReportFolder(folder) {
      const files = [];
      const waiting = [ folder ];
      let left = mostEntries;
      for (let place = waiting.pop(); place !== void 0; place = waiting.pop()) for (const entry of listFolder(place, folder)) {
        if (left-- <= 0) throw new errors.yo(`input reports: ${folder} holds more than ${String(mostEntries)} files.`);
        const path = (0, external_node_path_.join)(place, entry.name);
        if (entry.isDirectory()) waiting.push(path); else if (entry.name.endsWith(".json")) files.push({
          path: (0, external_node_path_.relative)(folder, path),
          content: readContent(path)
        });
      }
      return files.sort((a, b) => a.path < b.path ? -1 : 1);
    }
    function listFolder(place, folder) {
      try {
        return readDirectory(place);
      } catch (error) {
        throw new errors.yo(`input reports: ${folder} cannot be read (${error instanceof Error ? error.message : String(error)}). ` + "Name the folder that actions/download-artifact wrote the shards’ reports to.");
      }
    }
    function readDirectory(place) {
      return (0, external_node_fs_.readdirSync)(place, {
        withFileTypes: true
      });
    }
    function readContent(path) {
      try {
        const status = (0, external_node_fs_.lstatSync)(path);
        if (!status.isFile()) return {
          problem: "it is no regular file"
        };
        if (status.size > largestReport) return {
          problem: `it is larger than ${String(largestReport / 2 ** 20)} MiB`
        };
        return {
          text: (0, external_node_fs_.readFileSync)(path, "utf8")
        };
      } catch (error) {
        return {
          problem: error instanceof Error ? error.message : String(error)
        };
      }
    }
    var report_file = __webpack_require__(4892);
    function select_select(root, pattern) {
      const steps = pattern.replaceAll("[]", ".[]").split(".");
      return steps.reduce((found, step) => found.flatMap(each => follow(each, step)), [ {
        path: [],
        value: root
      } ]);
    }
    function valueAt(map, key) {
      return isMap(map) && Object.hasOwn(map, key) ? map[key] : void 0;
    }
    function isMap(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function formatPath(path) {
      return path.map((step, index) => typeof step === "number" ? `[${step}]` : formatKey(step, index === 0)).join("");
    }
    function formatKey(key, isFirst) {
      const shown = key.length > 60 ? `${key.slice(0, 60)}…` : key;
      if (!/^[\w-]+$/.test(shown)) return `[${JSON.stringify(shown)}]`;
      return isFirst ? shown : `.${shown}`;
    }
    function follow({path: path, value: value}, step) {
      if (step === "[]") {
        if (!Array.isArray(value)) return [];
        return value.map((item, index) => ({
          path: [ ...path, index ],
          value: item
        }));
      }
      const next = valueAt(value, step);
      return next === void 0 ? [] : [ {
        path: [ ...path, step ],
        value: next
      } ];
    }
    function checkAccounts(root, lineOf) {
      const accounts = valueAt(root, "accounts");
      const noneListed = accounts === void 0 || Array.isArray(accounts) && accounts.length === 0;
      if (noneListed && valueAt(root, "organization") === void 0) {
        const message = `${accounts === void 0 ? "missing" : "found an empty list"}; expected at least one account`;
        return [ {
          path: [ "accounts" ],
          at: accounts === void 0 ? "parent" : "value",
          message: message
        } ];
      }
      return [ ...accountsTwice(root, lineOf), ...accountsWithoutRegions(root), ...organizationWithoutRegions(root) ];
    }
    function accountsTwice(root, lineOf) {
      const first = new Map;
      const findings = [];
      for (const {path: path, value: value} of select_select(root, "accounts[].id")) {
        const id = typeof value === "number" ? String(value).padStart(12, "0") : value;
        if (typeof id !== "string") continue;
        const before = first.get(id);
        if (before === void 0) first.set(id, path); else {
          const message = `account ${id.slice(0, 20)} is listed twice, in lines ${lineOf(before)} and ${lineOf(path)}; keep one of the two`;
          findings.push({
            path: path,
            at: "value",
            message: message
          });
        }
      }
      return findings;
    }
    function accountsWithoutRegions(root) {
      if (valueAt(root, "regions") !== void 0) return [];
      return select_select(root, "accounts[]").filter(({value: value}) => isMap(value) && valueAt(value, "regions") === void 0).map(({path: path}) => ({
        path: [ ...path, "regions" ],
        at: "parent",
        message: "missing; expected regions here, or `regions` at the top of the file for all accounts"
      }));
    }
    function organizationWithoutRegions(root) {
      if (valueAt(root, "organization") === void 0 || valueAt(root, "regions") !== void 0) return [];
      const message = "missing; expected the regions of the accounts of `organization`, a list or `all`";
      return [ {
        path: [ "regions" ],
        at: "parent",
        message: message
      } ];
    }
    const SHOWN = 60;
    function describeFound(value) {
      if (value === null || value === void 0) return "nothing";
      if (typeof value === "string") return describeText(value);
      if (typeof value === "number") return `the number ${value}`;
      if (typeof value === "boolean") return `\`${String(value)}\``;
      if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
      return Object.keys(value).length === 0 ? "an empty map" : "a map";
    }
    function describeText(text) {
      if (text === "") return "an empty text";
      return /^(?:[-+]?\d+(?:\.\d*)?|true|false|null)$/.test(text) ? quoteText(`"${text}"`) : quoteText(text);
    }
    function quoteText(text) {
      const visible = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("`", "'");
      const characters = Array.from(visible);
      return `\`${characters.length > SHOWN ? `${characters.slice(0, SHOWN).join("")}…` : visible}\``;
    }
    function expectedMessage(found, allowed) {
      return found === void 0 ? `missing; expected ${allowed}` : `found ${describeFound(found)}; expected ${allowed}`;
    }
    const FREEZE_BOUND_PATTERN = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::[0-5]\d)?(?:[Zz]|[+-]\d{2}:\d{2})?)?$/;
    function parseFreezeBound(text) {
      if (!FREEZE_BOUND_PATTERN.test(text)) return;
      try {
        if (text.length === "YYYY-MM-DD".length) return {
          kind: "day",
          date: temporal_polyfill.fE.PlainDate.from(text)
        };
        if (/(?:[Zz]|[+-]\d{2}:\d{2})$/.test(text)) return {
          kind: "instant",
          instant: temporal_polyfill.fE.Instant.from(text)
        };
        return {
          kind: "local",
          dateTime: temporal_polyfill.fE.PlainDateTime.from(text)
        };
      } catch {
        return;
      }
    }
    function freezeStart(bound, timeZone) {
      return bound.kind === "day" ? startOfDay(bound.date, timeZone) : freeze_momentOf(bound, timeZone);
    }
    function freezeEnd(bound, timeZone) {
      return bound.kind === "day" ? startOfDay(bound.date.add({
        days: 1
      }), timeZone) : freeze_momentOf(bound, timeZone);
    }
    function startOfDay(date, timeZone) {
      return date.toZonedDateTime(timeZone).toInstant();
    }
    function freeze_momentOf(bound, timeZone) {
      if (bound.kind === "instant") return bound.instant;
      return bound.dateTime.toZonedDateTime(timeZone, {
        disambiguation: "compatible"
      }).toInstant();
    }
    function nearest(text, candidates) {
      const wanted = text.toLowerCase();
      const limit = Math.max(1, Math.floor(text.length / 3));
      let best;
      for (const candidate of candidates) {
        if (Math.abs(candidate.length - text.length) > limit) continue;
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance <= limit && distance < (best?.distance ?? 1 / 0)) best = {
          candidate: candidate,
          distance: distance
        };
      }
      return best?.candidate;
    }
    function editDistance(a, b) {
      let beforePrevious = [];
      let previous = Array.from({
        length: b.length + 1
      }, (...[, column]) => column);
      for (let i = 1; i <= a.length; i += 1) {
        const row = [ i ];
        for (let j = 1; j <= b.length; j += 1) {
          const substituted = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
          let distance = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, substituted);
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) distance = Math.min(distance, at(beforePrevious, j - 2) + 1);
          row.push(distance);
        }
        beforePrevious = previous;
        previous = row;
      }
      return at(previous, b.length);
    }
    function at(row, column) {
      return row[column] ?? 1 / 0;
    }
    function unknownKeyMessage(key, allowed) {
      const shown = key.length > 60 ? `${key.slice(0, 60)}…` : key;
      const near = nearest(key, allowed);
      if (near !== void 0) return `unknown key \`${shown}\`; did you mean \`${near}\`?`;
      return `unknown key \`${shown}\`; allowed here: ${allowed.map(name => `\`${name}\``).join(", ")}`;
    }
    const TIME_ZONE_PATTERN = /^[A-Za-z][\w+/-]*$/;
    function resolveTimeZone(name) {
      if (!TIME_ZONE_PATTERN.test(name)) return;
      try {
        return temporal_polyfill.fE.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
      } catch {
        return;
      }
    }
    function nearestTimeZone(name) {
      return nearest(name, Intl.supportedValuesOf("timeZone"));
    }
    const TIME_OF_DAY_PATTERN = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
    const END_OF_WINDOW_PATTERN = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
    function parseTimeOfDay(text) {
      return temporal_polyfill.fE.PlainTime.from(text === "24:00" ? "00:00" : text);
    }
    function checkWindows(root) {
      const windows = [ "maintenance.windows[]", "maintenance.overrides[].windows[]" ].flatMap(each => select_select(root, each));
      return windows.flatMap(window => [ ...windows_kindOf(window), ...lengthOf(window) ]);
    }
    function oddCrons(root) {
      const starts = [ "maintenance.windows[].start", "maintenance.overrides[].windows[].start" ];
      return starts.flatMap(pattern => select_select(root, pattern)).flatMap(({path: path, value: value}) => {
        const [minute = "", hour = "", day = "*", month = "", weekday = "*"] = typeof value === "string" ? value.trim().split(/\s+/) : [];
        if (day.startsWith("*") || weekday.startsWith("*")) return [];
        const first = /^1-7$/.test(day) && /^[A-Za-z\d]+$/.test(weekday) ? ` (the first ${weekday} of a month is \`${minute} ${hour} * ${month} ${weekday}#1\`)` : "";
        const message = `\`${String(value)}\` opens on day ${day} of the month and on ${weekday} as well: where both day fields are given, either is enough. Keep one of them${first}`;
        return [ {
          path: path,
          at: "value",
          message: message
        } ];
      });
    }
    function hasWindows(root) {
      return [ ...select_select(root, "maintenance.windows[]"), ...select_select(root, "maintenance.overrides[].windows[]") ].some(({value: value}) => value !== void 0);
    }
    function windows_kindOf({path: path, value: value}) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
      const isGiven = key => valueAt(value, key) !== void 0;
      const cronKeys = [ "start", "duration" ].filter(isGiven);
      if (isGiven("weekly")) return cronKeys.map(key => ({
        path: [ ...path, key ],
        at: "key",
        message: `\`${key}\` and \`weekly\` exclude each other; keep \`weekly\`, or \`start\` with \`duration\``
      }));
      if (cronKeys.length === 0) return [ {
        path: path,
        at: "value",
        message: expectedMessage(value, "`start` and `duration`, or `weekly`")
      } ];
      const missing = [ "start", "duration" ].filter(key => !isGiven(key));
      return missing.map(key => ({
        path: [ ...path, key ],
        at: "parent",
        message: `missing; a window with \`${cronKeys.join("")}\` needs \`${key}\` as well`
      }));
    }
    function lengthOf({path: path, value: value}) {
      const weekly = valueAt(value, "weekly");
      const [from, to] = [ valueAt(weekly, "from"), valueAt(weekly, "to") ];
      if (typeof from !== "string" || typeof to !== "string") return [];
      if (!TIME_OF_DAY_PATTERN.test(from) || !END_OF_WINDOW_PATTERN.test(to)) return [];
      if (!parseTimeOfDay(from).equals(parseTimeOfDay(to))) return [];
      const message = `found \`${to}\`, the time at which the window opens; expected another time (a whole day is \`start: "0 0 * * SUN"\` with \`duration: 24h\`)`;
      return [ {
        path: [ ...path, "weekly", "to" ],
        at: "value",
        message: message
      } ];
    }
    function checkCalendar(root) {
      const zone = valueAt(valueAt(root, "maintenance"), "timezone");
      const freezes = select_select(root, "maintenance.freezes[]");
      const timeZone = typeof zone === "string" ? resolveTimeZone(zone) : void 0;
      return [ ...zone === void 0 && (freezes.length > 0 || hasWindows(root)) ? [ zoneMissing() ] : [], ...freezes.flatMap(freeze => orderOf(freeze, timeZone)) ];
    }
    function zoneMissing() {
      const message = "missing; windows and freezes need an IANA time zone name such as `Asia/Tokyo`";
      return {
        path: [ "maintenance", "timezone" ],
        at: "parent",
        message: message
      };
    }
    function orderOf({path: path, value: value}, timeZone) {
      const [from, to] = [ boundAt(value, "from"), boundAt(value, "to") ];
      if (from === void 0 || to === void 0) return [];
      const zone = timeZone ?? (from.kind === to.kind ? "UTC" : void 0);
      if (zone === void 0 || temporal_polyfill.fE.Instant.compare(freezeEnd(to, zone), freezeStart(from, zone)) > 0) return [];
      const begin = describeFound(valueAt(value, "from"));
      const message = `found ${describeFound(valueAt(value, "to"))}, which is not after \`from\` (${begin}); expected a later end`;
      return [ {
        path: [ ...path, "to" ],
        at: "value",
        message: message
      } ];
    }
    function boundAt(freeze, key) {
      const text = valueAt(freeze, key);
      return typeof text === "string" ? parseFreezeBound(text) : void 0;
    }
    const RESERVED = [ "acm-email-to-dns", "acm-rollback", "acm-hold", "acm-pause", "acm-request", "acm-override-window" ];
    function checkLabels(root) {
      const issueLabels = select_select(root, "issues.labels[]").filter(({value: value}) => value !== "acm-email-to-dns");
      return [ ...select_select(root, "pull-requests.label"), ...issueLabels ].filter(({value: value}) => typeof value === "string" && isReserved(value)).map(({path: path, value: value}) => ({
        path: path,
        at: "value",
        message: `found ${describeFound(value)}, a label that already has a meaning of its own; expected another name`
      }));
    }
    function isReserved(label) {
      const name = label.toLowerCase();
      return name.startsWith("acm:") || RESERVED.some(reserved => reserved === name);
    }
    const LISTS_OF_NAMES = [ "regions", "accounts[].regions", "accounts[].owners", "organization.include", "organization.exclude", "rules[].owners", "rules[].drop", "maintenance.change-calendars", "maintenance.windows[].weekly.days", "maintenance.overrides[].windows[].weekly.days", "dns.resolvers", "dns.route53-accounts", "issues.labels", "issues.reminders", "issues.trusted-authors", "pull-requests.reviewers", "pull-requests.require.apps", "swap.terraform-tags" ];
    function checkLists(root) {
      return LISTS_OF_NAMES.flatMap(pattern => select_select(root, pattern)).flatMap(({path: path, value: value}) => {
        if (!Array.isArray(value)) return [];
        const items = value;
        return items.flatMap((item, index) => {
          if (typeof item !== "string" || items.indexOf(item) === index) return [];
          return [ {
            path: [ ...path, index ],
            at: "value",
            message: `${describeFound(item)} is listed twice; keep one of the two`
          } ];
        });
      });
    }
    const knownRegions = {
      aws: [ "af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1", "me-west-1", "mx-central-1", "sa-east-1", "sa-west-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2" ],
      "aws-cn": [ "cn-north-1", "cn-northwest-1" ],
      "aws-eusc": [ "eusc-de-east-1" ],
      "aws-iso": [ "us-iso-east-1", "us-iso-west-1" ],
      "aws-iso-b": [ "us-isob-east-1", "us-isob-west-1" ],
      "aws-iso-e": [ "eu-isoe-west-1" ],
      "aws-iso-f": [ "us-isof-east-1", "us-isof-south-1" ],
      "aws-us-gov": [ "us-gov-east-1", "us-gov-west-1" ]
    };
    const regions_known = Object.values(knownRegions).flat();
    const areas = new Set(regions_known.map(region => region.split("-")[0] ?? ""));
    const regions_form = /^([a-z]{2,4}(?:-[a-z]+)*)-([a-z]+)-(\d{1,2})$/;
    const directions = /^(?:north|south|east|west|central|north(?:east|west)|south(?:east|west))$/;
    function checkRegions(root) {
      return [ ...regionsIn(root).flatMap(misspelt), ...acrossPartitions(root) ];
    }
    function newRegions(root) {
      return regionsIn(root).flatMap(({path: path, value: value}) => {
        if (typeof value !== "string" || regions_known.includes(value) || !isPlausible(value)) return [];
        const message = `\`${value}\` is no region that this version knows${didYouMean(value)}; it is asked all the same`;
        return [ {
          path: path,
          at: "value",
          message: message
        } ];
      });
    }
    function regionsIn(root) {
      return [ ...select_select(root, "regions[]"), ...select_select(root, "accounts[].regions[]") ];
    }
    function misspelt({path: path, value: value}) {
      if (typeof value !== "string" || !regions_form.test(value) || regions_known.includes(value) || isPlausible(value)) return [];
      return [ {
        path: path,
        at: "value",
        message: `found \`${value}\`, which is no region of AWS${didYouMean(value)}`
      } ];
    }
    function isPlausible(region) {
      const [, area = "", direction = "", number = ""] = regions_form.exec(region) ?? [];
      if (!directions.test(direction) || !/^[1-9]$/.test(number)) return false;
      return areas.has(area.split("-")[0] ?? "") || !regions_known.some(each => editDistance(each, region) === 1);
    }
    function didYouMean(region) {
      const near = nearest(region, regions_known);
      return near === void 0 ? "" : `; did you mean \`${near}\`?`;
    }
    function acrossPartitions(root) {
      const lists = [ select_select(root, "regions[]"), ...select_select(root, "accounts[].regions").map(({path: path, value: value}) => {
        const regions = Array.isArray(value) ? value : [];
        return regions.map((region, index) => ({
          path: [ ...path, index ],
          value: region
        }));
      }) ];
      return lists.flatMap(regions => {
        const [first] = regions.flatMap(({value: value}) => regions_partitionOf(value));
        const odd = regions.find(({value: value}) => regions_partitionOf(value).some(each => each !== first));
        if (odd === void 0) return [];
        const message = `found \`${String(odd.value)}\` of partition \`${regions_partitionOf(odd.value).join("")}\` beside regions of \`${first ?? ""}\`; an account lies in one partition, so migrate each with a config of its own`;
        return [ {
          path: odd.path,
          at: "value",
          message: message
        } ];
      });
    }
    function regions_partitionOf(region) {
      return Object.keys(knownRegions).filter(partition => knownRegions[partition]?.some(each => each === region));
    }
    function checkMatches(root) {
      return [ ...emptyMatches(root, "rules[].match", "`account`, `region`, `domain` and `tag`"), ...emptyMatches(root, "maintenance.overrides[].match", "`account`, `load-balancer`, `type` and `tag`"), ...[ "rules[].match.tag", "maintenance.overrides[].match.tag" ].flatMap(pattern => protoTags(root, pattern)) ];
    }
    function emptyMatches(root, pattern, keys) {
      return select_select(root, pattern).filter(({value: value}) => isMap(value) && Object.keys(value).length === 0).map(({path: path}) => ({
        path: path,
        at: "value",
        message: `found an empty map; expected at least one of ${keys}`
      }));
    }
    function protoTags(root, pattern) {
      return select_select(root, pattern).filter(({value: value}) => isMap(value) && Object.hasOwn(value, "__proto__")).map(({path: path}) => ({
        path: [ ...path, "__proto__" ],
        at: "key",
        message: "found a tag key that cannot be matched; remove it"
      }));
    }
    function checkRoute53(root) {
      const role = select_select(root, "roles.dns")[0]?.value;
      if (role !== void 0) return [];
      return select_select(root, "dns.route53").filter(({value: value}) => value === "create").map(({path: path}) => ({
        path: path,
        at: "value",
        message: "found `create` without `roles.dns`; name the role that may write Route 53 records, or use `off`"
      }));
    }
    function checkStrategies(root) {
      return select_select(root, "rules[]").flatMap(({path: path, value: value}) => {
        const drop = valueAt(value, "drop");
        const drops = Array.isArray(drop) && drop.length > 0;
        if (!drops || valueAt(value, "strategy") !== "in-place") return [];
        const message = "found `in-place`, but names are left out (`drop`) only by a replacement; expected `replace`";
        return [ {
          path: [ ...path, "strategy" ],
          at: "value",
          message: message
        } ];
      });
    }
    var dist = __webpack_require__(8815);
    function isLongerThan(text, bytes) {
      if (text.length * 3 <= bytes) return false;
      return text.length > bytes || utf8Length(text) > bytes;
    }
    function utf8Length(text) {
      let length = 0;
      for (const character of text) {
        const point = character.codePointAt(0) ?? 0;
        length += point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
      }
      return length;
    }
    function duplicateKeys(document) {
      const found = [];
      (0, dist.YR)(document, {
        Map: (_key, map) => {
          const seen = new Set;
          for (const {key: key} of map.items) {
            if (!(0, dist.jn)(key)) continue;
            if (seen.has(key.value)) found.push({
              name: String(key.value),
              offset: key.range?.[0] ?? 0
            });
            seen.add(key.value);
          }
        }
      });
      return found.sort((a, b) => a.offset - b.offset);
    }
    const oddBlank = /[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/gu;
    function findOddBlanks(text) {
      return text.replace(/^\ufeff/, " ").split("\n").flatMap((line, index) => {
        const found = [ ...line.matchAll(oddBlank) ].find(({0: mark, index: at}) => {
          const [before, after] = [ line.slice(0, at), line.slice(at + mark.length) ];
          return /^[\s-]*$/u.test(before) || /:\s*$/u.test(before) || /^[\s\-{,\w]*$/u.test(before) && /^\s*:/u.test(after);
        });
        return found === void 0 ? [] : [ {
          line: index + 1,
          column: found.index + 1,
          mark: found[0]
        } ];
      });
    }
    const fullWidth = /[：，－＃＂＇［］｛｝]/u;
    const quotedOrComment = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|(?:^|\s)#.*$/gmu;
    function fullWidthProblems(text) {
      const bare = text.replace(quotedOrComment, part => " ".repeat(part.length));
      const marks = bare.split("\n").flatMap((line, index) => {
        const found = fullWidth.exec(line);
        if (found === null || !stands(line, found)) return [];
        const [mark] = found;
        const plain = String.fromCodePoint((mark.codePointAt(0) ?? 0) - 65248);
        return [ problemAt(index + 1, found.index + 1, `found a full-width \`${mark}\`; use \`${plain}\``) ];
      });
      const blanks = findOddBlanks(bare).map(({line: line, column: column, mark: mark}) => problemAt(line, column, `found ${full_width_nameOf(mark)}; use a plain space`));
      return [ ...marks, ...blanks ].sort((a, b) => a.line - b.line);
    }
    function problemAt(line, column, message) {
      return {
        line: line,
        column: column,
        path: "",
        message: message
      };
    }
    function full_width_nameOf(blank) {
      if (blank === "　") return "a full-width space";
      const code = (blank.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      return blank === " " ? "a no-break space" : `the invisible character U+${code}`;
    }
    function stands(line, {0: mark, index: index}) {
      const before = line.slice(0, index);
      return mark === "：" ? /^[\s\-{,]*[\w-]+$/u.test(before) || /[{,]\s*[\w-]+$/u.test(before) : !/:\s+\S/u.test(before) || /[[{]/u.test(before);
    }
    function locate(source, {path: path, at: at}) {
      const place = placeOf(source.document, at === "parent" ? path.slice(0, -1) : path);
      const node = at === "value" && !isEmpty(place.value) ? place.value : place.key ?? place.value;
      return positionAt(source.lines, node?.range?.[0] ?? 0);
    }
    function plainTextAt({document: document}, path) {
      const {value: value} = placeOf(document, path);
      const node = (0, dist.Vj)(value) ? value.resolve(document) : value;
      return (0, dist.jn)(node) && [ "number", "boolean" ].includes(typeof node.value) ? node.source : void 0;
    }
    function positionAt(lines, offset) {
      const {line: line, col: col} = lines.linePos(offset);
      return line === 0 ? {
        line: 1,
        column: 1
      } : {
        line: line,
        column: col
      };
    }
    function placeOf(document, path) {
      let place = {
        key: void 0,
        value: document.contents ?? void 0
      };
      for (const step of path) {
        const next = stepInto(document, place.value, step);
        if (next === void 0) break;
        place = next;
      }
      return place;
    }
    function stepInto(document, from, step) {
      const node = (0, dist.Vj)(from) ? from.resolve(document) : from;
      if ((0, dist.oP)(node) && typeof step === "number") {
        const item = node.items[step];
        return (0, dist.Ll)(item) ? {
          key: void 0,
          value: item
        } : void 0;
      }
      const pair = (0, dist.jh)(node) ? pairsOf(node).get(String(step)) : void 0;
      if (pair === void 0) return;
      return {
        key: (0, dist.Ll)(pair.key) ? pair.key : void 0,
        value: (0, dist.Ll)(pair.value) ? pair.value : void 0
      };
    }
    const pairsByMap = new WeakMap;
    function pairsOf(map) {
      const known = pairsByMap.get(map);
      if (known !== void 0) return known;
      const pairs = new Map(map.items.flatMap(pair => {
        const key = positions_keyOf(pair);
        return key === void 0 ? [] : [ [ key, pair ] ];
      }));
      pairsByMap.set(map, pairs);
      return pairs;
    }
    function positions_keyOf(pair) {
      return (0, dist.jn)(pair.key) ? String(pair.key.value) : void 0;
    }
    function isEmpty(node) {
      return node === void 0 || (0, dist.jn)(node) && node.value === null && node.source === "";
    }
    const MAX_ALIAS_COUNT = 100;
    const MAX_DEPTH = 100;
    const MAX_ALIAS_WORK = 5e6;
    const MAX_BYTES = 2e5;
    function readYaml(text) {
      if (isLongerThan(text, MAX_BYTES)) return unreadable({
        line: 1,
        column: 1
      }, `the file has more than ${String(MAX_BYTES / 1e3)} kB; make it shorter`);
      const lines = new dist.HN;
      const document = parse(text, lines);
      if (document === void 0) return unreadable({
        line: 1,
        column: 1
      }, "the file is nested too deeply");
      const [syntaxError] = document.errors;
      if (syntaxError !== void 0) return unreadable(positionAt(lines, syntaxError.pos[0]), syntaxMessage(text, syntaxError));
      const {isTooDeep: isTooDeep, aliases: aliases, nodes: nodes} = measure(document);
      if (isTooDeep) return unreadable({
        line: 1,
        column: 1
      }, "the file is nested too deeply");
      if (aliases * nodes > MAX_ALIAS_WORK) return unreadable({
        line: 1,
        column: 1
      }, "the file has too many aliases (`*name`); write the values out");
      try {
        return {
          kind: "read",
          source: {
            document: document,
            lines: lines
          },
          value: document.toJS({
            maxAliasCount: MAX_ALIAS_COUNT
          }),
          problems: [ ...duplicateKeys(document).map(({name: name, offset: offset}) => ({
            ...positionAt(lines, offset),
            path: "",
            message: `the key ${quoteText(name)} is given twice in the same map; keep one of the two`
          })), ...document.warnings.map(warning => ({
            ...positionAt(lines, warning.pos[0]),
            path: "",
            message: lesserMessage(warning)
          })) ]
        };
      } catch {
        return aliasProblem(text, document, lines);
      }
    }
    function parse(text, lineCounter) {
      try {
        return (0, dist.Tp)(text, {
          lineCounter: lineCounter,
          schema: "core",
          uniqueKeys: false,
          resolveKnownTags: false,
          stringKeys: true,
          prettyErrors: false
        });
      } catch {
        return;
      }
    }
    function measure(document) {
      let [isTooDeep, aliases, nodes] = [ false, 0, 0 ];
      (0, dist.YR)(document, (...[, node, path]) => {
        nodes += 1;
        if ((0, dist.Vj)(node)) aliases += 1;
        isTooDeep = path.length > MAX_DEPTH;
        return isTooDeep ? dist.YR.BREAK : void 0;
      });
      return {
        isTooDeep: isTooDeep,
        aliases: aliases,
        nodes: nodes
      };
    }
    function unreadable(position, message) {
      return {
        kind: "unreadable",
        problems: [ {
          ...position,
          path: "",
          message: message
        } ]
      };
    }
    function syntaxMessage(text, error) {
      switch (error.code) {
       case "TAB_AS_INDENT":
        return "a tab is used as indentation, which YAML forbids; use spaces";

       case "MULTIPLE_DOCS":
        return "the file holds more than one YAML document; keep one and remove the `---` line";

       case "RESOURCE_EXHAUSTION":
        return "the file is nested too deeply";

       case "NON_STRING_KEY":
        return "a key is a list or a map; keys are plain words";

       case "BAD_SCALAR_START":
        return reservedMessage(text.slice(error.pos[0])) ?? `this is not valid YAML: ${error.message}`;

       default:
        return `this is not valid YAML: ${error.message}`;
      }
    }
    function reservedMessage(rest) {
      const [, mark, name] = /^([@`])([^\s,\]}]*)/.exec(rest) ?? [];
      if (mark === void 0 || name === void 0) return;
      const plain = mark === "@" ? `; GitHub users and teams are written without it: ${quoteText(name)}` : "";
      return `a value may begin with ${mark === "@" ? "`@`" : "a backtick"} only in quotes${plain}`;
    }
    function lesserMessage({code: code}) {
      switch (code) {
       case "TAG_RESOLVE_FAILED":
        return "YAML tags such as `!name` are not supported here; remove the tag";

       default:
        return "YAML directives are not supported here; remove the line that begins with `%`";
      }
    }
    function aliasProblem(text, document, lines) {
      const offsets = {
        unresolved: void 0,
        first: void 0
      };
      (0, dist.YR)(document, (...[, node]) => {
        if (!(0, dist.Vj)(node)) return;
        offsets.first ??= node.range?.[0];
        if (node.resolve(document) !== void 0) return;
        offsets.unresolved = node.range?.[0];
        return dist.YR.BREAK;
      });
      if (offsets.unresolved !== void 0) {
        const written = /^[^\s,\]}]*/.exec(text.slice(offsets.unresolved))?.[0] ?? "*";
        const message = `YAML takes ${quoteText(written)} for an alias; write it in quotes: ${quoteText(`"${written}"`)}`;
        return unreadable(positionAt(lines, offsets.unresolved), message);
      }
      const message = "aliases (`*name`) multiply into too many values; write the values out";
      return unreadable(positionAt(lines, offsets.first ?? 0), message);
    }
    var schemas = __webpack_require__(3339);
    const DURATION_PATTERN = /^(?=\d)(?:\d{1,4}d)?(?:\d{1,5}h)?(?:\d{1,6}m)?$/;
    function parseDuration(text) {
      if (!DURATION_PATTERN.test(text)) return;
      const hours = amount(text, "d") * 24 + amount(text, "h");
      return temporal_polyfill.fE.Duration.from({
        hours: hours,
        minutes: amount(text, "m")
      });
    }
    function durationMinutes(text) {
      return parseDuration(text)?.total("minutes");
    }
    function amount(text, unit) {
      return Number(new RegExp(`(\\d+)${unit}`).exec(text)?.[1] ?? 0);
    }
    function expected(allowed) {
      return {
        error: ({input: input}) => expectedMessage(input, allowed),
        abort: true
      };
    }
    function fields_section(shape) {
      const keys = Object.keys(shape).map(key => `\`${key}\``);
      return schemas.rej(shape, expected(`a map with ${keys.length === 1 ? "the key" : "keys of"} ${keys.join(", ")}`));
    }
    function fields_text(allowed, pattern) {
      return schemas.YjP(expected(allowed)).regex(pattern, expected(allowed));
    }
    function prose(allowed, {min: min, max: max}) {
      return schemas.YjP(expected(allowed)).min(min, expected(allowed)).max(max, expected(`${allowed}, at most ${max} characters`));
    }
    function choice(values) {
      const allowed = alternatives(values.map(value => `\`${value}\``));
      return schemas.k5n(values, {
        ...expected(allowed),
        error: ({input: input}) => {
          const near = typeof input === "string" ? nearest(input, values) : void 0;
          const meant = near === void 0 ? "" : `; did you mean \`${near}\`?`;
          return `${expectedMessage(input, allowed)}${meant}`;
        }
      });
    }
    function flag() {
      return schemas.zMY(expected("`true` or `false`"));
    }
    function integer(min, max, hint = "") {
      const params = expected(`a whole number from ${min} to ${max}${hint}`);
      return schemas.Whr(params).min(min, params).max(max, params);
    }
    function list(item, ofWhat, min = 0) {
      const params = expected(`a list of ${ofWhat}${min === 1 ? ", at least one" : ""}`);
      const items = schemas.YOg(item, params);
      return (min === 0 ? items : items.min(min, params)).meta({
        uniqueItems: true
      });
    }
    function duration(limits) {
      const [min, max] = [ minutesOf(limits.min), minutesOf(limits.max) ];
      const allowed = `a duration from ${limits.min} to ${limits.max}, in days, hours and minutes such as \`3h\`, \`90m\` or \`1h30m\``;
      return fields_text(allowed, DURATION_PATTERN).refine(value => {
        const minutes = durationMinutes(value);
        return minutes !== void 0 && minutes >= min && minutes <= max;
      }, expected(allowed));
    }
    function tags() {
      const params = expected("a map of tag keys to values, at least one");
      return schemas.g1P(schemas.YjP(), fields_text("the value of a tag, with `*` and `?` as wildcards", /^[^]{0,256}$/), params).refine(map => Object.keys(map).length > 0, params).meta({
        minProperties: 1
      });
    }
    function alternatives(words) {
      return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
    }
    function minutesOf(limit) {
      return parseDuration(limit)?.total("minutes") ?? NaN;
    }
    const ROLE_NAME = String.raw`(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64}`;
    const ROLE_ARN = String.raw`arn:[a-z\d-]+:iam::\d{12}:role\/${ROLE_NAME}`;
    const ROLE_ARN_FORM = "`arn:<partition>:iam::<12 digits>:role/<name>`";
    const LOGIN = String.raw`[A-Za-z\d](?:[A-Za-z\d_-]{0,38})`;
    function accountId() {
      return fields_text('an AWS account id, twelve digits in quotes such as `"111122223333"`', /^\d{12}$/);
    }
    function region() {
      return fields_text("a region name such as `us-east-1`", /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/);
    }
    function role() {
      const allowed = `a role name of up to 64 letters, digits and \`+=,.@_-\`, or a full ARN: ${ROLE_ARN_FORM}`;
      return fields_text(allowed, new RegExp(`^(?:${ROLE_NAME}|${ROLE_ARN})$`));
    }
    function names_roleArn() {
      return fields_text(`the full ARN of a role: ${ROLE_ARN_FORM}`, new RegExp(`^${ROLE_ARN}$`));
    }
    function changeCalendarArn() {
      return fields_text("the ARN of an SSM Change Calendar: `arn:<partition>:ssm:<region>:<12 digits>:document/<name>`", /^arn:[a-z\d-]+:ssm:[a-z\d-]+:\d{12}:document\/[\w.-]+$/);
    }
    function unitOrAccount() {
      return fields_text("an organisational unit such as `ou-abcd-11111111` or an account id in quotes", /^(?:ou-[\da-z]{4,32}-[\da-z]{8,32}|\d{12})$/);
    }
    function tagKey() {
      return fields_text("a tag key of 1 to 128 characters", /^.{1,128}$/);
    }
    function domainName() {
      return fields_text("a domain name such as `www.example.com`", /^(?=.{1,253}$)(?:\*\.)?(?:[A-Za-z\d_](?:[A-Za-z\d_-]{0,61}[A-Za-z\d])?\.)+[A-Za-z\d-]{2,63}$/);
    }
    function owner() {
      return fields_text("a GitHub user such as `octocat` or a team such as `my-org/dns-team`, without `@`", new RegExp(String.raw`^${LOGIN}(?:\/[\w.-]{1,100})?$`));
    }
    function author() {
      return fields_text("a GitHub account such as `octocat` or `github-actions[bot]`, without `@`", new RegExp(String.raw`^${LOGIN}(?:\[bot\])?$`));
    }
    function appSlug() {
      return fields_text("the slug of a GitHub App such as `my-app`", /^[a-z\d](?:[a-z\d-]{0,98}[a-z\d])?$/);
    }
    function label() {
      return fields_text("the name of a label, 1 to 50 characters on one line", /^(?! )[^\n\r]{0,49}[^\s]$/);
    }
    const DEFAULT_ROLES = {
      scan: "acm-email-to-dns-scan",
      swap: "acm-email-to-dns-swap"
    };
    function regions() {
      return schemas.KCZ([ list(region(), "region names", 1), choice([ "all" ]) ], expected("a list of region names such as `[us-east-1]`, or `all`"));
    }
    const accountsSchema = list(fields_section({
      id: accountId().describe("AWS account id, twelve digits in quotes."),
      name: prose("a name for people", {
        min: 1,
        max: 100
      }).optional().describe("Name of the account, shown beside its id."),
      regions: regions().optional().describe("Regions to look in; the top-level regions if not given."),
      owners: list(owner(), "GitHub users and teams").default([]).describe("GitHub users (assigned) and teams (mentioned) who own the DNS of this account.")
    }), "accounts").optional().describe("AWS accounts to migrate.");
    const organizationSchema = fields_section({
      role: names_roleArn().describe("Full ARN of the role that lists the accounts of the organization."),
      include: list(unitOrAccount(), "organisational units and account ids").default([]).describe("Organisational units or account ids to take; all active accounts if empty."),
      exclude: list(unitOrAccount(), "organisational units and account ids").default([]).describe("Organisational units or account ids to leave out.")
    }).optional().describe("Takes the accounts from AWS Organizations, instead of or beside the listed ones.");
    const regionsSchema = regions().optional().describe("Regions of every account without regions of its own, or all: the regions enabled in each account.");
    const rolesSchema = fields_section({
      scan: role().default(DEFAULT_ROLES.scan).describe("Role that reads, requests replacements and deletes its own requests; a name in each account or an ARN."),
      swap: role().default(DEFAULT_ROLES.swap).describe("Role that changes listeners; a name in each account or an ARN."),
      check: role().optional().describe("Read-only role for open pull requests; without it they are checked without AWS."),
      dns: role().optional().describe("Role that may write Route 53 records, and nothing else."),
      hub: fields_section({
        scan: names_roleArn().optional().describe("Hub role from which the scan role of each account is assumed."),
        swap: names_roleArn().optional().describe("Hub role from which the swap role of each account is assumed.")
      }).optional().describe("Hub roles: OIDC into the hub role of a power, then AssumeRole into each account.")
    }).prefault({}).describe("IAM roles, one per power.");
    var legacy = __webpack_require__(7301);
    const planSchema = schemas.rej({
      version: schemas.euz(1),
      round: schemas.Whr().min(2).max(9999).optional(),
      account: schemas.YjP().regex(/^\d{12}$/),
      region: schemas.YjP().regex(/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/),
      domains: schemas.YOg(schemas.YjP().regex(/^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)+$/i)).min(1),
      from: schemas.YjP(),
      to: schemas.YjP(),
      listeners: schemas.YOg(schemas.rej({
        arn: schemas.YjP(),
        "load-balancer": schemas.YjP().min(1),
        type: schemas.k5n(core_arn.BV),
        port: schemas.Whr().min(1).max(65535),
        certificate: schemas.k5n([ "default", "sni", "both" ])
      })).min(1)
    });
    const maximumBytes = 1e5;
    const maximumPlanFiles = 100;
    const maximumProblems = 20;
    function parsePlan(text, problem) {
      if (problem !== void 0) return invalid([ problem ]);
      if (isLongerThan(text, maximumBytes)) return invalid([ {
        key: "plan-file-too-long"
      } ]);
      const read = readDocument(text);
      if ("problem" in read) return invalid([ ...oddBlanks(text), read.problem ]);
      const parsed = planSchema.safeParse(read.value);
      if (!parsed.success) return invalid([ ...oddBlanks(text), ...parsed.error.issues.map(schemaProblem) ]);
      const problems = contradictions(parsed.data);
      return problems.length > 0 ? invalid(problems) : {
        kind: "valid",
        plan: fromFile(parsed.data)
      };
    }
    function oddBlanks(text) {
      return findOddBlanks(text).map(({line: line, column: column}) => ({
        key: "plan-file-blank",
        line: String(line),
        column: String(column)
      }));
    }
    function schemaProblem(issue) {
      const path = issue.path.join(".");
      if (issue.code === "unrecognized_keys") return {
        key: "plan-file-unknown",
        path: path,
        keys: issue.keys.join(", ")
      };
      const last = issue.path.at(-1);
      if (last === void 0) return {
        key: "plan-file-is-none"
      };
      const what = typeof last === "number" ? String(issue.path.at(-2)).replace(/s$/, "") : String(last);
      return {
        key: "plan-file-expected",
        path: path,
        what: what
      };
    }
    function invalid(problems) {
      const more = problems.length - maximumProblems;
      const told = problems.slice(0, maximumProblems);
      return {
        kind: "invalid",
        problems: more > 0 ? [ ...told, {
          key: "more",
          count: String(more)
        } ] : told
      };
    }
    function readDocument(text) {
      try {
        const document = (0, dist.Tp)(text, {
          schema: "core",
          uniqueKeys: false,
          stringKeys: true,
          prettyErrors: false
        });
        const syntax = document.errors[0];
        if (syntax !== void 0) return {
          problem: {
            key: "plan-file-syntax",
            message: syntax.message
          }
        };
        const [twice] = duplicateKeys(document);
        if (twice !== void 0) return {
          problem: {
            key: "plan-file-key-twice",
            name: twice.name
          }
        };
        return {
          value: document.toJS({
            maxAliasCount: 0
          })
        };
      } catch (error) {
        return {
          problem: {
            key: error instanceof ReferenceError ? "plan-file-alias" : "plan-file-too-deep"
          }
        };
      }
    }
    function fromFile(file) {
      return {
        ...file.round !== void 0 && {
          round: file.round
        },
        account: file.account,
        region: file.region,
        domains: file.domains.map(certificate_certificate.GX),
        from: file.from,
        to: file.to,
        listeners: file.listeners.map(listener => ({
          arn: listener.arn,
          loadBalancer: listener["load-balancer"],
          type: listener.type,
          port: listener.port,
          certificate: listener.certificate
        }))
      };
    }
    function contradictions(file) {
      const problems = [];
      for (const key of [ "from", "to" ]) {
        const arn = (0, core_arn.Lw)(file[key]);
        if (arn === void 0 || (0, core_arn.RQ)(file[key]) === void 0) problems.push({
          key: "plan-file-expected",
          path: key,
          what: key
        }); else if (!isOf(file, arn)) problems.push(elsewhere(key, arn));
      }
      if (file.from === file.to) problems.push({
        key: "plan-file-same"
      });
      const seen = new Set;
      for (const [index, listener] of file.listeners.entries()) {
        const place = `listeners.${String(index)}.arn`;
        const loadBalancer = (0, core_arn.Wt)(listener.arn);
        if (loadBalancer === void 0) problems.push({
          key: "plan-file-expected",
          path: place,
          what: "arn"
        }); else if (!isOf(file, loadBalancer)) problems.push(elsewhere(place, loadBalancer)); else if (loadBalancer.type !== listener.type || loadBalancer.name !== listener["load-balancer"]) problems.push({
          key: "plan-file-other-name",
          path: place,
          type: loadBalancer.type,
          name: loadBalancer.name
        });
        if (listener.type === "classic" && listener.certificate !== "default") problems.push({
          key: "plan-file-classic",
          path: `listeners.${String(index)}.certificate`
        });
        const key = listener.type === "classic" ? `${listener.arn} ${String(listener.port)}` : listener.arn;
        if (seen.has(key)) problems.push({
          key: "plan-file-twice",
          path: place
        });
        seen.add(key);
      }
      return problems;
    }
    function elsewhere(path, {account: account, region: region}) {
      return {
        key: "plan-file-elsewhere",
        path: path,
        account: account,
        region: region
      };
    }
    function isOf(file, arn) {
      return arn.account === file.account && arn.region === file.region;
    }
    function renderPlan(plan) {
      const listeners = plan.listeners.map(listener => [ `  - arn: ${listener.arn}`, `    load-balancer: ${scalar(listener.loadBalancer)}`, `    type: ${listener.type}`, `    port: ${String(listener.port)}`, `    certificate: ${listener.certificate}` ].join("\n"));
      return [ "version: 1", ...plan.round === void 0 ? [] : [ `round: ${String(plan.round)}` ], `account: "${plan.account}"`, `region: ${plan.region}`, `domains: [${plan.domains.map(scalar).join(", ")}]`, `from: ${plan.from}`, `to: ${plan.to}`, "listeners:", ...listeners, "" ].join("\n");
    }
    function scalar(name) {
      const isPlain = /^[a-z][a-z\d._-]*$/i.test(name) && !/^(?:null|true|false)$/i.test(name);
      return isPlain ? name : JSON.stringify(name);
    }
    function shortId(certificateArn) {
      return wholeId(certificateArn).slice(0, 8);
    }
    function wholeId(certificateArn) {
      return (0, core_arn.RQ)(certificateArn) ?? certificateArn;
    }
    function planPath(directory, certificate, isShared = false) {
      const domain = (0, certificate_certificate.GX)(certificate.domainName).replaceAll("*", "_");
      const id = isShared ? wholeId(certificate.arn) : shortId(certificate.arn);
      return `${directory}/${certificate.account}/${certificate.region}/${domain}-${id}.yml`;
    }
    function placeStem({account: account, region: region}) {
      return `acm-email-to-dns/${account}-${region}-`;
    }
    function planBranch(certificate, sequence) {
      const stem = placeStem(certificate) + shortId(certificate.arn);
      return sequence <= 1 ? stem : `${stem}-${String(sequence)}`;
    }
    function planSequence(certificate, branch) {
      const stem = planBranch(certificate, 1);
      if (branch === stem) return 1;
      const suffix = branch.startsWith(`${stem}-`) ? branch.slice(stem.length + 1) : "";
      return /^([2-9]|[1-9]\d{1,3})$/.test(suffix) ? Number(suffix) : void 0;
    }
    function isPlanPath(directory, path) {
      return path.startsWith(`${directory}/`) && /\.ya?ml$/.test(path);
    }
    function gitBlobId(text) {
      const bytes = (0, utils.AI)(text);
      return (0, utils.My)((0, legacy.e8)((0, utils.Id)((0, utils.AI)(`blob ${String(bytes.length)}\0`), bytes)));
    }
    function planFingerprint(text) {
      return hashOf(text, 32);
    }
    const pullRequestGroupings = [ "certificate", "load-balancer", "region" ];
    const mostPlansTogether = 20;
    function groupPlans(per, certificates) {
      const groups = [];
      for (const certificate of certificates) {
        const touched = groups.filter(group => group.some(member => belongTogether(per, member, certificate)));
        const merged = [ ...touched.flat(), certificate ];
        for (const group of touched) groups.splice(groups.indexOf(group), 1);
        groups.push(merged);
      }
      const order = new Map(certificates.map((certificate, index) => [ certificate, index ]));
      const rank = certificate => order.get(certificate) ?? 0;
      return groups.map(members => members.toSorted((a, b) => rank(a) - rank(b))).toSorted(([a], [b]) => a === void 0 || b === void 0 ? 0 : rank(a) - rank(b)).flatMap(members => {
        const [first] = members;
        if (first === void 0) return [];
        const {account: account, region: region} = first;
        return [ {
          name: per === "region" ? "all" : firstName(members),
          account: account,
          region: region,
          members: members
        } ];
      });
    }
    function belongTogether(per, a, b) {
      if (a.account !== b.account || a.region !== b.region) return false;
      return per === "region" || a.loadBalancers.some(({arn: arn}) => b.loadBalancers.some(other => other.arn === arn));
    }
    function firstName(members) {
      const names = members.flatMap(({loadBalancers: loadBalancers}) => loadBalancers.map(({name: name}) => name));
      return names.toSorted((a, b) => a < b ? -1 : 1)[0] ?? "all";
    }
    function groupBranch(group, sequence) {
      const stem = placeStem(group) + group.name;
      return sequence <= 1 ? stem : `${stem}-${String(sequence)}`;
    }
    function distributePlans(unplaced, open) {
      let left = [ ...unplaced ];
      const joined = new Map;
      for (const {number: number, certificates: certificates} of open.toSorted((a, b) => a.number - b.number)) {
        const taken = left.slice(0, Math.max(0, mostPlansTogether - certificates.length));
        if (taken.length > 0) joined.set(number, taken);
        left = left.slice(taken.length);
      }
      const fresh = [];
      for (;left.length > 0; left = left.slice(mostPlansTogether)) fresh.push(left.slice(0, mostPlansTogether));
      return {
        joined: joined,
        fresh: fresh
      };
    }
    const languageNames = new Intl.DisplayNames("en", {
      type: "language"
    });
    const issuesSchema = fields_section({
      language: choice(language.e).default("en").describe(`Language of everything that people read: ${language.e.map(each => languageNames.of(each)).join(" or ")}.`),
      labels: list(label(), "label names").default([]).describe("Extra labels of every issue."),
      contact: prose("whom to ask", {
        min: 0,
        max: 200
      }).default("").describe("Whom to ask, shown in every issue."),
      note: prose("Markdown", {
        min: 0,
        max: 4e3
      }).default("").describe("Markdown shown in every issue, for example the link of the ticket form."),
      "allow-public": flag().default(false).describe("In a public repository nothing is written unless this is true."),
      per: choice(issueGroupings).default("certificate").describe("One issue per certificate, per set of DNS zones that its names lie in, or per account."),
      reminders: list(duration({
        min: "1m",
        max: "72h"
      }), "durations").default([ "48h", "24h", "6h" ]).describe("How long before the 72-hour deadline owners are reminded."),
      "max-new-per-run": integer(1, 1e4, "; to request nothing, set `request: off`").default(40).describe("Limits the new issues of a run and with them the new 72-hour clocks."),
      "trusted-authors": list(author(), "GitHub accounts").default([]).describe("Other accounts whose markers count, for example the app used before.")
    }).prefault({}).describe("The issues that ask for DNS records.");
    const directory = fields_text("a folder in the repository such as `acm-migrations`, relative and without `..`", /^(?:(?!\.{1,2}(?:\/|$))[\w.-]+\/)*(?!\.{1,2}(?:\/|$))[\w.-]+\/?$/);
    const pullRequestsSchema = fields_section({
      label: label().default("acm-swap").describe("The gate: merged with this label means swap."),
      directory: directory.default("acm-migrations").describe("Folder of the plan files."),
      reviewers: list(owner(), "GitHub users and teams").default([]).describe("GitHub users and teams asked to review each pull request."),
      per: choice(pullRequestGroupings).default("certificate").describe("One pull request per certificate, for all certificates that share load balancers, or for all of an account and region (at most 20 plans each)."),
      "max-open": integer(0, 1e3).default(20).describe("How many pull requests may be open at once."),
      require: fields_section({
        approvals: integer(0, 6).default(0).describe("Approvals of the merged head, by people with write access, that a swap needs."),
        "label-by": choice([ "write", "maintain", "admin" ]).default("write").describe("Permission that whoever sets the label must have."),
        apps: list(appSlug(), "slugs of GitHub Apps").default([]).describe("GitHub Apps whose labels count.")
      }).prefault({}).describe("What a swap needs beside the label.")
    }).prefault({}).describe("The pull requests that propose swaps.");
    var occurrences = __webpack_require__(3100);
    const WEEKDAY_NAMES = [ "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" ];
    const NUMBERS = [ 1, 2, 3, 4, 5, 6, 7 ];
    function parseWeekday(text) {
      const name = text.toLowerCase();
      return NUMBERS[WEEKDAY_NAMES.findIndex(full => name === full || name === full.slice(0, 3))];
    }
    function accountGlob() {
      return fields_text("an account id in quotes, twelve digits, with `*` and `?` as wildcards", /^(?:[\d?]{12}|(?=[^*]*\*)\*?(?:[\d?]\*?){0,12})$/);
    }
    const strategySchema = choice([ "replace", "in-place", "auto" ]).default("replace").describe("How certificates move: by a replacement certificate, in place, or as each certificate allows.");
    const requestSchema = choice([ "automatic", "on-label", "off" ]).default("automatic").describe("Whether replacements are requested by themselves, on label acm-request, or not at all.");
    const matchSchema = fields_section({
      account: accountGlob().optional().describe("Account id, with * and ? as wildcards."),
      region: fields_text("a region name, with `*` and `?` as wildcards", /^[a-z\d*?-]{1,32}$/).optional().describe("Region, with * and ? as wildcards."),
      domain: fields_text("a domain name, with `*` and `?` as wildcards", /^[\w.*?-]{1,253}$/).optional().describe("A name of the certificate, with * and ? as wildcards."),
      tag: tags().optional().describe("Tags of the certificate, the values with * and ? as wildcards.")
    }).meta({
      minProperties: 1
    }).describe("Which certificates the rule is for; every given pattern must match.");
    const rulesSchema = list(fields_section({
      match: matchSchema,
      ignore: flag().default(false).describe("Leaves these certificates alone; the dashboard lists them as ignored."),
      owners: list(owner(), "GitHub users and teams").optional().describe("GitHub users and teams who own the DNS of these certificates."),
      contact: prose("whom to ask", {
        min: 0,
        max: 200
      }).optional().describe("Whom to ask, shown in these issues."),
      language: choice(language.e).optional().describe("Language of these certificates’ issues and of the comments on them; pull requests keep `issues.language`."),
      request: choice([ "automatic", "on-label", "off" ]).optional().describe("When replacements of these certificates are requested."),
      strategy: choice([ "replace", "in-place", "auto" ]).optional().describe("How these certificates move."),
      swap: choice([ "external" ]).optional().describe("No pull request: the issue says what to change in the code that manages the listener."),
      drop: list(domainName(), "domain names").default([]).describe("Names left out of the replacement; forces the strategy replace.")
    }), "rules").default([]).describe("Exceptions per certificate; the first rule that matches wins.");
    const TIME_ZONE = "an IANA time zone name such as `Asia/Tokyo`, no offset and no abbreviation";
    const timeZone = fields_text(TIME_ZONE, TIME_ZONE_PATTERN).refine(name => resolveTimeZone(name) !== void 0, {
      error: ({input: input}) => {
        const near = nearestTimeZone(String(input));
        return `${expectedMessage(input, TIME_ZONE)}${near === void 0 ? "" : ` (did you mean \`${near}\`?)`}`;
      }
    });
    const cron = fields_text("a cron expression of five fields (minute, hour, day of month, month, day of week) such as `0 2 * * SUN`", /^\s*(?:\S+\s+){4}\S+\s*$/).check(context => {
      const problem = (0, occurrences.K)(context.value);
      if (problem === void 0) return;
      context.issues.push({
        code: "custom",
        input: context.value,
        message: problem.replaceAll(/\s+/g, " ")
      });
    });
    const weekday = schemas.YjP(expected("a weekday, `sun` to `sat` or its full name")).refine(day => parseWeekday(day) !== void 0, expected("a weekday, `sun` to `sat` or its full name")).meta({
      anyOf: [ {
        enum: WEEKDAY_NAMES.map(name => name.slice(0, 3))
      }, {
        pattern: `^(?:${WEEKDAY_NAMES.map(anyCase).join("|")})$`
      } ]
    });
    function anyCase(name) {
      const letters = Array.from(name, letter => `[${letter}${letter.toUpperCase()}]`);
      return `${letters.slice(0, 3).join("")}(?:${letters.slice(3).join("")})?`;
    }
    const windowSchema = fields_section({
      start: cron.optional().describe("Cron expression of five fields: the local times at which the window opens."),
      duration: duration({
        min: "1m",
        max: "7d"
      }).optional().describe("How long a cron window stays open, in elapsed time, for example 3h."),
      weekly: fields_section({
        days: list(weekday, "weekdays", 1).describe("Days on which the window opens."),
        from: fields_text('a time from `"00:00"` to `"23:59"`', TIME_OF_DAY_PATTERN).describe("Local time the window opens."),
        to: fields_text('a time from `"00:00"` to `"24:00"`', END_OF_WINDOW_PATTERN).describe("Local time the window closes; on the next day if it is not after from.")
      }).optional().describe("A window between two local times on some days of the week.")
    }).meta({
      oneOf: [ {
        required: [ "start", "duration" ],
        not: {
          required: [ "weekly" ]
        }
      }, {
        required: [ "weekly" ],
        not: {
          anyOf: [ {
            required: [ "start" ]
          }, {
            required: [ "duration" ]
          } ]
        }
      } ]
    });
    const windowsSchema = schemas.KCZ([ choice([ "always", "never" ]), list(windowSchema, "windows") ], expected("`always`, `never` or a list of windows"));
    const freezeBound = fields_text("a date such as `2026-12-25`, or a date-time such as `2026-12-25T18:00` or `2026-12-25T18:00+09:00`", FREEZE_BOUND_PATTERN).refine(bound => parseFreezeBound(bound) !== void 0, {
      error: ({input: input}) => `found ${describeFound(input)}, which no calendar has; expected a date that exists`
    });
    const freezesSchema = list(fields_section({
      from: freezeBound.describe("First frozen local day, or the date-time at which the freeze begins."),
      to: freezeBound.describe("Last frozen local day, or the date-time at which the freeze is over."),
      reason: prose("a reason", {
        min: 1,
        max: 200
      }).optional().describe("Why, shown where a swap is held.")
    }), "freezes");
    const overridesSchema = list(fields_section({
      match: fields_section({
        account: accountGlob().optional().describe("Account id, with * and ? as wildcards."),
        "load-balancer": fields_text("the name of a load balancer, with `*` and `?` as wildcards", /^[A-Za-z\d*?-]{1,64}$/).optional().describe("Name of the load balancer, with * and ? as wildcards."),
        type: choice(core_arn.BV).optional().describe("Type of the load balancer."),
        tag: tags().optional().describe("Tags of the listener, then of its load balancer; values with wildcards.")
      }).meta({
        minProperties: 1
      }).describe("Which listeners the override is for; every given pattern must match."),
      windows: windowsSchema.describe("Windows of these listeners: always, never, or a list.")
    }), "overrides");
    const maintenanceSchema = fields_section({
      timezone: timeZone.optional().describe("IANA name of the time zone of every window and freeze."),
      windows: windowsSchema.optional().describe("When ALB listeners may be swapped: always, never, or a list; without it never."),
      freezes: freezesSchema.default([]).describe("Times in which nothing is swapped, whatever the windows say."),
      overrides: overridesSchema.default([]).describe("Other windows for some listeners; the first match wins."),
      rollback: choice([ "any-time", "windows" ]).default("any-time").describe("Whether a rollback waits for a window."),
      cutoff: duration({
        min: "0m",
        max: "24h"
      }).default("5m").describe("No listener is started this close to a window's end."),
      "outside-window": choice([ "wait", "fail" ]).default("wait").describe("Outside a window: wait for the next one, or fail runs that a person started."),
      "allow-override": flag().default(false).describe("Lets label acm-override-window open a window."),
      "change-calendars": list(changeCalendarArn(), "SSM Change Calendar ARNs").default([]).describe("SSM Change Calendars that must be open as well; closed or unreadable is closed.")
    }).prefault({}).describe("When listeners may be swapped.");
    const allowedChanges = [ "migration", "re-issued", "imported", "private" ];
    const HOST_NAME = /^(?=.{1,253}$)[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?)*$/;
    function isResolver(text) {
      const bracketed = /^\[([^\]]*)\](?::(\d{1,5}))?$/.exec(text);
      if (bracketed !== null) return isIpv6(bracketed[1] ?? "") && isPort(bracketed[2]);
      if (isIpv6(text)) return true;
      const plain = /^([^:]*)(?::(\d{1,5}))?$/.exec(text);
      return plain !== null && isHost(plain[1] ?? "") && isPort(plain[2]);
    }
    function isHost(host) {
      return /^[\d.]+$/.test(host) ? schemas.uXy().safeParse(host).success : HOST_NAME.test(host);
    }
    function isIpv6(text) {
      return schemas.ugL().safeParse(text).success;
    }
    function isPort(text) {
      return text === void 0 || Number(text) >= 1 && Number(text) <= 65535;
    }
    const scanSchema = fields_section({
      "time-budget": duration({
        min: "1m",
        max: "6h"
      }).default("50m").describe("After this time no further account-region is started; the next scan begins with what is left."),
      concurrency: schemas.KCZ([ choice([ "auto" ]), integer(1, 100) ], expected("`auto` or a whole number from 1 to 100")).default("auto").describe("Account-regions looked at side by side, or auto."),
      "accounts-per-shard": integer(1, 1e3).default(40).describe("Accounts per job of a sharded scan.")
    }).prefault({}).describe("How the scan goes about its work.");
    const healthSchema = flag().default(false).describe("Reads AWS Health events about e-mail validation.");
    const resolver = fields_text("a DNS server: `host`, `host:port` or `[IPv6]:port`", /^\S{1,261}$/).refine(isResolver, expected("a DNS server: `host`, `host:port` or `[IPv6]:port`"));
    const guardSchema = choice([ "off", "migrated", "all" ]).default("migrated").describe("Which certificates are watched over once they need no migration: none, those that were migrated, or all.");
    const dnsSchema = fields_section({
      resolvers: list(resolver, "DNS servers", 1).default([ "1.1.1.1", "8.8.8.8" ]).describe("DNS servers asked whether a record is there: host, host:port or [IPv6]:port."),
      route53: choice([ "off", "create" ]).default("off").describe("Whether missing records are added in Route 53 hosted zones, with roles.dns."),
      "route53-accounts": list(accountId(), "account ids").default([]).describe("Accounts whose hosted zones are looked at; the scanned accounts if empty."),
      authoritative: flag().default(true).describe("Whether a zone’s own name servers are asked as well; if not, only the resolvers.")
    }).prefault({}).describe("Public DNS and Route 53.");
    const swapSchema = fields_section({
      verify: choice([ "tls", "api" ]).default("tls").describe("Whether a swap is verified by TLS handshakes or by asking the API only."),
      managed: choice([ "warn", "refuse" ]).default("warn").describe("Whether listeners that somebody owns (a controller, Elastic Beanstalk, CloudFormation, Terraform) are swapped with a warning or refused."),
      "terraform-tags": list(tagKey(), "tag keys").default([]).describe("Tag keys that mark what Terraform manages."),
      "delete-old-after": schemas.KCZ([ choice([ "never" ]), duration({
        min: "1d",
        max: "365d"
      }) ], expected("`never` or a duration such as `14d`")).default("never").describe("How long an old certificate is kept unused before it is deleted, or never."),
      allow: list(choice(allowedChanges), "kinds of changes").default([ "migration" ]).describe("Changes that plans may make: `migration` from an e-mail-validated certificate to a DNS-validated one of Amazon’s, " + "`re-issued` from any certificate to such a one, `imported` and `private` to a certificate of that kind.")
    }).prefault({}).describe("How listeners are swapped.");
    const configSchema = fields_section({
      version: schemas.euz(1, expected("`1`, the only version of this file")).describe("Version of this file: 1."),
      accounts: accountsSchema,
      organization: organizationSchema,
      regions: regionsSchema,
      roles: rolesSchema,
      strategy: strategySchema,
      rules: rulesSchema,
      request: requestSchema,
      maintenance: maintenanceSchema,
      scan: scanSchema,
      health: healthSchema,
      dns: dnsSchema,
      issues: issuesSchema,
      "pull-requests": pullRequestsSchema,
      swap: swapSchema,
      guard: guardSchema
    }).meta({
      anyOf: [ {
        required: [ "accounts" ]
      }, {
        required: [ "organization" ]
      } ]
    });
    function allowedKeys(schema, path) {
      return schemasAt([ schema ], path).flatMap(each => each instanceof schemas.bvH ? Object.keys(each.shape) : []);
    }
    function isAllowed(schema, path, value) {
      return schemasAt([ schema ], path).some(each => each.safeParse(value).success);
    }
    function schemasAt(schemas, path) {
      return path.reduce((found, step) => found.flatMap(each => schema_at_stepInto(each, step)).flatMap(unwrap), schemas.flatMap(unwrap));
    }
    function schema_at_stepInto(schema, step) {
      if (schema instanceof schemas.naA) return [ schema.element ];
      if (schema instanceof schemas.b8S) return [ schema.valueType ];
      if (!(schema instanceof schemas.bvH) || !Object.hasOwn(schema.shape, step)) return [];
      return [ schema.shape[step] ];
    }
    function unwrap(schema) {
      if (schema instanceof schemas.IiU || schema instanceof schemas.XiL || schema instanceof schemas.xgV) return unwrap(schema.unwrap());
      return schema instanceof schemas.fZ7 ? schema.options.flatMap(each => unwrap(each)) : [ schema ];
    }
    function schemaFindings(schema, issues) {
      return issues.flatMap(issue => findingsOf(schema, issue, []));
    }
    function findingsOf(schema, issue, base) {
      const path = [ ...base, ...issue.path.map(step => typeof step === "number" ? step : String(step)) ];
      switch (issue.code) {
       case "unrecognized_keys":
        {
          const allowed = allowedKeys(schema, path);
          return issue.keys.map(key => ({
            path: [ ...path, key ],
            at: "key",
            message: unknownKeyMessage(key, allowed)
          }));
        }

       case "invalid_union":
        {
          const inside = meantBranch(issue.errors);
          if (inside !== void 0) return inside.flatMap(each => findingsOf(schema, each, path));
          return [ {
            path: path,
            at: "value",
            message: issue.message
          } ];
        }

       default:
        return [ {
          path: path,
          at: issue.message.startsWith("missing;") ? "parent" : "value",
          message: issue.message
        } ];
      }
    }
    function meantBranch(branches) {
      return branches.find(issues => issues.every(issue => issue.path.length > 0 || issue.code === "unrecognized_keys"));
    }
    function toConfig(file) {
      return convert(file);
    }
    function convert(file) {
      const regions = file.regions ?? [];
      return {
        accounts: (file.accounts ?? []).map(account => ({
          id: account.id,
          name: account.name,
          regions: account.regions ?? regions,
          owners: account.owners
        })),
        organization: file.organization,
        regions: regions,
        roles: {
          scan: file.roles.scan,
          swap: file.roles.swap,
          check: file.roles.check,
          dns: file.roles.dns,
          hub: {
            scan: file.roles.hub?.scan,
            swap: file.roles.hub?.swap
          }
        },
        strategy: file.strategy,
        rules: toRules(file.rules),
        request: file.request,
        maintenance: toMaintenance(file.maintenance),
        scan: {
          concurrency: file.scan.concurrency,
          timeBudget: required(parseDuration(file.scan["time-budget"])),
          accountsPerShard: file.scan["accounts-per-shard"]
        },
        health: file.health,
        dns: {
          resolvers: file.dns.resolvers,
          route53: file.dns.route53,
          route53Accounts: file.dns["route53-accounts"],
          authoritative: file.dns.authoritative
        },
        guard: file.guard,
        issues: toIssues(file.issues),
        pullRequests: toPullRequests(file["pull-requests"]),
        swap: {
          verify: file.swap.verify,
          managed: file.swap.managed,
          terraformTags: file.swap["terraform-tags"],
          deleteOldAfter: parseDuration(file.swap["delete-old-after"]),
          allow: file.swap.allow
        }
      };
    }
    function toRules(rules) {
      return rules.map(({match: match, ignore: ignore, owners: owners, contact: contact, language: language, request: request, strategy: strategy, swap: swap, drop: drop}) => ({
        match: {
          account: match.account,
          region: match.region,
          domain: match.domain,
          tag: match.tag ?? {}
        },
        ignore: ignore,
        owners: owners,
        contact: contact,
        language: language,
        request: request,
        strategy: strategy,
        swap: swap,
        drop: drop
      }));
    }
    function toMaintenance(file) {
      const timeZone = required(resolveTimeZone(file.timezone ?? "UTC"));
      return {
        timeZone: timeZone,
        windows: file.windows === void 0 ? void 0 : toWindows(file.windows),
        freezes: file.freezes.map(freeze => toFreeze(freeze, timeZone)),
        overrides: file.overrides.map(({match: match, windows: windows}) => ({
          match: {
            account: match.account,
            loadBalancer: match["load-balancer"],
            type: match.type,
            tag: match.tag ?? {}
          },
          windows: toWindows(windows)
        })),
        cutoff: required(parseDuration(file.cutoff)),
        rollback: file.rollback,
        allowOverride: file["allow-override"],
        outsideWindow: file["outside-window"],
        changeCalendars: file["change-calendars"]
      };
    }
    function toWindows(windows) {
      return typeof windows === "string" ? windows : windows.map(toWindow);
    }
    function toWindow({start: start, duration: duration, weekly: weekly}) {
      if (weekly === void 0) return {
        kind: "cron",
        start: required(start),
        duration: required(parseDuration(required(duration)))
      };
      const days = weekly.days.map(day => required(parseWeekday(day)));
      return {
        kind: "weekly",
        days: [ ...new Set(days) ].sort((a, b) => a - b),
        from: parseTimeOfDay(weekly.from),
        to: parseTimeOfDay(weekly.to)
      };
    }
    function toFreeze({from: from, to: to, reason: reason}, timeZone) {
      return {
        from: freezeStart(required(parseFreezeBound(from)), timeZone),
        to: freezeEnd(required(parseFreezeBound(to)), timeZone),
        reason: reason
      };
    }
    function toIssues(file) {
      return {
        language: file.language,
        per: file.per,
        labels: file.labels,
        contact: file.contact,
        note: file.note,
        allowPublic: file["allow-public"],
        reminders: toReminders(file.reminders),
        maxNewPerRun: file["max-new-per-run"],
        trustedAuthors: file["trusted-authors"]
      };
    }
    function toReminders(texts) {
      const byMinutes = new Map(texts.map(text => required(parseDuration(text))).map(each => [ each.total("minutes"), each ]));
      return [ ...byMinutes.values() ].sort((a, b) => temporal_polyfill.fE.Duration.compare(b, a));
    }
    function toPullRequests(file) {
      return {
        label: file.label,
        directory: file.directory.replace(/\/$/, ""),
        reviewers: file.reviewers,
        per: file.per,
        maxOpen: file["max-open"],
        require: {
          approvals: file.require.approvals,
          labelBy: file.require["label-by"],
          apps: file.require.apps
        }
      };
    }
    function required(value) {
      if (value === void 0) throw new RangeError("a value that was not checked");
      return value;
    }
    function formatProblem(file, problem) {
      const where = `${file}:${problem.line}:${problem.column}`;
      return problem.path === "" ? `${where}: ${problem.message}` : `${where}: ${problem.path}: ${problem.message}`;
    }
    function loadConfig(text) {
      const yaml = readYaml(text);
      if (yaml.kind === "unreadable") return load_invalid(text, yaml.problems);
      const {source: source, value: value} = yaml;
      if (!isMap(value)) return load_invalid(text, [ notAMap(source, value) ]);
      const checked = checkValue(value, source);
      const problems = [ ...yaml.problems, ...checked.findings.map(finding => toProblem(source, finding)) ];
      if (problems.length > 0 || checked.file === void 0) return load_invalid(text, load_inOrder(problems));
      return {
        kind: "valid",
        config: toConfig(checked.file),
        warnings: load_inOrder([ ...newRegions(value), ...oddCrons(value) ].map(finding => toProblem(source, finding))),
        placeOf: path => locate(source, {
          path: path,
          at: "value"
        })
      };
    }
    function load_invalid(text, problems) {
      const slips = fullWidthProblems(text);
      return {
        kind: "invalid",
        problems: slips.length > 0 ? slips : problems
      };
    }
    function checkValue(value, source) {
      const parsed = configSchema.safeParse(value);
      const wrong = parsed.success ? [] : schemaFindings(configSchema, parsed.error.issues).map(finding => withQuotes(source, finding));
      const together = [ ...checkAccounts(value, path => locate(source, {
        path: path,
        at: "value"
      }).line), ...checkRegions(value), ...checkCalendar(value), ...checkWindows(value), ...checkLists(value), ...checkMatches(value), ...checkLabels(value), ...checkStrategies(value), ...checkRoute53(value) ];
      return {
        file: parsed.data,
        findings: [ ...wrong, ...together ]
      };
    }
    function notAMap(source, value) {
      const found = value === null ? "the file is empty" : `found ${describeFound(value)} at the top of the file`;
      const message = `${found}; expected a map that begins with \`version: 1\``;
      return {
        ...locate(source, {
          path: [],
          at: "value"
        }),
        path: "",
        message: message
      };
    }
    function withQuotes(source, finding) {
      const written = plainTextAt(source, finding.path);
      if (finding.at !== "value" || written === void 0 || !isAllowed(configSchema, finding.path, written)) return finding;
      const message = finding.message.replace(/^found the number [^;]*/, () => `found the number ${written}`);
      return {
        ...finding,
        message: `${message}; write it in quotes: \`"${written}"\``
      };
    }
    function toProblem(source, finding) {
      return {
        ...locate(source, finding),
        path: formatPath(finding.path),
        message: finding.message
      };
    }
    function load_inOrder(problems) {
      const once = new Map(problems.map(problem => [ JSON.stringify(problem), problem ]));
      return [ ...once.values() ].sort((a, b) => a.line - b.line || a.column - b.column);
    }
    var src_inputs = __webpack_require__(8422);
    function mentionsIn(markdown) {
      const words = markdown.replaceAll(/^(`{3,}).*?^\1/gms, "").replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/g, "").replaceAll(/<!--.*?-->/gs, "").replaceAll(/\]\([^)]*\)/g, "]");
      return [ ...words.matchAll(/(?<![\w/.-])@([\w-]+(?:\/[\w.-]*\w)?)/g) ].map(([, person = ""]) => person);
    }
    class Foretold {
      lines=[];
      #people=new Map;
      #requests=0;
      #issues=0;
      info(line) {
        this.lines.push(line);
      }
      count(action) {
        if (action === "acm:RequestCertificate") this.#requests++;
      }
      counted(writer) {
        const tell = people => {
          for (const person of new Set(people)) this.#people.set(person, (this.#people.get(person) ?? 0) + 1);
        };
        return {
          ...writer,
          createIssue: issue => {
            if (issue.labels.some(label => (0, issue_labels.jQ)(label) && !(0, issue_labels.J2)(label, issue_labels.QZ))) this.#issues++;
            tell([ ...issue.assignees, ...mentionsIn(issue.body) ]);
            return writer.createIssue(issue);
          },
          createComment: (number, body) => {
            tell(mentionsIn(body));
            return writer.createComment(number, body);
          }
        };
      }
      headline(language) {
        const people = [ ...this.#people ].sort(([a], [b]) => a < b ? -1 : 1);
        const t = locales.T[language].summary;
        return t.dryRun(this.#requests, this.#issues, people.map(([person, count]) => `@${person} (${String(count)})`));
      }
    }
    var cancellation = __webpack_require__(9141);
    async function readPlanFiles(context, pullRequest, ref, blobAtHead) {
      const {directory: directory} = context.config.pullRequests;
      const files = await context.github.listPullRequestFiles(pullRequest);
      const listed = files.filter(file => file.status !== "removed" && isPlanPath(directory, file.path));
      if (listed.length > maximumPlanFiles) {
        const [count, most] = [ String(listed.length), String(maximumPlanFiles) ];
        const problem = {
          key: "plan-file-too-many",
          count: count,
          most: most
        };
        return [ {
          path: directory,
          file: {
            text: "",
            sha: ""
          },
          problem: problem
        } ];
      }
      return Promise.all(listed.map(async ({path: path, sha: sha = "", text: text = ""}) => {
        if (blobAtHead !== void 0 && sha === gitBlobId(text) && sha === await blobAtHead({
          path: path,
          sha: sha
        })) return {
          path: path,
          file: {
            text: text,
            sha: sha
          }
        };
        const file = await context.github.readFile(path, ref);
        const isListed = file !== void 0 && (sha === "" || sha === gitBlobId(file.text));
        return {
          path: path,
          file: isListed ? file : {
            text: "",
            sha: ""
          }
        };
      }));
    }
    function changeLines(change, {language: language, timeZone: timeZone}, limit) {
      if (change === void 0) return [];
      const t = locales.T[language].pullRequest;
      const names = all => (0, fitting.RR)(all.map(name => (0, markdown.aY)(name)), {
        limit: limit,
        language: language
      });
      const day = ({notAfter: notAfter}) => notAfter === void 0 ? "" : (0, time.Yq)(temporal_polyfill.fE.Instant.from(notAfter), timeZone, language);
      const {from: from, to: to} = change;
      return [ ...change.kept.length === 0 ? [] : [ t.kept(names(change.kept)) ], ...change.lost.length === 0 ? [] : [ `**${t.lost(names(change.lost))}**` ], (0, 
      markdown.tp)(t.certificateHeader, [ [ t.compared.issuer, (0, markdown.aY)(from.issuer), (0, 
      markdown.aY)(to.issuer) ], [ t.compared.key, (0, markdown.aY)(from.key), (0, markdown.aY)(to.key) ], [ t.compared.expires, day(from), day(to) ] ]) ];
    }
    function roleOf(listener, certificateArn) {
      const isDefault = listener.defaultCertificate === certificateArn;
      const isSni = listener.sniCertificates.includes(certificateArn);
      if (isDefault && isSni) return "both";
      if (isDefault) return "default";
      return isSni ? "sni" : void 0;
    }
    function swappableType({type: type}) {
      return type === "gateway" ? "network" : type;
    }
    function stepsBetween(listener, from, to) {
      const isInSni = listener.sniCertificates.includes(from);
      const steps = [];
      if (isInSni) steps.push({
        kind: "add",
        certificate: to
      });
      if (listener.defaultCertificate === from) steps.push({
        kind: "set-default",
        certificate: to
      });
      if (isInSni) steps.push({
        kind: "remove",
        certificate: from
      });
      return steps;
    }
    function rollbackSteps(before, now, from, to) {
      const mustLeave = !before.sniCertificates.includes(to) && now.sniCertificates.includes(to);
      const isMissing = !now.sniCertificates.includes(from);
      const steps = [];
      if (before.sniCertificates.includes(from) && (isMissing || mustLeave)) steps.push({
        kind: "add",
        certificate: from
      });
      if (before.defaultCertificate === from && now.defaultCertificate === to) steps.push({
        kind: "set-default",
        certificate: from
      });
      if (mustLeave) steps.push({
        kind: "remove",
        certificate: to
      });
      return steps;
    }
    function judgeListener(planned, plan, listener) {
      if (listener === void 0) return {
        kind: "refused",
        reason: (0, core_reasons.l)("listener-gone")
      };
      const role = roleOf(listener, plan.from);
      if (role === void 0) return isSwapped(planned, plan, listener) ? {
        kind: "already-swapped"
      } : {
        kind: "refused",
        reason: (0, core_reasons.l)("listener-drifted", [ {
          key: "old-not-served"
        } ])
      };
      if (!isWithin(role, planned.certificate)) return {
        kind: "refused",
        reason: (0, core_reasons.l)("listener-drifted", [ {
          key: "found-elsewhere",
          reviewed: planned.certificate,
          found: role
        } ])
      };
      return {
        kind: "to-swap",
        steps: stepsBetween(listener, plan.from, plan.to)
      };
    }
    function isSwapped(planned, plan, listener) {
      if (listener.defaultCertificate === plan.to) return true;
      return planned.certificate === "sni" && listener.sniCertificates.includes(plan.to);
    }
    function isWithin(found, reviewed) {
      return reviewed === "both" || found === reviewed;
    }
    function servesOf(listener, from, to) {
      if (listener === void 0) return;
      const holds = one => one !== void 0 && roleOf(listener, one.arn) !== void 0;
      if (holds(from) && holds(to)) return {
        which: "both"
      };
      const served = [ from, to ].find(holds);
      if (served === void 0) return;
      return {
        which: served === from ? "old" : "new",
        ...served.notAfter && {
          until: served.notAfter.toString()
        }
      };
    }
    function isValid(certificate, now) {
      const end = certificate?.notAfter;
      return certificate?.status === "ISSUED" && end !== void 0 && end.epochMilliseconds > now.epochMilliseconds;
    }
    function check(definition) {
      return {
        ...definition,
        judge: inputs => {
          const answer = definition.judge(inputs);
          return answer === void 0 || "reason" in answer ? answer : {
            reason: answer
          };
        }
      };
    }
    function ask(one, readings, isPartial) {
      const inputs = {};
      for (const key of one.needs) {
        const reading = readings[key];
        if (reading === void 0 && isPartial) return;
        if (reading === void 0) return {
          reason: (0, core_reasons.l)("unverifiable", [ {
            key: "not-read",
            what: key
          } ])
        };
        if (!(0, value.qE)(reading)) return {
          reason: (0, core_reasons.l)("unverifiable", reading.unreadable)
        };
        inputs[key] = reading.value;
      }
      return one.judge(inputs);
    }
    const always = [ "listener", "write", "after" ];
    const certificate = check({
      name: "certificate",
      question: "Is the certificate that comes on the listener issued, and not over?",
      purposes: [ "swap", "rollback" ],
      asked: always,
      reasons: [ "certificate-gone", "certificate-not-issued" ],
      needs: [ "target", "now" ],
      judge: ({target: target, now: now}) => {
        if (target === void 0) return (0, core_reasons.l)("certificate-gone");
        if (target.status !== "ISSUED") return (0, core_reasons.l)("certificate-not-issued", target.status);
        return isValid(target, now) ? void 0 : (0, core_reasons.l)("certificate-not-issued", "EXPIRED");
      }
    });
    const change = check({
      name: "change",
      question: "Is the new certificate Amazon’s own and validated by DNS for every name, the old one by e-mail, or does `swap.allow` name the change?",
      purposes: [ "swap" ],
      asked: always,
      reasons: [ "certificate-not-issued", "plan-invalid" ],
      needs: [ "source", "target", "allow" ],
      judge: ({source: source, target: target, allow: allow}) => target === void 0 ? void 0 : judgeChange(source, target, allow)
    });
    function judgeChange(source, target, allow) {
      const made = changeOf(source, target);
      if (made === void 0) {
        const kind = target.type === "AMAZON_ISSUED" ? validationOf(target).toUpperCase() : target.type;
        return (0, core_reasons.l)("certificate-not-issued", kind);
      }
      if (allow.includes(made) || made === "migration" && allow.includes("re-issued")) return;
      if (target.type !== "AMAZON_ISSUED") return (0, core_reasons.l)("certificate-not-issued", target.type);
      return (0, core_reasons.l)("plan-invalid", [ {
        key: "change-not-allowed",
        change: made
      } ]);
    }
    function changeOf(source, target) {
      if (target.type === "IMPORTED") return "imported";
      if (target.type === "PRIVATE") return "private";
      if (target.type !== "AMAZON_ISSUED" || !certificate_checks_isProvenByDns(target)) return;
      const isMigration = source === void 0 || source.type === "AMAZON_ISSUED" && mayBeByEmail(source);
      return isMigration ? "migration" : "re-issued";
    }
    function validationOf(certificate) {
      return readValidation({
        certificate: certificate,
        isListedAsEmail: void 0,
        active: void 0
      }).kind;
    }
    function certificate_checks_isProvenByDns(certificate) {
      const told = new Set(certificate.domains.map(({domain: domain}) => (0, certificate_certificate.GX)(domain)));
      return validationOf(certificate) === "dns" && certificate.names.every(name => told.has((0, 
      certificate_certificate.GX)(name)));
    }
    function mayBeByEmail(certificate) {
      const kind = validationOf(certificate);
      return kind !== "dns" && kind !== "http";
    }
    const names = check({
      name: "names",
      question: "Does the new certificate cover every name of the old one but those that the rules of the default branch drop?",
      purposes: [ "swap" ],
      asked: always,
      reasons: [ "names-not-covered", "unverifiable" ],
      needs: [ "source", "target", "dropped" ],
      judge: ({source: source, target: target, dropped: dropped}) => {
        if (target === void 0) return;
        if (source === void 0) return (0, core_reasons.l)("unverifiable", [ {
          key: "old-certificate-gone"
        } ]);
        const mayGo = new Set(dropped.map(certificate_certificate.GX));
        const lost = (0, certificate_certificate._c)(source.names, target.names).filter(name => !mayGo.has((0, 
        certificate_certificate.GX)(name)));
        return lost.length === 0 ? void 0 : (0, core_reasons.l)("names-not-covered", lost.join(", "));
      }
    });
    const domains = check({
      name: "domains",
      question: "Does the plan tell the names that AWS tells?",
      purposes: [ "swap" ],
      asked: [ "listener", "write" ],
      reasons: [ "plan-invalid" ],
      needs: [ "plan", "source", "dropped" ],
      judge: ({plan: plan, source: source, dropped: dropped}) => {
        if (source === void 0) return;
        const told = new Set(plan.domains.map(certificate_certificate.GX));
        const all = source.names.map(certificate_certificate.GX);
        const mayGo = new Set(dropped.map(certificate_certificate.GX));
        const strangers = [ ...told ].filter(name => !all.includes(name));
        const unsaid = all.filter(name => !told.has(name) && !mayGo.has(name));
        const differing = [ ...strangers, ...unsaid ];
        if (differing.length === 0) return;
        return (0, core_reasons.l)("plan-invalid", [ {
          key: "domains-differ",
          names: differing.join(", ")
        } ]);
      }
    });
    const oldNames = check({
      name: "old-names",
      question: "Does the old certificate cover the names of the plan?",
      purposes: [ "rollback" ],
      asked: [ "listener" ],
      reasons: [ "names-not-covered" ],
      needs: [ "plan", "target" ],
      judge: ({plan: plan, target: target}) => {
        const lost = target === void 0 ? [] : (0, certificate_certificate._c)(plan.domains, target.names);
        return lost.length === 0 ? void 0 : (0, core_reasons.l)("names-not-covered", lost.join(", "));
      }
    });
    const unsupportedKeys = {
      application: [ "RSA_1024" ],
      network: [ "RSA_4096" ],
      classic: [ "RSA_4096", "EC_prime256v1", "EC_secp384r1", "EC_secp521r1" ]
    };
    const key = check({
      name: "key",
      question: "Does the load balancer take keys of that kind?",
      purposes: [ "swap", "rollback" ],
      asked: always,
      reasons: [ "key-not-supported" ],
      needs: [ "planned", "target" ],
      judge: ({planned: planned, target: target}) => target !== void 0 && unsupportedKeys[planned.type].includes(target.keyAlgorithm) ? (0, 
      core_reasons.l)("key-not-supported", target.keyAlgorithm) : void 0
    });
    function compareCertificates(from, to) {
      const lost = (0, certificate_certificate._c)(from.names, to.names);
      const kind = changeOf(from, to);
      return {
        ...kind && {
          kind: kind
        },
        kept: from.names.filter(name => !lost.includes(name)),
        lost: lost,
        from: compared(from),
        to: compared(to)
      };
    }
    function compared({issuer: issuer, type: type, keyAlgorithm: keyAlgorithm, notAfter: notAfter}) {
      return {
        issuer: issuer ?? type,
        key: keyAlgorithm,
        ...notAfter && {
          notAfter: notAfter.toString()
        }
      };
    }
    const waitingReasons = [ ...core_reasons.Ep, "paused", "unverifiable" ];
    function verdictOf(rejection) {
      if (rejection === void 0) return {
        kind: "swap-now"
      };
      const {reason: why, opensAt: opensAt} = rejection;
      const isNever = core_reasons.Ep.includes(why.code) && why.code !== "change-calendar-closed" && opensAt === void 0;
      if (isNever) return {
        kind: "refused",
        reason: (0, core_reasons.l)("no-window")
      };
      return waitingReasons.includes(why.code) ? {
        kind: "wait",
        reason: why,
        opensAt: opensAt
      } : {
        kind: "refused",
        reason: why
      };
    }
    function inFileOrder(reviews) {
      return reviews.toSorted((a, b) => a.path < b.path ? -1 : 1);
    }
    function summariseReviews(given) {
      const reviews = inFileOrder(given);
      const verdicts = reviews.flatMap(review => review.listeners.map(listener => listener.verdict));
      const invalid = reviews.find(review => review.problems.length > 0);
      const refused = verdicts.find(verdict => verdict.kind === "refused");
      const waits = verdicts.filter(verdict => verdict.kind === "wait");
      const openings = waits.flatMap(({opensAt: opensAt}) => opensAt === void 0 ? [] : [ opensAt ]);
      return {
        now: verdicts.filter(verdict => verdict.kind === "swap-now").length,
        waiting: waits.length,
        done: verdicts.filter(verdict => verdict.kind === "already-swapped").length,
        firstRefusal: invalid === void 0 ? refused?.reason : (0, core_reasons.l)("plan-invalid", [ {
          key: "plan-file-of",
          path: invalid.path
        }, ...invalid.problems.slice(0, 1) ]),
        nextOpening: openings.sort((a, b) => a.epochMilliseconds - b.epochMilliseconds)[0],
        held: waits.map(({reason: why}) => why).find(isHeld)
      };
    }
    function isHeld({code: code}) {
      return !core_reasons.Ep.includes(code);
    }
    const defaultCertificateQuota = 25;
    const fewFreePlaces = 2;
    function listedCertificates(listeners) {
      return new Set(listeners.flatMap(({sniCertificates: sniCertificates, defaultCertificate: defaultCertificate}) => sniCertificates.filter(arn => arn !== defaultCertificate))).size;
    }
    function isNearlyFull(listed) {
      return listed >= defaultCertificateQuota - fewFreePlaces;
    }
    const openings_shownOpenings = 3;
    function describeOpenings(maintenance, now, language) {
      return openingTexts(maintenance, now, language).join(locales.T[language].openings.join);
    }
    function openingTexts(maintenance, now, language) {
      const t = locales.T[language].openings;
      const subject = {
        account: "",
        loadBalancer: "",
        type: "application",
        listenerTags: {},
        loadBalancerTags: {}
      };
      const openings = (0, calendar.jV)(maintenance, subject, now, openings_shownOpenings);
      if (openings.length === 0) return [ t.none ];
      return openings.map(opening => {
        const from = opening.from.epochMilliseconds <= now.epochMilliseconds ? t.openNow : (0, 
        time.fU)(opening.from, maintenance.timeZone, language);
        return (0, calendar.ui)(opening) ? t.withoutEnd(from) : t.until(from, (0, time.fU)(opening.to, maintenance.timeZone, language));
      });
    }
    function pullRequestTitle(plans, accountName, language, isMigration = true) {
      const [plan] = plans;
      if (plan === void 0) throw new TypeError("A pull request needs a plan.");
      const isPlain = accountName !== void 0 && /^[\w.-][\w .-]{0,60}$/.test(accountName);
      const account = isPlain ? `${accountName} ${plan.account}` : plan.account;
      const {title: title, changeTitle: changeTitle} = locales.T[language].pullRequest;
      return (isMigration ? title : changeTitle)(plan.domains[0] ?? "", plans.length - 1, account, plan.region);
    }
    const tableLimit = 4e4;
    const domainLimit = 8e3;
    const comparedPlans = 5;
    const comparedLimit = 800;
    const shownWarnings = 20;
    function pullRequestBody(model) {
      const {written: written, config: config, accountName: accountName} = model;
      const reviews = inFileOrder(model.reviews);
      const issues = model.issues.toSorted((a, b) => a - b);
      const [place] = reviews.map(({plan: plan}) => plan);
      const {language: language} = config.issues;
      const t = locales.T[language].pullRequest;
      const locale = {
        language: language,
        timeZone: config.maintenance.timeZone
      };
      const exchanged = reviews.map(({plan: plan, change: change}) => {
        const domains = plan.domains.map(domain => (0, markdown.aY)(domain));
        const names = (0, fitting.RR)(domains, {
          limit: domainLimit / reviews.length,
          language: language
        });
        const isMigration = change === void 0 || change.kind === "migration";
        return (isMigration ? t.certificates : t.otherCertificates)((0, markdown.aY)(plan.from), (0, 
        markdown.aY)(plan.to), names);
      });
      const parts = [ [ ...written.plans.toSorted().map(fingerprint => (0, markdown.xL)(markerKeys.plan, fingerprint)), ...model.named.toSorted().map(arn => (0, 
      markdown.xL)(markerKeys.planFrom, arn)), ...written.head === void 0 ? [] : [ (0, 
      markdown.xL)(markerKeys.head, written.head) ], ...written.before.toSorted().map(fingerprint => (0, 
      markdown.xL)(markerKeys.planBefore, fingerprint)) ].join("\n"), untilMerged([ mergingDoes(reviews, locale), verdictTable(reviews, locale, tableLimit), ...warningLines(reviews.flatMap(({warnings: warnings}) => warnings), language) ]), ...place === void 0 ? [] : [ placeText(place, accountName, t) ], ...reviews.slice(0, comparedPlans).flatMap(({change: change}) => changeLines(change, locale, comparedLimit)), ...exchanged.length > 1 ? [ (0, 
      markdown.e5)(exchanged), t.nothingElse ] : exchanged.map(text => t.exchange(text)), `### ${t.felt}`, (0, 
      markdown.e5)(effects(reviews, t)), untilMerged([ ...windows(model, t), `### ${t.howTo}`, (0, 
      markdown.e5)([ t.review, t.approve(`\`${config.pullRequests.label}\``, config.pullRequests.require.labelBy), t.stop, t.rollBack(`\`${issue_labels.L$.rollback}\``, firstEnd(reviews, locale)) ]) ]), ...issues.length === 0 ? [] : [ t.tracked(issues.map(issue => `#${String(issue)}`).join(", ")) ] ];
      return (0, markdown.Ny)(parts.join("\n\n"));
    }
    function untilMerged(parts) {
      return `\x3c!-- until-merged --\x3e\n\n${parts.join("\n\n")}\n\n\x3c!-- /until-merged --\x3e`;
    }
    function mergedBody(body, became) {
      let count = 0;
      return body.replaceAll(/<!-- until-merged -->[\s\S]*?<!-- \/until-merged -->/g, () => count++ === 0 ? untilMerged([ became ]) : "");
    }
    function placeText({account: account, region: region}, accountName, t) {
      return t.place(accountName === void 0 ? (0, markdown.aY)(account) : `${(0, markdown.aY)(accountName)} ${(0, 
      markdown.aY)(account)}`, (0, markdown.aY)(region));
    }
    function firstEnd(reviews, {language: language, timeZone: timeZone}) {
      const ends = reviews.map(({change: change}) => change?.from.notAfter);
      const known = ends.flatMap(end => end ?? []).toSorted();
      const [first] = known;
      if (first === void 0 || known.length < ends.length) return "";
      return (0, time.Yq)(temporal_polyfill.fE.Instant.from(first), timeZone, language);
    }
    function effects(reviews, t) {
      const types = [ "network", "application", "classic" ].filter(type => reviews.some(({plan: plan}) => plan.listeners.some(listener => listener.type === type)));
      return types.map(type => t.feltBy[type]);
    }
    function windows({reviews: reviews, config: config, now: now}, t) {
      if (!reviews.some(({listeners: listeners}) => listeners.some(({verdict: verdict}) => verdict.kind === "wait"))) return [];
      return [ volatileBlock([ t.openings, (0, markdown.e5)(openingTexts(config.maintenance, now, config.issues.language)) ].join("\n\n")) ];
    }
    function mergingDoes(reviews, {language: language, timeZone: timeZone}) {
      const t = locales.T[language].pullRequest;
      const {firstRefusal: firstRefusal, nextOpening: nextOpening, now: now, waiting: waiting, done: done, held: held} = summariseReviews(reviews);
      if (firstRefusal !== void 0) return t.mergingRefused((0, reasons.Gk)(firstRefusal, language));
      const opening = nextOpening === void 0 ? void 0 : (0, time.fU)(nextOpening, timeZone, language);
      return t.merging({
        now: now,
        waiting: waiting,
        opening: opening,
        held: held && (0, reasons.NW)(held.code, language),
        done: done
      });
    }
    function warningLines(warnings, language) {
      const t = locales.T[language].pullRequest;
      const shown = warnings.slice(0, shownWarnings).map(warning => `> ${t.warning((0, 
      facts.vd)(warning, language))}`);
      const more = warnings.length - shown.length;
      return more > 0 ? [ ...shown, `> ${t.moreWarnings(more)}` ] : shown;
    }
    function verdictTable(reviews, locale, limit) {
      const {language: language} = locale;
      const t = locales.T[language].pullRequest;
      const urgent = ({verdict: verdict}) => verdict.kind === "refused" ? 0 : 1;
      const isOfMany = reviews.length > 1;
      const sorted = reviews.flatMap(({plan: plan, listeners: listeners}) => listeners.map(listener => ({
        ...listener,
        domain: plan?.domains[0] ?? ""
      }))).toSorted((a, b) => urgent(a) - urgent(b));
      const rows = sorted.map(({planned: planned, verdict: verdict, domain: domain}) => [ ...isOfMany ? [ (0, 
      markdown.aY)(domain) ] : [], `${loadBalancerWord(planned.type)} ${(0, markdown.aY)(planned.loadBalancer)}`, String(planned.port), locales.T[language].managed.roles[planned.certificate], verdictText(verdict, locale) ]);
      return (0, fitting.dj)({
        header: isOfMany ? [ t.domain, ...t.header ] : t.header,
        rows: rows,
        limit: limit,
        noun: t.noun,
        language: language
      });
    }
    function verdictText(verdict, {language: language, timeZone: timeZone}) {
      const t = locales.T[language].pullRequest;
      switch (verdict.kind) {
       case "swap-now":
        return t.atOnce;

       case "wait":
        if (isHeld(verdict.reason)) return t.later((0, reasons.NW)(verdict.reason.code, language));
        return verdict.opensAt === void 0 ? locales.T[language].changeCalendar.row((0, reasons.NW)(verdict.reason.code, language)) : t.from((0, 
        time.fU)(verdict.opensAt, timeZone, language), (0, reasons.NW)(verdict.reason.code, language));

       case "already-swapped":
        return t.swappedAlready;

       case "refused":
        return t.refused((0, reasons.Gk)(verdict.reason, language));
      }
    }
    const checkCommentKind = "check";
    function checkComment(model) {
      const {reviews: reviews, label: label, isLabelled: isLabelled, language: language, gates: gates = [], head: sha} = model;
      const t = locales.T[language].pullRequest;
      const markers = [ (0, markdown.xL)(markerKeys.comment, checkCommentKind), ...sha === void 0 ? [] : [ (0, 
      markdown.xL)(markerKeys.head, sha) ] ];
      const blockedBy = (0, markdown.e5)(gates.map(gate => (0, reasons.Gk)(gate, language)));
      const head = [ markers.join("\n"), ...gates.length === 0 ? [ mergingDoes(reviews, model) ] : [ `${t.gatesShut}\n\n${blockedBy}` ] ];
      const notAsked = reviews.filter(review => !review.isAwsAsked && review.problems.length === 0);
      const tail = [ ...isLabelled ? [] : [ t.labelMissing(`\`${label}\``) ], ...new Set(notAsked.map(({notAsked: why}) => t.awsNotAsked(why === void 0 ? "" : (0, 
      reasons.Gk)(why, language)))) ];
      const limit = Math.floor(plansLimit / Math.min(Math.max(reviews.length, 1), wholePlans));
      const fitted = (0, budget.zV)({
        fixed: [ ...head, ...tail ].join("\n\n"),
        rows: reviews.map(review => `${planSection(review, model, limit)}\n`),
        dropped: count => (0, fitting.RY)(count, t.planFiles, language)
      });
      const note = fitted.note === void 0 ? [] : [ fitted.note ];
      return [ ...head, ...fitted.rows.map(row => row.trimEnd()), ...note, ...tail ].join("\n\n");
    }
    function mergedComment(language) {
      const {merged: merged, outcomes: outcomes} = locales.T[language].pullRequest;
      return [ (0, markdown.xL)(markerKeys.comment, checkCommentKind), merged(void 0), outcomes ].join("\n\n");
    }
    const plansLimit = 45e3;
    const wholePlans = 5;
    const namesLimit = 2e3;
    function planSection(review, locale, limit) {
      const {language: language} = locale;
      const heading = `#### ${(0, markdown.aY)(review.path)}`;
      if (review.problems.length > 0) {
        const problems = (0, markdown.e5)(review.problems.map(problem => (0, facts.vd)([ problem ], language)));
        return `${heading}\n\n${locales.T[language].pullRequest.noPlan}\n\n${problems}`;
      }
      const table = verdictTable([ review ], locale, limit);
      const change = changeLines(review.change, locale, namesLimit);
      return [ heading, table, ...change, ...warningLines(review.warnings, language) ].join("\n\n");
    }
    const descriptionLimit = 140;
    const statusContext = "acm-email-to-dns";
    function statusOf(reviews, label, {language: language, timeZone: timeZone}) {
      const t = locales.T[language].status;
      const summary = summariseReviews(reviews);
      const {gates: gates = []} = label;
      if (reviews.length === 0) return status_status("success", t.noPlan);
      const refusal = summary.firstRefusal ?? gates.find(({code: code}) => code === "fork");
      const told = ({code: code, detail: detail}) => t.refused(code, (0, facts.HS)(detail, language) || (0, 
      reasons.XZ)(code, language).replaceAll("`", ""));
      if (refusal !== void 0) return {
        ...status_status("failure", told(refusal)),
        targetUrl: (0, documents.ZE)(refusal.code, language)
      };
      const swaps = [ ...summary.now > 0 ? [ gates.length > 0 ? t.then(summary.now) : t.now(summary.now) ] : [], ...summary.waiting === 0 ? [] : [ waitingFor(summary, {
        language: language,
        timeZone: timeZone
      }) ] ];
      const parts = [ ...label.isSet ? [] : [ t.needsLabel(label.label) ], ...gates.map(told), ...swaps.length > 0 ? [ t.wouldSwap(swaps) ] : [], ...summary.done > 0 ? [ t.done(summary.done) ] : [], ...reviews.some(review => !review.isAwsAsked) ? [ t.awsNotAsked ] : [] ];
      return status_status("success", parts.join(t.join));
    }
    function waitingFor({waiting: waiting, nextOpening: nextOpening, held: held}, {language: language, timeZone: timeZone}) {
      const t = locales.T[language].status;
      if (nextOpening !== void 0) return t.inWindow(waiting, (0, time.dv)(nextOpening, timeZone));
      return held === void 0 ? locales.T[language].changeCalendar.status(waiting) : t.held(waiting, held.code);
    }
    function status_status(state, description) {
      let fitting = (0, visible.P)(description.replaceAll(/\s+/g, " "), descriptionLimit);
      for (let limit = descriptionLimit - 1; fitting.length > descriptionLimit; limit -= 1) fitting = (0, 
      visible.P)(fitting, limit);
      return {
        context: statusContext,
        state: state,
        description: fitting,
        targetUrl: void 0
      };
    }
    var kinds = __webpack_require__(4397);
    const summaryLimit = 8e4;
    function scanSummary(model) {
      const t = locales.T[model.language].summary;
      return `## ${t.scan}\n\n${dashboardText(model, summaryLimit)}`;
    }
    function swapSummary(pullRequests, language, action = "swap") {
      const t = locales.T[language].summary;
      if (pullRequests.length === 0) return `## ${t[action]}\n\n${t.nothingWaits}`;
      const rows = pullRequests.flatMap(pullRequest => rowsOf(pullRequest, language));
      const listeners = pullRequests.flatMap(pullRequest => pullRequest.listeners);
      const chart = pieChart(t.pieTitle, kinds.a_.map(outcome => ({
        label: t.outcomes[outcome],
        count: listeners.filter(listener => listener.outcome === outcome).length
      })));
      const shown = (0, fitting.dj)({
        header: t.header,
        rows: rows,
        limit: summaryLimit,
        noun: t.listeners,
        language: language
      });
      return [ `## ${t[action]}`, ...chart === "" ? [] : [ chart ], shown ].join("\n\n");
    }
    function checkChart(reviews, language) {
      const t = locales.T[language].summary;
      const verdicts = reviews.flatMap(({listeners: listeners}) => listeners.map(({verdict: verdict}) => verdict.kind));
      const labels = {
        "swap-now": locales.T[language].pullRequest.atOnce,
        wait: t.outcomes.deferred,
        "already-swapped": t.outcomes["already-swapped"],
        refused: t.outcomes.refused
      };
      return pieChart(t.pieTitle, Object.entries(labels).map(([kind, label]) => ({
        label: label,
        count: verdicts.filter(verdict => verdict === kind).length
      })));
    }
    function rowsOf(pullRequest, language) {
      const t = locales.T[language].summary;
      const number = `#${String(pullRequest.number)}`;
      if (pullRequest.listeners.length === 0) return [ [ number, "", "", reasonCell(pullRequest.reason, language) ] ];
      return pullRequest.listeners.map(listener => [ number, t.port((0, markdown.aY)(listener.loadBalancer), listener.port), t.outcomes[listener.outcome], reasonCell(listener.reason, language) || listener.evidence ]);
    }
    function reasonCell(reason, language) {
      if (reason === void 0) return "";
      const detail = reason.detail === "" ? "" : ` (${(0, markdown.aY)(reason.detail, {
        maxLength: facts.F5
      })})`;
      return `${(0, reasons.NW)(reason.code, language)}${detail}: ${reason.cure}`;
    }
    function judgeChangeCalendars(looks) {
      const closed = [];
      for (const {arn: arn, state: state} of looks) {
        if ("unreadable" in state) return {
          kind: "unreadable",
          why: `${calendarName(arn)}: ${state.unreadable}`
        };
        if (!state.isOpen) closed.push({
          name: calendarName(arn),
          opensAt: state.nextTransition
        });
      }
      if (closed.length === 0) return {
        kind: "open"
      };
      const openings = closed.flatMap(({opensAt: opensAt}) => opensAt === void 0 ? [] : [ opensAt ]);
      const last = openings.toSorted((a, b) => temporal_polyfill.fE.Instant.compare(b, a))[0];
      return {
        kind: "closed",
        names: closed.map(({name: name}) => name),
        opensAt: openings.length === closed.length ? last : void 0
      };
    }
    function calendarName(arn) {
      return (0, core_arn.Lw)(arn)?.resource.replace(/^document\//, "") ?? arn;
    }
    function openingFrom(maintenance, subject, from) {
      const answer = (0, calendar.SH)(maintenance, subject, from);
      return answer.kind === "open" ? from : answer.opensAt;
    }
    async function lookAtChangeCalendars(context, power) {
      const {changeCalendars: changeCalendars} = context.config.maintenance;
      return Promise.all(changeCalendars.map(async arn => ({
        arn: arn,
        state: await readState(context, power, arn)
      })));
    }
    async function askChangeCalendars(context, power) {
      return judgeChangeCalendars(await lookAtChangeCalendars(context, power));
    }
    async function readState(context, power, arn) {
      const {account: account = "", region: region = ""} = (0, core_arn.Lw)(arn) ?? {};
      const role = context.config.roles[power];
      if (role === void 0) return {
        unreadable: `the config names no role for ${power}`
      };
      try {
        const {calendars: calendars} = await context.aws.open({
          account: account,
          region: region,
          power: power,
          role: role
        });
        return await calendars.stateOf(arn);
      } catch (error) {
        if (!(error instanceof errors.gA) && !(error instanceof errors.yo)) throw error;
        return {
          unreadable: error.message
        };
      }
    }
    var shared_context = __webpack_require__(271);
    async function reviewConfigChange(context, pullRequest) {
      const files = await context.github.listPullRequestFiles(pullRequest.number);
      const isChanged = files.some(file => file.path === context.configPath && file.status !== "removed");
      const changed = isChanged ? await context.github.readFile(context.configPath, pullRequest.headSha) : void 0;
      if (changed === void 0) return;
      const result = loadConfig(changed.text);
      const {log: log, configPath: configPath} = context;
      const isInvalid = result.kind === "invalid";
      for (const problem of isInvalid ? result.problems : result.warnings) {
        const place = {
          file: configPath,
          line: problem.line,
          column: problem.column
        };
        if (isInvalid) log.error(formatProblem(configPath, problem), place); else log.warning(formatProblem(configPath, problem), place);
      }
      if (result.kind === "invalid") return;
      const now = context.clock.now();
      context.log.info(`Next openings for Application Load Balancers now: ${describeOpenings(context.config.maintenance, now, "en")}`);
      context.log.info(`With this pull request: ${describeOpenings(result.config.maintenance, now, "en")}`);
    }
    function calendarSubject(plan, planned, tagged) {
      return {
        account: plan.account,
        loadBalancer: planned.loadBalancer,
        type: planned.type,
        listenerTags: tagged?.listenerTags ?? {},
        loadBalancerTags: tagged?.loadBalancerTags ?? {}
      };
    }
    async function readTaggedListener(readers, ref) {
      const owner = (0, core_arn.Wt)(ref.arn);
      if (owner === void 0) return;
      const [listener, loadBalancer] = await Promise.all([ readers.listeners.describeListener(ref), readers.listeners.describeLoadBalancer(owner.arn) ]);
      if (listener === void 0 || loadBalancer === void 0) return;
      const tags = await readers.listeners.listTags([ ref.arn, owner.arn ]);
      return {
        listener: listener,
        loadBalancer: loadBalancer,
        listenerTags: tags.get(ref.arn) ?? {},
        loadBalancerTags: tags.get(owner.arn) ?? {}
      };
    }
    function reason_of_reasonOf(error) {
      return (0, core_reasons.l)(error instanceof errors.gA ? error.reasonCode : "access-denied", error.detail);
    }
    function saidAndNext({detail: detail}) {
      const [fact] = typeof detail === "string" ? [] : detail;
      if (fact?.key === "upstream") return {
        said: fact.said,
        next: fact.next
      };
      return {
        said: typeof detail === "string" ? detail : "",
        next: ""
      };
    }
    var policy_people = __webpack_require__(6147);
    const changes = [ "head_ref_force_pushed", "base_ref_changed", "automatic_base_change_succeeded" ];
    function findPush(witnesses) {
      const moves = movesToHead(witnesses);
      const [moved] = moves;
      const [recorded] = witnesses.ownRecords.toSorted((a, b) => temporal_polyfill.fE.Instant.compare(a, b));
      const head = moved?.at ?? recorded;
      if (head === void 0) {
        const failed = [ witnesses.ofBranch, witnesses.ofCommits ].find(reading => !(0, 
        value.qE)(reading));
        return failed !== void 0 && !(0, value.qE)(failed) ? failed : (0, value.O$)([ {
          key: "push-unwitnessed"
        } ]);
      }
      const others = witnesses.events.filter(({kind: kind}) => changes.includes(kind));
      const at = [ head, ...others.map(({createdAt: createdAt}) => createdAt) ].reduce((last, next) => temporal_polyfill.fE.Instant.compare(next, last) > 0 ? next : last);
      const own = new Set([ ...witnesses.trusted ].map(policy_people.fK));
      const by = [ ...moves, ...others.map(({createdAt: createdAt, actor: actor}) => ({
        at: createdAt,
        actor: actor
      })) ].filter(change => change.at.equals(at)).map(({actor: actor}) => actor).filter(actor => actor === void 0 || !own.has((0, 
      policy_people.fK)(actor.login)));
      return (0, value.eO)({
        at: at,
        by: by,
        pushers: moved === void 0 ? [] : pushersOf(witnesses, moved)
      });
    }
    function isAfterPush({at: at, by: by}, moment, login) {
      const order = temporal_polyfill.fE.Instant.compare(moment, at);
      return order > 0 || order === 0 && by.every(actor => actor !== void 0 && (0, policy_people.fK)(actor.login) === (0, 
      policy_people.fK)(login));
    }
    function movesToHead({pullRequest: pullRequest, ofBranch: ofBranch, ofCommits: ofCommits}) {
      const lists = [ ofBranch, ofCommits ].map(moves => {
        const all = (0, value.qE)(moves) ? moves.value : [];
        const head = all.findIndex(({after: after}) => after === pullRequest.headSha);
        return head < 0 ? [] : all.slice(head);
      });
      return lists.find(moves => moves.length > 0) ?? [];
    }
    function pushersOf({ofBranch: ofBranch, ofCommits: ofCommits, commits: commits}, last) {
      const own = new Set(commits.map(({sha: sha}) => sha));
      const moves = [ ofBranch, ofCommits ].flatMap(reading => (0, value.qE)(reading) ? reading.value : []);
      return [ last, ...moves.filter(({after: after}) => own.has(after)) ].map(({actor: actor}) => actor);
    }
    const webCommitter = "web-flow";
    const approvals = check({
      name: "approvals",
      question: "Has it the approvals of `require.approvals`, of the merged head, given after the last push, by people with write access who neither wrote nor pushed any of it, and has nobody with write access asked for changes?",
      purposes: [ "swap" ],
      asked: [ "pull-request" ],
      reasons: [ "approvals-missing", "unverifiable" ],
      needs: [ "rules", "pullRequest", "commits", "reviews", "roles", "push" ],
      judge: inputs => {
        const needed = inputs.rules.approvals;
        if (needed === 0) return;
        const newest = newestReviews(inputs.reviews);
        const unclear = whoseIsUnclear(inputs, newest);
        if (unclear !== void 0) return unclear;
        const against = newest.find(review => review.state === "CHANGES_REQUESTED" && mayWrite(inputs, review));
        if (against !== void 0) return (0, core_reasons.l)("approvals-missing", [ {
          key: "changes-requested",
          login: against.reviewer.login
        } ]);
        const given = newest.filter(review => approvals_counts(inputs, review)).length;
        if (given >= needed) return;
        return (0, core_reasons.l)("approvals-missing", [ {
          key: "approvals",
          given: String(given),
          needed: String(needed)
        } ]);
      }
    });
    function newestReviews(reviews) {
      const newest = new Map;
      for (const review of reviews) {
        if (review.state === "COMMENTED" || review.state === "PENDING") continue;
        newest.set((0, policy_people.fK)(review.reviewer.login), review);
      }
      return [ ...newest.values() ].filter(({reviewer: reviewer}) => !reviewer.isBot);
    }
    function whoseIsUnclear({commits: commits, push: push, roles: roles}, newest) {
      const nobodys = commits.find(commit => authorsOf(commit).length === 0);
      if (nobodys !== void 0) return (0, core_reasons.l)("unverifiable", [ {
        key: "commit-of-nobody",
        sha: nobodys.sha.slice(0, 10)
      } ]);
      if (push.pushers.includes(void 0)) return (0, core_reasons.l)("unverifiable", [ {
        key: "pusher-unknown"
      } ]);
      const hidden = newest.find(({reviewer: reviewer}) => (0, policy_people.kp)(roles, reviewer.login) === void 0);
      if (hidden === void 0) return;
      return (0, core_reasons.l)("unverifiable", [ {
        key: "role-unreadable",
        login: hidden.reviewer.login
      } ]);
    }
    function authorsOf({people: people}) {
      return people.filter(login => (0, policy_people.fK)(login) !== webCommitter);
    }
    function approvals_counts(inputs, review) {
      const {pullRequest: pullRequest, commits: commits, push: push} = inputs;
      const pushers = push.pushers.flatMap(actor => actor === void 0 ? [] : [ actor.login ]);
      const authors = new Set([ pullRequest.author, ...commits.flatMap(authorsOf), ...pushers ].map(policy_people.fK));
      const {submittedAt: submittedAt, reviewer: reviewer} = review;
      const isLater = submittedAt !== void 0 && isAfterPush(push, submittedAt, reviewer.login);
      return review.state === "APPROVED" && review.commitSha === pullRequest.headSha && isLater && !authors.has((0, 
      policy_people.fK)(reviewer.login)) && mayWrite(inputs, review);
    }
    function mayWrite({roles: roles}, {reviewer: reviewer}) {
      return (0, policy_people.du)((0, policy_people.kp)(roles, reviewer.login) ?? "none", "write");
    }
    const pause = check({
      name: "pause",
      question: "Does label `acm-pause` stand on no open issue of the action, nor was it taken off, or the issue closed, by somebody who may not?",
      purposes: [ "swap" ],
      asked: [ "write" ],
      reasons: [ "paused", "unverifiable" ],
      needs: [ "pause" ],
      judge: ({pause: set}) => set && pauseReason(set)
    });
    function pauseReason({issue: number, endedBy: endedBy}) {
      const issue = `#${String(number)}`;
      if (endedBy === void 0) return (0, core_reasons.l)("paused", [ {
        key: "paused-on",
        issue: issue
      } ]);
      const {how: how, login: login} = endedBy;
      return (0, core_reasons.l)("paused", [ {
        key: how === "closed" ? "pause-closed" : "pause-taken-off",
        issue: issue,
        login: login
      } ]);
    }
    const labelStands = check({
      name: "label-stands",
      question: "Is the label still there as it was judged?",
      purposes: [ "swap", "rollback" ],
      asked: [ "write" ],
      reasons: [ "withdrawn", "unverifiable" ],
      needs: [ "rules", "pullRequestNow", "labelling" ],
      judge: ({rules: {label: label}, pullRequestNow: now, labelling: labelling}) => {
        if (now === void 0) return (0, core_reasons.l)("unverifiable", [ {
          key: "pull-request-unreadable"
        } ]);
        if (label === void 0) return;
        if (!(0, issue_labels.RX)(now.labels, label)) return (0, core_reasons.l)("withdrawn", [ {
          key: "label-taken-off"
        } ]);
        const isAnother = isSetAnew(labelling, (0, policy_people.e8)(now.events, label));
        return isAnother ? (0, core_reasons.l)("withdrawn", [ {
          key: "label-set-anew"
        } ]) : void 0;
      }
    });
    function isSetAnew(judged, now) {
      return judged?.actor?.login !== now?.actor?.login || judged?.createdAt.toString() !== now?.createdAt.toString();
    }
    const rollbackAsked = check({
      name: "rollback-asked",
      question: "Is label `acm-rollback` not set?",
      purposes: [ "swap" ],
      asked: [ "write" ],
      reasons: [ "rolled-back" ],
      needs: [ "pullRequestNow" ],
      judge: ({pullRequestNow: now}) => now !== void 0 && (0, issue_labels.RX)(now.labels, issue_labels.L$.rollback) ? {
        reason: (0, core_reasons.l)("rolled-back"),
        isRecheck: true
      } : void 0
    });
    const planStands = check({
      name: "plan-stands",
      question: "Is the plan on the default branch byte for byte what was merged?",
      purposes: [ "swap" ],
      asked: [ "write" ],
      reasons: [ "withdrawn", "plan-changed", "unverifiable" ],
      needs: [ "merged", "atHead" ],
      judge: ({merged: merged, atHead: atHead}) => {
        if (atHead === void 0) return (0, core_reasons.l)("withdrawn", [ {
          key: "plan-left-branch"
        } ]);
        return atHead === merged ? void 0 : (0, core_reasons.l)("plan-changed", [ {
          key: "plan-differs"
        } ]);
      }
    });
    function judgeRollback(planned, plan, listener, mayRemoveNew) {
      if (listener === void 0) return {
        kind: "refused",
        reason: (0, core_reasons.l)("listener-gone")
      };
      const {from: from, to: to} = plan;
      const isInList = planned.certificate !== "default" && listener.sniCertificates.includes(to);
      const isDefault = planned.certificate !== "sni" && listener.defaultCertificate === to;
      const steps = [];
      const isMissing = !listener.sniCertificates.includes(from);
      if (isInList && (isMissing || mayRemoveNew)) steps.push({
        kind: "add",
        certificate: from
      });
      if (isDefault) steps.push({
        kind: "set-default",
        certificate: from
      });
      if (isInList && mayRemoveNew) steps.push({
        kind: "remove",
        certificate: to
      });
      if (steps.length > 0) return {
        kind: "to-put-back",
        steps: steps
      };
      return holds(listener, from) ? {
        kind: "stands"
      } : {
        kind: "refused",
        reason: (0, core_reasons.l)("listener-drifted", [ {
          key: "neither-served"
        } ])
      };
    }
    function holds(listener, certificate) {
      return listener.defaultCertificate === certificate || listener.sniCertificates.includes(certificate);
    }
    function wasSwappedHere(record, plan) {
      if (record?.from !== plan.from || record.to !== plan.to || wasPutBack(record)) return false;
      return record.begun === true || record.startedAt !== void 0 || record.outcome === "swapped";
    }
    function wasPutBack(record) {
      const code = record?.reason?.code;
      return record?.outcome === "rolled-back" || code === "rolled-back" || code === "not-swapped-here";
    }
    function isUntouched({outcome: outcome, evidence: evidence}) {
      return outcome === "rolled-back" && typeof evidence !== "string" && evidence.some(({key: key}) => key === "old-stands");
    }
    function isRefusedRollback({outcome: outcome, askedAt: askedAt}) {
      return outcome === "refused" && askedAt !== void 0;
    }
    function isNews(record) {
      return record.startedAt !== void 0 || isRefusedRollback(record);
    }
    function isRollbackOver(record, askedAt) {
      const isEnded = record.outcome === "rolled-back" || isRefusedRollback(record);
      return isEnded && (askedAt === void 0 || (record.askedAt ?? askedAt) === askedAt);
    }
    function isRolledBack(records, listeners, askedAt) {
      return listeners.every(({arn: arn, port: port}) => records.some(record => record.arn === arn && record.port === port && isRollbackOver(record, askedAt)));
    }
    const listener = check({
      name: "listener",
      question: "Is the listener there, and does it serve the old certificate where it was reviewed?",
      purposes: [ "swap" ],
      asked: [ "listener", "write" ],
      reasons: [ "listener-gone", "listener-drifted" ],
      needs: [ "planned", "plan", "listener" ],
      judge: ({planned: planned, plan: plan, listener: found}) => {
        const condition = judgeListener(planned, plan, found);
        return condition.kind === "refused" ? condition.reason : void 0;
      }
    });
    const listener_checks_once = check({
      name: "once",
      question: "Has this pull request neither swapped nor put it back before?",
      purposes: [ "swap" ],
      asked: [ "listener" ],
      reasons: [ "rolled-back", "listener-drifted" ],
      needs: [ "earlier", "owner" ],
      judge: ({earlier: earlier, owner: found}) => {
        if (wasPutBack(earlier)) return (0, core_reasons.l)("rolled-back");
        if (earlier?.outcome !== "swapped" && earlier?.outcome !== "already-swapped") return;
        const by = found === void 0 ? [] : [ {
          key: "manager-sets-it",
          ...found
        } ];
        return (0, core_reasons.l)("listener-drifted", [ {
          key: "swapped-and-back"
        }, ...by ]);
      }
    });
    const swappedHere = check({
      name: "swapped-here",
      question: "Does a record of the action say that this pull request swapped it?",
      purposes: [ "rollback" ],
      asked: [ "listener" ],
      reasons: [ "not-swapped-here" ],
      needs: [ "earlier", "plan" ],
      judge: ({earlier: earlier, plan: plan}) => wasSwappedHere(earlier, plan) ? void 0 : (0, 
      core_reasons.l)("not-swapped-here")
    });
    const listener_checks_owner = check({
      name: "owner",
      question: "Does no code or controller own the listener, or may what is owned be changed (`swap.managed`)?",
      purposes: [ "swap" ],
      asked: [ "listener" ],
      reasons: [ "managed" ],
      needs: [ "owner", "managed" ],
      judge: ({owner: found, managed: managed}) => found !== void 0 && managed === "refuse" ? (0, 
      swap_owners.sI)(found) : void 0
    });
    function fenceAround(accounts, unknown) {
      return {
        accounts: new Map(accounts.map(({id: id, regions: regions}) => [ id, regions ])),
        unknown: unknown
      };
    }
    function outsideFence(fence, {account: account, region: region}) {
      const regions = fence.accounts.get(account);
      if (regions === void 0 && fence.unknown !== void 0) return (0, core_reasons.l)("unverifiable", fence.unknown);
      if (regions === "all" || regions?.includes(region) === true) return;
      return (0, core_reasons.l)("not-in-fleet", [ {
        key: "outside-fleet",
        account: account,
        region: region
      } ]);
    }
    const both = [ "swap", "rollback" ];
    const origin = check({
      name: "origin",
      question: "Is its branch one of this repository, and no fork’s?",
      purposes: both,
      asked: [ "pull-request" ],
      reasons: [ "fork", "unverifiable" ],
      needs: [ "pullRequest", "repository" ],
      judge: ({pullRequest: {headRepository: headRepository}, repository: repository}) => {
        if (headRepository === void 0) return (0, core_reasons.l)("fork", [ {
          key: "head-repository-deleted"
        } ]);
        if (headRepository.toLowerCase() === repository.toLowerCase()) return;
        return (0, core_reasons.l)("fork", [ {
          key: "branch-in-fork",
          repository: headRepository
        } ]);
      }
    });
    const merge = check({
      name: "merge",
      question: "Is it merged into the default branch?",
      purposes: both,
      asked: [ "pull-request" ],
      reasons: [ "not-merged", "unverifiable" ],
      needs: [ "pullRequest", "defaultBranch", "isInDefaultBranch" ],
      judge: ({pullRequest: {isMerged: isMerged, baseRef: baseRef, mergeCommitSha: mergeCommitSha}, defaultBranch: defaultBranch, isInDefaultBranch: isInDefaultBranch}) => {
        if (!isMerged) return (0, core_reasons.l)("not-merged");
        if (mergeCommitSha === void 0) return (0, core_reasons.l)("unverifiable", [ {
          key: "merge-commit-missing"
        } ]);
        if (baseRef === defaultBranch || isInDefaultBranch) return;
        return (0, core_reasons.l)("not-merged", [ {
          key: "merged-elsewhere",
          branch: baseRef,
          expected: defaultBranch
        } ]);
      }
    });
    const pull_request_checks_label = check({
      name: "label",
      question: "Does it carry the label that asks for it?",
      purposes: both,
      asked: [ "pull-request" ],
      reasons: [ "not-labelled", "withdrawn", "unverifiable" ],
      needs: [ "pullRequest", "rules", "events" ],
      judge: ({pullRequest: {labels: labels, mergedAt: mergedAt}, rules: rules, events: events}) => {
        if (rules.label === void 0 || (0, issue_labels.RX)(labels, rules.label)) return;
        const last = (0, policy_people.Uk)(events, rules.label);
        const isTakenBack = last?.kind === "unlabeled" && mergedAt !== void 0 && last.createdAt.epochMilliseconds >= mergedAt.epochMilliseconds;
        return isTakenBack ? (0, core_reasons.l)("withdrawn", [ {
          key: "label-taken-off"
        } ]) : (0, core_reasons.l)("not-labelled");
      }
    });
    const labelSetter = check({
      name: "label-setter",
      question: "May whoever set the label last: a person by role, an app’s bot by `require.apps`, a person through an app by both?",
      purposes: both,
      asked: [ "pull-request" ],
      reasons: [ "label-not-authorised", "unverifiable" ],
      needs: [ "pullRequest", "rules", "events", "roles" ],
      judge: ({pullRequest: {labels: labels}, rules: rules, events: events, roles: roles}) => {
        if (rules.label === void 0 || !(0, issue_labels.RX)(labels, rules.label)) return;
        const labelling = (0, policy_people.e8)(events, rules.label);
        if (labelling === void 0) return (0, core_reasons.l)("unverifiable", [ {
          key: "label-setter-unknown"
        } ]);
        if (labelling.actor === void 0) return (0, core_reasons.l)("label-not-authorised", [ {
          key: "label-setter-gone"
        } ]);
        return judgeSetter(rules, roles, labelling, labelling.actor);
      }
    });
    function judgeSetter(rules, roles, {app: app}, actor) {
      const slugs = [ ...app === void 0 ? [] : [ app ], ...actor.isBot ? [ (0, policy_people.jg)(actor.login) ] : [] ];
      const unlisted = slugs.find(slug => !(0, policy_people.dP)(rules.apps, slug));
      if (unlisted !== void 0) return (0, core_reasons.l)("label-not-authorised", [ {
        key: "label-by-unlisted-app",
        app: unlisted
      } ]);
      if (actor.isBot) return;
      const {login: login} = actor;
      const role = (0, policy_people.kp)(roles, login);
      if (role === void 0) return (0, core_reasons.l)("unverifiable", [ {
        key: "role-unreadable",
        login: login
      } ]);
      if ((0, policy_people.du)(role, rules.labelBy)) return;
      return (0, core_reasons.l)("label-not-authorised", [ {
        key: "role-too-low",
        login: login,
        role: role,
        needed: rules.labelBy
      } ]);
    }
    const labelTime = check({
      name: "label-time",
      question: "Was the label set after the last push and the last change of the base, by GitHub’s clock?",
      purposes: [ "swap" ],
      asked: [ "pull-request" ],
      reasons: [ "label-not-authorised", "unverifiable" ],
      needs: [ "pullRequest", "rules", "events", "push" ],
      judge: ({pullRequest: {labels: labels}, rules: rules, events: events, push: push}) => {
        if (rules.label === void 0 || !(0, issue_labels.RX)(labels, rules.label)) return;
        const labelling = (0, policy_people.e8)(events, rules.label);
        if (labelling?.actor === void 0) return (0, core_reasons.l)("unverifiable", [ {
          key: "label-setter-unknown"
        } ]);
        const isLater = isAfterPush(push, labelling.createdAt, labelling.actor.login);
        return isLater ? void 0 : (0, core_reasons.l)("label-not-authorised", [ {
          key: "label-before-last-push"
        } ]);
      }
    });
    const starter = check({
      name: "starter",
      question: "May whoever started a run that names it?",
      purposes: both,
      asked: [ "pull-request" ],
      reasons: [ "starter-not-authorised", "unverifiable" ],
      needs: [ "rules", "starter", "roles" ],
      judge: ({rules: rules, starter: actor, roles: roles}) => {
        if (actor === void 0) return;
        const {login: login} = actor;
        if (login === "") return (0, core_reasons.l)("unverifiable", [ {
          key: "starter-unknown"
        } ]);
        if (actor.isBot && (0, policy_people.dP)(rules.apps, login)) return;
        if (actor.isBot) return (0, core_reasons.l)("starter-not-authorised", [ {
          key: "started-by-unlisted-app",
          app: login
        } ]);
        const role = (0, policy_people.kp)(roles, login);
        if (role === void 0) return (0, core_reasons.l)("unverifiable", [ {
          key: "role-unreadable",
          login: login
        } ]);
        if ((0, policy_people.du)(role, rules.labelBy)) return;
        return (0, core_reasons.l)("starter-not-authorised", [ {
          key: "starter-role-too-low",
          login: login,
          role: role,
          needed: rules.labelBy
        } ]);
      }
    });
    const fleet = check({
      name: "fleet",
      question: "Are account and region of the plan in the fleet of the default branch’s config?",
      purposes: both,
      asked: [ "plan" ],
      reasons: [ "not-in-fleet", "unverifiable" ],
      needs: [ "plan", "fence" ],
      judge: ({plan: plan, fence: fence}) => outsideFence(fence, plan)
    });
    const clock = check({
      name: "clock",
      question: "Is the runner’s clock within a minute of what GitHub and AWS say, or is the listener free at any time?",
      purposes: [ "swap", "rollback" ],
      asked: [ "write" ],
      reasons: [ "clock-wrong", "unverifiable" ],
      needs: [ "clockDrift" ],
      judge: ({clockDrift: drift}) => {
        if (drift === void 0) return;
        const {server: server, seconds: seconds} = drift;
        const way = seconds > 0 ? "ahead" : "behind";
        return (0, core_reasons.l)("clock-wrong", [ {
          key: "clock-differs",
          server: server,
          seconds: String(Math.abs(seconds)),
          way: way
        } ]);
      }
    });
    const time_checks_calendar = check({
      name: "calendar",
      question: "May it start now, by windows, cut-off and freezes?",
      purposes: [ "swap", "rollback" ],
      asked: [ "write" ],
      reasons: core_reasons.Ep.filter(code => code !== "change-calendar-closed"),
      needs: [ "calendar", "override", "timeZone" ],
      judge: ({calendar: answer, override: override, timeZone: timeZone}) => {
        if (answer.kind === "open") return;
        if (answer.reason !== "frozen" && override !== void 0) return;
        const {opensAt: opensAt} = answer;
        const facts = opensAt === void 0 ? [ {
          key: "no-opening"
        } ] : [ {
          key: "next-opening",
          at: opensAt.toString(),
          timeZone: timeZone
        } ];
        return {
          reason: (0, core_reasons.l)(answer.reason, facts),
          opensAt: opensAt
        };
      }
    });
    const changeCalendar = check({
      name: "change-calendar",
      question: "Is every SSM Change Calendar open?",
      purposes: [ "swap", "rollback" ],
      asked: [ "write" ],
      reasons: [ "change-calendar-closed", "change-calendar-unreadable" ],
      needs: [ "changeCalendars", "opening", "timeZone" ],
      judge: ({changeCalendars: answer, opening: opening, timeZone: timeZone}) => {
        if (answer.kind === "open") return;
        if (answer.kind === "unreadable") return (0, core_reasons.l)("change-calendar-unreadable", answer.why);
        const next = opening === void 0 ? [] : [ {
          key: "next-opening",
          at: opening.toString(),
          timeZone: timeZone
        } ];
        const facts = [ {
          key: "calendars-closed",
          names: answer.names.join(", ")
        }, ...next ];
        return {
          reason: (0, core_reasons.l)("change-calendar-closed", facts),
          opensAt: opening
        };
      }
    });
    const policy_policy = [ origin, merge, pull_request_checks_label, labelSetter, labelTime, starter, approvals, fleet, listener, swappedHere, listener_checks_once, listener_checks_owner, certificate, change, names, domains, oldNames, key, pause, labelStands, rollbackAsked, planStands, clock, time_checks_calendar, changeCalendar ];
    function rejections(question, readings) {
      const {purpose: purpose, moment: moment, isPartial: isPartial = false} = question;
      return policy_policy.filter(({purposes: purposes, asked: asked}) => purposes.includes(purpose) && asked.includes(moment)).flatMap(one => {
        const rejection = ask(one, readings, isPartial);
        return rejection === void 0 ? [] : [ {
          ...rejection,
          check: one.name
        } ];
      });
    }
    function firstRejection(question, readings) {
      return rejections(question, readings)[0];
    }
    const patience = {
      seconds: 120,
      pauseMilliseconds: 2e3
    };
    const handshakesInARow = 3;
    const unmatchedName = "acm-email-to-dns.invalid";
    async function observeServed(context, target, from, role) {
      const nothing = unproven => ({
        serverName: void 0,
        certificate: void 0,
        unproven: unproven
      });
      if (context.config.swap.verify !== "tls") return nothing({
        why: "configured"
      });
      const addresses = await context.dns.lookUpAddresses(target.loadBalancer.dnsName);
      if (addresses.length === 0) return nothing({
        why: "unresolved"
      });
      if (from === void 0) return nothing({
        why: "not-served-before"
      });
      const names = [ ...from.names.map(probeName), ...role === "sni" ? [] : [ unmatchedName ] ];
      const causes = [];
      for (const address of addresses) {
        let cause;
        for (const serverName of names) {
          const answer = await context.tls.handshake({
            address: address,
            port: target.port,
            serverName: serverName
          });
          if (answer.kind === "unreachable") {
            cause = answer.why;
            break;
          }
          if (answer.certificate.serial === from.serial) return {
            serverName: serverName,
            certificate: answer.certificate
          };
        }
        causes.push(cause);
      }
      return nothing(gapOf(target, causes));
    }
    function gapOf({loadBalancer: loadBalancer}, causes) {
      const [cause] = causes;
      if (cause === void 0 || causes.includes(void 0)) return {
        why: "not-served-before"
      };
      return {
        why: "unreachable",
        cause: cause,
        scheme: loadBalancer.scheme ?? ""
      };
    }
    function probeName(name) {
      return name.replace(/^\*\./, "acm-email-to-dns.");
    }
    async function proveServed(context, target, to, before) {
      if (context.config.swap.verify !== "tls") return {
        kind: "not-provable",
        why: "configured"
      };
      if (before.serverName === void 0) return warned(context, target, before.unproven ?? {
        why: "not-served-before"
      });
      const end = context.clock.now().add({
        seconds: patience.seconds
      });
      for (;;) {
        const proof = await askAllAddresses(context, target, to, before.serverName);
        if (proof.kind === "proven" || proof_isOver(end, context.clock.now())) return proof.kind === "not-provable" ? warned(context, target, proof) : proof;
        if (context.cancelled.aborted) throw new errors.cc;
        await context.clock.sleep(patience.pauseMilliseconds, context.cancelled);
      }
    }
    function warned({log: log}, {loadBalancer: loadBalancer, port: port}, unproven) {
      if (unproven.why === "unreachable" || unproven.why === "unresolved") {
        const words = (0, facts.HS)(unprovenDetail(unproven, "new"), "en");
        log.warning(`${loadBalancer.name} port ${String(port)}: ${words}`);
      }
      return {
        ...unproven,
        kind: "not-provable"
      };
    }
    function unresolvedReason({dnsName: host}) {
      return (0, core_reasons.l)("unverifiable", [ {
        key: "load-balancer-unresolved",
        host: host
      } ]);
    }
    function unprovenDetail(unproven, which) {
      if (unproven.why !== "unreachable") return [ {
        key: "api-only",
        which: which,
        why: unproven.why
      } ];
      return [ {
        key: "api-only-unreachable",
        which: which,
        cause: unproven.cause,
        scheme: unproven.scheme
      } ];
    }
    function proof_isOver(end, now) {
      return now.epochMilliseconds >= end.epochMilliseconds;
    }
    async function askAllAddresses(context, target, to, serverName) {
      const addresses = await context.dns.lookUpAddresses(target.loadBalancer.dnsName);
      if (addresses.length === 0) return {
        kind: "not-provable",
        why: "unresolved"
      };
      const causes = [];
      let shown;
      let proven = 0;
      for (const address of addresses) {
        const answer = await askInARow(context, {
          address: address,
          port: target.port,
          serverName: serverName
        }, to);
        if (answer.kind === "unreachable") {
          causes.push(answer.why);
          continue;
        }
        if (answer.certificate.serial !== to.serial) return {
          kind: "refuted",
          address: address,
          presented: answer.certificate
        };
        shown = answer.certificate;
        proven += 1;
      }
      if (shown !== void 0) return {
        kind: "proven",
        certificate: shown,
        addresses: proven
      };
      return {
        ...gapOf(target, causes),
        kind: "not-provable"
      };
    }
    async function askInARow(context, target, to) {
      let answer = await context.tls.handshake(target);
      for (let count = 1; count < handshakesInARow; count += 1) {
        if (answer.kind === "unreachable" || answer.certificate.serial !== to.serial) return answer;
        answer = await context.tls.handshake(target);
      }
      return answer;
    }
    var glob = __webpack_require__(6085);
    var dns_idn = __webpack_require__(2346);
    function handsOffOf({swap: swap}, {isExternal: isExternal}) {
      return {
        isExternal: isExternal,
        managed: swap.managed,
        terraformTags: swap.terraformTags
      };
    }
    function rulesNeedTags(rules) {
      return rules.some(rule => Object.keys(rule.match.tag).length > 0);
    }
    function settingsFor(config, certificate, tags) {
      const rule = config.rules.find(candidate => ruleMatches(candidate, certificate, tags));
      const drop = rule?.drop ?? [];
      const account = config.accounts.find(candidate => candidate.id === certificate.account);
      return {
        accountName: account?.name,
        isIgnored: rule?.ignore ?? false,
        strategy: drop.length > 0 ? "replace" : rule?.strategy ?? config.strategy,
        request: rule?.request ?? config.request,
        owners: rule?.owners ?? account?.owners ?? [],
        contact: rule?.contact ?? config.issues.contact,
        language: rule?.language ?? config.issues.language,
        isExternal: rule?.swap === "external",
        drop: drop
      };
    }
    function isMatched(pattern) {
      return name => [ name, (0, dns_idn.D)(name) ?? name ].some(each => (0, glob.m)(pattern, each));
    }
    function ruleMatches({match: match}, certificate, tags) {
      return (match.account === void 0 || (0, glob.m)(match.account, certificate.account)) && (match.region === void 0 || (0, 
      glob.m)(match.region, certificate.region)) && (match.domain === void 0 || certificate.names.some(isMatched(match.domain))) && Object.entries(match.tag).every(([key, pattern]) => {
        const value = Object.hasOwn(tags, key) ? tags[key] : void 0;
        return value !== void 0 && (0, glob.m)(pattern, value);
      });
    }
    async function readCertificates({config: config}, plan, {certificates: certificates}) {
      const [from, to] = await Promise.all([ certificates.describeCertificate(plan.from), certificates.describeCertificate(plan.to) ]);
      const dropped = await read(async () => {
        if (from === void 0) return [];
        const tags = rulesNeedTags(config.rules) ? await certificates.listCertificateTags(from.arn) : {};
        return settingsFor(config, from, tags).drop;
      });
      return {
        from: from,
        to: to,
        readings: {
          source: (0, value.eO)(from),
          target: (0, value.eO)(to),
          dropped: dropped,
          allow: (0, value.eO)(config.swap.allow)
        }
      };
    }
    async function reviewPlan(context, file, sources) {
      const base = {
        path: file.path,
        plan: void 0,
        problems: [],
        listeners: [],
        isAwsAsked: false,
        warnings: []
      };
      const parsed = parsePlan(file.text, file.problem);
      if (parsed.kind === "invalid") return {
        ...base,
        problems: parsed.problems
      };
      const {plan: plan} = parsed;
      const fence = (0, value.eO)(await sources.readFence(plan.account));
      const outside = firstRejection({
        ...question,
        moment: "plan"
      }, {
        plan: (0, value.eO)(plan),
        fence: fence
      });
      if (outside?.reason.code === "not-in-fleet") {
        const verdict = verdictOf(outside);
        return {
          ...base,
          plan: plan,
          listeners: plan.listeners.map(planned => ({
            planned: planned,
            verdict: verdict
          }))
        };
      }
      const opened = outside === void 0 ? await sources.openReaders(plan) : (0, value.O$)(outside.reason.detail);
      if (!(0, value.qE)(opened) || opened.value === void 0) {
        const listeners = plan.listeners.map(planned => ({
          planned: planned,
          verdict: verdictOf(firstRejection({
            ...question,
            moment: "write"
          }, timesOf(context, plan, planned, void 0, sources)))
        }));
        const notAsked = (0, value.qE)(opened) ? void 0 : outside?.reason ?? (0, core_reasons.l)("access-denied", opened.unreadable);
        return {
          ...base,
          plan: plan,
          listeners: listeners,
          ...notAsked && {
            notAsked: notAsked
          }
        };
      }
      return {
        ...base,
        plan: plan,
        ...await judgeAll(context, plan, opened.value, sources),
        isAwsAsked: true
      };
    }
    const question = {
      purpose: "swap",
      isPartial: true
    };
    function calendarWarning(answer) {
      return answer.kind === "unreadable" ? [ [ {
        key: "calendar-not-read",
        why: answer.why
      } ] ] : [];
    }
    async function judgeAll(context, plan, readers, sources) {
      try {
        const certificates = await readCertificates(context, plan, readers);
        const {from: from, to: to} = certificates;
        const judged = await Promise.all(plan.listeners.map(planned => judge(context, plan, planned, {
          certificates: certificates,
          readers: readers,
          sources: sources
        })));
        return {
          listeners: judged.map(({planned: planned, verdict: verdict}) => ({
            planned: planned,
            verdict: verdict
          })),
          warnings: [ ...judged.flatMap(({warnings: warnings}) => warnings), ...calendarWarning(sources.calendars) ],
          ...from && to && {
            change: compareCertificates(from, to)
          }
        };
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        const verdict = {
          kind: "refused",
          reason: reason_of_reasonOf(error)
        };
        return {
          listeners: plan.listeners.map(planned => ({
            planned: planned,
            verdict: verdict
          })),
          warnings: []
        };
      }
    }
    async function judge(context, plan, planned, {certificates: certificates, readers: readers, sources: sources}) {
      const tagged = await readTaggedListener(readers, planned);
      const condition = judgeListener(planned, plan, tagged?.listener);
      if (condition.kind === "already-swapped") return {
        planned: planned,
        verdict: condition,
        warnings: []
      };
      const {terraformTags: terraformTags, managed: managed} = context.config.swap;
      const owner = tagged && (0, swap_owners.bf)(tagged, terraformTags);
      const readings = {
        ...certificates.readings,
        ...timesOf(context, plan, planned, tagged, sources),
        plan: (0, value.eO)(plan),
        planned: (0, value.eO)(planned),
        listener: (0, value.eO)(tagged?.listener),
        owner: (0, value.eO)(owner),
        managed: (0, value.eO)(managed)
      };
      const rejection = firstRejection({
        ...question,
        moment: "listener"
      }, readings) ?? firstRejection({
        ...question,
        moment: "write"
      }, readings);
      const verdict = verdictOf(rejection);
      if (verdict.kind === "refused" || condition.kind !== "to-swap") return {
        planned: planned,
        verdict: verdict,
        warnings: []
      };
      const place = `${planned.loadBalancer}:${String(planned.port)}`;
      const unproven = sources.isServedAsked === true ? await unprovenOf(context, plan, tagged, certificates) : void 0;
      if (tagged !== void 0 && unproven?.why === "unresolved") {
        const why = unresolvedReason(tagged.loadBalancer);
        return {
          planned: planned,
          verdict: verdictOf({
            reason: why
          }),
          warnings: [ why.detail ]
        };
      }
      const adds = condition.steps.some(step => step.kind === "add");
      const onLoadBalancer = adds && tagged !== void 0 ? await readers.listeners.listSecureListeners(tagged.loadBalancer.arn) : [];
      const listed = listedCertificates(onLoadBalancer);
      const full = {
        place: planned.loadBalancer,
        count: String(listed),
        quota: String(defaultCertificateQuota)
      };
      const warnings = [ ...unproven?.why === "unreachable" ? [ [ {
        key: "unreachable-now",
        place: place,
        cause: unproven.cause,
        scheme: unproven.scheme
      } ] ] : [], ...owner === void 0 ? [] : [ [ {
        key: "manager-puts-back",
        place: place,
        ...owner,
        certificate: plan.to
      } ] ], ...isNearlyFull(listed) ? [ [ {
        key: "list-nearly-full",
        ...full
      } ] ] : [] ];
      return {
        planned: planned,
        verdict: verdict,
        warnings: warnings
      };
    }
    async function unprovenOf(context, plan, tagged, {from: from}) {
      if (tagged === void 0) return;
      const {listener: listener, loadBalancer: loadBalancer} = tagged;
      const role = roleOf(listener, plan.from) ?? "default";
      return (await observeServed(context, {
        loadBalancer: loadBalancer,
        port: listener.port
      }, from, role)).unproven;
    }
    function timesOf(context, plan, planned, tagged, {calendars: calendars, pause: pause}) {
      const {maintenance: maintenance} = context.config;
      const subject = calendarSubject(plan, planned, tagged);
      const now = context.clock.now();
      const opensAt = calendars.kind === "closed" ? calendars.opensAt : void 0;
      return {
        pause: pause,
        now: (0, value.eO)(now),
        timeZone: (0, value.eO)(maintenance.timeZone),
        override: (0, value.eO)(void 0),
        calendar: (0, value.eO)((0, calendar.SH)(maintenance, subject, now)),
        ...calendars.kind !== "unreadable" && {
          changeCalendars: (0, value.eO)(calendars)
        },
        opening: (0, value.eO)(opensAt && openingFrom(maintenance, subject, opensAt))
      };
    }
    function overrideSetter(events, mergedAt) {
      const labelling = (0, policy_people.e8)(events, issue_labels.L$.overrideWindow);
      const actor = labelling?.actor;
      if (labelling === void 0 || actor === void 0 || actor.isBot || labelling.app !== void 0) return;
      const isLater = mergedAt !== void 0 && temporal_polyfill.fE.Instant.compare(labelling.createdAt, mergedAt) >= 0;
      return isLater ? actor.login : void 0;
    }
    function readOverrideOf(setter, roles, comments) {
      const role = (0, policy_people.kp)(roles, setter);
      if (role === void 0 || !(0, policy_people.du)(role, "maintain")) return;
      const own = comments.filter(({author: author}) => (0, policy_people.fK)(author) === (0, 
      policy_people.fK)(setter));
      return {
        by: setter,
        why: own.at(-1)?.body.trim() ?? ""
      };
    }
    async function readPush({github: github}, pullRequest, {trusted: trusted, events: events, commits: commits, recentMoves: recentMoves}) {
      const {headRef: headRef, headSha: headSha} = pullRequest;
      const isSeen = moves => valueOr(moves, []).some(({after: after}) => after === headSha);
      const isRecent = commits.length === 0 && recentMoves !== void 0;
      const recent = isRecent ? valueOr(await read(recentMoves), []).filter(({branch: branch}) => branch === headRef) : [];
      const ofBranch = isSeen((0, value.eO)(recent)) ? (0, value.eO)(recent) : await read(() => github.listBranchMoves({
        branch: headRef
      }));
      const shas = [ ...new Set([ headSha, ...commits.map(({sha: sha}) => sha) ]) ];
      const ofCommits = isSeen(ofBranch) ? (0, value.eO)([]) : await read(() => github.listBranchMoves({
        shas: shas
      }));
      const isDated = isSeen(ofBranch) || isSeen(ofCommits);
      const ownRecords = isDated ? [] : valueOr(await read(() => readOwnRecords(github, pullRequest, trusted)), []);
      return findPush({
        pullRequest: pullRequest,
        ofBranch: ofBranch,
        ofCommits: ofCommits,
        ownRecords: ownRecords,
        commits: commits,
        events: events,
        trusted: trusted
      });
    }
    async function readOwnRecords(github, {number: number, author: author, body: body, createdAt: createdAt, headSha: headSha}, trusted) {
      const names = markers => markers.get(markerKeys.head) === headSha;
      const comments = await github.listComments(number);
      const said = comments.filter(comment => isTrusted(trusted, comment.author) && names((0, 
      markdown.pO)(comment.body)));
      const opened = isTrusted(trusted, author) && names((0, markdown.mC)(body)) ? [ createdAt ] : [];
      return [ ...opened, ...said.map(({updatedAt: updatedAt}) => updatedAt) ];
    }
    async function readGates(context, pullRequest, request) {
      const {github: github, config: config, repository: repository} = context;
      const {require: require} = config.pullRequests;
      const isSwap = request.purpose === "swap";
      const rules = {
        ...require,
        label: request.label,
        approvals: isSwap ? require.approvals : 0
      };
      const starter = request.isByHand ? starterOf(context.run.startedBy) : void 0;
      const [events, commits, reviews, isInDefaultBranch] = await Promise.all([ read(() => github.listIssueEvents(pullRequest.number)), read(() => rules.approvals > 0 ? github.listPullRequestCommits(pullRequest.number) : Promise.resolve([])), read(() => rules.approvals > 0 ? github.listReviews(pullRequest.number) : Promise.resolve([])), readIsInDefaultBranch(context, pullRequest) ]);
      const labelling = rules.label === void 0 ? void 0 : (0, policy_people.e8)(valueOr(events, []), rules.label);
      const reviewers = rules.approvals > 0 ? valueOr(reviews, []).map(({reviewer: reviewer}) => reviewer) : [];
      const people = [ labelling?.actor, starter, ...reviewers ].filter(policy_people.KA).map(({login: login}) => login);
      return {
        readings: {
          rules: (0, value.eO)(rules),
          pullRequest: (0, value.eO)(pullRequest),
          starter: (0, value.eO)(starter),
          repository: (0, value.eO)(repository.fullName),
          defaultBranch: (0, value.eO)(repository.defaultBranch),
          roles: (0, value.eO)(await readRoles(context, people)),
          isInDefaultBranch: isInDefaultBranch,
          events: events,
          commits: commits,
          reviews: reviews,
          ...isSwap && {
            push: await pushOf(context, pullRequest, request, {
              events: events,
              commits: commits
            })
          }
        },
        labelledBy: labelling?.actor?.login,
        labelling: labelling,
        approvers: async () => {
          const given = rules.approvals > 0 ? reviews : await read(() => github.listReviews(pullRequest.number));
          return valueOr(given, []).filter(({state: state}) => state === "APPROVED").map(({reviewer: reviewer}) => reviewer.login);
        },
        events: valueOr(events, [])
      };
    }
    async function pushOf(context, pullRequest, {trusted: trusted, recentMoves: recentMoves}, {events: events, commits: commits}) {
      if (!(0, value.qE)(events)) return events;
      if (!(0, value.qE)(commits)) return commits;
      return readPush(context, pullRequest, {
        trusted: trusted,
        events: events.value,
        commits: commits.value,
        recentMoves: recentMoves
      });
    }
    function readIsInDefaultBranch({github: github, repository: {defaultBranch: defaultBranch}}, {isMerged: isMerged, baseRef: baseRef, mergeCommitSha: mergeCommitSha}) {
      if (!isMerged || mergeCommitSha === void 0 || baseRef === defaultBranch) return Promise.resolve((0, 
      value.eO)(false));
      return read(() => github.isInBranch(mergeCommitSha, defaultBranch));
    }
    function starterOf(login) {
      return {
        login: login,
        isBot: login.endsWith("[bot]")
      };
    }
    async function readRoles(context, logins) {
      const roles = new Map;
      for (const login of new Set(logins.map(policy_people.fK))) {
        const role = login === "" ? void 0 : await read(() => context.github.roleOf(login));
        if (role !== void 0 && (0, value.qE)(role)) roles.set(login, role.value);
      }
      return roles;
    }
    async function readOverride(context, {number: number, mergedAt: mergedAt}) {
      const {github: github, config: config} = context;
      if (!config.maintenance.allowOverride) return;
      const override = await read(async () => {
        const issue = await github.getIssue(number);
        if (issue === void 0 || !(0, issue_labels.RX)(issue.labels, issue_labels.L$.overrideWindow)) return;
        const setter = overrideSetter(await github.listIssueEvents(number), mergedAt);
        if (setter === void 0) return;
        const roles = await readRoles(context, [ setter ]);
        return readOverrideOf(setter, roles, await github.listComments(number));
      });
      return valueOr(override, void 0);
    }
    const gates_expected = [ "merge", "label" ];
    async function readBlockedGates(context, pullRequest, trusted) {
      const {label: label, require: require} = context.config.pullRequests;
      if (!(0, issue_labels.RX)(pullRequest.labels, label) && require.approvals === 0) return [];
      const {readings: readings} = await readGates(context, pullRequest, {
        purpose: "swap",
        label: label,
        isByHand: false,
        trusted: trusted
      });
      return rejections({
        purpose: "swap",
        moment: "pull-request",
        isPartial: true
      }, readings).filter(({check: check}) => !gates_expected.includes(check)).map(({reason: reason}) => reason);
    }
    function statusOfPlans(context, {labels: labels}, reviews, gates = []) {
      const {label: label} = context.config.pullRequests;
      return statusOf(reviews, {
        label: label,
        isSet: (0, issue_labels.RX)(labels, label),
        gates: gates
      }, (0, shared_context.q)(context));
    }
    async function saveStatus(context, sha, status) {
      const statuses = await context.github.listStatuses(sha);
      const present = statuses.find(other => other.context === status.context);
      if (present?.state === status.state && present.description === status.description) return;
      await context.githubWriter.setStatus(sha, status);
    }
    async function setStatusOfHead(context, pullRequest, reviews) {
      const {github: github, githubWriter: githubWriter} = context;
      const head = await github.branchHead(pullRequest.headRef) ?? pullRequest.headSha;
      const status = statusOfPlans(context, pullRequest, reviews);
      await githubWriter.setStatus(head, status);
      return {
        head: head,
        status: status
      };
    }
    async function readMembers(context, organization) {
      const account = (0, core_arn.Lw)(organization.role)?.account ?? "";
      try {
        const reader = await context.aws.openOrganization(organization.role);
        const {accounts: accounts, excludedAccounts: excludedAccounts, unknown: unknown} = await organization_select(reader, organization);
        const missing = unknown.map(id => ({
          account: id,
          reason: (0, core_reasons.l)("account-not-found", [ {
            key: "not-in-organization"
          } ])
        }));
        if (accounts.length > 0) return {
          accounts: accounts,
          excludedAccounts: excludedAccounts,
          missing: missing,
          isRead: true
        };
        const noneLeft = (0, core_reasons.l)("account-not-found", [ {
          key: "organization-empty"
        } ]);
        return {
          accounts: accounts,
          excludedAccounts: excludedAccounts,
          missing: [ ...missing, {
            account: account,
            reason: noneLeft
          } ],
          isRead: true
        };
      } catch (error) {
        if (!(error instanceof errors.gA) && !(error instanceof errors.yo)) throw error;
        const isGone = error instanceof errors.gA && error.details.kind === "not-found";
        const why = (0, core_reasons.l)(isGone ? "account-not-found" : reason_of_reasonOf(error).code, [ {
          key: "organization-unreadable",
          ...saidAndNext(error)
        } ]);
        return {
          accounts: [],
          excludedAccounts: fleet_organization.XN,
          missing: [ {
            account: account,
            reason: why
          } ],
          isRead: false
        };
      }
    }
    async function organization_select(reader, {include: include, exclude: exclude}) {
      const excluded = new Set(exclude.filter(id => !isUnit(id)));
      for (const {id: id} of await listBelow(reader, exclude.filter(isUnit))) excluded.add(id);
      if (include.length === 0) return {
        ...(0, fleet_organization.N8)(await reader.listAccounts(), excluded),
        unknown: []
      };
      const named = new Set(include.filter(id => !isUnit(id)));
      const all = named.size === 0 ? [] : await reader.listAccounts();
      const below = await listBelow(reader, include.filter(isUnit));
      const found = new Set(all.map(({id: id}) => id));
      return {
        ...(0, fleet_organization.N8)([ ...all.filter(({id: id}) => named.has(id)), ...below ], excluded),
        unknown: [ ...named ].filter(id => !found.has(id))
      };
    }
    function isUnit(id) {
      return id.startsWith("ou-");
    }
    async function listBelow(reader, units) {
      const accounts = [];
      for (const unit of units) accounts.push(...await reader.listAccountsBelow(unit));
      return accounts;
    }
    function fenceReader(context) {
      const {accounts: accounts, organization: organization} = context.config;
      let whole;
      async function readWhole() {
        if (organization === void 0) return fenceAround(accounts);
        const {accounts: members, isRead: isRead, missing: missing} = await readMembers(context, organization);
        const {regions: regions} = context.config;
        const found = members.filter(({id: id}) => !accounts.some(listed => listed.id === id));
        const unknown = isRead ? void 0 : JSON.stringify(missing.map(({reason: reason}) => reason.detail));
        return fenceAround([ ...accounts, ...found.map(({id: id}) => ({
          id: id,
          regions: regions
        })) ], unknown);
      }
      return account => {
        if (accounts.some(({id: id}) => id === account)) return Promise.resolve(fenceAround(accounts));
        return whole ??= readWhole();
      };
    }
    function listedFenceReader({config: config}) {
      const {accounts: accounts, organization: organization} = config;
      return account => {
        const isListed = accounts.some(({id: id}) => id === account);
        const mayBe = !isListed && organization !== void 0 && (0, fleet_organization.B)(organization, account);
        return Promise.resolve(fenceAround(accounts, mayBe ? "the organisation was not asked" : void 0));
      };
    }
    function isOwnClosing({labels: labels, stateReason: stateReason}) {
      return stateReason === "completed" && (0, issue_labels.RX)(labels, (0, issue_labels.UH)("done"));
    }
    function judgeClosing(events, wasReopened) {
      const last = events.findLast(({kind: kind}) => kind === "closed");
      if (last?.actor?.isBot !== true) return "person";
      return wasReopened ? "bot-again" : "bot";
    }
    function closerOf(events) {
      return events.findLast(({kind: kind}) => kind === "closed")?.actor?.login ?? "";
    }
    function pauseEnds({events: events}) {
      return events.some(isSet) ? events.filter(event => isTakenOff(event) || event.kind === "closed") : [];
    }
    function findPause(issues, rules, roles) {
      for (const {issue: issue, events: events} of issues) {
        if (issue.state === "open" && (0, issue_labels.RX)(issue.labels, issue_labels.L$.pause)) return {
          issue: issue.number,
          endedBy: void 0
        };
        const endedBy = findWrongEnd(events, rules, roles);
        if (endedBy !== void 0) return {
          issue: issue.number,
          endedBy: endedBy
        };
      }
      return;
    }
    function findWrongEnd(events, rules, roles) {
      let isPaused = false;
      let wrong;
      for (const event of events) {
        const isEnd = isPaused && (isTakenOff(event) || event.kind === "closed");
        if (isSet(event) || isEnd && mayEnd(event, rules, roles)) {
          isPaused = isSet(event);
          wrong = void 0;
        } else if (isEnd) wrong = {
          how: event.kind === "closed" ? "closed" : "taken-off",
          login: event.actor?.login ?? "ghost"
        };
      }
      return wrong;
    }
    function isSet({kind: kind, label: label}) {
      return kind === "labeled" && label !== void 0 && (0, issue_labels.J2)(label, issue_labels.L$.pause);
    }
    function isTakenOff({kind: kind, label: label}) {
      return kind === "unlabeled" && label !== void 0 && (0, issue_labels.J2)(label, issue_labels.L$.pause);
    }
    function mayEnd({actor: actor, app: app}, {labelBy: labelBy, apps: apps, trusted: trusted}, roles) {
      if (actor === void 0) return false;
      if ([ ...trusted ].some(login => (0, policy_people.fK)(login) === (0, policy_people.fK)(actor.login))) return true;
      if (app !== void 0 && !(0, policy_people.dP)(apps, app)) return false;
      if (actor.isBot) return (0, policy_people.dP)(apps, actor.login);
      const role = (0, policy_people.kp)(roles, actor.login);
      return role !== void 0 && (0, policy_people.du)(role, labelBy);
    }
    const issuesAPage = 4;
    const atOnce = 4;
    const doneLately = {
      hours: 14 * 24
    };
    function pauseReader(context, trusted) {
      let last;
      let spelling = issue_labels.L$.pause;
      return async () => {
        const isLifted = last !== void 0 && (0, value.qE)(last) && last.value === void 0;
        last = await read(async () => {
          if (!isLifted) {
            const names = await context.github.listLabelNames();
            spelling = names.find(name => (0, issue_labels.J2)(name, issue_labels.L$.pause)) ?? spelling;
            return readPause(context, trusted);
          }
          const [set] = await listOwn(context, trusted, {
            state: "open",
            labels: [ spelling ]
          });
          return set && {
            issue: set.number,
            endedBy: void 0
          };
        });
        return last;
      };
    }
    async function readPause(context, trusted) {
      const open = await listOwn(context, trusted, {
        state: "open",
        labels: []
      });
      const set = open.find(({labels: labels}) => (0, issue_labels.RX)(labels, issue_labels.L$.pause));
      if (set !== void 0) return {
        issue: set.number,
        endedBy: void 0
      };
      const closed = await listClosed(context, trusted);
      const looked = await withEvents(context, [ ...closed, ...open ]);
      const people = looked.flatMap(issue => pauseEnds(issue).map(({actor: actor}) => actor)).filter(policy_people.KA);
      const roles = await readRoles(context, people.map(({login: login}) => login));
      return findPause(looked, {
        ...context.config.pullRequests.require,
        trusted: trusted
      }, roles);
    }
    async function listClosed(context, trusted) {
      const listed = await Promise.all([ ...trusted ].map(creator => listOwn(context, trusted, {
        state: "closed",
        labels: [],
        creator: creator
      })));
      const lately = context.clock.now().subtract(doneLately);
      return listed.flat().filter(issue => !isOwnClosing(issue) || temporal_polyfill.fE.Instant.compare(issue.updatedAt, lately) >= 0);
    }
    async function withEvents({github: github}, issues) {
      const pages = Math.floor(issues.length / issuesAPage);
      const listed = pages > 0 ? await read(() => github.listEventsSince(oldest(issues), pages)) : void 0;
      if (listed !== void 0 && (0, value.qE)(listed) && listed.value !== void 0) {
        const byIssue = new Map(issues.map(({number: number}) => [ number, [] ]));
        for (const event of listed.value.toReversed()) byIssue.get(event.issue)?.push(event);
        return issues.map(issue => ({
          issue: issue,
          events: byIssue.get(issue.number) ?? []
        }));
      }
      return mapBounded(issues, atOnce, async issue => ({
        issue: issue,
        events: await github.listIssueEvents(issue.number)
      }));
    }
    function oldest(issues) {
      return issues.map(({createdAt: createdAt}) => createdAt).reduce((a, b) => temporal_polyfill.fE.Instant.compare(a, b) < 0 ? a : b);
    }
    async function listOwn({github: github}, trusted, filter) {
      const issues = await github.listIssues(filter);
      return issues.filter(({isPullRequest: isPullRequest, author: author}) => !isPullRequest && isTrusted(trusted, author));
    }
    async function check_check(context, number) {
      const pullRequest = await context.github.getPullRequest(number);
      if (pullRequest === void 0) return (0, shared_context.B)({
        problems: [ problem(t => t.noPullRequest(number, context.repository.fullName)) ]
      });
      await reviewConfigChange(context, pullRequest);
      const plans = await readPlanFiles(context, number, pullRequest.headSha);
      if (plans.length === 0) {
        await whereAllowed(context, () => saveStatus(context, pullRequest.headSha, statusOfPlans(context, pullRequest, [])));
        return (0, shared_context.B)({});
      }
      const trusted = await trustedAuthors(context);
      const sources = {
        openReaders: target => openCheckReaders(context, target),
        calendars: context.config.roles.check === void 0 ? {
          kind: "open"
        } : await askChangeCalendars(context, "check"),
        readFence: listedFenceReader(context),
        pause: await pauseReader(context, trusted)(),
        isServedAsked: true
      };
      const reviews = [];
      for (const {path: path, file: file, problem: problem} of plans) reviews.push(await reviewPlan(context, {
        path: path,
        text: file.text,
        ...problem && {
          problem: problem
        }
      }, sources));
      const gates = await readBlockedGates(context, pullRequest, trusted);
      const comment = commentOf(context, pullRequest, reviews, gates);
      await whereAllowed(context, async () => {
        await saveStatus(context, pullRequest.headSha, statusOfPlans(context, pullRequest, reviews, gates));
        await saveStickyComment(context, trusted, {
          number: number,
          kind: checkCommentKind,
          body: comment
        });
      });
      const chart = checkChart(reviews, context.config.issues.language);
      return (0, shared_context.B)({
        summary: [ comment, chart ].filter(part => part !== "").join("\n\n")
      });
    }
    async function checkMergeGroup(context, headSha) {
      await whereAllowed(context, () => saveStatus(context, headSha, status_status("success", locales.T[context.config.issues.language].status.mergeGroup)));
      return (0, shared_context.B)({});
    }
    async function openCheckReaders(context, target) {
      const role = context.config.roles.check;
      if (role === void 0) return (0, value.eO)(void 0);
      const {account: account, region: region} = target;
      const opened = await read(() => context.aws.open({
        account: account,
        region: region,
        power: "check",
        role: role
      }));
      if (!(0, value.qE)(opened)) context.log.notice(`AWS was not asked about account ${account}: ${(0, 
      reasons.JH)((0, core_reasons.l)("access-denied", opened.unreadable), "en")}`);
      return opened;
    }
    function commentOf(context, {labels: labels, headSha: headSha}, reviews, gates) {
      const {label: label} = context.config.pullRequests;
      return checkComment({
        reviews: reviews,
        gates: gates,
        head: headSha,
        label: label,
        isLabelled: (0, issue_labels.RX)(labels, label),
        ...(0, shared_context.q)(context)
      });
    }
    async function whereAllowed(context, write) {
      try {
        await write();
      } catch (error) {
        if (!(error instanceof errors.gA) || error.details.kind !== "denied") throw error;
        context.log.notice(`The token may not write here, so no status and no comment was set: ${error.message}`);
      }
    }
    var end_summary = __webpack_require__(4330);
    var fleet_shard = __webpack_require__(3808);
    var plural = __webpack_require__(573);
    const everyRegion = "all";
    async function readAccounts(context) {
      const {accounts: listed, organization: organization, regions: regions} = context.config;
      if (organization === void 0) return {
        accounts: listed,
        isComplete: true,
        excludedAccounts: fleet_organization.XN,
        failedAccounts: []
      };
      const {accounts: accounts, excludedAccounts: excludedAccounts, missing: missing, isRead: isRead} = await readMembers(context, organization);
      const known = new Set(listed.map(({id: id}) => id));
      const found = accounts.filter(({id: id}) => !known.has(id)).map(({id: id, name: name}) => ({
        id: id,
        name: name,
        regions: regions,
        owners: []
      }));
      context.log.info(`Organisation: ${(0, plural.L)(accounts.length, "account")}; left out: ${String(excludedAccounts.inactive)} suspended or closing, ${String(excludedAccounts.excluded)} excluded.`);
      return {
        accounts: [ ...listed, ...found ],
        isComplete: isRead,
        excludedAccounts: excludedAccounts,
        failedAccounts: missing
      };
    }
    async function readFleet(context, limits) {
      const {accounts: accounts, excludedAccounts: excludedAccounts, failedAccounts: failedAccounts, isComplete: isComplete} = await readAccounts(context);
      const everyAccount = accounts.map(({id: id}) => id);
      const {shard: shard} = context.run;
      const own = new Set(shard === void 0 ? everyAccount : (0, fleet_shard.u_)(everyAccount, shard));
      const ours = accounts.filter(({id: id}) => own.has(id));
      const resumeFrom = beginningIn(limits?.resumeFrom ?? [], own);
      const order = workOrder(ours.map(account => ({
        account: account.id,
        entry: account
      })), resumeFrom);
      const found = await mapBounded(order, concurrencyOf(context.config, order.length), async ({account: account, entry: entry}) => {
        const isTooLate = entry.regions === "all" && limits?.budget.isHalfOver === true;
        return [ account, isTooLate ? "later" : await addRegions(context, entry) ];
      });
      const byAccount = new Map(found);
      const looked = ours.flatMap(({id: id}) => byAccount.get(id) ?? []);
      return {
        accounts: looked.filter(each => typeof each === "object" && "regions" in each),
        everyAccount: everyAccount,
        isComplete: isComplete,
        resumeFrom: resumeFrom,
        deferred: ours.map(({id: id}) => id).filter(id => byAccount.get(id) === "later"),
        excludedAccounts: excludedAccounts,
        failedAccounts: [ ...failedAccounts, ...looked.filter(each => typeof each === "object" && "reason" in each) ]
      };
    }
    function fleetOfOne({config: config}, {account: account, region: region}) {
      const name = config.accounts.find(({id: id}) => id === account)?.name;
      const accounts = [ {
        id: account,
        name: name,
        regions: [ region ],
        hasFoundRegions: false
      } ];
      const nothingElse = {
        resumeFrom: void 0,
        deferred: [],
        excludedAccounts: fleet_organization.XN,
        failedAccounts: []
      };
      return {
        accounts: accounts,
        everyAccount: [ account ],
        isComplete: false,
        ...nothingElse
      };
    }
    async function addRegions(context, {id: id, name: name, regions: regions}) {
      if (regions !== "all") return {
        id: id,
        name: name,
        regions: [ ...new Set(regions) ],
        hasFoundRegions: false
      };
      const {roles: roles, organization: organization} = context.config;
      try {
        const found = await context.aws.listRegions({
          account: id,
          role: roles.scan,
          near: organization?.role
        });
        return {
          id: id,
          name: name,
          regions: found,
          hasFoundRegions: true
        };
      } catch (error) {
        if (!(error instanceof errors.gA) && !(error instanceof errors.yo)) throw error;
        const why = (0, core_reasons.l)(reason_of_reasonOf(error).code, [ {
          key: "regions-unreadable",
          ...saidAndNext(error)
        } ]);
        return {
          account: id,
          reason: why
        };
      }
    }
    function failureAt({account: account, region: region}, why, language) {
      return {
        account: account,
        region: region,
        certificate: void 0,
        reason: (0, reasons.zo)(why, language)
      };
    }
    function accountFailures({config: config}, failedAccounts) {
      return failedAccounts.map(({account: account, reason: why}) => failureAt({
        account: account,
        region: everyRegion
      }, why, config.issues.language));
    }
    function accountProblems(failedAccounts) {
      return failedAccounts.map(({account: account, reason: why}) => problem((t, language) => t.accountNotScanned(account, (0, 
      reasons.JH)(why, language))));
    }
    function resolveAccounts(context, {accounts: accounts}) {
      const listed = new Set(context.config.accounts.map(({id: id}) => id));
      const found = accounts.filter(({id: id}) => !listed.has(id)).map(({id: id, name: name, regions: regions}) => ({
        id: id,
        name: name,
        regions: regions,
        owners: []
      }));
      return {
        ...context,
        config: {
          ...context.config,
          accounts: [ ...context.config.accounts, ...found ]
        }
      };
    }
    function regionsNear(fleet) {
      return new Map(targetsOf(fleet).map(({account: account, region: region}) => [ account, region ]));
    }
    function targetsOf({accounts: accounts}) {
      return accounts.flatMap(({id: id, regions: regions}) => regions.map(region => ({
        account: id,
        region: region
      })));
    }
    async function discover(context) {
      const {accounts: accounts, failedAccounts: failedAccounts, excludedAccounts: excludedAccounts} = await readAccounts(context);
      const count = (0, fleet_shard.xG)(accounts.length, context.config.scan.accountsPerShard);
      context.log.info(locales.T.en.fleet.shards(accounts.length, count));
      return (0, shared_context.B)({
        matrix: (0, fleet_shard._b)(count),
        notScanned: accountFailures(context, failedAccounts),
        excludedAccounts: excludedAccounts,
        problems: accountProblems(failedAccounts),
        summary: (0, dashboard_fleet.Oz)({
          accounts: accounts.length,
          shards: count,
          excludedAccounts: excludedAccounts
        }, context.config.issues.language)
      });
    }
    var calendar_windows = __webpack_require__(3035);
    const MINUTE = 6e4;
    const HOUR = 60 * MINUTE;
    const DAY = 24 * HOUR;
    const YEAR = 366 * DAY;
    const SAFE_LENGTH = 2 * HOUR;
    function calendarWarnings(maintenance, now) {
      const lists = maintenance.overrides.flatMap(({windows: windows}, index) => typeof windows === "string" ? [] : [ {
        path: `maintenance.overrides[${index}].windows`,
        windows: windows
      } ]);
      return [ {
        path: "maintenance.windows",
        windows: maintenance.windows
      }, ...lists ].flatMap(({path: path, windows: windows}) => {
        const found = warningOf(maintenance, windows, now);
        return found === void 0 ? [] : [ {
          ...found,
          path: path
        } ];
      });
    }
    function warningOf(maintenance, windows, now) {
      if (!(0, calendar.k1)(windows)) return {
        kind: "no-windows"
      };
      if (!everStarts(maintenance, windows, now)) return {
        kind: "never-open"
      };
      const {longest: longest, open: open} = comingYear(maintenance, windows, now);
      if (YEAR - open < DAY) return {
        kind: "always-open"
      };
      return longest < SAFE_LENGTH ? {
        kind: "short-openings",
        longestMinutes: longest / MINUTE
      } : void 0;
    }
    function everStarts(maintenance, windows, now) {
      const cutoff = (0, calendar_windows.v)(maintenance.cutoff);
      for (const span of (0, calendar.YH)(maintenance, windows, (0, calendar.Nq)(now))) {
        const lastStart = span.to - cutoff;
        if (span.from < lastStart && now.epochMilliseconds < lastStart) return true;
      }
      return false;
    }
    function comingYear(maintenance, windows, now) {
      const from = now.epochMilliseconds;
      const to = from + YEAR;
      let longest = 0;
      let open = 0;
      for (const span of (0, calendar_windows.m)(windows, maintenance.timeZone, (0, calendar.Nq)(now))) {
        if (span.to <= from) continue;
        if (longest > 0 && span.from >= to) break;
        longest = Math.max(longest, span.to - span.from);
        open += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from));
      }
      return {
        longest: longest,
        open: open
      };
    }
    const listenerReads = [ "elasticloadbalancing:DescribeLoadBalancers", "elasticloadbalancing:DescribeListeners", "elasticloadbalancing:DescribeListenerCertificates", "elasticloadbalancing:DescribeTags" ];
    const roleActions = {
      scan: {
        reads: [ "acm:SearchCertificates", "acm:ListCertificates", "acm:DescribeCertificate", "acm:ListTagsForCertificate", "acm:ListCertificateDomainValidations", "account:ListRegions", "ec2:DescribeRegions", ...listenerReads ],
        writes: [ "acm:RequestCertificate", "acm:UpdateCertificateOptions", "acm:AddTagsToCertificate", "acm:DeleteCertificate" ]
      },
      swap: {
        reads: [ "acm:DescribeCertificate", "acm:ListTagsForCertificate", ...listenerReads ],
        writes: [ "elasticloadbalancing:AddListenerCertificates", "elasticloadbalancing:ModifyListener", "elasticloadbalancing:RemoveListenerCertificates", "elasticloadbalancing:SetLoadBalancerListenerSSLCertificate" ]
      },
      check: {
        reads: [ "acm:DescribeCertificate", ...listenerReads ],
        writes: []
      }
    };
    function needsSwaps({strategy: strategy, rules: rules}) {
      if (strategy !== "in-place") return true;
      return rules.some(rule => rule.strategy !== void 0 && rule.strategy !== "in-place" || rule.drop.length > 0);
    }
    function powersOf(config) {
      const {scan: scan, swap: swap, check: check} = config.roles;
      return [ [ "scan", scan ], ...needsSwaps(config) ? [ [ "swap", swap ] ] : [], ...check === void 0 ? [] : [ [ "check", check ] ] ];
    }
    const eitherOf = [ [ "acm:SearchCertificates", "acm:ListCertificates" ], [ "account:ListRegions", "ec2:DescribeRegions" ] ];
    function canDoWithout({strategy: strategy, rules: rules}, refused = new Set) {
      const isInPlaceWanted = strategy === "in-place" || rules.some(rule => rule.strategy === "in-place");
      return new Set([ ...eitherOf.filter(pair => pair.some(action => !refused.has(action))).flat(), ...isInPlaceWanted ? [] : [ "acm:ListCertificateDomainValidations" ] ]);
    }
    function prefixesOf({subject: subject, repository: repository, repositoryId: repositoryId, ownerId: ownerId}) {
      const [owner, name] = (repository ?? "").split("/");
      if (owner === void 0 || owner === "" || name === void 0) return [];
      const plain = `repo:${owner}/${name}:`;
      if (ownerId === void 0 || repositoryId === void 0) return [ plain ];
      const withIds = `repo:${owner}@${ownerId}/${name}@${repositoryId}:`;
      return subject.startsWith(withIds) ? [ withIds, plain ] : [ plain, withIds ];
    }
    function contextOf(claims) {
      const prefix = prefixesOf(claims).find(each => claims.subject.startsWith(each));
      return prefix === void 0 ? void 0 : claims.subject.slice(prefix.length);
    }
    function branchOf({ref: ref, subject: subject}) {
      return /(?:^|:)refs\/heads\/(.+)$/.exec(ref ?? subject)?.[1];
    }
    function subjectsFor(claims, context) {
      if (contextOf(claims) !== void 0) return prefixesOf(claims).map(prefix => prefix + context);
      const ref = /refs\/heads\/.*$/.exec(context)?.[0];
      return [ ref === void 0 ? claims.subject : claims.subject.replace(/refs\/heads\/[^:]*/, () => ref) ];
    }
    function subjectForms(claims) {
      const context = contextOf(claims);
      return context === void 0 ? [ claims.subject ] : subjectsFor(claims, context);
    }
    const providerWithClaims = "token.actions.githubusercontent.com";
    function trustStatements(input) {
      const byPolicy = new Map;
      for (const [power, role] of input.powers) {
        const hub = power === "check" ? void 0 : input.roles.hub[power];
        if (hub !== void 0) trust_add(byPolicy, trustOfGitHub(input, power, hub), hub);
        trust_add(byPolicy, hub === void 0 ? trustOfGitHub(input, power, role) : trustOfHub(hub), role);
      }
      return [ ...byPolicy ].map(([policy, roles]) => ({
        roles: roles,
        policy: policy
      }));
    }
    function trust_add(byPolicy, statement, role) {
      const policy = JSON.stringify({
        Version: "2012-10-17",
        Statement: [ {
          Effect: "Allow",
          ...statement
        } ]
      }, void 0, 2);
      byPolicy.set(policy, [ ...byPolicy.get(policy) ?? [], role ]);
    }
    function trustOfGitHub(input, power, role) {
      const {claims: claims, provider: provider, partition: partition, defaultBranch: defaultBranch, swapEnvironment: swapEnvironment} = input;
      const account = (0, core_arn.Lw)(role)?.account ?? input.account;
      const branch = `ref:refs/heads/${defaultBranch}`;
      const environment = power === "swap" ? swapEnvironment : void 0;
      const contexts = power === "check" ? [ "pull_request", branch ] : [ environment === void 0 ? branch : `environment:${environment}` ];
      const subjects = contexts.flatMap(context => subjectsFor(claims, context));
      const values = {
        aud: claims.audience,
        sub: subjects.length === 1 ? subjects[0] : subjects,
        ...provider === providerWithClaims ? {
          repository_id: claims.repositoryId,
          ref: power === "check" || environment !== void 0 ? void 0 : `refs/heads/${defaultBranch}`,
          environment: environment
        } : {}
      };
      const given = Object.entries(values).filter(([, value]) => value !== void 0);
      return {
        Principal: {
          Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}`
        },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: {
          StringEquals: Object.fromEntries(given.map(([key, value]) => [ `${provider}:${key}`, value ]))
        }
      };
    }
    function trustOfHub(hub) {
      const arn = (0, core_arn.Lw)(hub);
      return {
        Principal: {
          AWS: `arn:${arn?.partition ?? "aws"}:iam::${arn?.account ?? ""}:root`
        },
        Action: [ "sts:AssumeRole", "sts:TagSession" ],
        Condition: {
          ArnEquals: {
            "aws:PrincipalArn": hub
          }
        }
      };
    }
    function calendarWarningText(warning, language, quote) {
      const tell = locales.T[language].calendarWarnings[warning.kind];
      return locales.T[language].labelled(quote(warning.path), tell(warning));
    }
    const signs = {
      ok: "✅",
      warning: "⚠️",
      problem: "❌",
      unseen: "➖"
    };
    function foreignWords(text) {
      return (_words, quote) => quote(text);
    }
    function findingLine({state: state, subject: subject, found: found}) {
      return (0, language.p)(language => {
        const plain = words => words(locales.T[language].doctorWords, text => text, language);
        return `${signs[state]} ${locales.T[language].labelled(plain(subject), plain(found))}`;
      });
    }
    function countOf(findings, state) {
      return findings.filter(each => each.state === state).length;
    }
    function doctorVerdict(findings, language, stress = words => words) {
      const t = locales.T[language].doctor;
      const [problems, unseen] = [ countOf(findings, "problem"), countOf(findings, "unseen") ];
      return [ stress(problems === 0 ? t.noProblem : t.problems(problems)), ...unseen === 0 ? [] : [ t.unseen ] ].join(" ");
    }
    function doctorSummary({first: first, findings: findings, subjects: subjects, trust: trust, language: language}) {
      const t = locales.T[language].doctor;
      const order = [ "problem", "warning", "ok", "unseen" ];
      const rows = findings.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state)).map(({state: state, subject: subject, found: found}) => [ signs[state], doctor_markdown(subject, language), doctor_markdown(found, language) ]);
      const chart = pieChart(t.pieTitle, order.map(state => ({
        label: t.states[state],
        count: countOf(findings, state)
      })));
      const [subject, other] = subjects;
      return [ `## ${t.title}`, ...first.map(({state: state, subject: subject, found: found}) => `${signs[state]} **${locales.T[language].labelled(doctor_markdown(subject, language), doctor_markdown(found, language))}**`), doctorVerdict(findings, language, words => `**${words}**`), ...chart === "" ? [] : [ chart ], (0, 
      fitting.dj)({
        header: t.header,
        rows: rows,
        limit: summaryLimit,
        noun: t.noun,
        language: language
      }), ...subject === void 0 ? [] : [ t.subject((0, markdown.aY)(subject), other === void 0 ? "" : (0, 
      markdown.aY)(other)) ], ...trust.length === 0 ? [] : [ t.trust ], ...trust.flatMap(({roles: roles, policy: policy}) => [ t.trustOf(roles.map(role => (0, 
      markdown.aY)(role)).join(t.join)), (0, markdown.DV)(policy, "json") ]) ].join("\n\n");
    }
    function doctor_markdown(words, language) {
      return words(locales.T[language].doctorWords, text => (0, markdown.aY)(text, {
        maxLength: 1e3
      }), language);
    }
    function judgeUnreached(unreached, {withFoundRegions: withFoundRegions, scanned: scanned, isTracked: isTracked}) {
      const failures = [];
      const closed = new Map;
      for (const each of unreached) {
        const isClosed = each.isServiceControl && withFoundRegions.has(each.account) && scanned.has(each.account);
        if (!isClosed || isTracked(each)) failures.push(each); else closed.set(each.region, [ ...closed.get(each.region) ?? [], each.account ]);
      }
      return {
        failures: failures,
        closed: [ ...closed ].map(([region, accounts]) => ({
          region: region,
          accounts: accounts.sort()
        })).sort((a, b) => a.region < b.region ? -1 : 1)
      };
    }
    const mostNamed = {
      ok: 3,
      unseen: 3,
      warning: 12,
      problem: 24
    };
    function gather(findings) {
      const byTopic = groupBy(findings, each => [ each.state, plain(each.topic), withoutPlace(each) ]);
      const gathered = byTopic.map(same => ({
        same: same,
        topics: [ topicOf(same) ]
      }));
      const byPlaces = groupBy(gathered, ({same: same}) => [ stateOf(same), ...same.map(gather_placeOf), same.map(withoutPlace)[0] ?? "" ]);
      return byPlaces.map(groups => {
        const same = groups[0]?.same ?? [];
        return findingOf(same, groups.flatMap(({topics: topics}) => topics));
      });
    }
    function findingOf(same, topics) {
      const state = stateOf(same);
      const places = [ ...new Set(same.map(gather_placeOf)) ];
      const accounts = new Set(same.map(({account: account}) => account)).size;
      const shown = places.slice(0, mostNamed[state]);
      const count = same.reduce((sum, each) => sum + (each.count ?? 0), 0);
      return {
        state: state,
        subject: (words, quote, language) => words.at(words.places(shown, {
          all: places.length,
          areRegions: places.length > accounts || shown.some(hasRegion)
        }), topics.map(topic => topic(words, quote, language)).join(locales.T[language].doctor.join)),
        found: (words, quote, language) => same[0]?.found(words, quote, language, count) ?? ""
      };
    }
    function hasRegion(place) {
      return place.includes(" ");
    }
    function stateOf(same) {
      return same[0]?.state ?? "ok";
    }
    function topicOf(same) {
      return same[0]?.topic ?? (() => "");
    }
    function gather_placeOf({account: account, region: region}) {
      return region === void 0 ? account : `${account} ${region}`;
    }
    function plain(words) {
      return words(locales.T.en.doctorWords, text => text, "en");
    }
    function withoutPlace({account: account, region: region, found: found}) {
      const text = found(locales.T.en.doctorWords, foreign => foreign, "en", 0).replaceAll(account, "(account)");
      return region === void 0 ? text : text.replaceAll(region, "(region)");
    }
    function ok(subject, found) {
      return {
        state: "ok",
        subject: subject,
        found: found
      };
    }
    function warning(subject, found) {
      return {
        state: "warning",
        subject: subject,
        found: found
      };
    }
    function probe_problem(subject, found) {
      return {
        state: "problem",
        subject: subject,
        found: found
      };
    }
    function unseen(subject, found) {
      return {
        state: "unseen",
        subject: subject,
        found: found
      };
    }
    async function tryProbe(work) {
      try {
        return {
          value: await work(),
          refusal: void 0
        };
      } catch (error) {
        if (!(error instanceof errors.gA) && !(error instanceof errors.yo)) throw error;
        return {
          value: void 0,
          refusal: error
        };
      }
    }
    async function probe(subject, work) {
      const {value: value, refusal: refusal} = await tryProbe(work);
      return value === void 0 ? probe_problem(subject, foreignWords(refusal?.message ?? "")) : ok(subject, value);
    }
    async function lookAtRegion(context, target, partition) {
      const readers = await context.aws.open({
        ...target,
        power: "scan",
        role: context.config.roles.scan
      });
      const {value: inventory, refusal: refusal} = await tryProbe(() => readers.certificates.findEmailValidated());
      const denial = refusal instanceof errors.gA ? refusal.details.denial : void 0;
      const isOpen = denial !== "region-not-enabled" && denial !== "service-control-policy";
      const acm = inventory === void 0 ? {
        ...target,
        state: "problem",
        topic: w => w.acm,
        found: foreignWords(refusal?.message ?? "")
      } : {
        ...target,
        state: inventory.source === "list" ? "warning" : "ok",
        topic: w => w.acm,
        found: (w, _quote, _language, count) => (inventory.source === "list" ? w.listed : w.searched)(count),
        count: inventory.certificates.length
      };
      const looks = isOpen ? [ await lookAtSwitch(context, target, readers, partition), await lookAtLoadBalancing(target, readers, partition) ] : [];
      const refusals = [ refusal, ...looks.map(each => each.refusal) ];
      return {
        ...target,
        isServiceControl: denial === "service-control-policy",
        isOpen: isOpen,
        told: new Set(refusals.flatMap(each => each instanceof errors.gA ? [ each.details.operation ] : [])),
        findings: [ acm, ...looks.map(({finding: finding}) => finding) ]
      };
    }
    async function lookAtSwitch({config: config}, target, {certificates: certificates}, partition) {
      const {refusal: refusal} = await tryProbe(() => certificates.listDomainSwitches(region_absent(target, partition, "acm")));
      const state = canDoWithout(config).has("acm:ListCertificateDomainValidations") ? "warning" : "problem";
      const topic = w => w.switchInPlace;
      return refusal === void 0 ? {
        finding: {
          ...target,
          state: "ok",
          topic: topic,
          found: w => w.knowsSwitch
        },
        refusal: refusal
      } : {
        finding: {
          ...target,
          state: state,
          topic: topic,
          found: foreignWords(refusal.message)
        },
        refusal: refusal
      };
    }
    async function lookAtLoadBalancing(target, {listeners: listeners}, partition) {
      const absentOne = region_absent(target, partition, "elasticloadbalancing");
      const {refusal: refusal} = await tryProbe(() => listeners.describeLoadBalancer(absentOne));
      const topic = w => w.loadBalancing;
      return refusal === void 0 ? {
        finding: {
          ...target,
          state: "ok",
          topic: topic,
          found: w => w.reads
        },
        refusal: refusal
      } : {
        finding: {
          ...target,
          state: "problem",
          topic: topic,
          found: foreignWords(refusal.message)
        },
        refusal: refusal
      };
    }
    function region_absent({account: account, region: region}, partition, service) {
      const resources = {
        acm: "certificate/00000000-0000-0000-0000-000000000000",
        elasticloadbalancing: "loadbalancer/app/acm-email-to-dns-doctor/0000000000000000"
      };
      return `arn:${partition}:${service}:${region}:${account}:${resources[service]}`;
    }
    async function lookAtAccount(context, {id: id, regions: regions, hasFoundRegions: hasFoundRegions}, job) {
      const region = regions[0];
      if (region === void 0) return {
        findings: [],
        opened: new Set,
        regions: []
      };
      const opened = new Set;
      const findings = [];
      for (const [power, role] of powersOf(context.config)) {
        const finding = await lookAtRole(context, {
          account: id,
          region: region,
          power: power,
          role: role
        }, job);
        findings.push(finding);
        if (finding.state === "ok") opened.add(power);
      }
      if (hasFoundRegions) findings.push({
        account: id,
        state: "ok",
        topic: w => w.regions,
        found: w => w.enabled(regions)
      });
      const places = opened.has("scan") ? regions.map(name => ({
        account: id,
        region: name
      })) : [];
      const looks = await mapBounded(places, 4, target => lookAtRegion(context, target, job.partition));
      const open = opened.has("scan") ? looks.find(({isOpen: isOpen}) => isOpen)?.region : region;
      for (const [power, role] of powersOf(context.config)) {
        if (open === void 0 || !opened.has(power)) continue;
        const told = power === "scan" ? new Set(looks.flatMap(each => [ ...each.told ])) : new Set;
        findings.push(...await lookAtActions(context, {
          account: id,
          region: open,
          power: power,
          role: role
        }, told));
      }
      return {
        findings: findings,
        opened: opened,
        regions: looks
      };
    }
    async function lookAtRole(context, place, job) {
      const {account: account, power: power, role: role} = place;
      const {refusal: refusal} = await tryProbe(() => context.aws.open(place));
      const finding = {
        account: account,
        topic: (w, q) => w.role(q(role))
      };
      if (refusal === void 0) return {
        ...finding,
        state: "ok",
        found: w => w.canBeAssumed(power)
      };
      const isUntrusted = refusal instanceof errors.gA && refusal.details.denial === "not-trusted";
      const {swapEnvironment: swapEnvironment, branch: branch} = job;
      if (isUntrusted && power === "swap" && swapEnvironment !== void 0) return {
        ...finding,
        state: "unseen",
        found: (w, q) => w.fromEnvironment(q(swapEnvironment))
      };
      if (isUntrusted && branch !== void 0 && branch !== context.repository.defaultBranch) return {
        ...finding,
        state: "problem",
        found: (w, q) => w.notFromBranch(q(branch), q(context.repository.defaultBranch))
      };
      return {
        ...finding,
        state: "problem",
        found: foreignWords(refusal.message)
      };
    }
    async function lookAtActions({aws: aws, config: config}, place, told) {
      const {account: account, power: power, role: role} = place;
      const {reads: reads} = roleActions[power];
      const topic = (w, q) => w.role(q(role));
      const {value: tried, refusal: refusal} = await tryProbe(() => aws.tryActions(place, reads));
      if (tried === void 0) return [ {
        account: account,
        state: "problem",
        topic: topic,
        found: foreignWords(refusal?.message ?? "")
      } ];
      const refused = tried.flatMap(each => each.refusal === void 0 ? [] : [ each.refusal ]);
      if (refused.length === 0) return [ {
        account: account,
        state: "ok",
        topic: topic,
        found: w => w.triedReads(reads.length)
      } ];
      const without = new Set(tried.flatMap(each => each.refusal === void 0 ? [] : [ each.action ]));
      const spare = power === "scan" ? canDoWithout(config, without) : new Set;
      return tried.flatMap(({action: action, refusal: denied}) => {
        if (denied === void 0 || told.has(denied.details.operation)) return [];
        const {message: message} = denied;
        return spare.has(action) ? [ {
          account: account,
          state: "warning",
          topic: topic,
          found: (w, q) => w.canDoWithout(q(message))
        } ] : [ {
          account: account,
          state: "problem",
          topic: topic,
          found: foreignWords(message)
        } ];
      });
    }
    function lookAtOrganization({config: config}, {accounts: accounts, excludedAccounts: excludedAccounts, failedAccounts: failedAccounts, isComplete: isComplete}) {
      const listed = new Set(config.accounts.map(({id: id}) => id));
      const found = accounts.filter(({id: id}) => !listed.has(id)).length;
      return [ ...failedAccounts.map(({account: account, reason: reason}) => probe_problem(foreignWords(account), (_words, quote, language) => `${(0, 
      facts.wQ)(reason.detail, language, quote)} Next: ${(0, reasons.fe)(reason, language, quote)}`)), ...config.organization === void 0 || !isComplete ? [] : [ ok(w => w.organisation, w => w.accountsFound(found, excludedAccounts.inactive, excludedAccounts.excluded)) ] ];
    }
    async function lookAtFleet(context, fleet, job) {
      const looks = await mapBounded(fleet.accounts, concurrencyOf(context.config, fleet.accounts.length), account => lookAtAccount(context, account, job));
      const regions = looks.flatMap(each => each.regions);
      const {failures: failures, closed: closed} = judgeUnreached(regions.filter(({isServiceControl: isServiceControl}) => isServiceControl), {
        withFoundRegions: new Set(fleet.accounts.filter(each => each.hasFoundRegions).map(({id: id}) => id)),
        scanned: new Set(regions.filter(({isServiceControl: isServiceControl}) => !isServiceControl).map(({account: account}) => account)),
        isTracked: () => false
      });
      const shown = new Set([ ...failures, ...regions.filter(({isServiceControl: isServiceControl}) => !isServiceControl) ]);
      return [ ...lookAtHubs(context, looks), ...gather([ ...looks.flatMap(({findings: findings}) => findings), ...regions.filter(region => shown.has(region)).flatMap(({findings: findings}) => findings) ]), ...closed.length === 0 ? [] : [ ok(w => w.closedRegions, (_words, _quote, language) => (0, 
      dashboard_fleet.cz)(closed, language)) ] ];
    }
    function lookAtHubs({config: config}, looks) {
      return [ "scan", "swap" ].flatMap(power => {
        const hub = config.roles.hub[power];
        if (hub === void 0) return [];
        const reached = looks.filter(({opened: opened}) => opened.has(power)).length;
        const found = (w, q) => w.leadsTo(q(hub), reached, looks.length);
        const subject = w => w.hubRole(power);
        return [ (reached > 0 ? ok : probe_problem)(subject, found) ];
      });
    }
    async function lookAtHealth(context, fleet) {
      const {health: health, organization: organization, roles: roles, scan: scan} = context.config;
      if (!health) return [];
      const whole = organization && await lookAt(context, w => w.organisationHealth, {
        kind: "organization",
        ...organization
      });
      if (whole?.state === "ok") return [ whole ];
      const nearest = [ ...regionsNear(fleet) ];
      const accounts = await mapBounded(nearest, concurrencyOf({
        scan: scan
      }, nearest.length), async ([account, near]) => {
        const found = await lookAt(context, w => w.health, {
          kind: "account",
          account: account,
          near: near,
          role: roles.scan
        });
        return {
          account: account,
          state: found.state,
          topic: found.subject,
          found: found.found
        };
      });
      return [ ...whole === void 0 ? [] : [ whole ], ...gather(accounts) ];
    }
    async function lookAt({aws: aws}, subject, request) {
      const finding = await probe(subject, async () => {
        const reader = await aws.openHealth(request);
        const events = await (request.kind === "account" ? reader.listEvents() : reader.listOrganizationEvents());
        return w => w.readsEvents(events.length);
      });
      return finding.state === "problem" ? {
        ...finding,
        state: "warning"
      } : finding;
    }
    var core_once = __webpack_require__(8818);
    function printWrite({log: log, foretold: foretold}, {account: account, region: region}, action, request) {
      (foretold ?? log).info(`dry run: ${action} in ${account} ${region} ${JSON.stringify(request)}`);
      foretold?.count(action);
    }
    const dry_run_actionOf = {
      add: "AddListenerCertificates",
      "set-default": "ModifyListener",
      remove: "RemoveListenerCertificates"
    };
    function printSteps(context, place, listener, steps) {
      for (const {kind: kind, certificate: certificate} of steps) {
        const [action, request] = listener.type === "classic" ? [ "SetLoadBalancerListenerSSLCertificate", {
          LoadBalancerName: listener.loadBalancer,
          LoadBalancerPort: listener.port,
          SSLCertificateId: certificate
        } ] : [ dry_run_actionOf[kind], {
          ListenerArn: listener.arn,
          Certificates: [ {
            CertificateArn: certificate
          } ]
        } ];
        printWrite(context, place, `elasticloadbalancing:${action}`, request);
      }
    }
    const mostInBatch = 100;
    function zoneRequests({config: config}, fleet) {
      const role = config.roles.dns;
      if (role === void 0) return [];
      const regions = new Map(fleet.accounts.map(({id: id, regions: [region]}) => [ id, region ]));
      const somewhere = [ ...regions.values() ].find(region => region !== void 0);
      const accounts = config.dns.route53Accounts.length > 0 ? config.dns.route53Accounts : [ ...regions.keys() ];
      return accounts.map(account => ({
        account: account,
        role: role,
        near: regions.get(account) ?? somewhere
      }));
    }
    function route53_record_writer_keyOf({name: name, value: value}) {
      return `${name} ${value}`;
    }
    class Route53RecordWriter {
      sights=new Map;
      problems=[];
      #context;
      #listed=new Map;
      #served=new Map;
      #writers=new Map;
      constructor(context) {
        this.#context = context;
      }
      async listZones(fleet) {
        const {config: config, aws: aws} = this.#context;
        const requests = zoneRequests(this.#context, fleet);
        const zones = await mapBounded(requests, concurrencyOf(config, requests.length), request => this.#unlessRefused(t => t.zonesUnused(request.account), async () => {
          const reader = await aws.openHostedZones(request);
          return (await reader.listZones()).map(zone => ({
            ...zone,
            reader: reader,
            request: request
          }));
        }));
        return zones.flatMap(each => each ?? []);
      }
      async run(zones, wanted) {
        const perZone = new Map;
        for (const record of wanted) {
          const zone = await this.#zoneFor(zones, record);
          if (zone !== void 0) perZone.set(zone, [ ...perZone.get(zone) ?? [], record ]);
        }
        await mapBounded([ ...perZone ], concurrencyOf(this.#context.config, perZone.size), ([zone, records]) => this.#unlessRefused(t => t.recordsNotAdded(zone.name, zone.account), () => this.#fill(zone, records)));
      }
      async #zoneFor(zones, record) {
        const closest = (0, route53.nE)(zones, record.name);
        const [first] = closest;
        if (first === void 0) return;
        const served = await (0, core_once.O)(this.#served, first.name, () => this.#servedOf(closest, first.name));
        if (served.kind === "served") return served.zone.placed;
        const accounts = new Set(closest.map(({account: account}) => account));
        if (served.kind === "unclear") this.#tell(first, record, {
          kind: "unclear-zone",
          found: [ ...accounts ].join(", ")
        }); else this.#tell(first, record, {
          kind: served.kind,
          found: served.servers.join(", ")
        });
        return;
      }
      async #servedOf(zones, name) {
        const answer = await this.#context.dns.ask(name, "NS");
        const asked = await this.#unlessRefused(t => t.nameServersUnread(name), () => Promise.all(zones.map(async placed => ({
          placed: placed,
          nameServers: await placed.reader.nameServersOf(placed.id)
        }))));
        return (0, route53.mj)(asked ?? [], answer);
      }
      async #fill(zone, records) {
        const setsFor = this.#listing(zone, records);
        const due = [];
        for (const record of records) {
          const step = (0, route53.Iv)(zone, record, await setsFor(record));
          if (step.kind === "create") due.push(record); else this.#tell(zone, record, step);
        }
        for (let start = 0; start < due.length; start += mostInBatch) await this.#create(zone, due.slice(start, start + mostInBatch));
      }
      #listing(zone, records) {
        const names = [ ...new Set(records.flatMap(record => (0, route53.GJ)(zone, record.name))) ];
        const list = name => (0, core_once.O)(this.#listed, `${zone.id} ${name ?? ""}`, () => zone.reader.listRecordSets(zone.id, name));
        if ((0, route53.Zb)(zone, names)) return () => list(void 0);
        return async record => (await Promise.all((0, route53.GJ)(zone, record.name).map(name => list(name)))).flat();
      }
      async #create(zone, records) {
        const writer = await this.#writerFor(zone);
        if (writer === void 0) {
          this.#print(zone, records);
          return;
        }
        const outcome = await writer.createRecords(zone.id, records);
        if (outcome.kind === "created") {
          for (const record of records) this.#tell(zone, record, {
            kind: "added"
          });
          this.#context.log.info(`Route 53: added ${(0, plural.L)(records.length, "record")} in ${zone.name} (${zone.account})`);
          return;
        }
        const [record, ...others] = records;
        if (record === void 0) return;
        if (others.length > 0) {
          for (const each of records) await this.#create(zone, [ each ]);
          return;
        }
        const step = (0, route53.Iv)(zone, record, await zone.reader.listRecordSets(zone.id, record.name));
        this.#tell(zone, record, step.kind === "create" ? {
          kind: "refused",
          found: outcome.why
        } : step);
      }
      #writerFor({account: account, request: request}) {
        const {awsWriters: awsWriters} = this.#context;
        return awsWriters && (0, core_once.O)(this.#writers, account, () => awsWriters.openHostedZoneWriter(request));
      }
      #print({id: id, account: account}, records) {
        for (const record of records) {
          const change = {
            HostedZoneId: id,
            ...(0, route53.rL)([ record ])
          };
          printWrite(this.#context, {
            account: account,
            region: "global"
          }, "route53:ChangeResourceRecordSets", change);
        }
      }
      #tell({account: account, name: zone}, record, {kind: kind, found: found = ""}) {
        if (kind === "create") return;
        this.sights.set(route53_record_writer_keyOf(record), {
          kind: kind,
          account: account,
          zone: zone,
          found: found
        });
        if (kind === "added" || kind === "there") return;
        this.#context.log.warning(`Route 53: ${record.name} was not added in hosted zone ${zone} of account ${account}: ${whyNot[kind](found)}`);
      }
      async #unlessRefused(what, work) {
        try {
          return await work();
        } catch (error) {
          if (!(error instanceof errors.gA) && !(error instanceof errors.yo)) throw error;
          const failure = problem(t => t.because(what(t), (0, errors.bD)(error)));
          this.#context.log.warning(failure.en);
          this.problems.push(failure);
          return;
        }
      }
    }
    const whyNot = {
      "other-value": found => `the name holds ${found} there, and nothing is overwritten. Correct or remove it.`,
      delegated: found => `${found} is delegated to other name servers. Add it there.`,
      "unclear-zone": found => `public DNS does not say whether a zone of this name (in ${found}) counts. Add it by hand, or wait for the next run.`,
      "not-delegated": found => `public DNS does not lead to this zone, but to ${found === "" ? "no name servers" : found}. Add it there.`,
      refused: found => found
    };
    const hosted_zones_mostNamed = 10;
    const absentZone = "Z00000000000000000000";
    async function lookAtHostedZones(context, fleet) {
      const {config: config} = context;
      if (config.dns.route53 === "off") return [];
      const requests = zoneRequests(context, fleet);
      return gather(await mapBounded(requests, concurrencyOf(config, requests.length), request => lookAtZones(context, request)));
    }
    async function lookAtZones({aws: aws}, request) {
      const {value: zones, refusal: refusal} = await tryProbe(async () => {
        const reader = await aws.openHostedZones(request);
        const listed = await reader.listZones();
        const zone = listed.find(({isPrivate: isPrivate}) => !isPrivate)?.id ?? absentZone;
        await hosted_zones_unlessGone(() => reader.nameServersOf(zone));
        await hosted_zones_unlessGone(() => reader.listRecordSets(zone, "_acm-email-to-dns-doctor."));
        return listed;
      });
      const placed = {
        account: request.account,
        topic: (w, q) => w.role(q(request.role))
      };
      if (zones === void 0) return {
        ...placed,
        state: "problem",
        found: foreignWords(refusal?.message ?? "")
      };
      const names = zones.filter(({isPrivate: isPrivate}) => !isPrivate).map(({name: name}) => name.replace(/\.$/, ""));
      const shown = names.sort().slice(0, hosted_zones_mostNamed);
      return {
        ...placed,
        state: "ok",
        found: (w, q) => w.seesZones(names.length, shown.map(name => q(name)))
      };
    }
    async function hosted_zones_unlessGone(work) {
      const {refusal: refusal} = await tryProbe(work);
      if (refusal !== void 0 && "details" in refusal && refusal.details.kind === "denied") throw refusal;
    }
    function ownersIn({accounts: accounts, rules: rules}) {
      return [ ...accounts.flatMap(({id: id, owners: owners}, at) => owners.map((login, n) => ({
        login: login,
        path: [ "accounts", at, "owners", n ],
        account: id
      }))), ...rules.flatMap(({owners: owners = []}, at) => owners.map((login, n) => ({
        login: login,
        path: [ "rules", at, "owners", n ],
        account: void 0
      }))) ];
    }
    function reviewersIn({pullRequests: pullRequests}) {
      return pullRequests.reviewers.map((login, n) => ({
        login: login,
        path: [ "pull-requests", "reviewers", n ],
        account: void 0
      }));
    }
    var branch_rules = __webpack_require__(7920);
    function readBranchGaps(context) {
      return read(async () => {
        const rules = await context.github.branchRules(context.repository.defaultBranch);
        return (0, branch_rules.DC)(rules, rules.asksCodeOwners && await havePlansOwners(context));
      });
    }
    async function havePlansOwners({config: config, github: github, repository: repository}) {
      const plan = `${config.pullRequests.directory}/111122223333/us-east-1/example.com-00000000.yml`;
      for (const path of branch_rules.I6) {
        const file = await github.readFile(path, repository.defaultBranch);
        if (file !== void 0) return (0, branch_rules.hS)(file.text, plan);
      }
      return false;
    }
    async function lookAtGitHub(context) {
      const {github: github, repository: repository, config: config} = context;
      const looks = await Promise.all([ probe(w => w.tokenContents, async () => {
        await github.branchHead(repository.defaultBranch);
        return w => w.reads;
      }), probe(w => w.tokenIssues, async () => {
        const issues = await github.listIssues({
          state: "open",
          labels: [ issue_labels.QZ ]
        });
        return w => w.readsIssues(issues.length);
      }), probe(w => w.tokenPullRequests, async () => {
        const pullRequests = await github.listPullRequests({
          state: "open"
        });
        return w => w.readsPullRequests(pullRequests.length);
      }), ...needsSwaps(config) ? [ lookAtStatuses(context) ] : [], probe(w => w.tokenAccount, async () => {
        const login = await github.viewerLogin();
        if (login === void 0) throw new errors.yo(accountUnknown);
        return (w, q) => w.writesAs(q(login));
      }) ]);
      return [ ...looks, ...needsSwaps(config) ? [ await lookAtProposals(context), ...await lookAtBranch(context) ] : [] ];
    }
    function lookAtStatuses({github: github, repository: repository}) {
      return probe(w => w.tokenStatuses, async () => {
        const head = await github.branchHead(repository.defaultBranch);
        if (head !== void 0) await github.listStatuses(head);
        await github.listBranchMoves({
          branch: repository.defaultBranch
        });
        return w => w.reads;
      });
    }
    async function lookAtPeople(context) {
      const people = [ ...ownersIn(context.config).map(person => ({
        ...person,
        isReviewer: false
      })), ...reviewersIn(context.config).map(person => ({
        ...person,
        isReviewer: true
      })) ];
      const once = new Map(people.map(person => [ `${String(person.isReviewer)} ${person.login}`, person ]));
      return Promise.all([ ...once.values() ].map(person => lookAtPerson(context, person, person.isReviewer)));
    }
    async function lookAtPerson(context, {login: login, path: path}, isReviewer) {
      const {github: github, placeInConfig: placeInConfig} = context;
      const [organization = "", team] = login.split("/");
      const {value: isThere} = await tryProbe(() => team === void 0 ? github.canBeAssigned(login) : github.isTeam(organization, team));
      const subject = (w, q) => (isReviewer ? w.reviewer : w.owner)(q(login));
      if (isThere === void 0) return unseen(subject, w => w.teamUnknown);
      if (isThere) return ok(subject, w => team === void 0 ? w.assignable : w.teamSeen);
      const {file: file, line: line} = placeInConfig(path);
      return warning(subject, (w, q) => w.notAssignable(q(login), q(`${file}:${String(line ?? 1)}`)));
    }
    async function lookAtProposals({github: github}) {
      const {value: isAllowed} = await tryProbe(() => github.mayWorkflowsOpenPullRequests());
      const subject = w => w.pullRequests;
      if (isAllowed === void 0) return unseen(subject, w => w.mayOpenUnknown);
      return isAllowed ? ok(subject, w => w.mayOpen) : warning(subject, w => w.mayNotOpen);
    }
    async function lookAtBranch(context) {
      const subject = (w, q) => w.defaultBranch(q(context.repository.defaultBranch));
      const gaps = await readBranchGaps(context);
      if (!(0, value.qE)(gaps)) return [ unseen(subject, (w, q, language) => w.branchUnknown(q((0, 
      facts.HS)(gaps.unreadable, language)))) ];
      if (gaps.value.length > 0) return gaps.value.map(gap => warning(subject, w => w.branchGaps[gap]));
      return [ ok(subject, (w, q) => w.isReviewed(q(context.config.pullRequests.directory))) ];
    }
    const longest = 2e5;
    function environmentsIn(text) {
      if (text.length > longest) return [];
      const jobs = member(workflow_read(text), "jobs");
      if (typeof jobs !== "object" || jobs === null) return [];
      return Object.values(jobs).flatMap(job => {
        const environment = member(job, "environment");
        const name = typeof environment === "string" ? environment : member(environment, "name");
        return typeof name === "string" && !name.includes("${{") && runsAction(job) ? [ name ] : [];
      });
    }
    function runsAction(job) {
      const steps = member(job, "steps");
      if (!Array.isArray(steps)) return false;
      return steps.some(step => {
        const uses = member(step, "uses");
        return typeof uses === "string" && /^[^@]*acm-email-to-dns(?:@|$)/i.test(uses);
      });
    }
    function workflow_read(text) {
      try {
        return (0, dist.Tp)(text).toJS({
          maxAliasCount: 10
        });
      } catch {
        return;
      }
    }
    function member(value, key) {
      return typeof value === "object" && value !== null ? value[key] : void 0;
    }
    async function lookAtIdentity(context, region) {
      let identity;
      const finding = await probe(w => w.oidcToken, async () => {
        const read = await context.claims.read(region);
        const claims = {
          ...read.claims,
          repository: read.claims.repository ?? context.repository.fullName
        };
        identity = {
          ...read,
          claims: claims
        };
        return (w, q) => w.identity(q(claims.subject), q(claims.audience));
      });
      return {
        identity: identity,
        finding: finding,
        first: identity === void 0 ? [] : differencesOf(context, identity)
      };
    }
    function differencesOf({repository: repository}, {claims: claims}) {
      const main = repository.defaultBranch;
      const branch = branchOf(claims);
      const environment = /^environment:(.+)$/.exec(contextOf(claims) ?? "")?.[1];
      return [ ...branch === void 0 || branch === main ? [] : [ warning(w => w.branch, (w, q) => w.onBranch(q(branch), q(main))) ], ...environment === void 0 ? [] : [ warning(w => w.environment, (w, q) => w.inEnvironment(q(environment))) ] ];
    }
    async function jobPlaceOf(context, {claims: claims, partition: partition}) {
      const {value: environments = []} = await tryProbe(() => readEnvironments(context));
      return {
        partition: partition,
        branch: branchOf(claims),
        swapEnvironment: environments[0]
      };
    }
    const workflowFolder = ".github/workflows";
    async function readEnvironments({github: github, repository: repository}) {
      const paths = (await github.listFolder(workflowFolder, repository.defaultBranch)).map(({path: path}) => path);
      const files = await Promise.all(paths.filter(path => /\.ya?ml$/.test(path)).map(path => github.readFile(path, repository.defaultBranch)));
      return files.flatMap(file => file === void 0 ? [] : environmentsIn(file.text));
    }
    const knownName = "acm-validations.aws.";
    const silences = [ "no-resolver", "resolvers-given-up", "timeout", "unreachable", "unreadable" ];
    async function askEachResolver({resolvers: resolvers, config: config}) {
      return Promise.all(config.dns.resolvers.map(async server => ({
        server: server,
        answer: await resolvers.ask(server, knownName, "NS")
      })));
    }
    function isSilent(answer) {
      return answer.kind === "failed" && silences.includes(answer.why.kind);
    }
    async function warnOfSilentResolvers(context) {
      const silent = (await askEachResolver(context)).filter(({answer: answer}) => isSilent(answer)).map(({server: server}) => server);
      if (silent.length === 0) return;
      const others = silent.length === context.config.dns.resolvers.length ? "no record can be seen until one does" : "the others are asked";
      context.log.warning(`DNS: no answer from ${silent.join(", ")}; ${others}. Open UDP and TCP port 53 to them, or name other resolvers in \`dns.resolvers\`.`, context.placeInConfig([ "dns", "resolvers" ]));
    }
    async function lookAtResolvers(context) {
      return (await askEachResolver(context)).map(({server: server, answer: answer}) => resolvers_findingOf(server, answer));
    }
    function resolvers_findingOf(server, answer) {
      const subject = (w, q) => w.resolver(q(server));
      if (answer.kind === "answered") return ok(subject, w => w.resolverAnswers);
      const detail = [ {
        key: "dns-failure",
        ...answer.why
      } ];
      return isSilent(answer) ? probe_problem(subject, (w, q, language) => w.resolverSilent((0, 
      facts.wQ)(detail, language, q))) : warning(subject, (w, q, language) => w.resolverRefuses((0, 
      facts.wQ)(detail, language, q)));
    }
    function listUnseen({config: config}) {
      const hasSwaps = needsSwaps(config);
      const permissions = [ "issues: write", ...hasSwaps ? [ "contents: write", "pull-requests: write", "statuses: write" ] : [] ];
      return [ ...powersOf(config).filter(([power]) => roleActions[power].writes.length > 0).map(([power, role]) => writesOf(role, roleActions[power].writes, power)), ...config.dns.route53 === "create" && config.roles.dns !== void 0 ? [ writesOf(config.roles.dns, [ "route53:ChangeResourceRecordSets" ], "dns") ] : [], unseen(w => w.tokenWrites, (w, q) => w.tokenOnlyByWriting(permissions.map(permission => q(permission)).join(", "))), ...hasSwaps && config.swap.verify === "tls" ? [ unseen(w => w.tlsProof, w => w.tlsNotTried) ] : [] ];
    }
    function writesOf(role, actions, policy) {
      return unseen((w, q) => w.role(q(role)), (w, q) => w.onlyByWriting(actions.map(action => q(action)).join(", "), q(`examples/iam/${policy}.json`)));
    }
    async function doctor(context) {
      if (context.obstacle !== void 0) return examineToken(context, context.obstacle);
      const fleet = await readFleet(context);
      const targets = targetsOf(fleet);
      const {identity: identity, finding: finding, first: first} = await lookAtIdentity(context, targets[0]?.region ?? "us-east-1");
      const job = identity && await jobPlaceOf(context, identity);
      const findings = [ ...first, ok(w => w.config, w => w.valid(fleet.accounts.length, targets.length)), ...await lookAtGitHub(context), ...await lookAtPeople(context), finding, ...lookAtOrganization(context, fleet), ...job === void 0 ? [] : await lookAtFleet(context, fleet, job), ...job === void 0 ? [] : await lookAtHostedZones(context, fleet), ...job === void 0 ? [] : await lookAtHealth(context, fleet), ...await lookAtResolvers(context), ...lookAtCalendar(context), ...job === void 0 || !needsSwaps(context.config) ? [] : await lookAtSecondGate(context), ...listUnseen(context) ];
      const trust = identity === void 0 || job === void 0 ? [] : trustOf(context, fleet, identity, job);
      return tell(context, {
        first: first,
        findings: findings,
        identity: identity,
        trust: trust
      });
    }
    async function examineToken(context, obstacle) {
      const {identity: identity, finding: finding, first: first} = await lookAtIdentity(context, "us-east-1");
      const findings = [ ...first, probe_problem(w => w.config, foreignWords(obstacle)), ...await lookAtGitHub(context), finding, unseen(w => w.rest, w => w.restNotReached) ];
      return tell(context, {
        first: first,
        findings: findings,
        identity: identity,
        trust: []
      });
    }
    function tell(context, {first: first, findings: findings, identity: identity, trust: trust}) {
      for (const each of findings) log(context, each);
      context.log.info(doctorVerdict(findings, "en"));
      return (0, shared_context.B)({
        problems: findings.filter(({state: state}) => state === "problem").map(findingLine),
        summary: doctorSummary({
          first: first,
          findings: findings,
          subjects: identity === void 0 ? [] : subjectForms(identity.claims),
          trust: trust,
          language: context.config.issues.language
        })
      });
    }
    function trustOf({config: config, repository: repository}, {accounts: accounts}, identity, {swapEnvironment: swapEnvironment}) {
      const [first] = accounts;
      if (first === void 0) return [];
      return trustStatements({
        ...identity,
        account: first.id,
        defaultBranch: repository.defaultBranch,
        roles: config.roles,
        powers: powersOf(config),
        swapEnvironment: swapEnvironment
      });
    }
    function log({log: logger}, finding) {
      if (finding.state === "warning") logger.warning(findingLine(finding).en); else if (finding.state !== "problem") logger.info(findingLine(finding).en);
    }
    async function lookAtSecondGate(context) {
      const {timeZone: timeZone} = context.config.maintenance;
      return (await lookAtChangeCalendars(context, "swap")).map(({arn: arn, state: state}) => {
        const subject = (w, q) => w.changeCalendar(q(arn));
        if ("unreadable" in state) return probe_problem(subject, foreignWords(state.unreadable));
        const {isOpen: isOpen, nextTransition: end} = state;
        return ok(subject, (w, _quote, language) => w.calendarSays(isOpen, end === void 0 ? "" : (0, 
        time.fU)(end, timeZone, language)));
      });
    }
    function lookAtCalendar({config: config, clock: clock}) {
      const now = clock.now();
      return [ ok(w => w.nextOpenings, (_words, _quote, language) => describeOpenings(config.maintenance, now, language)), ...calendarWarnings(config.maintenance, now).map(each => warning(w => w.calendar, (_words, quote, language) => calendarWarningText(each, language, quote))) ];
    }
    const recordLimit = 3e4;
    const risk_listLimit = 4e3;
    function riskTitle(model) {
      const [first = "expires-soon"] = codesOf(model);
      const {titles: titles, endedTitle: endedTitle} = locales.T[model.language].guard;
      return (hasEnded(model) ? endedTitle : titles[first])(model.certificate.domainName);
    }
    function riskBody(model) {
      const {risks: risks, open: open, records: records, language: language, timeZone: timeZone, now: now} = model;
      const t = locales.T[language].guard;
      const isAboutRecords = codesOf(model).includes("record-lost");
      const zoneFile = isAboutRecords ? copyableRecords(records, language).find(({kind: kind}) => kind === "zoneFile") : void 0;
      return (0, markdown.Ny)([ risk_markersOf(model).join("\n"), headlineOf(model), model.pullRequest === void 0 ? "" : t.proposed(`#${String(model.pullRequest)}`), `### ${t.risks}`, (0, 
      markdown.e5)(risks.map(risk => (0, reasons.Gk)(risk, language))), open.length === 0 ? "" : t.stillOpen(open.map(code => (0, 
      reasons.NW)(code, language)).join(", ")), ...isAboutRecords ? [ `### ${t.records}`, (0, 
      dns_records.ab)(records, {
        language: language,
        limit: recordLimit
      }) ] : [], zoneFile?.text ?? "", ...factsOf(model), volatile_volatile(t.lookedUp((0, 
      time.fU)(now, timeZone, language))), t.next, ...peopleOf(model) ].filter(part => part !== "").join("\n\n"));
    }
    function fixedBody(model, how) {
      const {language: language, timeZone: timeZone, now: now} = model;
      const t = locales.T[language].guard;
      const markers = risk_markersOf({
        ...model,
        risks: [],
        open: [],
        since: void 0,
        isReopened: false
      });
      const headline = t.mendedOn((0, time.Yq)(now, timeZone, language), how.join(" "));
      return (0, markdown.Ny)([ markers.join("\n"), headline, ...factsOf(model) ].join("\n\n"));
    }
    function fixedHow(model, fixed) {
      const t = locales.T[model.language].guard;
      return [ ...fixed.map(risk => t.fixed[risk]), t.validUntil(endOf(model)) ];
    }
    function endedBody(arn, why, {now: now, timeZone: timeZone, language: language}) {
      const t = locales.T[language].guard;
      const headline = t.mendedOn((0, time.Yq)(now, timeZone, language), t.ended[why]);
      return (0, markdown.Ny)([ (0, markdown.xL)(markerKeys.risk, arn), headline, (0, 
      markdown.e5)([ t.certificate((0, markdown.aY)(arn)) ]) ].join("\n\n"));
    }
    function endedHow(why, language) {
      return locales.T[language].guard.ended[why];
    }
    function riskComment(model) {
      const {certificate: certificate, risks: risks, since: since, now: now, timeZone: timeZone, language: language} = model;
      const told = (0, markdown.e5)(risks.map(risk => (0, reasons.Gk)(risk, language)));
      const t = locales.T[language].guard;
      const what = isAddedAgain(model) ? t.addedAgain : told;
      return t.told((0, markdown.aY)(certificate.arn), (0, time.fU)(risk_momentOf(since) ?? now, timeZone, language), what);
    }
    function headlineOf(model) {
      const t = locales.T[model.language].guard;
      const [first] = codesOf(model);
      if (hasEnded(model)) return t.endedHeadline(endOf(model));
      if (isAddedAgain(model)) return t.addedAgain;
      return first === void 0 ? "" : t.headlines[first](datesOf(model));
    }
    function hasEnded({certificate: certificate, now: now}) {
      return (daysLeft(certificate, now) ?? 0) < 0;
    }
    function isAddedAgain({risks: risks, records: records}) {
      const lost = records.filter(isLost);
      return risks.every(({code: found}) => found === "record-lost") && lost.length > 0 && lost.every(({hostedZone: hostedZone}) => (0, 
      proof.dr)(hostedZone));
    }
    function codesOf({risks: risks, open: open}) {
      return [ ...risks.map(({code: found}) => found), ...open ];
    }
    function risk_markersOf({identity: identity, risks: risks, open: open, since: since, isReopened: isReopened}) {
      const codes = codesOf({
        risks: risks,
        open: open
      });
      const own = identity.kind === "own" ? [ (0, markdown.xL)(markerKeys.risk, identity.arn) ] : [ (0, 
      markdown.xL)(markerKeys.certificate, identity.key), ...identity.replacement === void 0 ? [] : [ (0, 
      markdown.xL)(markerKeys.replacement, identity.replacement) ] ];
      return [ ...own, ...codes.length === 0 ? [] : [ (0, markdown.xL)(markerKeys.risks, codes.join(",")) ], ...since === void 0 ? [] : [ (0, 
      markdown.xL)(markerKeys.lostSince, since) ], ...isReopened ? [ (0, markdown.xL)(markerKeys.riskReopened) ] : [] ];
    }
    function factsOf(model) {
      const {certificate: certificate, accountName: accountName, language: language} = model;
      const t = locales.T[language].guard;
      const {account: account, region: place, names: names, inUseBy: inUseBy} = certificate;
      const named = accountName === void 0 ? "" : ` ${(0, markdown.aY)(accountName)}`;
      const list = values => (0, fitting.RR)(values.map(value => (0, markdown.aY)(value)), {
        limit: risk_listLimit,
        language: language
      });
      return [ `### ${t.facts}`, (0, markdown.e5)([ t.certificate((0, markdown.aY)(certificate.arn)), t.place(`${(0, 
      markdown.aY)(account)}${named} ${(0, markdown.aY)(place)}`), t.names(list(names)), t.ends(endOf(model)), ...inUseBy === void 0 || inUseBy.length === 0 ? [] : [ t.usedBy(list(inUseBy)) ] ]) ];
    }
    function peopleOf({teams: teams, contact: contact, note: note, language: language}) {
      const t = locales.T[language];
      return [ ...teams.length === 0 ? [] : [ t.guard.owners(teams.map(team => `@${team}`).join(" ")) ], ...contact === "" ? [] : [ t.issue.questions(contact) ], ...note === "" ? [] : [ note ] ];
    }
    function datesOf(model) {
      const {certificate: certificate, now: now, timeZone: timeZone, language: language} = model;
      const start = renewalStartOf(certificate);
      const isAhead = start !== void 0 && temporal_polyfill.fE.Instant.compare(start, now) > 0;
      return {
        end: endOf(model),
        by: isAhead ? (0, time.Yq)(start, timeZone, language) : endOf(model)
      };
    }
    function endOf({certificate: {notAfter: notAfter}, timeZone: timeZone, language: language}) {
      return notAfter === void 0 ? locales.T[language].guard.unknownDay : (0, time.Yq)(notAfter, timeZone, language);
    }
    function risk_momentOf(marked) {
      try {
        return marked === void 0 ? void 0 : temporal_polyfill.fE.Instant.from(marked);
      } catch {
        return;
      }
    }
    function foundAgainBody(key, replacement, language) {
      const identity = {
        kind: "migration",
        key: key,
        replacement: replacement
      };
      const markers = risk_markersOf({
        identity: identity,
        risks: [],
        open: [],
        since: void 0,
        isReopened: false
      });
      return (0, markdown.Ny)([ markers.join("\n"), locales.T[language].guard.foundAgain ].join("\n\n"));
    }
    function userDecisionOf(tracking) {
      if (tracking === void 0) return "open";
      const {issue: issue} = tracking;
      if (issue.state === "closed" && decision_isDeclined(tracking)) return "declined";
      return (0, issue_labels.RX)(issue.labels, issue_labels.L$.hold) ? "held" : "open";
    }
    function decision_isDeclined({issue: {stateReason: stateReason}, closing: closing}) {
      if (closing !== void 0 && closing.kind !== "person") return closing.kind === "bot-again";
      return stateReason === "not_planned" || stateReason === "duplicate";
    }
    function classifyProposal(certificate, pullRequests, around) {
      const numbered = pullRequests.filter(pullRequest => isOfRepository(pullRequest, around.repository)).map(pullRequest => ({
        pullRequest: pullRequest,
        sequence: planSequence(certificate, pullRequest.headRef) ?? 0
      })).sort((a, b) => b.pullRequest.number - a.pullRequest.number);
      const isOwn = ({pullRequest: pullRequest, sequence: sequence}) => {
        const named = around.fromOf(pullRequest);
        return named.length === 0 ? sequence > 0 : named.includes(certificate.arn);
      };
      const own = numbered.filter(isOwn);
      const others = numbered.filter(one => one.sequence > 0 && !isOwn(one));
      const open = own.find(({pullRequest: pullRequest}) => pullRequest.state === "open");
      if (open !== void 0) return {
        kind: "open",
        ...open,
        round: roundOf(own),
        isShared: isSecond(own, others)
      };
      const rolledBack = own.find(({pullRequest: pullRequest}) => pullRequest.isMerged && has(pullRequest, issue_labels.L$.rollback));
      if (rolledBack !== void 0) return {
        kind: "rolled-back",
        pullRequest: rolledBack.pullRequest
      };
      const unfinished = own.find(({pullRequest: pullRequest}) => pullRequest.isMerged && !has(pullRequest, (0, 
      issue_labels.UH)("done")));
      if (unfinished !== void 0) {
        const {pullRequest: pullRequest} = unfinished;
        if (has(pullRequest, (0, issue_labels.UH)("failed"))) return {
          kind: "failed",
          pullRequest: pullRequest
        };
        return {
          kind: "merged",
          pullRequest: pullRequest,
          isLabelled: has(pullRequest, around.swapLabel)
        };
      }
      const latest = own[0];
      if (latest !== void 0 && !latest.pullRequest.isMerged && around.branches.has(latest.pullRequest.headRef)) return {
        kind: "rejected",
        pullRequest: latest.pullRequest
      };
      return {
        kind: "none",
        ...nextName(certificate, {
          own: own,
          others: others
        }, around.reserved)
      };
    }
    function isOfRepository({headRepository: headRepository, isMerged: isMerged}, repository) {
      return headRepository === void 0 ? isMerged : headRepository.toLowerCase() === repository.toLowerCase();
    }
    function nextName(certificate, {own: own, others: others}, reserved) {
      const taken = new Set([ ...reserved, ...others.map(({pullRequest: pullRequest}) => pullRequest.headRef) ]);
      const finished = own.filter(({pullRequest: pullRequest}) => pullRequest.isMerged).map(({sequence: sequence}) => sequence);
      const first = Math.max(0, ...finished) + 1;
      let sequence = first;
      while (taken.has(planBranch(certificate, sequence))) sequence += 1;
      return {
        sequence: sequence,
        round: roundOf(own),
        isShared: isSecond(own, others) || own.length === 0 && sequence > first
      };
    }
    function roundOf(own) {
      return own.filter(({pullRequest: pullRequest}) => pullRequest.isMerged).length + 1;
    }
    function isSecond(own, others) {
      const first = Math.min(...own.map(({pullRequest: pullRequest}) => pullRequest.number));
      return others.some(({pullRequest: pullRequest}) => pullRequest.number < first);
    }
    function has(pullRequest, label) {
      return (0, issue_labels.RX)(pullRequest.labels, label);
    }
    const sighting_patience = temporal_polyfill.fE.Duration.from({
      hours: 6
    });
    function seenSince(records, known, now) {
      if (records.some(({state: state}) => state === "missing" || state === "wrong")) return;
      if (records.length === 0 || records.some(({state: state}) => state === "unknown")) return known;
      return records.some(({state: state}) => state === "present") ? known ?? now : void 0;
    }
    function isOverlooked(since, requestedAt, now) {
      if (since === void 0 || requestedAt === void 0) return false;
      const waitedSince = Math.max(since.epochMilliseconds, requestedAt.epochMilliseconds);
      const end = Math.min(now.epochMilliseconds, requestedAt.add(records.bO).epochMilliseconds);
      return end - waitedSince >= sighting_patience.total("milliseconds");
    }
    async function findOrphanedIssues(tracking, wanted) {
      const missing = new Set(wanted.filter(arn => !tracking.byCertificate.has(arn)));
      if (missing.size === 0 && tracking.dashboard !== void 0) return tracking;
      const byCertificate = new Map(tracking.byCertificate);
      let {dashboard: dashboard} = tracking;
      for (const issue of await tracking.listOwn()) {
        const markers = (0, markdown.mC)(issue.body);
        const group = groupKeyIn(issue.body);
        if (group !== void 0) {
          const members = (0, markdown.Pi)(issue.body, markerKeys.certificate);
          for (const each of missing) {
            const own = members.get(each) ?? (issue.body.includes((0, markdown.aY)(each)) ? new Map : void 0);
            if (own !== void 0 && !byCertificate.has(each)) byCertificate.set(each, memberIssueOf(issue, each, own, group));
          }
          continue;
        }
        const arn = certificateOf(issue, markers);
        if (arn !== void 0 && missing.has(arn) && !byCertificate.has(arn)) byCertificate.set(arn, trackingIssueOf(issue, arn, markers)); else if (markers.has(markerKeys.dashboard)) dashboard ??= issue;
      }
      return {
        ...tracking,
        byCertificate: byCertificate,
        dashboard: dashboard
      };
    }
    function certificateOf({body: body}, markers) {
      if (markers.has(markerKeys.dashboard)) return;
      return markers.get(markerKeys.certificate) ?? listedCertificate(body);
    }
    async function isAskedFor(context, tracking) {
      if (tracking === void 0 || !(0, issue_labels.RX)(tracking.issue.labels, issue_labels.L$.request)) return false;
      try {
        const events = await context.github.listIssueEvents(tracking.issue.number);
        const {actor: actor, app: app} = (0, policy_people.e8)(events, issue_labels.L$.request) ?? {};
        if (actor === void 0 || actor.isBot) return false;
        if (app !== void 0 && !(0, policy_people.dP)(context.config.pullRequests.require.apps, app)) return false;
        return (0, policy_people.du)(await context.github.roleOf(actor.login), "write");
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        context.log.warning(`Who set acm-request on issue #${String(tracking.issue.number)} is not known: ${error.message}`);
        return false;
      }
    }
    function permission_byUrgency(a, b) {
      return (0, migration.Xl)(a.certificate).epochMilliseconds - (0, migration.Xl)(b.certificate).epochMilliseconds || (a.certificate.arn < b.certificate.arn ? -1 : 1);
    }
    async function findGroups({config: config}, checker, fresh) {
      switch (config.issues.per) {
       case "certificate":
        return fresh.map(observed => ({
          observed: observed,
          group: void 0
        }));

       case "account":
        return fresh.map(observed => ({
          observed: observed,
          group: `account:${observed.certificate.account}`
        }));

       case "zone":
        {
          const limit = concurrencyOf(config, fresh.length);
          const placed = await mapBounded(fresh, limit, async observed => ({
            observed: observed,
            zones: await checker.zonesOf(observed.certificate.names)
          }));
          const doesDnsAnswer = await checker.answersFor(placed.flatMap(({zones: zones}) => zones));
          return placed.map(({observed: observed, zones: zones}) => ({
            observed: observed,
            group: zoneGroup(zones, doesDnsAnswer)
          }));
        }
      }
    }
    function placeNew(tracking, fresh, all, limit) {
      const unplaced = fresh.toSorted((a, b) => permission_byUrgency(a.observed, b.observed)).map(({observed: observed, group: group}) => ({
        arn: observed.certificate.arn,
        names: observed.certificate.names,
        group: group,
        audience: placement_audienceOf(observed)
      }));
      const standing = standingGroups(tracking, all);
      const placement = placeIssues(unplaced, [ ...standing.values() ].map(({group: group}) => group), limit);
      const byCertificate = new Map(tracking.byCertificate);
      for (const [arn, number] of placement.joined) {
        const own = standing.get(number)?.own;
        if (own === void 0) continue;
        const joined = memberIssueOf(own.issue, arn, new Map, own.group);
        byCertificate.set(arn, {
          ...joined,
          closing: own.closing
        });
      }
      return {
        tracking: {
          ...tracking,
          byCertificate: byCertificate
        },
        fresh: placement.fresh
      };
    }
    function placement_audienceOf({settings: {owners: owners, language: language, contact: contact}}) {
      return {
        owners: owners,
        language: language,
        contact: contact
      };
    }
    function standingGroups(tracking, all) {
      const audiences = new Map(all.map(observed => [ observed.certificate.arn, placement_audienceOf(observed) ]));
      const groups = new Map;
      for (const own of tracking.byCertificate.values()) {
        const {issue: issue, group: key, certificate: certificate} = own;
        if (key === void 0) continue;
        const {number: number, state: state, body: body} = issue;
        const before = groups.get(number)?.group;
        const certificates = (before?.certificates ?? 0) + 1;
        const audience = before?.audience ?? audiences.get(certificate);
        groups.set(number, {
          own: own,
          group: {
            number: number,
            key: key,
            isOpen: state === "open",
            certificates: certificates,
            size: body.length,
            audience: audience
          }
        });
      }
      return groups;
    }
    async function decideEntries(context, {tracking: tracking, pullRequests: pullRequests, findings: findings}) {
      const placed = placeNew(tracking, findings.filter(({observed: observed}) => wantsIssue(observed, tracking)), findings.map(({observed: observed}) => observed), context.config.issues.maxNewPerRun);
      const allotted = new Map(placed.fresh.flatMap(({key: key, certificates: certificates}) => certificates.map(arn => [ arn, key ])));
      const branches = await listBranches(context, findings, pullRequests);
      const reserved = new Set;
      return findings.map(finding => {
        const entry = entryOf(context, finding, {
          tracking: placed.tracking,
          pullRequests: pullRequests,
          branches: branches,
          allotted: allotted,
          reserved: reserved
        });
        if (entry.proposal.kind === "none") reserved.add(planBranch(finding.observed.certificate, entry.proposal.sequence));
        return entry;
      });
    }
    function withoutIssue(observed, tracking) {
      return observed.filter(one => wantsIssue(one, tracking));
    }
    function findWantedIssues(tracking, observed) {
      const wanted = withoutIssue(observed, tracking).map(({certificate: certificate}) => certificate.arn);
      return findOrphanedIssues(tracking, wanted);
    }
    function wantsIssue({certificate: certificate, validation: validation, settings: settings, listeners: listeners, others: others}, tracking) {
      return !tracking.byCertificate.has(certificate.arn) && !settings.isIgnored && (certificate.status === "ISSUED" || certificate.status === "EXPIRED") && validation.kind !== "dns" && listeners.length + others.length > 0;
    }
    function entryOf(context, finding, around) {
      const {observed: observed, result: result, inPlace: inPlace} = finding;
      const own = around.tracking.byCertificate.get(observed.certificate.arn);
      const recordsSeen = seenSince(finding.records, own?.recordsSeen, context.clock.now());
      const facts = {
        ...observed,
        hasIssue: own !== void 0,
        replacement: result.replacement,
        inPlace: inPlace,
        blockedBy: result.blockedBy,
        isOverlooked: isOverlooked(recordsSeen, attemptBegan(finding), context.clock.now()),
        proposal: proposalOf(context, observed, around)
      };
      return {
        ...finding,
        tracking: own,
        userDecision: userDecisionOf(own),
        proposal: facts.proposal,
        decision: (0, migration.M)(facts),
        recordsSeen: recordsSeen,
        reverted: [],
        isNew: isRequestedSince(observed.certificate, around.tracking.dashboard?.createdAt),
        groupKey: around.allotted.get(observed.certificate.arn),
        isHeldBack: wantsIssue(observed, around.tracking) && !around.allotted.has(observed.certificate.arn)
      };
    }
    async function decideChanges(context, {tracking: tracking, pullRequests: pullRequests, findings: findings}) {
      const branches = await listBranches(context, findings, pullRequests);
      return findings.map(finding => {
        const {observed: observed, result: result} = finding;
        const own = tracking.risks.get(observed.certificate.arn);
        const to = result.replacement?.certificate;
        return {
          ...finding,
          tracking: own && {
            issue: own.issue,
            certificate: own.arn,
            replacement: void 0,
            closing: own.closing,
            lostSince: void 0,
            recordsSeen: void 0,
            wasDone: void 0
          },
          userDecision: userDecisionOf(own),
          proposal: proposalOf(context, observed, {
            pullRequests: pullRequests,
            branches: branches,
            reserved: new Set
          }),
          decision: {
            kind: "tracked",
            state: "ready",
            reason: void 0
          },
          recordsSeen: void 0,
          reverted: [],
          isHeldBack: false,
          isNew: false,
          change: to && changeOf(observed.certificate, to)
        };
      });
    }
    function proposalOf({repository: repository, config: config}, {certificate: certificate}, {pullRequests: pullRequests, branches: branches, reserved: reserved}) {
      return classifyProposal(certificate, pullRequests, {
        repository: repository.fullName,
        swapLabel: config.pullRequests.label,
        branches: branches,
        reserved: reserved,
        fromOf: ({body: body}) => (0, markdown.$B)(body, markerKeys.planFrom)
      });
    }
    function attemptBegan({deadline: deadline, result: result}) {
      return deadline?.subtract(records.bO) ?? result.replacement?.certificate.createdAt;
    }
    async function listBranches(context, findings, pullRequests) {
      const stems = new Set(findings.map(({observed: observed}) => placeStem(observed.certificate)));
      const closed = pullRequests.filter(pullRequest => pullRequest.state === "closed" && !pullRequest.isMerged).map(pullRequest => pullRequest.headRef).filter(branch => [ ...stems ].some(stem => branch.startsWith(stem)));
      const heads = await Promise.all([ ...new Set(closed) ].map(async branch => ({
        branch: branch,
        head: await context.github.branchHead(branch)
      })));
      return new Set(heads.filter(({head: head}) => head !== void 0).map(({branch: branch}) => branch));
    }
    function lifeOf(facts) {
      const {openedAt: openedAt, replacement: replacement, certificate: certificate, pullRequests: pullRequests, swaps: swaps, now: now} = facts;
      const events = [ dated({
        kind: "opened"
      }, openedAt), dated({
        kind: "requested",
        attempt: replacement?.attempt
      }, replacement?.certificate.createdAt), dated({
        kind: "issued"
      }, replacement?.certificate.issuedAt), dated({
        kind: "switch-started"
      }, certificate.update?.requestedAt), ...pullRequests.flatMap(({number: number, createdAt: createdAt, mergedAt: mergedAt, mergedBy: mergedBy}) => [ dated({
        kind: "proposed",
        pullRequest: number
      }, createdAt), dated({
        kind: "merged",
        pullRequest: number,
        by: mergedBy
      }, mergedAt) ]), ...swaps.map(swapEvent) ];
      const known = events.filter(event => event !== void 0);
      return [ ...known.toSorted((a, b) => temporal_polyfill.fE.Instant.compare(a.at, b.at)), {
        kind: "done",
        at: now
      } ];
    }
    function swapEvent(swap) {
      const {outcome: outcome, finishedAt: finishedAt} = swap.record;
      const at = finishedAt === void 0 ? void 0 : temporal_polyfill.fE.Instant.from(finishedAt);
      if (outcome === "swapped") return dated({
        kind: "swapped",
        swap: swap
      }, at);
      return outcome === "rolled-back" && !isUntouched(swap.record) ? dated({
        kind: "put-back",
        swap: swap
      }, at) : void 0;
    }
    function dated(event, at) {
      return at && {
        ...event,
        at: at
      };
    }
    const reversion_named = 5;
    function lastSwapOf({listener: listener}, certificate, swaps) {
      const own = swaps.filter(({record: record}) => record.arn === listener.arn && record.port === listener.port && record.from === certificate && (hadLeft(record) || record.outcome === "rolled-back"));
      const last = own.toSorted((a, b) => b.pullRequest - a.pullRequest)[0];
      return last !== void 0 && hadLeft(last.record) ? last : void 0;
    }
    function hadLeft({outcome: outcome, reason: why}) {
      if (outcome === "swapped" || outcome === "already-swapped") return true;
      return typeof why?.detail === "object" && why.detail.some(({key: key}) => key === "swapped-and-back");
    }
    function reversionFacts({use: use, owner: owner, since: since}, {word: word, timeZone: timeZone}) {
      const where = {
        place: `${word} ${use.loadBalancer.name}`,
        port: String(use.listener.port)
      };
      const what = "doneAt" in since ? {
        key: "reverted-code",
        ...where,
        at: since.doneAt,
        timeZone: timeZone
      } : {
        ...{
          key: "reverted-swap",
          ...where,
          pullRequest: String(since.pullRequest)
        },
        at: since.record.finishedAt ?? "",
        timeZone: timeZone
      };
      return owner === void 0 ? [ what ] : [ what, {
        key: "manager-sets-it",
        ...owner
      } ];
    }
    function revertedReason(each) {
      const more = each.length - reversion_named;
      const facts = [ ...each.slice(0, reversion_named).flat(), ...more > 0 ? [ {
        key: "more",
        count: String(more)
      } ] : [] ];
      return (0, core_reasons.l)("reverted", facts);
    }
    function decideReverted(decision, why, {isLeftToOwner: isLeftToOwner}) {
      if (decision.kind !== "tracked" || decision.state !== "ready" || decision.reason !== void 0) return decision;
      return {
        ...decision,
        state: isLeftToOwner ? "blocked" : "ready",
        reason: why
      };
    }
    var swap_record = __webpack_require__(9604);
    const swapCommentKind = "swap";
    const dataLimit = 25e3;
    const noteLimit = 8e3;
    function swapComment(model) {
      const {language: language, notes: notes, blockedBy: blockedBy, labelledBy: labelledBy, mergedBy: mergedBy} = model;
      const t = locales.T[language].swapComment;
      const head = [ [ (0, markdown.xL)(markerKeys.comment, model.kind ?? swapCommentKind), ...model.listeners.length > 0 ? [ recordMarker(model.listeners) ] : [] ].join("\n"), `### ${headline(model)}`, ...blockedBy === void 0 ? [] : [ (0, 
      reasons.Gk)(blockedBy, language, model.action) ] ];
      const tail = [ ...notes.length === 0 ? [] : [ (0, fitting.RR)(notes, {
        limit: noteLimit,
        language: language,
        separator: "\n\n"
      }) ], ...labelledBy === void 0 ? [] : [ t.people((0, markdown.aY)(labelledBy), mergedBy === void 0 ? mergedBy : (0, 
      markdown.aY)(mergedBy)) ], ...model.listeners.some(({outcome: outcome}) => outcome === "swapped") ? [ howToRollBack(model) ] : [] ];
      const listeners = model.listeners.length > 0 ? [ listenerTable(model, [ ...head, ...tail ].join("\n\n\n")) ] : [];
      return [ ...head, ...listeners, ...tail ].join("\n\n");
    }
    function recordMarker(listeners) {
      const whole = (0, markdown.rB)(markerKeys.swap, (0, swap_record.ud)(listeners));
      return whole.length <= dataLimit ? whole : (0, markdown.rB)(markerKeys.swap, (0, 
      swap_record.m8)(listeners));
    }
    function howToRollBack({number: number, workflow: workflow, repository: repository, language: language}) {
      const command = `gh workflow run ${workflow} -R ${repository} -f mode=rollback -f pull-request=${String(number)}`;
      return locales.T[language].swapComment.rollBack(`\`${issue_labels.L$.rollback}\``, (0, 
      markdown.aY)(command));
    }
    function mergedText(model, opensAt) {
      const {language: language, timeZone: timeZone, blockedBy: blockedBy, action: action} = model;
      const {pullRequest: pullRequest, swapComment: t} = locales.T[language];
      const why = blockedBy === void 0 ? "" : (0, reasons.Gk)(blockedBy, language, action);
      const opening = opensAt === void 0 ? "" : t.goesOn((0, time.fU)(opensAt, timeZone, language));
      return [ pullRequest.merged(headline(model)), why, opening, pullRequest.outcomes ].filter(part => part !== "").join("\n\n");
    }
    function headline({action: action, listeners: listeners, blockedBy: blockedBy, language: language}) {
      const t = locales.T[language].swapComment;
      if (blockedBy !== void 0) {
        const isMore = listeners.some(({startedAt: startedAt}) => startedAt !== void 0);
        return action === "swap" ? t.nothingSwapped(isMore) : t.nothingPutBack;
      }
      const count = outcome => listeners.filter(entry => entry.outcome === outcome).length;
      const swapped = count("swapped") + count("already-swapped");
      if (swapped === listeners.length) return t.allSwapped(swapped);
      const back = count("rolled-back");
      if (back > 0 && back === listeners.length) return listeners.every(isUntouched) ? t.nothingToPutBack : t.allPutBack(back);
      return t.outcomes(action, {
        all: listeners.length,
        back: back,
        swapped: swapped,
        failed: count("failed"),
        waiting: count("deferred"),
        refused: count("refused"),
        notStarted: listeners.filter(entry => entry.outcome === "not-started" && !(0, swap_record.gn)(entry)).length
      });
    }
    const urgency = [ "failed", "refused", "not-started", "deferred", "rolled-back", "swapped", "already-swapped" ];
    const swap_comment_signs = {
      swapped: "✅",
      "rolled-back": "↩️",
      "already-swapped": "✅",
      deferred: "⏳",
      refused: "🚫",
      failed: "❌",
      "not-started": "⏸"
    };
    function listenerTable({listeners: listeners, action: action, language: language, timeZone: timeZone}, fixed) {
      const t = locales.T[language].swapComment;
      const sorted = listeners.toSorted((a, b) => urgency.indexOf(a.outcome) - urgency.indexOf(b.outcome));
      const rows = sorted.map(entry => [ t.listener(loadBalancerWord(entry.type), (0, 
      markdown.aY)(entry.loadBalancer), entry.port), outcomeText(entry, {
        language: language,
        timeZone: timeZone
      }), whyOrHow(entry, action, {
        language: language,
        timeZone: timeZone
      }) ]);
      const certificates = (0, markdown.zH)(t.certificates, (0, fitting.RR)(sorted.map(entry => (0, 
      markdown.e5)([ beforeAndAfter(entry, language) ])), {
        limit: certificateLimit,
        language: language,
        separator: "\n"
      }));
      const shown = (0, fitting.dj)({
        header: t.header,
        rows: rows,
        fixed: fixed + certificates,
        noun: t.noun,
        language: language
      });
      return `${shown}\n\n${certificates}`;
    }
    const certificateLimit = 8e3;
    function beforeAndAfter(entry, language) {
      const t = locales.T[language].swapComment;
      const listener = t.listener(loadBalancerWord(entry.type), (0, markdown.aY)(entry.loadBalancer), entry.port);
      const before = entry.before === void 0 ? (0, markdown.aY)(shortArn(entry.from)) : presentedText(entry.before, language);
      const after = entry.after === void 0 ? (0, markdown.aY)(shortArn(entry.to)) : presentedText(entry.after, language);
      return t.beforeAndAfter(listener, before, after);
    }
    function outcomeText(entry, {language: language, timeZone: timeZone}) {
      const {outcome: outcome, finishedAt: finishedAt} = entry;
      if (isUntouched(entry)) return `✅ ${locales.T[language].swapComment.untouched}`;
      if ((0, swap_record.gn)(entry)) return `⏳ ${locales.T[language].swapComment.underWay}`;
      const at = finishedAt === void 0 ? "" : (0, time.fU)(temporal_polyfill.fE.Instant.from(finishedAt), timeZone, language);
      return `${swap_comment_signs[outcome]} ${locales.T[language].swapComment.outcome[outcome](at)}`;
    }
    function whyOrHow(entry, action, locale) {
      const {language: language} = locale;
      const why = entry.reason === void 0 ? "" : (0, reasons.Gk)(entry.reason, language, action);
      const how = evidenceText(entry, language);
      const override = entry.override === void 0 ? "" : overrideText(entry.override, language);
      const window = swap_comment_windowText(entry, locale);
      const run = entry.run === void 0 ? "" : (0, markdown.nf)(locales.T[language].swapComment.run, entry.run);
      return [ why, how, window, override, run ].filter(part => part !== "").join("<br>");
    }
    function swap_comment_windowText({window: window}, {language: language, timeZone: timeZone}) {
      if (window === void 0) return "";
      const at = moment => (0, time.fU)(temporal_polyfill.fE.Instant.from(moment), timeZone, language);
      return locales.T[language].audit.window(at(window.from), at(window.to));
    }
    function evidenceText({evidence: evidence}, language) {
      return typeof evidence === "string" ? evidence : (0, facts.vd)(evidence, language);
    }
    function overrideText({by: by, why: why}, language) {
      const said = why === "" ? "" : (0, markdown.aY)(why, {
        maxLength: 300
      });
      return locales.T[language].swapComment.override((0, markdown.aY)(by), `\`${issue_labels.L$.overrideWindow}\``, said);
    }
    function presentedText({subject: subject, serial: serial, issuer: issuer, notAfter: notAfter}, language) {
      const until = (0, time.Yq)(temporal_polyfill.fE.Instant.from(notAfter), "UTC", language);
      const parts = {
        subject: (0, markdown.aY)(subject),
        serial: (0, markdown.aY)(serial),
        issuer: (0, markdown.aY)(issuer),
        until: until
      };
      return locales.T[language].swapComment.presented(parts).join(locales.T[language].fitting.separator);
    }
    function shortArn(arn) {
      return arn.split(":").at(-1) ?? arn;
    }
    function standInKind(pullRequest) {
      return `${swapCommentKind}-${String(pullRequest)}`;
    }
    async function readSwapRecords(context, trusted, pullRequest, issues) {
      const read = async (number, kind) => {
        const comments = findMarkedComments(await context.github.listComments(number), trusted, markerKeys.comment, kind);
        return comments.flatMap(({body: body}) => (0, swap_record.Bv)((0, markdown.X7)(body, markerKeys.swap)));
      };
      const own = await read(pullRequest, swapCommentKind);
      const standIns = await mapBounded(issues, 1, issue => read(issue, standInKind(pullRequest)));
      const ended = ({finishedAt: finishedAt = ""}) => Date.parse(finishedAt) || 0;
      return [ ...own, ...standIns.flat() ].toSorted((a, b) => ended(a) - ended(b));
    }
    const mostAtOnce = 8;
    const mostRead = 5;
    async function findReverted(context, {trusted: trusted}, entries, pullRequests) {
      return mapEach(entries, (t, {observed: observed}) => t.certificateNotRead(observed.certificate.arn), async entry => {
        if (entry.decision.kind !== "tracked" || entry.observed.listeners.length === 0) return entry;
        const own = pullRequestsOf(context, entry.observed.certificate, pullRequests);
        const finished = own.filter(({isMerged: isMerged, labels: labels}) => isMerged && (0, 
        issue_labels.RX)(labels, (0, issue_labels.UH)("done")));
        const newest = finished.slice(0, mostRead);
        return withReverted(context, entry, await readSwaps(context, trusted, newest, entry.tracking?.issue.number));
      }, {
        limit: mostAtOnce,
        otherwise: entry => entry
      });
    }
    function pullRequestsOf({repository: repository}, certificate, pullRequests) {
      return pullRequests.filter(({headRepository: headRepository, headRef: headRef, body: body}) => headRepository?.toLowerCase() === repository.fullName.toLowerCase() && isFor(certificate, {
        headRef: headRef,
        body: body
      })).toSorted((a, b) => b.number - a.number);
    }
    function isFor(certificate, {headRef: headRef, body: body}) {
      const named = (0, markdown.$B)(body, markerKeys.planFrom);
      return named.length === 0 ? planSequence(certificate, headRef) !== void 0 : named.includes(certificate.arn);
    }
    async function readSwaps(context, trusted, pullRequests, issue) {
      const read = await mapBounded(pullRequests, mostAtOnce, async ({number: number}) => {
        const records = await readSwapRecords(context, trusted, number, issue === void 0 ? [] : [ issue ]);
        return records.map(record => ({
          pullRequest: number,
          record: record
        }));
      });
      return read.flat();
    }
    function withReverted(context, entry, swaps) {
      const {listeners: listeners, certificate: certificate, settings: settings} = entry.observed;
      const handsOff = handsOffOf(context.config, settings);
      const doneAt = entry.tracking?.wasDone;
      const reverted = listeners.flatMap(use => {
        const owner = (0, swap_owners.bf)(use, handsOff.terraformTags);
        const swap = lastSwapOf(use, certificate.arn, swaps);
        if (swap !== void 0) return [ {
          use: use,
          owner: owner,
          since: swap
        } ];
        return doneAt !== void 0 && (0, swap_owners.El)(use, handsOff) ? [ {
          use: use,
          owner: owner,
          since: {
            doneAt: doneAt
          }
        } ] : [];
      });
      const why = reasonOfReverted(context, reverted);
      if (why === void 0) return entry;
      const isLeft = listeners.every(use => (0, swap_owners.El)(use, handsOff));
      return {
        ...entry,
        reverted: reverted,
        decision: decideReverted(entry.decision, why, {
          isLeftToOwner: isLeft
        })
      };
    }
    function reasonOfReverted(context, reverted) {
      return reverted.length === 0 ? void 0 : revertedReason(factsOfReverted(context, reverted));
    }
    function factsOfReverted({config: config}, reverted) {
      const {timeZone: timeZone} = config.maintenance;
      return reverted.map(each => reversionFacts(each, {
        word: loadBalancerWord(each.use.loadBalancer.type),
        timeZone: timeZone
      }));
    }
    async function readHistory(context, {trusted: trusted}, entries, pullRequests) {
      const [first] = entries;
      const issue = first?.tracking?.issue;
      const isDone = entries.every(({decision: decision}) => decision.kind === "tracked" && decision.state === "done");
      if (first === void 0 || issue?.state !== "open" || !isDone) return;
      const proposed = entries.map(entry => ({
        entry: entry,
        own: pullRequestsOf(context, entry.observed.certificate, pullRequests)
      }));
      const merged = proposed.flatMap(({own: own}) => own.filter(({isMerged: isMerged}) => isMerged).slice(0, mostRead));
      const swaps = await readSwaps(context, trusted, [ ...new Set(merged) ], issue.number);
      return {
        lives: proposed.map(({entry: {observed: observed, result: result}, own: own}) => ({
          domain: observed.certificate.domainName,
          events: lifeOf({
            certificate: observed.certificate,
            openedAt: issue.createdAt,
            replacement: result.replacement,
            pullRequests: own,
            swaps: swaps.filter(({record: record}) => record.from === observed.certificate.arn),
            now: context.clock.now()
          }),
          strategy: observed.validation.kind === "dns" ? "in-place" : "replace"
        })),
        language: first.observed.settings.language,
        timeZone: context.config.maintenance.timeZone
      };
    }
    function issueTitle(model) {
      const {state: state, isHeld: isHeld, records: records, language: language} = model;
      const t = locales.T[language].issue.title;
      const subject = model.subject(language);
      const left = records.filter(proof.p5).length;
      if (isHeld && (state === "found" || state === "awaiting-dns")) return t.held(subject);
      if (state !== "awaiting-dns" || records.length === 0) return t.states[state](subject);
      return left === 0 ? t.inPlace(subject) : t.asked(subject, left);
    }
    function certificateSubject({domainName: domainName, names: names}) {
      return language => [ domainName, names.length > 1 ? locales.T[language].issue.group.more(names.length - 1) : "" ];
    }
    function titleNow(before, model) {
      return isOurs(before, model) ? issueTitle(model) : before;
    }
    function isOurs(title, {subject: subject}) {
      const shape = withoutNumbers(title);
      return language.e.some(language => {
        const t = locales.T[language].issue.title;
        const all = [ t.held, t.inPlace, ...issue_labels.dM.map(state => t.states[state]) ];
        const ours = [ ...all.map(text => text(subject(language))), t.asked(subject(language), 1) ];
        return ours.some(text => withoutNumbers(text) === shape);
      });
    }
    function withoutNumbers(title) {
      return title.replaceAll(/\d+/g, "0").replaceAll(/\b(record|certificate|name|zone)s\b/g, "$1");
    }
    async function openOwnedIssue(context, {owners: owners, account: account, ...issue}) {
      const assignees = owners.filter(owner => !owner.includes("/"));
      const opened = await context.githubWriter.createIssue({
        ...issue,
        assignees: assignees
      });
      const assigned = new Set(opened.assignees.map(login => login.toLowerCase()));
      for (const login of assignees.filter(each => !assigned.has(each.toLowerCase()))) warn(context, login, account);
      return opened;
    }
    function warn({config: config, placeInConfig: placeInConfig, log: log}, login, account) {
      const named = ownersIn(config).filter(each => each.login === login);
      const path = (named.find(each => each.account === account) ?? named[0])?.path ?? [];
      const place = placeInConfig(path);
      log.warning(`${place.file}:${String(place.line ?? 1)}: GitHub does not let ${login}, an owner for account ${account}, be assigned ` + "to issues here: only people with access to the repository can be. The issue is written without them; correct the name.", place);
    }
    function fallbackNotice({isFallback: isFallback, certificate: certificate, language: language}) {
      return isFallback ? locales.T[language].fallback((0, markdown.aY)(certificate.region)) : void 0;
    }
    function ownerNotice({certificate: certificate, owners: owners, language: language}) {
      return expiredNotice(certificate, owners, language);
    }
    function revertedNotice({reverted: reverted, language: language}) {
      return reverted && (0, reasons.Gk)(reverted, language);
    }
    function issueExtras(model) {
      if (model.isDone) return {
        notices: [],
        sections: model.history === void 0 ? [] : [ historySection(model.history) ]
      };
      return {
        notices: [ revertedNotice(model), urgentNotice(model), model.isNew ? locales.T[model.language].guard.requestedByEmail : void 0, fallbackNotice(model), ownerNotice(model) ].filter(text => text !== void 0),
        sections: [ emailSection(model) ].filter(text => text !== void 0)
      };
    }
    function openingOf({config: config, clock: clock}, {decision: decision, observed: observed}) {
      if (decision.kind !== "tracked" || decision.state !== "waiting-for-window") return;
      const now = clock.now();
      const openings = observed.listeners.flatMap(({listener: listener, loadBalancer: loadBalancer, listenerTags: listenerTags, loadBalancerTags: loadBalancerTags}) => {
        const type = swappableType(loadBalancer);
        const account = (0, core_arn.Lw)(listener.arn)?.account ?? "";
        const subject = {
          account: account,
          loadBalancer: loadBalancer.name,
          type: type,
          listenerTags: listenerTags,
          loadBalancerTags: loadBalancerTags
        };
        const answer = (0, calendar.SH)(config.maintenance, subject, now);
        return answer.kind === "closed" && answer.opensAt !== void 0 ? [ answer.opensAt ] : [];
      });
      return earliest(openings);
    }
    function firstOpeningOf(context, entries) {
      return earliest(entries.map(entry => openingOf(context, entry)).filter(opening => opening !== void 0));
    }
    function earliest(instants) {
      return instants.toSorted((a, b) => temporal_polyfill.fE.Instant.compare(a, b))[0];
    }
    function dueReminder(deadline, reminders, now) {
      const left = deadline.epochMilliseconds - now.epochMilliseconds;
      if (left <= 0) return;
      return reminders.filter(reminder => reminder.total("milliseconds") >= left).sort((a, b) => a.total("milliseconds") - b.total("milliseconds"))[0];
    }
    function dueReminderOf(context, {deadline: deadline, records: records}) {
      const waiting = records.filter(record => (0, proof.p5)(record) || record.hostedZone?.kind === "there");
      if (deadline === void 0 || waiting.length === 0) return;
      const due = dueReminder(deadline, context.config.issues.reminders, context.clock.now());
      return due && {
        deadline: deadline,
        hours: due.total("hours"),
        records: waiting
      };
    }
    function isTracked(entry) {
      return entry.decision.kind === "tracked" && !entry.isHeldBack && (entry.tracking !== void 0 || entry.decision.state !== "done");
    }
    const nothingProposed = {
      pullRequest: void 0,
      comparePage: void 0,
      history: void 0
    };
    async function openIssue(context, entry) {
      const {certificate: certificate, settings: settings} = entry.observed;
      const state = entry.decision.kind === "tracked" ? entry.decision.state : "found";
      return openOwnedIssue(context, {
        title: issueTitle(titleOf(entry)),
        body: issueBody(modelOf(context, entry, nothingProposed)),
        labels: [ issue_labels.QZ, (0, issue_labels.UH)(state), ...issues_isExpired(entry) ? [ issue_labels.gZ ] : [], ...context.config.issues.labels ],
        account: certificate.account,
        owners: settings.owners
      });
    }
    async function ensureIssue(context, tracking, entry, around) {
      const own = entry.tracking;
      if (own === void 0 || own.group !== void 0 || entry.decision.kind !== "tracked") return {
        isWritten: false,
        problems: []
      };
      return reconcileIssue(context, tracking, {
        issue: own.issue,
        decide: issue => desiredIssue(inputOf(context, entry), issue),
        title: issue => titleNow(issue.title, titleOf(issues_withIssue(entry, own, issue))),
        body: issue => issueBody(modelOf(context, issues_withIssue(entry, own, issue), around)),
        tell: (news, issue) => ({
          people: news.kind === "thanks" ? [] : entry.observed.settings.owners,
          text: mailText(context, entry, news, issue)
        })
      });
    }
    function titleOf(entry) {
      const {decision: decision, records: records, observed: observed, userDecision: userDecision} = entry;
      return {
        state: decision.kind === "tracked" ? decision.state : "found",
        isHeld: userDecision === "held",
        records: records,
        subject: certificateSubject(observed.certificate),
        language: observed.settings.language
      };
    }
    function issues_withIssue(entry, own, issue) {
      const tracking = {
        ...own,
        issue: issue
      };
      return {
        ...entry,
        tracking: tracking,
        userDecision: userDecisionOf(tracking)
      };
    }
    function inputOf(context, entry) {
      const {decision: decision, result: result, records: records, reverted: reverted} = entry;
      const due = dueReminderOf(context, entry);
      return {
        kind: "migration",
        state: decision.kind === "tracked" ? decision.state : "found",
        reason: decision.kind === "tracked" ? decision.reason : void 0,
        attempt: result.replacement?.attempt,
        records: records.map(({name: name, state: state, mistake: mistake}) => ({
          name: name,
          mistake: state === "wrong" ? mistake ?? "wrong" : void 0
        })),
        placement: placementOf(entry),
        reminder: due && {
          deadline: due.deadline,
          hours: due.hours
        },
        reverted: reverted.map(({use: use, since: since}) => {
          const when = "doneAt" in since ? since.doneAt : `#${String(since.pullRequest)}`;
          return `${use.listener.arn} ${String(use.listener.port)} ${when}`;
        }),
        isRequestUsed: wasRequestUsed(entry),
        isExpired: issues_isExpired(entry),
        closing: entry.tracking?.closing?.kind
      };
    }
    function placementOf({recordsSeen: recordsSeen, result: result, observed: observed, tracking: tracking}) {
      const isProven = result.replacement?.certificate.status === "ISSUED" || observed.validation.kind === "dns";
      if (recordsSeen === void 0 && !isProven) return "missing";
      const wasAsked = tracking !== void 0 && (tracking.state ?? (0, issue_labels.L4)(tracking.issue.labels)) === "awaiting-dns";
      return wasAsked && tracking.recordsSeen === void 0 ? "now" : "known";
    }
    function mailText(context, entry, news, issue) {
      const text = newsText(context, entry, news, issue);
      return isAboutCertificate(news) ? asMail(text, [ modelOf(context, entry, nothingProposed) ], askedBy(news, entry.records)) : text;
    }
    function isAboutCertificate({kind: kind}) {
      return kind !== "thanks" && kind !== "reopened-bot";
    }
    function askedBy({kind: kind}, records) {
      if (kind === "records") return records;
      if (kind === "record-wrong") return records.filter(({state: state}) => state === "wrong");
      return kind === "reminder" || kind === "expired" ? records.filter(proof.p5) : [];
    }
    function newsText(context, entry, {kind: kind}, issue) {
      const {language: language} = entry.observed.settings;
      const {timeZone: timeZone} = context.config.maintenance;
      const reverted = reasonOfReverted(context, entry.reverted);
      const why = entry.decision.kind === "tracked" ? entry.decision.reason : void 0;
      const due = dueReminderOf(context, entry);
      switch (kind) {
       case "expired":
        return expiredText(entry.records.filter(proof.p5), language);

       case "records":
        return recordsText(entry.records, language);

       case "record-wrong":
        return wrongRecordText(entry.records.filter(record => record.state === "wrong"), language);

       case "not-seen":
        return why === void 0 ? "" : notSeenText(why, language);

       case "reminder":
        return due === void 0 ? "" : reminderText({
          ...due,
          now: context.clock.now(),
          timeZone: timeZone,
          language: language
        });

       case "thanks":
        return thanksText(language);

       case "reverted":
        return reverted === void 0 ? "" : revertedText(reverted, language);

       case "reopened-bot":
        return reopenedAfterBotText(entry.tracking?.closing?.by ?? "", language);

       case "reopened":
        return reopenedText((0, issue_labels.RX)(issue.labels, (0, issue_labels.UH)("done")), language);

       default:
        return why === void 0 ? "" : blockedText(why, language, actBy(modelOf(context, entry, nothingProposed)));
      }
    }
    function issues_isExpired({observed: observed, decision: decision}) {
      const isDone = decision.kind === "tracked" && decision.state === "done";
      return observed.certificate.status === "EXPIRED" && !isDone;
    }
    function modelOf(context, entry, {pullRequest: pullRequest, comparePage: comparePage, history: history}) {
      const {observed: observed, result: result, decision: decision} = entry;
      const {config: config} = context;
      const replacement = result.replacement?.certificate;
      return {
        ...observed,
        accountName: observed.settings.accountName,
        state: decision.kind === "tracked" ? decision.state : "found",
        reason: decision.kind === "tracked" ? decision.reason : void 0,
        replacement: replacement,
        wasDone: entry.tracking?.wasDone,
        attempt: result.replacement?.attempt,
        recordsSeen: entry.recordsSeen,
        strategy: isInPlace(entry) ? "in-place" : "replace",
        isInRenewalWindow: isInRenewalWindow(observed.certificate, context.clock.now()),
        deadline: entry.deadline ?? (replacement && (0, records.G0)(replacement)),
        records: entry.records.length > 0 ? entry.records : keptRecordsOf(entry),
        droppedTags: result.droppedTags,
        ...extrasOf(context, entry, history),
        ...ownedListeners(context, entry, replacement?.status === "ISSUED"),
        request: observed.settings.request,
        isHeld: entry.userDecision === "held",
        swapLabel: config.pullRequests.label,
        opensAt: openingOf(context, entry),
        comparePage: comparePage,
        pullRequest: pullRequest && {
          number: pullRequest.number,
          isRejected: entry.proposal.kind === "rejected"
        },
        teams: observed.settings.owners.filter(owner => owner.includes("/")),
        contact: observed.settings.contact,
        note: config.issues.note,
        language: observed.settings.language,
        timeZone: config.maintenance.timeZone,
        now: context.clock.now()
      };
    }
    function keptRecordsOf({observed: observed, result: result, tracking: tracking}) {
      return (0, records.mV)(result.replacement?.certificate ?? observed.certificate).map(record => ({
        ...record,
        zone: (0, dns_records.Ss)(tracking?.issue.body ?? "", record.name),
        state: "validated",
        mistake: void 0,
        found: "",
        provenBy: void 0
      }));
    }
    function extrasOf(context, {observed: observed, decision: decision, isFallback: isFallback, isNew: isNew, reverted: reverted}, history) {
      const why = reasonOfReverted(context, reverted);
      const isToldAbove = decision.kind === "tracked" && decision.state === "blocked" && decision.reason?.code === why?.code;
      return issueExtras({
        history: history,
        reverted: isToldAbove ? void 0 : why,
        certificate: observed.certificate,
        isFallback: isFallback && !(decision.kind === "tracked" && decision.reason?.code === "owned-by-controller"),
        owners: observed.owners,
        isNew: isNew,
        isDone: decision.kind === "tracked" && decision.state === "done",
        now: context.clock.now(),
        timeZone: context.config.maintenance.timeZone,
        language: observed.settings.language
      });
    }
    function ownedListeners({config: config}, {observed: observed}, isIssued) {
      const handsOff = handsOffOf(config, observed.settings);
      const owned = observed.listeners.map(use => ({
        use: use,
        owner: (0, swap_owners.bf)(use, handsOff.terraformTags)
      }));
      const isLeft = ({use: use}) => (0, swap_owners.El)(use, handsOff);
      return {
        owned: owned,
        leftToCode: isIssued ? owned.filter(isLeft) : [],
        swappedOwned: isIssued ? owned.filter(each => each.owner !== void 0 && !isLeft(each)) : []
      };
    }
    function isInPlace({inPlace: inPlace, observed: observed}) {
      return inPlace !== void 0 || observed.validation.kind === "dns";
    }
    function wasRequestUsed({result: result, inPlace: inPlace, tracking: tracking}) {
      if (inPlace !== void 0) return inPlace.state === "running";
      const replacement = result.replacement?.certificate;
      return replacement?.status === "PENDING_VALIDATION" && replacement.arn !== tracking?.replacement;
    }
    function openGroup(context, key, entries) {
      const [first] = entries;
      const {certificate: certificate, settings: settings} = first.observed;
      const {language: language} = settings;
      const rows = entries.map(entry => rowOfItem(context, entry, nothingProposed));
      const members = entries.map(entry => ({
        arn: entry.observed.certificate.arn,
        input: inputOf(context, entry),
        isSeen: true,
        isJoining: false
      }));
      const opened = {
        state: "open",
        stateReason: void 0,
        labels: [],
        body: ""
      };
      const wanted = desiredGroup(members, opened)?.set ?? [ issue_labels.QZ, (0, issue_labels.UH)("found") ];
      return openOwnedIssue(context, {
        title: issueTitle(groupTitleModel({
          key: key,
          rows: rows,
          isHeld: false,
          body: "",
          language: language
        })),
        body: groupBody({
          key: key,
          rows: rows,
          isHeld: false,
          body: "",
          history: void 0,
          language: language
        }),
        labels: [ ...wanted, ...context.config.issues.labels ],
        account: certificate.account,
        owners: settings.owners
      });
    }
    async function reconcileGroups(context, tracking, facts) {
      const kept = await mapEach(groupsOf(context, tracking, facts), (t, {issue: issue}) => t.issueNotUpdated(issue.number), async group => ({
        issue: group.issue,
        ...await reconcileGroup(context, tracking, facts, group)
      }));
      return {
        written: kept.values.flatMap(({issue: issue, isWritten: isWritten}) => isWritten ? [ issue.url ] : []),
        problems: [ ...kept.problems, ...kept.values.flatMap(({problems: problems}) => problems) ]
      };
    }
    function groupsOf(context, tracking, {entries: entries, gone: gone, outside: outside}) {
      const seen = new Map(entries.map(entry => [ entry.observed.certificate.arn, entry ]));
      const groups = new Map;
      const add = (own, isJoining) => {
        const {issue: issue, group: key, certificate: certificate} = own;
        if (key === void 0) return;
        const found = seen.get(certificate);
        const entry = found?.decision.kind === "tracked" ? found : void 0;
        const missing = outside.includes(certificate) ? "outside" : "unseen";
        const fate = entry !== void 0 ? "seen" : gone.includes(certificate) ? "gone" : missing;
        const input = entry === void 0 ? inputWithout(own, fate) : inputOf(context, entry);
        const group = groups.get(issue.number) ?? {
          issue: issue,
          key: key,
          members: []
        };
        const isSeen = entry !== void 0;
        group.members.push({
          own: own,
          entry: entry,
          fate: fate,
          arn: certificate,
          input: input,
          isSeen: isSeen,
          isJoining: isJoining && isSeen
        });
        groups.set(issue.number, group);
      };
      for (const own of tracking.byCertificate.values()) add(own, false);
      for (const {tracking: own} of entries) if (own !== void 0 && !tracking.byCertificate.has(own.certificate)) add(own, !own.issue.body.includes(own.certificate));
      return [ ...groups.values() ].filter(({members: members}) => members.some(({fate: fate}) => fate !== "unseen"));
    }
    async function reconcileGroup(context, tracking, facts, {issue: listed, key: key, members: members}) {
      const language = languageOf(context, members);
      const isDone = members.every(({input: input}) => input.state === "done");
      const seen = isDone ? members.flatMap(({entry: entry}) => entry ?? []) : [];
      const history = await readHistory(context, tracking, seen, facts.pullRequests);
      const rows = issue => members.map(({entry: entry, own: own, fate: fate}) => entry === void 0 ? {
        arn: own.certificate,
        replacement: own.replacement,
        model: void 0,
        isGone: fate === "gone",
        state: stateWithout(own, fate)
      } : rowOfItem(context, issues_withIssue(entry, own, issue), facts.around(entry)));
      const model = issue => {
        const isHeld = (0, issue_labels.RX)(issue.labels, issue_labels.L$.hold);
        return {
          key: key,
          rows: rows(issue),
          isHeld: isHeld,
          body: issue.body,
          history: history,
          language: language
        };
      };
      const owners = members.find(({entry: entry}) => entry !== void 0)?.entry?.observed.settings.owners;
      return reconcileIssue(context, tracking, {
        issue: listed,
        decide: issue => desiredGroup(members, issue),
        title: issue => titleNow(issue.title, groupTitleModel(model(issue))),
        body: issue => groupBody(model(issue)),
        tell: (news, issue) => ({
          people: news.kind === "thanks" ? [] : owners ?? listed.assignees,
          text: group_issues_textOf(context, news, issue, members)
        })
      });
    }
    function languageOf({config: config}, members) {
      return members.find(({entry: entry}) => entry !== void 0)?.entry?.observed.settings.language ?? config.issues.language;
    }
    function rowOfItem(context, entry, around) {
      const model = modelOf(context, entry, around);
      return {
        arn: entry.observed.certificate.arn,
        state: model.state,
        model: model,
        isGone: false,
        replacement: model.replacement?.arn
      };
    }
    function stateWithout(own, fate) {
      if (fate === "gone") return "done";
      return fate === "outside" ? "blocked" : own.state ?? "found";
    }
    const notInFleet = (0, core_reasons.l)("not-in-fleet");
    function placementWithout({state: state, recordsSeen: recordsSeen}) {
      if (state === "awaiting-dns" || state === "blocked") return recordsSeen === void 0 ? "missing" : "known";
      return state === void 0 || state === "found" ? "missing" : "known";
    }
    function inputWithout(own, fate) {
      return {
        kind: "migration",
        state: stateWithout(own, fate),
        attempt: void 0,
        records: [],
        reminder: void 0,
        reason: fate === "outside" ? notInFleet : void 0,
        placement: fate === "gone" ? "known" : placementWithout(own),
        reverted: [],
        isRequestUsed: false,
        closing: own.closing?.kind,
        isExpired: fate !== "gone" && own.state !== "done" && (0, issue_labels.RX)(own.issue.labels, issue_labels.gZ)
      };
    }
    function group_issues_textOf(context, news, issue, members) {
      const language = languageOf(context, members);
      const some = members.filter(member => isToldOf(news.kind, member, issue));
      const entries = some.flatMap(({entry: entry}) => entry ?? []);
      const models = entries.map(entry => modelOf(context, entry, nothingProposed));
      const records = group_recordsOf(models.map(model => ({
        model: model
      })));
      const asked = askedBy(news, records);
      switch (news.kind) {
       case "joined":
        return joinedText(entries.map(({observed: observed}) => observed.certificate.domainName), language);

       case "records":
        return asMail(recordsText(records, language), models, asked);

       case "record-wrong":
        return asMail(wrongRecordText(asked, language), models, asked);

       case "thanks":
        return thanksText(language);

       case "reminder":
        {
          const due = entries.flatMap(entry => dueReminderOf(context, entry) ?? []);
          const [next] = due.toSorted((a, b) => a.deadline.epochMilliseconds - b.deadline.epochMilliseconds);
          if (next === void 0) return "";
          const names = new Set(due.flatMap(one => one.records.map(({name: name}) => name)));
          const {timeZone: timeZone} = context.config.maintenance;
          const left = records.filter(({name: name}) => names.has(name));
          return asMail(reminderText({
            ...next,
            records: left,
            now: context.clock.now(),
            timeZone: timeZone,
            language: language
          }), models, left);
        }

       default:
        return eachText(context, news, issue, some);
      }
    }
    function eachText(context, news, issue, members) {
      const told = new Map;
      for (const member of members) {
        const {entry: entry} = member;
        const {language: language} = entry?.observed.settings ?? context.config.issues;
        const why = entry?.decision.kind === "tracked" ? entry.decision.reason : notInFleet;
        const text = entry !== void 0 && (news.kind !== "blocked" || why === void 0) ? newsText(context, entry, news, issue) : blockedText(why ?? notInFleet, language);
        told.set(text, [ ...told.get(text) ?? [], member ]);
      }
      const mails = [ ...told ].map(([text, alike]) => {
        const domains = alike.map(({own: own, entry: entry}) => entry?.observed.certificate.domainName ?? own.certificate);
        const models = alike.flatMap(({entry: entry}) => entry === void 0 ? [] : [ modelOf(context, entry, nothingProposed) ]);
        return group_toldOf(domains, isAboutCertificate(news) ? asMail(text, models) : text);
      });
      return mails.join("\n\n");
    }
    const open_plans_mostAtOnce = 8;
    async function readOpenPlans(context, {trusted: trusted}, {seen: seen, listed: listed, proposed: proposed = []}) {
      const open = listed.filter(one => one.state === "open" && isOwnBranch(context, one));
      const isOurs = ({author: author}) => isTrusted(trusted, author);
      const read = async some => mapEach(some, (t, {number: number}) => t.pullRequestNotRead(number), async pullRequest => ({
        pullRequest: pullRequest,
        files: await seen.files(pullRequest, proposed)
      }), {
        limit: open_plans_mostAtOnce
      });
      const ours = await read(open.filter(isOurs));
      const others = await read(open.filter(one => !isOurs(one)));
      for (const {en: en} of others.problems) context.log.notice(en);
      return {
        plans: [ ...ours.values, ...others.values ],
        problems: ours.problems
      };
    }
    function isOwnBranch({repository: repository}, {headRepository: headRepository}) {
      return headRepository?.toLowerCase() === repository.fullName.toLowerCase();
    }
    async function correctStatuses(context, tracking, findReview, seen) {
      const {plans: plans, problems: problems} = await readOpenPlans(context, tracking, {
        seen: seen,
        listed: await context.github.listPullRequests({
          state: "open"
        })
      });
      const corrected = await mapEach(plans, (t, {pullRequest: pullRequest}) => t.statusNotSet(pullRequest.number), async ({pullRequest: pullRequest, files: files}) => {
        if (files.length === 0) {
          seen.leave(pullRequest, files, void 0);
          return;
        }
        const reviews = files.map(findReview).filter(review => review !== void 0);
        if (reviews.length < files.length) return;
        const gates = seen.isInOrder(pullRequest) ? [] : await readBlockedGates(context, pullRequest, tracking.trusted);
        const status = statusOfPlans(context, pullRequest, reviews, gates);
        if (!seen.stands(pullRequest, status)) await saveStatus(context, pullRequest.headSha, status);
        if (gates.length === 0) seen.leave(pullRequest, files, status);
      });
      return [ ...problems, ...corrected.problems ];
    }
    const open_memory_mostRemembered = 200;
    const lookAgainDays = 7;
    function seenOf(pullRequest) {
      const {headSha: headSha, headRef: headRef, baseRef: baseRef, labels: labels, updatedAt: updatedAt} = pullRequest;
      return fingerprint([ headSha, headRef, baseRef, labels.toSorted(), updatedAt.toString() ]);
    }
    function planMark({path: path, text: text}) {
      return fingerprint([ path, gitBlobId(text) ]);
    }
    function statusMark({state: state, description: description}) {
      return fingerprint([ state, description ]);
    }
    function judgedBy(config, now) {
      const days = Math.floor(now.epochMilliseconds / 864e5);
      return fingerprint([ config, Math.floor(days / lookAgainDays) ]);
    }
    function packOpen(by, left) {
      const kept = left.toSorted((a, b) => a.number - b.number).slice(0, open_memory_mostRemembered);
      const lines = kept.map(({number: number, seen: seen, plans: plans, status: status}) => [ number, seen, plans.join("+"), status ].join(":"));
      return kept.length === 0 ? void 0 : [ by, ...lines ].join(",");
    }
    function unpackOpen(text, by) {
      const [judged, ...lines] = (text ?? "").split(",");
      if (judged !== by) return [];
      return lines.flatMap(line => {
        const [number = "", seen = "", plans = "", status] = line.split(":");
        if (!/^[1-9]\d*$/.test(number) || status === void 0) return [];
        return [ {
          number: Number(number),
          seen: seen,
          plans: plans.split("+").filter(mark => mark !== ""),
          status: status
        } ];
      });
    }
    class OpenPullRequests {
      #context;
      #by;
      #before;
      #files=new Map;
      #left=[];
      #opened=new Map;
      constructor(context, {dashboard: dashboard}) {
        this.#context = context;
        this.#by = judgedBy(context.config, context.clock.now());
        const remembered = unpackOpen((0, markdown.mC)(dashboard?.body ?? "").get(markerKeys.open), this.#by);
        this.#before = new Map(remembered.map(left => [ left.number, left ]));
      }
      files(pullRequest, proposed) {
        return (0, core_once.O)(this.#files, open_pull_requests_keyOf(pullRequest), async () => {
          const left = this.#asLeft(pullRequest);
          const known = left?.plans.map(mark => proposed.find(file => planMark(file) === mark));
          if (known?.every(file => file !== void 0) === true) return known;
          const plans = await readPlanFiles(this.#context, pullRequest.number, pullRequest.headSha);
          return plans.map(({path: path, file: {text: text}, problem: problem}) => ({
            path: path,
            text: text,
            ...problem && {
              problem: problem
            }
          }));
        });
      }
      known(pullRequest) {
        return this.#files.get(open_pull_requests_keyOf(pullRequest));
      }
      isInOrder(pullRequest) {
        return this.#asLeft(pullRequest) !== void 0;
      }
      stands(pullRequest, status) {
        return this.#asLeft(pullRequest)?.status === statusMark(status);
      }
      leave(pullRequest, files, status) {
        if (files.some(({problem: problem}) => problem !== void 0)) return;
        this.#left.push({
          number: pullRequest.number,
          seen: seenOf(pullRequest),
          plans: files.map(planMark),
          status: status === void 0 ? "" : statusMark(status)
        });
      }
      open(number, files, set) {
        this.#opened.set(number, {
          files: files,
          ...set
        });
      }
      async leaveOpened() {
        if (this.#opened.size === 0) return;
        const {github: github, config: config} = this.#context;
        for (const pullRequest of valueOr(await read(() => github.listPullRequests({
          state: "open"
        })), [])) {
          const opened = this.#opened.get(pullRequest.number);
          const isJudged = (0, issue_labels.RX)(pullRequest.labels, config.pullRequests.label) || config.pullRequests.require.approvals > 0;
          if (opened?.head === pullRequest.headSha && !isJudged) this.leave(pullRequest, opened.files, opened.status);
        }
      }
      get packed() {
        return packOpen(this.#by, this.#left);
      }
      #asLeft(pullRequest) {
        const left = this.#before.get(pullRequest.number);
        return left?.seen === seenOf(pullRequest) ? left : void 0;
      }
    }
    function open_pull_requests_keyOf({number: number, headSha: headSha}) {
      return `${String(number)} ${headSha}`;
    }
    function seenReaders(entries) {
      const uses = entries.flatMap(({observed: observed}) => observed.listeners);
      const certificates = entries.flatMap(({observed: observed, result: result}) => [ observed.certificate, ...result.replacement === void 0 ? [] : [ result.replacement.certificate ] ]);
      const byArn = new Map(certificates.map(certificate => [ certificate.arn, certificate ]));
      const listeners = new Map(uses.map(({listener: listener}) => [ `${listener.arn} ${String(listener.port)}`, listener ]));
      const loadBalancers = new Map(uses.map(({loadBalancer: loadBalancer}) => [ loadBalancer.arn, loadBalancer ]));
      const tags = new Map(uses.flatMap(({listener: listener, loadBalancer: loadBalancer, listenerTags: listenerTags, loadBalancerTags: loadBalancerTags}) => [ [ listener.arn, listenerTags ], [ loadBalancer.arn, loadBalancerTags ] ]));
      return readers => ({
        ...readers,
        certificates: {
          ...readers.certificates,
          describeCertificate: async arn => byArn.get(arn) ?? readers.certificates.describeCertificate(arn)
        },
        listeners: {
          ...readers.listeners,
          describeListener: async ref => listeners.get(`${ref.arn} ${String(ref.port)}`) ?? readers.listeners.describeListener(ref),
          describeLoadBalancer: async arn => loadBalancers.get(arn) ?? readers.listeners.describeLoadBalancer(arn),
          listTags: async arns => arns.every(arn => tags.has(arn)) ? tags : readers.listeners.listTags(arns)
        }
      });
    }
    async function reviewPlans(context, {entries: entries, groups: groups, openCount: openCount}, open, trusted) {
      const role = context.config.roles.scan;
      const withSeen = seenReaders(entries);
      const openReaders = async target => (0, value.eO)(withSeen(await context.aws.open({
        ...target,
        power: "scan",
        role: role
      })));
      const files = distinct([ ...plansToWrite(context, groups, openCount), ...open ]);
      if (files.length === 0) return {
        values: [],
        problems: []
      };
      const sources = {
        openReaders: openReaders,
        calendars: await askChangeCalendars(context, "scan"),
        readFence: fenceReader(context),
        pause: await pauseReader(context, trusted)()
      };
      return mapEach(files, (t, {path: path}) => t.planNotReviewed(path), async file => ({
        fingerprint: planFingerprint(file.text),
        review: await reviewPlan(context, file, sources)
      }));
    }
    function plansToWrite(context, groups, openCount) {
      let room = context.config.pullRequests.maxOpen - openCount;
      return groups.flatMap(({open: open, members: members}) => open === void 0 && room-- <= 0 ? [] : members);
    }
    function distinct(files) {
      return [ ...new Map(files.map(file => [ reviews_keyOf(file), file ])).values() ];
    }
    function findReviewIn(reviews) {
      const byFile = new Map(reviews.map(({fingerprint: fingerprint, review: review}) => [ `${review.path} ${fingerprint}`, review ]));
      return file => byFile.get(reviews_keyOf(file));
    }
    function reviews_keyOf({path: path, text: text}) {
      return `${path} ${planFingerprint(text)}`;
    }
    async function tellNothingLeft(context, {trusted: trusted, byCertificate: byCertificate}, {entries: entries, gone: gone, pullRequests: pullRequests}) {
      const seen = new Map(entries.map(({observed: observed, decision: decision}) => [ observed.certificate.arn, decision ]));
      const isEnded = arn => {
        const decision = seen.get(arn);
        if (decision !== void 0) return decision.kind === "tracked" && decision.state === "done";
        const issue = byCertificate.get(arn)?.issue;
        return gone.includes(arn) || issue?.state === "closed" && isOwnClosing(issue);
      };
      const left = pullRequests.filter(({state: state, author: author, body: body}) => {
        const named = (0, markdown.$B)(body, markerKeys.planFrom);
        return state === "open" && isTrusted(trusted, author) && named.length > 0 && named.every(isEnded);
      });
      const {problems: problems} = await mapEach(left, (t, {number: number}) => t.pullRequestNotUpdated(number), ({number: number}) => notify(context, trusted, {
        number: number,
        news: {
          kind: "nothing-left",
          facts: [ "nothing-left" ]
        },
        people: [],
        text: nothingLeftText(context.config.issues.language)
      }));
      return problems;
    }
    const reopenedKind = "reopened-bot";
    async function withClosings(context, tracking) {
      const byCertificate = new Map(tracking.byCertificate);
      const asked = new Map;
      for (const [arn, own] of tracking.byCertificate) if (own.issue.state === "closed" && !isOwnClosing(own.issue)) {
        const closing = await (0, core_once.O)(asked, String(own.issue.number), () => readClosing(context, tracking.trusted, own.issue.number));
        if (closing !== void 0) byCertificate.set(arn, {
          ...own,
          closing: closing
        });
      }
      const read = number => readClosing(context, tracking.trusted, number);
      const risks = new Map(tracking.risks);
      for (const [arn, own] of tracking.risks) if (own.issue.state === "closed" && own.toldRisks.length > 0) risks.set(arn, {
        ...own,
        closing: await read(own.issue.number)
      });
      const {dashboard: dashboard} = tracking;
      const dashboardClosing = dashboard?.state === "closed" ? await read(dashboard.number) : void 0;
      return {
        ...tracking,
        byCertificate: byCertificate,
        risks: risks,
        dashboardClosing: dashboardClosing
      };
    }
    async function tellReopened(context, trusted, number, {by: by}) {
      const text = reopenedAfterBotText(by, context.config.issues.language);
      const news = {
        kind: reopenedKind,
        facts: [ "closed-by-bot" ]
      };
      await notify(context, trusted, {
        number: number,
        news: news,
        people: [],
        text: text
      });
    }
    async function readClosing(context, trusted, number) {
      const {github: github, log: log} = context;
      try {
        const events = await github.listIssueEvents(number);
        const kind = judgeClosing(events, false);
        if (kind === "person") return {
          kind: kind,
          by: closerOf(events)
        };
        const wasReopened = (await listNotifications(context, trusted, number)).some(({kind: notified}) => notified === reopenedKind);
        return {
          kind: judgeClosing(events, wasReopened),
          by: closerOf(events)
        };
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        log.warning(`Who closed #${String(number)} is not known: ${error.message}`);
        return;
      }
    }
    async function reopenProposals(context, {trusted: trusted}, entries) {
      const rejected = entries.flatMap(({userDecision: userDecision, proposal: proposal}) => userDecision === "open" && proposal.kind === "rejected" ? [ proposal.pullRequest ] : []);
      const closed = [ ...new Map(rejected.map(pullRequest => [ pullRequest.number, pullRequest ])).values() ];
      const {problems: problems} = await mapEach(closed, (t, {number: number}) => t.pullRequestNotUpdated(number), async ({number: number}) => {
        const closing = await readClosing(context, trusted, number);
        if (closing?.kind !== "bot") return;
        await tellReopened(context, trusted, number, closing);
        await context.githubWriter.updateIssue(number, {
          state: "open"
        });
      });
      return problems;
    }
    function mayPropose({decision: decision, userDecision: userDecision, proposal: proposal}) {
      const isReady = decision.kind === "tracked" && decision.state === "ready";
      return isReady && userDecision === "open" && (proposal.kind === "open" || proposal.kind === "none");
    }
    function planPathOf(context, {observed: observed, proposal: proposal}) {
      const isShared = "isShared" in proposal && proposal.isShared;
      return planPath(context.config.pullRequests.directory, observed.certificate, isShared);
    }
    function planOf(context, {observed: observed, result: result, proposal: proposal}) {
      const to = result.replacement?.certificate;
      if (to === void 0) return;
      const {certificate: certificate} = observed;
      const listeners = observed.listeners.filter(use => !(0, swap_owners.El)(use, handsOffOf(context.config, observed.settings)));
      if (listeners.length === 0) return;
      const round = "round" in proposal && proposal.round > 1 ? proposal.round : void 0;
      return {
        ...round !== void 0 && {
          round: round
        },
        account: certificate.account,
        region: certificate.region,
        domains: to.names.length === certificate.names.length ? certificate.names : to.names,
        from: certificate.arn,
        to: to.arn,
        listeners: listeners.map(({listener: listener, loadBalancer: loadBalancer, role: role}) => ({
          arn: listener.arn,
          loadBalancer: loadBalancer.name,
          type: swappableType(loadBalancer),
          port: listener.port,
          certificate: role
        })).sort((a, b) => a.arn < b.arn ? -1 : 1)
      };
    }
    async function isUndecided(context, pullRequest) {
      if ((0, issue_labels.RX)(pullRequest.labels, context.config.pullRequests.label) || pullRequest.hasAutoMerge) return false;
      return (await context.github.listReviews(pullRequest.number)).length === 0;
    }
    async function groupProposals(context, entries, pullRequests) {
      const members = entries.filter(mayPropose).flatMap(entry => memberOf(context, entry));
      const standing = proposal_groups_standingGroups(members);
      const unplaced = members.filter(({entry: entry}) => entry.proposal.kind === "none");
      const {per: per} = context.config.pullRequests;
      if (per === "certificate") return [ ...standing, ...unplaced.map(aloneIn) ];
      const roomy = await joinable(context, standing, unplaced);
      const names = new BranchNames(pullRequests);
      const grown = new Map;
      const fresh = [];
      for (const group of groupPlans(per, [ ...roomy.flatMap(one => one.members), ...unplaced ].map(groupable))) {
        const fitting = roomy.filter(one => one.members.some(member => group.members.some(it => it.member === member)));
        const left = group.members.map(({member: member}) => member).filter(({entry: entry}) => entry.proposal.kind === "none");
        const {joined: joined, fresh: cut} = distributePlans(left, fitting.map(({open: open}) => ({
          number: open.number,
          certificates: (0, markdown.$B)(open.body, markerKeys.planFrom)
        })));
        for (const {open: open} of fitting) grown.set(open, joined.get(open.number) ?? []);
        fresh.push(...cut.map(some => ({
          branch: names.next(group),
          open: void 0,
          members: some
        })));
      }
      return [ ...standing.map(group => ({
        ...group,
        members: [ ...group.members, ...grown.get(group.open) ?? [] ]
      })), ...fresh ];
    }
    function memberOf(context, entry) {
      const plan = planOf(context, entry);
      return plan === void 0 ? [] : [ {
        entry: entry,
        plan: plan,
        path: planPathOf(context, entry),
        text: renderPlan(plan)
      } ];
    }
    function proposal_groups_standingGroups(members) {
      const groups = new Map;
      for (const member of members) {
        const {proposal: proposal} = member.entry;
        if (proposal.kind !== "open") continue;
        const {pullRequest: open} = proposal;
        const others = groups.get(open.number)?.members ?? [];
        groups.set(open.number, {
          branch: open.headRef,
          open: open,
          members: [ ...others, member ]
        });
      }
      return [ ...groups.values() ];
    }
    function aloneIn(member) {
      const {proposal: proposal, observed: observed} = member.entry;
      const sequence = proposal.kind === "none" ? proposal.sequence : 1;
      return {
        branch: planBranch(observed.certificate, sequence),
        open: void 0,
        members: [ member ]
      };
    }
    async function joinable(context, standing, unplaced) {
      const isNear = ({branch: branch}) => unplaced.some(({plan: plan}) => branch.startsWith(placeStem(plan)));
      const isForOne = ({branch: branch, members: members}) => members.some(({entry: entry}) => planSequence(entry.observed.certificate, branch) !== void 0);
      const near = standing.filter(group => isNear(group) && !isForOne(group));
      const asked = await Promise.all(near.map(async group => ({
        group: group,
        may: await mayJoin(context, group.open)
      })));
      return asked.filter(({may: may}) => may).map(({group: group}) => group);
    }
    async function mayJoin(context, pullRequest) {
      try {
        return await isUndecided(context, pullRequest);
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        return false;
      }
    }
    function groupable(member) {
      const {certificate: certificate, listeners: listeners} = member.entry.observed;
      return {
        member: member,
        arn: certificate.arn,
        account: certificate.account,
        region: certificate.region,
        loadBalancers: listeners.map(({loadBalancer: {arn: arn, name: name}}) => ({
          arn: arn,
          name: name
        }))
      };
    }
    class BranchNames {
      #taken;
      constructor(pullRequests) {
        this.#taken = new Set(pullRequests.map(({headRef: headRef}) => headRef));
      }
      next(group) {
        let sequence = 1;
        while (this.#taken.has(groupBranch(group, sequence))) sequence += 1;
        const branch = groupBranch(group, sequence);
        this.#taken.add(branch);
        return branch;
      }
    }
    async function updateProposal(context, pullRequest, members, around) {
      const present = await filesAtHead(context, pullRequest, members, await around.seen.known(pullRequest));
      const wanted = changesOf(pullRequest, present, members);
      const changes = wanted.length > 0 && await isUndecided(context, pullRequest) ? wanted : [];
      const files = [ ...present.map(file => changes.find(({previous: previous}) => previous === file)?.member ?? file), ...changes.filter(({previous: previous}) => previous === void 0).map(({member: member}) => member) ];
      const reviews = files.map(around.findReview).filter(review => review !== void 0);
      if (files.length === 0 || reviews.length < files.length) return false;
      const written = writtenPlans(pullRequest, present, changes);
      const joined = changes.filter(({previous: previous}) => previous === void 0).map(({member: member}) => member.plan.from);
      const named = [ ...new Set([ ...(0, markdown.$B)(pullRequest.body, markerKeys.planFrom), ...joined ]) ];
      let body = pullRequest.body;
      if (changes.length > 0 && written !== void 0) {
        const before = changes.flatMap(({previous: previous}) => previous === void 0 ? [] : [ planFingerprint(previous.text) ]);
        body = await saveText(context, pullRequest.number, body, {
          files: files,
          named: named,
          written: {
            ...written,
            before: before
          }
        }, around);
        await writeFiles(context, pullRequest, changes);
      }
      const head = changes.length > 0 ? await context.github.branchHead(pullRequest.headRef) : written?.head;
      const now = written && {
        ...written,
        head: head
      };
      body = await saveText(context, pullRequest.number, body, {
        files: files,
        named: named,
        written: now
      }, around);
      if (changes.length > 0) await setStatusOfHead(context, pullRequest, reviews);
      return changes.length > 0 || body !== pullRequest.body;
    }
    async function filesAtHead(context, pullRequest, members, known = []) {
      const isUpToDate = members.every(({path: path, text: text}) => known.some(file => file.path === path && file.text === text));
      if (isUpToDate && known.length > 0) return known.map(file => ({
        ...file,
        sha: gitBlobId(file.text)
      }));
      const [only, ...others] = members;
      if (only !== void 0 && others.length === 0 && (0, markdown.$B)(pullRequest.body, markerKeys.planFrom).length <= 1) {
        const file = await context.github.readFile(only.path, pullRequest.headRef);
        return file === void 0 ? [] : [ {
          path: only.path,
          ...file
        } ];
      }
      const read = await readPlanFiles(context, pullRequest.number, pullRequest.headSha);
      return read.map(({path: path, file: file}) => ({
        path: path,
        ...file
      }));
    }
    function changesOf(pullRequest, present, members) {
      return members.flatMap(member => {
        const previous = present.find(({path: path}) => path === member.path);
        if (previous === void 0) return member.entry.proposal.kind === "none" ? [ {
          member: member,
          previous: previous
        } ] : [];
        return previous.text !== member.text && isOurFile(pullRequest, previous.text) ? [ {
          member: member,
          previous: previous
        } ] : [];
      });
    }
    async function writeFiles(context, {headRef: headRef}, changes) {
      const {commit: commit} = locales.T[context.config.issues.language].pullRequest;
      for (const {member: member, previous: previous} of changes) {
        const {path: path, text: text, plan: plan} = member;
        const message = commit(plan.domains[0] ?? "", previous === void 0);
        const replaced = previous === void 0 ? {} : {
          previousSha: previous.sha
        };
        await context.githubWriter.writeFile({
          branch: headRef,
          path: path,
          text: text,
          message: message,
          ...replaced
        });
      }
    }
    function writtenPlans(pullRequest, present, changes) {
      const marked = (0, markdown.$B)(pullRequest.body, markerKeys.plan);
      if (marked.length === 0) return;
      const left = present.filter(file => !changes.some(({previous: previous}) => previous === file));
      const ours = left.filter(({text: text}) => isOurFile(pullRequest, text));
      const kept = ours.length < left.length ? marked : [];
      const texts = [ ...ours.map(({text: text}) => text), ...changes.map(({member: member}) => member.text) ];
      const [head] = (0, markdown.$B)(pullRequest.body, markerKeys.head);
      return {
        plans: [ ...new Set([ ...kept, ...texts.map(planFingerprint) ]) ],
        before: [],
        head: head
      };
    }
    async function saveText(context, number, body, {written: written, ...proposed}, around) {
      if (written === void 0) return body;
      const managed = bodyOf(context, {
        ...proposed,
        written: written
      }, around);
      if (sameText(body, (0, markdown.t1)(body, managed))) return body;
      const current = (await context.github.getPullRequest(number))?.body ?? body;
      const wanted = (0, markdown.t1)(current, managed);
      if (!sameText(current, wanted)) await context.githubWriter.updatePullRequest(number, {
        body: wanted
      });
      return wanted;
    }
    function isOurFile(pullRequest, present) {
      const fingerprint = planFingerprint(present);
      return [ markerKeys.plan, markerKeys.planBefore ].some(key => (0, markdown.$B)(pullRequest.body, key).includes(fingerprint));
    }
    function accountNameOf(entries, plan) {
      return plan && entries.get(plan.from)?.observed.settings.accountName;
    }
    function bodyOf(context, {files: files, named: named, written: written}, {entries: entries, findReview: findReview}) {
      const {config: config, clock: clock} = context;
      const reviews = files.flatMap(file => {
        const review = findReview(file);
        const {plan: plan} = review ?? {};
        if (review === void 0 || plan === void 0) return [];
        const reverted = entries.get(plan.from)?.reverted ?? [];
        const planned = reverted.filter(({use: use}) => plan.listeners.some(({arn: arn}) => arn === use.listener.arn));
        return [ {
          ...review,
          plan: plan,
          warnings: [ ...factsOfReverted(context, planned), ...review.warnings ]
        } ];
      });
      const issues = [ ...new Set(named.flatMap(arn => entries.get(arn)?.tracking?.issue.number ?? [])) ];
      const accountName = accountNameOf(entries, reviews[0]?.plan);
      return pullRequestBody({
        reviews: reviews,
        named: named,
        written: written,
        config: config,
        accountName: accountName,
        issues: issues,
        now: clock.now()
      });
    }
    async function reconcileProposals(context, entries, pullRequests, asked) {
      const byCertificate = new Map;
      const beyondLimit = new Set;
      const comparePages = new Map;
      const refused = new Map;
      const around = {
        entries: new Map(entries.map(entry => [ entry.observed.certificate.arn, entry ])),
        ...asked
      };
      for (const {observed: observed, proposal: proposal} of entries) if (proposal.kind !== "none") byCertificate.set(observed.certificate.arn, proposal.pullRequest);
      let open = countOpen(entries);
      const groups = await groupProposals(context, entries, pullRequests);
      const made = await mapEach(groups, (t, group) => group.open === void 0 ? t.pullRequestNotOpened(group.branch) : t.pullRequestNotUpdated(group.open.number), async group => {
        const arns = group.members.map(({plan: plan}) => plan.from);
        if (group.open !== void 0) {
          const members = await stillMeant(context, group.members);
          const isWritten = await updateProposal(context, group.open, members, around);
          for (const {plan: plan} of members) byCertificate.set(plan.from, group.open);
          return {
            written: isWritten ? [ group.open.url ] : [],
            problems: []
          };
        }
        if (open >= context.config.pullRequests.maxOpen) {
          for (const arn of arns) beyondLimit.add(arn);
          return nothingMade;
        }
        const opening = await tryOpen(context, group, around);
        if (opening.kind === "nothing") return nothingMade;
        if (opening.kind === "failed") {
          for (const arn of arns) {
            if (opening.comparePage !== void 0) comparePages.set(arn, opening.comparePage);
            if (opening.refusal !== void 0) refused.set(arn, opening.refusal);
          }
          return {
            written: [],
            problems: [ opening.problem ]
          };
        }
        open += 1;
        for (const arn of arns) byCertificate.set(arn, opening.pullRequest);
        return {
          written: [ opening.pullRequest.url ],
          problems: opening.problems
        };
      });
      const all = made.values;
      const problems = [ ...made.problems, ...all.flatMap(one => one.problems) ];
      return {
        written: all.flatMap(one => one.written),
        byCertificate: byCertificate,
        beyondLimit: beyondLimit,
        comparePages: comparePages,
        refused: refused,
        problems: problems
      };
    }
    const nothingMade = {
      written: [],
      problems: []
    };
    function countOpen(entries) {
      return new Set(entries.flatMap(({proposal: proposal}) => proposal.kind === "open" ? [ proposal.pullRequest.number ] : [])).size;
    }
    async function tryOpen(context, group, around) {
      const members = await stillMeant(context, group.members);
      const reviews = members.map(around.findReview).filter(review => review !== void 0);
      if (members.length === 0 || reviews.length < members.length) return {
        kind: "nothing"
      };
      const isAsked = members.some(({entry: entry}) => entry.change === void 0);
      if (!isAsked && reviews.every(isRefused)) return {
        kind: "nothing"
      };
      try {
        const pullRequest = await openProposal(context, {
          ...group,
          members: members
        }, around);
        return {
          kind: "opened",
          pullRequest: pullRequest,
          problems: await finishOpen(context, pullRequest, {
            members: members,
            reviews: reviews,
            seen: around.seen
          })
        };
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        return failedToOpen(context, group.branch, error);
      }
    }
    function isRefused({listeners: listeners}) {
      return listeners.every(({verdict: verdict}) => verdict.kind === "refused");
    }
    function failedToOpen({repository: repository}, branch, error) {
      if (error.details.code !== "pull-request-not-permitted") {
        const notOpened = problem(t => t.notOpened(error.reasonCode, branch, error.message));
        const isRefused = error.details.kind === "denied" || error.details.kind === "invalid";
        return {
          kind: "failed",
          problem: notOpened,
          ...isRefused && {
            refusal: reason_of_reasonOf(error)
          }
        };
      }
      const comparePage = `${repository.htmlUrl}/compare/${repository.defaultBranch}...${branch}?expand=1`;
      return {
        kind: "failed",
        problem: problem(t => t.notPermitted(branch, comparePage)),
        comparePage: comparePage
      };
    }
    async function stillMeant({github: github}, members) {
      const meant = [];
      for (const member of members) {
        const {tracking: tracking, proposal: proposal} = member.entry;
        const issue = tracking && proposal.kind === "none" ? await github.getIssue(tracking.issue.number) : tracking?.issue;
        if (tracking === void 0 || issue !== void 0 && userDecisionOf({
          ...tracking,
          issue: issue
        }) === "open") meant.push(member);
      }
      return meant;
    }
    async function openProposal(context, {branch: branch, members: members}, around) {
      const {github: github, githubWriter: githubWriter, repository: repository} = context;
      if (await github.branchHead(branch) === void 0) {
        const base = await github.branchHead(repository.defaultBranch);
        await githubWriter.createBranch(branch, base ?? repository.defaultBranch);
      }
      const {commit: commit} = locales.T[context.config.issues.language].pullRequest;
      for (const {path: path, text: text, plan: plan} of members) {
        const present = await github.readFile(path, branch);
        if (present?.text === text) continue;
        const message = commit(plan.domains[0] ?? "", true);
        await githubWriter.writeFile({
          branch: branch,
          path: path,
          text: text,
          message: message,
          ...present && {
            previousSha: present.sha
          }
        });
      }
      const head = await github.branchHead(branch);
      const written = {
        plans: members.map(({text: text}) => planFingerprint(text)),
        before: [],
        head: head
      };
      const plans = members.map(({plan: plan}) => plan);
      return githubWriter.createPullRequest({
        title: pullRequestTitle(plans, accountNameOf(around.entries, plans[0]), context.config.issues.language, members.every(({entry: entry}) => entry.change === void 0)),
        body: bodyOf(context, {
          files: members,
          named: plans.map(({from: from}) => from),
          written: written
        }, around),
        head: branch,
        base: repository.defaultBranch
      });
    }
    async function finishOpen(context, pullRequest, {members: members, reviews: reviews, seen: seen}) {
      const {reviewers: reviewers} = context.config.pullRequests;
      const isTeam = reviewer => reviewer.includes("/");
      const {number: number} = pullRequest;
      const asked = await problemsOfDoing(t => t.pullRequestNotUpdated(number), () => context.githubWriter.requestReviewers(number, {
        users: reviewers.filter(reviewer => !isTeam(reviewer)),
        teams: reviewers.filter(isTeam)
      }));
      const set = await problemsOfDoing(t => t.statusNotSet(number), async () => {
        seen.open(number, members, await setStatusOfHead(context, pullRequest, reviews));
      });
      return [ ...asked, ...set ];
    }
    function reportItem(context, entry, outcome) {
      const {certificate: certificate, settings: settings, listeners: listeners, others: others} = entry.observed;
      const replacement = entry.result.replacement;
      const isListed = listedAs(entry);
      const tracked = isListed === void 0 && entry.decision.kind === "tracked" ? entry.decision : void 0;
      const isUrgent = listeners.length + others.length > 0 && tracked?.state !== "done";
      return {
        arn: certificate.arn,
        account: certificate.account,
        accountName: entry.observed.settings.accountName,
        region: certificate.region,
        domains: certificate.names,
        status: certificate.status,
        keyAlgorithm: certificate.keyAlgorithm,
        notAfter: certificate.notAfter?.toString(),
        isNew: entry.isNew,
        urgent: isUrgent ? urgencyOf(certificate, context.clock.now()) : void 0,
        state: tracked?.state,
        listed: isListed,
        next: tracked && nextStepOf(context, entry, outcome, tracked),
        heldBackBy: heldBackBy(entry, outcome),
        strategy: entry.inPlace === void 0 && entry.observed.validation.kind !== "dns" ? "replace" : "in-place",
        owners: settings.owners,
        reason: (0, reasons.zo)(tracked?.reason, context.config.issues.language),
        replacement: replacement?.certificate.arn,
        attempt: replacement?.attempt,
        deadline: entry.deadline?.toString(),
        opensAt: openingOf(context, entry)?.toString(),
        records: entry.records.map(record => reportRecord(record, context.config.issues.language)),
        listeners: listeners.map(({listener: listener}) => listener.arn),
        otherUses: others,
        issue: outcome.issue,
        ...report_certificates_lifeOf(entry.tracking?.issue),
        pullRequest: outcome.pullRequest
      };
    }
    function nextStepOf({config: config, clock: clock}, {observed: observed, userDecision: userDecision, inPlace: inPlace, records: records, proposal: proposal}, {comparePage: comparePage, pullRequest: pullRequest}, {state: state, reason: reason}) {
      const {settings: settings, listeners: listeners, certificate: certificate} = observed;
      const handsOff = handsOffOf(config, settings);
      return nextStep({
        state: state,
        reason: reason,
        records: records,
        request: settings.request,
        isHeld: userDecision === "held",
        strategy: inPlace === void 0 ? "replace" : "in-place",
        isInRenewalWindow: isInRenewalWindow(certificate, clock.now()),
        proposal: report_certificates_proposalOf(proposal.kind === "rejected", pullRequest, comparePage),
        isLeftToCode: listeners.length > 0 && listeners.every(use => (0, swap_owners.El)(use, handsOff))
      });
    }
    function report_certificates_proposalOf(isRejected, pullRequest, comparePage) {
      if (isRejected) return "rejected";
      if (pullRequest !== void 0) return "open";
      return comparePage === void 0 ? "none" : "by-hand";
    }
    function reportRecord(record, language) {
      const {name: name, value: value, zone: zone, provider: provider, state: state, mistake: mistake, found: found, provenBy: provenBy, hostedZone: hostedZone} = record;
      return {
        name: name,
        value: value,
        zone: zone,
        provider: provider,
        state: state,
        mistake: mistake,
        found: (0, facts.HS)(found, language),
        provenBy: provenBy,
        hostedZone: hostedZone
      };
    }
    function listedAs(entry) {
      if (entry.decision.kind === "listed") return entry.decision.why;
      if (entry.isHeldBack) return "held-back";
      return entry.userDecision === "declined" && entry.decision.state !== "done" ? "declined" : void 0;
    }
    function heldBackBy(entry, {isBeyondLimit: isBeyondLimit}) {
      if (entry.isHeldBack) return "issues.max-new-per-run";
      return isBeyondLimit ? "pull-requests.max-open" : void 0;
    }
    function report_certificates_lifeOf(issue) {
      const isReal = issue !== void 0 && issue.number > 0;
      return {
        openedAt: isReal ? issue.createdAt.toString() : void 0,
        closedAt: isReal ? issue.closedAt?.toString() : void 0
      };
    }
    function reportByMarker(arn, issue) {
      const parsed = (0, core_arn.Lw)(arn);
      return {
        arn: arn,
        account: parsed?.account ?? "",
        accountName: void 0,
        region: parsed?.region ?? "",
        domains: [],
        status: "GONE",
        keyAlgorithm: "",
        notAfter: void 0,
        isNew: false,
        urgent: void 0,
        state: "done",
        listed: void 0,
        next: stepOfLabel("done", void 0),
        heldBackBy: void 0,
        strategy: "replace",
        owners: [],
        reason: void 0,
        replacement: void 0,
        attempt: void 0,
        deadline: void 0,
        opensAt: void 0,
        records: [],
        listeners: [],
        otherUses: [],
        issue: issue?.url,
        ...report_certificates_lifeOf(issue),
        pullRequest: void 0
      };
    }
    function withAccountNames({accounts: accounts}, certificates) {
      const named = [ ...accounts, ...certificates.map(({account: id, accountName: name}) => ({
        id: id,
        name: name
      })) ];
      const names = new Map(named.flatMap(({id: id, name: name}) => name === void 0 ? [] : [ [ id, name ] ]));
      return certificates.map(each => ({
        ...each,
        accountName: each.accountName ?? names.get(each.account)
      }));
    }
    function countEmailValidated(entries) {
      return entries.filter(({observed: {certificate: certificate, validation: validation, listeners: listeners, others: others}}) => validation.kind !== "dns" && (0, 
      migration.p9)(certificate, listeners.length + others.length > 0)).length;
    }
    const unusedSinceTag = "acm-email-to-dns:unused-since";
    function decideRetirement(facts, now) {
      const {certificate: certificate, tags: tags, replacement: replacement, owner: owner, soak: soak, closedAt: closedAt} = facts;
      const since = Object.hasOwn(tags, unusedSinceTag) ? tags[unusedSinceTag] : void 0;
      if (certificate.inUseBy === void 0) return {
        kind: "keep",
        why: "ACM does not say what uses it"
      };
      if (certificate.inUseBy.length > 0) return since === void 0 ? {
        kind: "wait"
      } : {
        kind: "reset"
      };
      if (mayBeExported(facts)) return {
        kind: "keep",
        why: "somebody may have exported it and serve it outside AWS"
      };
      if (replacement?.status !== "ISSUED") return {
        kind: "keep",
        why: "its replacement is not issued"
      };
      if (!replacement.inUseBy?.length) return {
        kind: "keep",
        why: "nothing serves its replacement"
      };
      if (owner !== void 0) return {
        kind: "keep",
        why: `${owner.kind} owns it or a listener of its replacement`
      };
      const start = retirement_instantOf(since);
      if (start === void 0) return {
        kind: "begin"
      };
      if (closedAt === void 0) return {
        kind: "wait"
      };
      const from = temporal_polyfill.fE.Instant.compare(start, closedAt) > 0 ? start : closedAt;
      return temporal_polyfill.fE.Instant.compare(now, from.add({
        milliseconds: soak.total("milliseconds")
      })) >= 0 ? {
        kind: "delete"
      } : {
        kind: "wait"
      };
    }
    function mayBeExported({certificate: certificate, isExported: isExported}) {
      return isExported || certificate.exportOption === "ENABLED" && certificate.renewalEligibility !== "INELIGIBLE";
    }
    function retirement_instantOf(text) {
      try {
        return text === void 0 ? void 0 : temporal_polyfill.fE.Instant.from(text);
      } catch {
        return;
      }
    }
    var usage = __webpack_require__(1140);
    async function retireOld(context, entries) {
      const soak = context.config.swap.deleteOldAfter;
      if (soak === void 0) return {
        deleted: [],
        problems: []
      };
      const retired = await mapEach(entries.filter(isMigrated), (t, {observed: observed}) => t.notDeleted(observed.certificate.arn), async entry => await retire(context, entry, soak) ? [ entry.observed.certificate.arn ] : []);
      return {
        deleted: retired.values.flat(),
        problems: retired.problems
      };
    }
    async function announceDeleted(context, tracking, entries, deleted) {
      const notified = await mapEach(entries.filter(({observed: observed}) => deleted.includes(observed.certificate.arn)), (t, {tracking: own}) => t.issueNotUpdated(own?.issue.number ?? 0), async ({observed: observed, tracking: own}) => {
        if (own === void 0) return;
        const {certificate: certificate, settings: settings} = observed;
        await notify(context, tracking.trusted, {
          number: own.issue.number,
          news: {
            kind: "deleted",
            facts: [ certificate.arn ]
          },
          people: settings.owners,
          text: deletedText(certificate.arn, settings.language)
        });
      });
      return notified.problems;
    }
    function isMigrated({tracking: tracking, decision: decision}) {
      if (tracking === void 0 || decision.kind !== "tracked") return false;
      return decision.state === "done" || (0, issue_labels.RX)(tracking.issue.labels, (0, 
      issue_labels.UH)("done"));
    }
    async function retire(context, entry, soak) {
      const {certificate: certificate, isExported: isExported} = entry.observed;
      const session = {
        ...retire_placeOf(certificate),
        power: "scan",
        role: context.config.roles.scan
      };
      const readers = await context.aws.open(session);
      const now = context.clock.now();
      const tags = await readers.certificates.listCertificateTags(certificate.arn);
      const replacement = entry.result.replacement?.certificate;
      const owner = (0, swap_owners.f6)(tags, context.config.swap.terraformTags) ?? (replacement && await ownerOfUsers(context, readers, replacement));
      const retirement = decideRetirement({
        certificate: certificate,
        tags: tags,
        isExported: isExported,
        replacement: replacement,
        owner: owner,
        soak: soak,
        closedAt: entry.tracking?.issue.closedAt
      }, now);
      if (retirement.kind === "wait") return false;
      if (retirement.kind === "keep") {
        context.log.info(`The old certificate ${certificate.arn} is kept: ${retirement.why}.`);
        return false;
      }
      const writer = await (context.awsWriters?.openCertificateWriter(session));
      if (writer === void 0) {
        printWrite(context, retire_placeOf(certificate), actionFor[retirement.kind], {
          CertificateArn: certificate.arn
        });
        return false;
      }
      await retire_carryOut(context, certificate.arn, writer, retirement.kind);
      return retirement.kind === "delete";
    }
    function retire_placeOf({account: account, region: region}) {
      return {
        account: account,
        region: region
      };
    }
    const actionFor = {
      begin: "acm:AddTagsToCertificate",
      reset: "acm:RemoveTagsFromCertificate",
      delete: "acm:DeleteCertificate"
    };
    async function retire_carryOut(context, arn, writer, kind) {
      if (kind === "begin") await writer.tagCertificate(arn, {
        [unusedSinceTag]: context.clock.now().toString()
      }); else if (kind === "reset") await writer.untagCertificate(arn, [ unusedSinceTag ]); else {
        await writer.deleteCertificate(arn);
        context.log.info(`Deleted the old certificate ${arn}.`);
      }
    }
    async function ownerOfUsers({config: config}, {listeners: listeners}, replacement) {
      for (const arn of (0, usage.lm)(replacement.inUseBy ?? [], replacement.account).loadBalancers) {
        const served = await listeners.listSecureListeners(arn);
        const arns = [ arn, ...served.map(listener => listener.arn) ];
        const tags = await listeners.listTags(arns);
        const loadBalancer = {
          name: (0, core_arn.z9)(arn)?.name ?? ""
        };
        for (const each of arns) {
          const seen = {
            listenerTags: tags.get(each) ?? {},
            loadBalancerTags: tags.get(arn) ?? {},
            loadBalancer: loadBalancer
          };
          const found = (0, swap_owners.bf)(seen, config.swap.terraformTags);
          if (found !== void 0) return found;
        }
      }
      return;
    }
    const fleetKinds = [ "email", "imported", "dns", "http", "private", "unknown", "unused" ];
    const daysOfYear = 365;
    const usualLife = 198;
    function isInUse({inUse: inUse, exported: exported, exportOption: exportOption, renewalEligibility: renewalEligibility}) {
      return inUse !== false || exported === true || exportOption === "ENABLED" && renewalEligibility === "ELIGIBLE";
    }
    function readiness_kindOf(summary) {
      if (!isInUse(summary)) return "unused";
      if (summary.type === "IMPORTED") return "imported";
      if (summary.type === "PRIVATE") return "private";
      return methodKinds[summary.method ?? "unknown"];
    }
    const methodKinds = {
      EMAIL: "email",
      DNS: "dns",
      HTTP: "http",
      unknown: "unknown"
    };
    function countFleet(summaries) {
      const counted = {
        ...nothingCounted
      };
      for (const summary of summaries) {
        const kind = readiness_kindOf(summary);
        const {certificates: certificates, handsPerYear: handsPerYear} = counted[kind];
        counted[kind] = {
          certificates: certificates + 1,
          handsPerYear: handsPerYear + handsOf(kind, summary)
        };
      }
      return counted;
    }
    function addCounts(counts) {
      const sum = {
        ...nothingCounted
      };
      for (const count of counts) for (const kind of fleetKinds) sum[kind] = {
        certificates: sum[kind].certificates + count[kind].certificates,
        handsPerYear: sum[kind].handsPerYear + count[kind].handsPerYear
      };
      return sum;
    }
    function handsAt(kind, {certificates: certificates}, days) {
      return kind === "imported" ? certificates * daysOfYear / days : 0;
    }
    function handsOf(kind, {notBefore: notBefore, notAfter: notAfter}) {
      if (kind !== "email" && kind !== "imported") return 0;
      const life = notBefore && notAfter ? notBefore.until(notAfter).total("hours") / 24 : usualLife;
      return daysOfYear / Math.max(1, life);
    }
    const none = {
      certificates: 0,
      handsPerYear: 0
    };
    const nothingCounted = {
      email: none,
      imported: none,
      dns: none,
      http: none,
      private: none,
      unknown: none,
      unused: none
    };
    function compareToTold({risks: risks, unknown: unknown}, told) {
      const before = told.filter(code => !risks.some(seen => seen.code === code));
      return {
        risks: risks,
        open: before.filter(code => unknown.includes(code)),
        fixed: before.filter(code => !unknown.includes(code))
      };
    }
    function isAtRisk({risks: risks, open: open}) {
      return risks.length + open.length > 0;
    }
    async function reconcileRisks(context, tracking, {certificates: certificates, ended: ended}, {byCertificate: proposed}) {
      let allowed = context.config.issues.maxNewPerRun;
      const notified = await mapEach(certificates.toSorted(byEnd).map(guarded => ({
        ...issues_judge(tracking, guarded),
        pullRequest: proposed.get(guarded.certificate.arn)?.number
      })), (t, {guarded: guarded}) => t.riskNotTold(guarded.certificate.arn), async ({own: own, ...judged}) => {
        if (own !== void 0) return {
          ...judged,
          issue: own.issue,
          ...await reconcileRisk(context, tracking, own, judged)
        };
        const isNew = isAtRisk(judged.verdict);
        if (isNew) allowed -= 1;
        const issue = isNew && allowed >= 0 ? await openRisk(context, judged) : void 0;
        return {
          ...judged,
          issue: issue,
          isWritten: issue !== void 0,
          problems: []
        };
      }, {
        otherwise: ({own: own, ...judged}) => ({
          ...judged,
          issue: own?.issue,
          isWritten: false,
          problems: []
        })
      });
      const closed = await mapEach(ended.flatMap(({arn: arn, why: why}) => {
        const own = tracking.risks.get(arn);
        return own?.issue.state === "open" ? [ {
          own: own,
          why: why
        } ] : [];
      }), (t, {own: own}) => t.riskNotTold(own.arn), async ({own: own, why: why}) => ({
        own: own,
        ...await endRisk(context, tracking, own, why)
      }));
      const declined = new Set([ ...tracking.risks.values() ].filter(isDeclinedRisk).map(({issue: issue}) => issue.number));
      return {
        atRisk: notified.values.filter(({verdict: verdict, issue: issue}) => isAtRisk(verdict) && !declined.has(issue?.number)),
        written: [ ...notified.values.flatMap(({isWritten: isWritten, issue: issue}) => isWritten && issue !== void 0 ? [ issue.url ] : []), ...closed.values.flatMap(({own: own, isWritten: isWritten}) => isWritten ? [ own.issue.url ] : []) ],
        problems: [ ...[ notified, closed ].flatMap(({problems: problems}) => problems), ...[ ...notified.values, ...closed.values ].flatMap(({problems: problems}) => problems) ]
      };
    }
    function isDeclinedRisk({issue: issue, toldRisks: toldRisks, ...own}) {
      const {since: since, wasReopened: wasReopened, closing: closing} = own;
      const input = {
        risks: [],
        isOver: false,
        since: since,
        hasTold: toldRisks.length > 0,
        wasReopened: wasReopened,
        closing: closing?.kind
      };
      return issue.state === "closed" && desiredRisk(input, issue) === void 0;
    }
    function issues_judge(tracking, guarded) {
      const own = tracking.risks.get(guarded.certificate.arn);
      return {
        guarded: guarded,
        own: own,
        verdict: compareToTold(guarded.judgement, own?.issue.state === "open" ? own.toldRisks : [])
      };
    }
    function byEnd(a, b) {
      const endOf = ({certificate: certificate}) => certificate.notAfter?.epochMilliseconds ?? 0;
      return endOf(a) - endOf(b) || (a.certificate.arn < b.certificate.arn ? -1 : 1);
    }
    async function openRisk(context, judged) {
      const model = riskModel(context, judged);
      const {certificate: certificate, settings: settings} = judged.guarded;
      return openOwnedIssue(context, {
        title: riskTitle(model),
        body: riskBody(model),
        labels: [ issue_labels.QZ, issue_labels.pN, ...context.config.issues.labels ],
        account: certificate.account,
        owners: settings.owners
      });
    }
    function reconcileRisk(context, tracking, own, judged) {
      const {settings: settings} = judged.guarded;
      const {risks: risks, fixed: fixed} = judged.verdict;
      const now = context.clock.now().toString();
      const at = issue => {
        const {toldRisks: toldRisks, wasReopened: wasReopened, since: before} = riskIssueOf(issue, own.arn, (0, 
        markdown.mC)(issue.body));
        const isClosed = issue.state === "closed";
        const known = isClosed ? [] : toldRisks;
        const since = risks.some(({code: code}) => !known.includes(code)) ? now : before;
        const isReopened = isClosed && own.closing?.kind !== "bot" ? toldRisks.length > 0 : wasReopened;
        const codes = risks.map(({code: code}) => code);
        const history = {
          since: since,
          hasTold: toldRisks.length > 0,
          wasReopened: wasReopened,
          closing: own.closing?.kind
        };
        return {
          input: {
            risks: codes,
            isOver: !isAtRisk(judged.verdict),
            ...history
          },
          model: riskModel(context, judged, {
            since: since,
            isReopened: isReopened
          })
        };
      };
      const fixedTexts = model => fixedHow(model, fixed);
      return reconcileIssue(context, tracking, {
        issue: own.issue,
        decide: issue => desiredRisk(at(issue).input, issue),
        body: issue => {
          const {model: model} = at(issue);
          return isAtRisk(judged.verdict) ? riskBody(model) : fixedBody(model, fixedTexts(model));
        },
        tell: ({kind: kind}, issue) => {
          const {model: model} = at(issue);
          if (kind === "at-risk") return {
            people: settings.owners,
            text: riskComment(model)
          };
          const text = kind === "mended" ? fixedTexts(model).join(" ") : reopenedAfterBotText(own.closing?.by ?? "", model.language);
          return {
            people: [],
            text: text
          };
        }
      });
    }
    function endRisk(context, tracking, own, why) {
      const {maintenance: maintenance, issues: issues} = context.config;
      const at = {
        now: context.clock.now(),
        timeZone: maintenance.timeZone,
        language: issues.language
      };
      const {since: since, wasReopened: wasReopened} = own;
      const input = {
        risks: [],
        isOver: true,
        since: since,
        hasTold: true,
        wasReopened: wasReopened,
        closing: void 0
      };
      return reconcileIssue(context, tracking, {
        issue: own.issue,
        decide: issue => desiredRisk(input, issue),
        body: () => endedBody(own.arn, why, at),
        tell: () => ({
          people: [],
          text: endedHow(why, issues.language)
        })
      });
    }
    function riskModel(context, {guarded: guarded, verdict: verdict, pullRequest: pullRequest}, history = {}) {
      const {certificate: certificate, settings: settings, records: records} = guarded;
      const {issues: issues, maintenance: maintenance} = context.config;
      return {
        identity: history.identity ?? {
          kind: "own",
          arn: certificate.arn
        },
        certificate: certificate,
        records: records,
        risks: verdict.risks,
        open: verdict.open,
        pullRequest: pullRequest,
        since: history.since,
        isReopened: history.isReopened ?? false,
        accountName: settings.accountName,
        teams: settings.owners.filter(owner => owner.includes("/")),
        contact: settings.contact,
        note: issues.note,
        language: settings.language,
        timeZone: maintenance.timeZone,
        now: context.clock.now()
      };
    }
    async function publishGuard(context, tracking, {guard: guard, notScanned: notScanned, proposals: proposals}) {
      const {atRisk: atRisk, written: written, problems: problems} = await reconcileRisks(context, tracking, guard, proposals);
      const today = context.clock.now().toString().slice(0, "yyyy-mm-dd".length);
      const failedRegions = notScanned.map(({account: account, region: region}) => region === everyRegion ? {
        account: account
      } : {
        account: account,
        region: region
      });
      return {
        report: {
          atRisk: atRisk.map(each => reportRisk(context, each)),
          kinds: fleetKinds.map(kind => {
            const counted = guard.count[kind];
            const [at100Days, at47Days] = [ handsAt(kind, counted, 100), handsAt(kind, counted, 47) ];
            return {
              kind: kind,
              certificates: counted.certificates,
              handsPerYear: {
                today: counted.handsPerYear,
                at100Days: at100Days,
                at47Days: at47Days
              }
            };
          })
        },
        memory: remember(guardMemoryIn(tracking), today, [ ...failedRegions, ...guard.missed ]),
        written: written,
        problems: problems
      };
    }
    function reportRisk(context, {guarded: guarded, verdict: verdict, issue: issue}) {
      const {certificate: certificate, settings: settings} = guarded;
      const {arn: arn, account: account, region: region, names: names, notAfter: notAfter} = certificate;
      return {
        arn: arn,
        account: account,
        region: region,
        accountName: settings.accountName,
        domains: names,
        notAfter: notAfter?.toString(),
        reasons: verdict.risks.map(risk => (0, reasons.zo)(risk, context.config.issues.language)),
        issue: issue !== void 0 && issue.number > 0 ? issue.url : void 0
      };
    }
    function issue_writes_labelsOf({config: config}) {
      return (0, issue_labels.PF)(config.pullRequests.label, locales.T[config.issues.language].labels);
    }
    async function requireIssueWrites(context, label = issue_writes_labelsOf(context)[0]) {
      if (label === void 0 || context.run.isDryRun) return false;
      try {
        await context.githubWriter.createLabel(label);
        return true;
      } catch (error) {
        if (!(error instanceof errors.gA) || error.details.kind !== "denied") return false;
        throw new errors.yo(`${error.message} Nothing was requested in AWS, since nobody could have been told.`);
      }
    }
    async function blockByGates(context, {trusted: trusted, dashboard: dashboard}, entries) {
      const {github: github, repository: repository} = context;
      const folders = new Map;
      const listFolder = folder => (0, core_once.O)(folders, folder, () => github.listFolder(folder, repository.defaultBranch));
      const waiting = new WaitingPullRequests(context, {
        dashboard: dashboard
      }, listFolder);
      const gates = new Map;
      const files = new Map;
      const records = new Map;
      return mapEach(entries, (t, {observed: observed}) => t.certificateNotRead(observed.certificate.arn), async entry => {
        const {proposal: proposal, observed: observed} = entry;
        const {arn: arn} = observed.certificate;
        if (proposal.kind !== "merged" && proposal.kind !== "failed") return entry;
        const {pullRequest: pullRequest} = proposal;
        const key = String(pullRequest.number);
        let {decision: decision} = entry;
        if (proposal.kind === "failed" && decision.kind === "tracked" && decision.state === "failed") {
          const recorded = await (0, core_once.O)(records, key, () => readSwapRecords(context, trusted, pullRequest.number, []));
          decision = (0, migration.k5)(decision, arn, recorded);
        }
        if (decision.kind !== "tracked") return entry;
        if (decision.state !== "waiting-for-window" && decision.state !== "ready") return {
          ...entry,
          decision: decision
        };
        if (await waiting.find(pullRequest) !== void 0) return entry;
        const blockedBy = await (0, core_once.O)(gates, key, () => blockedGate(context, pullRequest, trusted));
        const plans = await (0, core_once.O)(files, key, () => readPlanFiles(context, pullRequest.number, mergedAs(pullRequest)));
        const why = blockedBy ?? await planAtHead(context, arn, plans) ?? ownedByOthers(context, observed);
        return {
          ...entry,
          decision: why === void 0 ? decision : (0, migration.VX)(decision, why)
        };
      }, {
        limit: 8,
        otherwise: entry => entry
      });
    }
    async function blockedGate(context, pullRequest, trusted) {
      const {label: label} = context.config.pullRequests;
      const {readings: readings} = await readGates(context, pullRequest, {
        purpose: "swap",
        label: label,
        isByHand: false,
        trusted: trusted
      });
      return firstRejection({
        purpose: "swap",
        moment: "pull-request",
        isPartial: true
      }, readings)?.reason;
    }
    function mergedAs({mergeCommitSha: mergeCommitSha, headSha: headSha}) {
      return mergeCommitSha ?? headSha;
    }
    function ownedByOthers({config: {swap: swap}}, {listeners: listeners}) {
      const owners = swap.managed === "refuse" ? listeners.map(use => (0, swap_owners.bf)(use, swap.terraformTags)) : [];
      const [first] = owners;
      return first === void 0 || owners.includes(void 0) ? void 0 : (0, swap_owners.sI)(first);
    }
    async function planAtHead({github: github, repository: repository}, certificate, plans) {
      for (const {path: path, file: file} of plans) {
        const parsed = parsePlan(file.text);
        if (parsed.kind !== "valid" || parsed.plan.from !== certificate) continue;
        const atHead = await read(async () => (await github.readFile(path, repository.defaultBranch))?.sha);
        const rejection = ask(planStands, {
          merged: (0, value.eO)(file.sha),
          atHead: atHead
        }, false);
        if (rejection !== void 0) return rejection.reason;
      }
      return;
    }
    async function reconcileUnseen(context, tracking, {outside: outside, notScanned: notScanned}, reported) {
      const known = new Set(reported.map(({arn: arn}) => arn));
      const dropped = new Set(outside);
      const unseen = [ ...tracking.byCertificate.values() ].filter(({issue: issue, certificate: certificate}) => issue.state === "open" && !known.has(certificate));
      const notified = await mapEach(unseen.filter(({certificate: certificate, group: group}) => dropped.has(certificate) && group === void 0), (t, {issue: issue}) => t.issueNotUpdated(issue.number), async own => ({
        own: own,
        ...await tellDropped(context, tracking, own)
      }));
      const risks = await mapEach([ ...tracking.risks.values() ].filter(({issue: issue, arn: arn}) => issue.state === "open" && dropped.has(arn)), (t, {arn: arn}) => t.riskNotTold(arn), async ({issue: {number: number, url: url, assignees: assignees}}) => {
        const news = {
          kind: "blocked",
          facts: [ unseen_notInFleet.code ]
        };
        const text = blockedText(unseen_notInFleet, context.config.issues.language);
        return await notify(context, tracking.trusted, {
          number: number,
          news: news,
          people: assignees,
          text: text
        }) ? [ url ] : [];
      });
      const rows = unseen.map(own => dropped.has(own.certificate) ? reportUnseen(own, "blocked", (0, 
      reasons.zo)(unseen_notInFleet, context.config.issues.language)) : reportUnseen(own, own.state ?? (0, 
      issue_labels.L4)(own.issue.labels) ?? "found", gapReason(own.certificate, notScanned)));
      return {
        reported: rows,
        written: [ ...notified.values.filter(({isWritten: isWritten}) => isWritten).map(({own: own}) => own.issue.url), ...risks.values.flat() ],
        problems: [ ...risks.problems, ...notified.problems, ...notified.values.flatMap(({problems: problems}) => problems) ]
      };
    }
    const unseen_notInFleet = (0, core_reasons.l)("not-in-fleet");
    function tellDropped(context, tracking, {issue: issue}) {
      return reconcileIssue(context, tracking, {
        issue: issue,
        decide: current => desiredIssue({
          kind: "outside",
          reason: unseen_notInFleet
        }, current),
        body: ({body: body}) => body,
        tell: () => ({
          people: issue.assignees,
          text: blockedText(unseen_notInFleet, context.config.issues.language)
        })
      });
    }
    function reportUnseen({certificate: certificate, replacement: replacement, issue: issue}, state, why) {
      const next = stepOfLabel(state, why);
      return {
        ...reportByMarker(certificate, issue),
        status: "UNKNOWN",
        state: state,
        next: next,
        replacement: replacement,
        reason: why
      };
    }
    function gapReason(certificate, notScanned) {
      const place = (0, core_arn.Lw)(certificate);
      const own = notScanned.find(failedRegion => failedRegion.certificate === certificate);
      if (own !== void 0) return own.reason;
      const failedRegions = notScanned.filter(failedRegion => failedRegion.account === place?.account && failedRegion.certificate === void 0);
      return (failedRegions.find(({region: region}) => region === place?.region) ?? failedRegions[0] ?? notScanned[0])?.reason;
    }
    async function reconcileWatched(context, tracking, {watched: all, unwatched: unwatched}, proposals) {
      const isShared = ({key: key}) => tracking.byCertificate.get(key)?.group !== void 0;
      const risks = await reconcileRisks(context, tracking, {
        certificates: all.filter(isShared),
        ended: []
      }, proposals);
      const watched = all.filter(each => !isShared(each));
      const found = watched.flatMap(each => {
        const own = tracking.byCertificate.get(each.key);
        return own === void 0 ? [] : [ {
          watched: each,
          own: own,
          verdict: compareToTold(each.judgement, toldIn(own))
        } ];
      });
      const kept = await mapEach(found, (t, {own: own}) => t.issueNotUpdated(own.issue.number), async judged => {
        const {own: own, verdict: verdict} = judged;
        if (isAtRisk(verdict)) return {
          own: own,
          ...await reconcileAtRisk(context, tracking, judged)
        };
        if (verdict.fixed.length > 0) return {
          own: own,
          ...await reconcileFixed(context, tracking, judged)
        };
        return {
          own: own,
          isWritten: false,
          problems: []
        };
      });
      const rows = (some, row) => some.map(one => [ one.watched.key, row(one) ]);
      const risky = found.filter(({verdict: verdict}) => isAtRisk(verdict));
      const shared = all.filter(isShared).flatMap(each => {
        const own = tracking.byCertificate.get(each.key);
        return own === void 0 ? [] : [ [ each.key, reportMigrated({
          watched: each,
          own: own
        }) ] ];
      });
      return {
        reported: new Map([ ...unwatched.flatMap(key => reportUnwatched(key, tracking)), ...rows(risky, reportAtRisk) ]),
        migrated: new Map([ ...shared, ...rows(found.filter(one => !risky.includes(one)), reportMigrated) ]),
        risks: risks,
        written: kept.values.filter(({isWritten: isWritten}) => isWritten).map(({own: own}) => own.issue.url),
        problems: [ ...kept.problems, ...kept.values.flatMap(({problems: problems}) => problems) ]
      };
    }
    function toldIn({issue: issue, lostSince: lostSince}) {
      if (issue.state === "closed" || lostSince === void 0) return [];
      const written = (0, markdown.mC)(issue.body).get(markerKeys.risks);
      return written === void 0 ? [ "record-lost" ] : readRiskCodes(written);
    }
    function reportUnwatched(key, tracking) {
      const own = tracking.byCertificate.get(key);
      if (own?.issue.state !== "open") return [];
      const told = (0, core_reasons.l)(toldIn(own)[0] ?? "record-lost");
      return [ [ key, {
        ...reportByMarker(key, own.issue),
        state: "blocked",
        next: stepOfLabel("blocked", told)
      } ] ];
    }
    function reconcileAtRisk(context, tracking, {watched: watched, own: own, verdict: verdict}) {
      const told = toldIn(own);
      const isNew = verdict.risks.some(({code: code}) => !told.includes(code));
      const since = isNew || own.lostSince === void 0 ? context.clock.now().toString() : own.lostSince;
      const identity = {
        kind: "migration",
        key: own.certificate,
        replacement: own.replacement
      };
      const model = riskModel(context, {
        guarded: watched,
        verdict: verdict
      }, {
        identity: identity,
        since: since
      });
      const facts = verdict.risks.map(({code: code}) => code);
      return reconcileIssue(context, tracking, {
        issue: own.issue,
        decide: issue => desiredIssue({
          kind: "at-risk",
          since: since,
          facts: facts
        }, issue),
        body: () => riskBody(model),
        tell: () => ({
          people: watched.settings.owners,
          text: riskComment(model)
        })
      });
    }
    function reconcileFixed(context, tracking, {watched: watched, own: own, verdict: verdict}) {
      const how = (0, usage.j0)({
        certificate: watched.certificate,
        exported: void 0
      }) ? [ endedHow("unused", watched.settings.language) ] : fixedHow(riskModel(context, {
        guarded: watched,
        verdict: verdict
      }), verdict.fixed);
      const facts = verdict.fixed.map(code => `${own.lostSince ?? ""} ${code}`);
      return reconcileIssue(context, tracking, {
        issue: own.issue,
        decide: issue => desiredIssue({
          kind: "fixed",
          facts: facts
        }, issue),
        body: ({body: body}) => body,
        tell: () => ({
          people: [],
          text: how.join(" ")
        })
      });
    }
    function reportAtRisk(judged) {
      const {watched: watched, verdict: verdict} = judged;
      const {records: records, settings: settings} = watched;
      const why = verdict.risks[0] ?? (0, core_reasons.l)(verdict.open[0] ?? "record-lost", lostNames(watched));
      return {
        ...reportMigrated(judged),
        closedAt: void 0,
        state: "blocked",
        next: stepOfLabel("blocked", why),
        reason: (0, reasons.zo)(why, settings.language),
        records: records.map(record => reportRecord(record, settings.language))
      };
    }
    function lostNames({records: records}) {
      return records.filter(isLost).map(({name: name}) => name).join(", ");
    }
    function reportMigrated({watched: {certificate: certificate, settings: settings}, own: {issue: issue, certificate: key}}) {
      const isSame = certificate.arn === key;
      return {
        ...reportByMarker(key, issue),
        domains: certificate.names,
        status: certificate.status,
        keyAlgorithm: certificate.keyAlgorithm,
        notAfter: certificate.notAfter?.toString(),
        strategy: isSame ? "in-place" : "replace",
        owners: settings.owners,
        replacement: isSame ? void 0 : certificate.arn
      };
    }
    async function prepareRepository(context, tracking) {
      return [ ...await createMissingLabels(context), ...await closeDuplicates(context, tracking) ];
    }
    async function publish(context, labelled, found, open = new OpenPullRequests(context, labelled)) {
      return context.log.group("Writing issues, pull requests and the dashboard", () => publishAll(context, labelled, found, open));
    }
    async function publishAll(context, labelled, found, open) {
      const {findings: findings, notScanned: notScanned} = found;
      const tracking = await findWantedIssues(labelled, findings.map(({observed: observed}) => observed));
      const pullRequests = await listOwnPullRequests(context, tracking);
      const decided = await decideEntries(context, {
        tracking: tracking,
        pullRequests: pullRequests,
        findings: findings
      });
      const changes = await decideChanges(context, {
        tracking: tracking,
        pullRequests: pullRequests,
        findings: found.changes
      });
      const reverted = await findReverted(context, tracking, decided, pullRequests);
      const gated = await blockByGates(context, tracking, reverted.values);
      const opened = await openIssues(context, gated.values);
      const findReview = findReviewIn(found.reviews);
      const statuses = await correctStatuses(context, tracking, findReview, open);
      const proposed = [ ...opened.entries, ...changes ];
      const reopening = await reopenProposals(context, tracking, proposed);
      const proposals = await reconcileProposals(context, proposed, pullRequests, {
        findReview: findReview,
        seen: open
      });
      const entries = withRefusals(opened.entries, proposals);
      const left = await tellNothingLeft(context, tracking, {
        entries: proposed,
        gone: found.gone,
        pullRequests: pullRequests
      });
      const watched = await reconcileWatched(context, tracking, found, proposals);
      const kept = await ensureIssues(context, tracking, {
        entries: entries.filter(({observed: observed}) => !watched.reported.has(observed.certificate.arn)),
        proposals: proposals,
        pullRequests: pullRequests
      });
      const groups = await reconcileGroups(context, tracking, {
        entries: entries,
        gone: found.gone,
        outside: found.outside,
        pullRequests: pullRequests,
        around: ({observed: {certificate: certificate}}) => ({
          pullRequest: proposals.byCertificate.get(certificate.arn),
          comparePage: proposals.comparePages.get(certificate.arn),
          history: void 0
        })
      });
      const reported = [ ...watched.reported.values(), ...kept.reported ];
      const gone = await closeGone(context, tracking, found.gone.filter(arn => !watched.reported.has(arn)));
      reported.push(...gone.reported);
      reported.push(...reportClosed(tracking, reported, watched.migrated));
      const guard = found.guard && await publishGuard(context, tracking, {
        ...found,
        guard: found.guard,
        proposals: proposals
      });
      const unseen = await reconcileUnseen(context, tracking, found, reported);
      reported.push(...unseen.reported);
      const deletions = await announceDeleted(context, tracking, opened.entries, found.deleted);
      const certificates = withAccountNames(context.config, reported);
      const complete = notScanned.length === 0;
      const model = dashboardModelOf(context, tracking, {
        certificates: certificates,
        notScanned: notScanned,
        complete: complete,
        scanned: found.scanned,
        health: found.health,
        closedRegions: found.closedRegions,
        accountsLeftOut: found.excludedAccounts,
        guard: guard?.report
      });
      const swapFacts = await readSwapFacts(context, tracking, found);
      await open.leaveOpened();
      const dashboard = await attempt(t => t.dashboardNotUpdated, () => ensureDashboard(context, tracking, {
        ...model,
        resumeFrom: found.resumeFrom,
        guardMemory: guard?.memory,
        open: open.packed,
        ...swapFacts
      }));
      const issuesWritten = [ ...opened.written, ...watched.written, ...kept.written, ...groups.written, ...watched.risks.written, ...unseen.written, ...guard?.written ?? [] ];
      if (dashboard.kind === "done" && dashboard.value !== void 0) issuesWritten.push(dashboard.value);
      return (0, shared_context.B)({
        certificates: certificates,
        emailValidated: found.scanned === 0 || context.cancelled.aborted ? void 0 : countEmailValidated(opened.entries),
        notScanned: notScanned,
        health: found.health,
        guard: guard?.report,
        closedRegions: found.closedRegions,
        excludedAccounts: found.excludedAccounts,
        issuesWritten: [ ...new Set(issuesWritten) ],
        pullRequestsWritten: proposals.written,
        nextWindow: firstOpeningOf(context, opened.entries),
        problems: [ ...[ found, reverted, gated, opened, proposals, watched, watched.risks, kept, groups, gone, unseen ].flatMap(({problems: problems}) => problems), ...statuses, ...reopening, ...left, ...deletions, ...guard?.problems ?? [], ...dashboard.kind === "failed" ? [ dashboard.why ] : [] ],
        summary: scanSummary(model)
      });
    }
    async function readSwapFacts(context, {trusted: trusted}, {reviews: reviews}) {
      const {label: label} = context.config.pullRequests;
      const facts = await read(async () => {
        const labelled = await context.github.listIssues({
          state: "closed",
          labels: [ label ]
        });
        const isPending = labelled.some(({labels: labels}) => !(0, issue_labels.RX)(labels, (0, 
        issue_labels.UH)("done")));
        if (!isPending && reviews.length === 0) return {};
        const pause = await pauseReader(context, trusted)();
        return {
          paused: (0, value.qE)(pause) ? pause.value && pauseReason(pause.value) : (0, core_reasons.l)("unverifiable", pause.unreadable),
          branchGaps: valueOr(await readBranchGaps(context), [])
        };
      });
      return (0, value.qE)(facts) ? facts.value : {
        paused: (0, core_reasons.l)("unverifiable", facts.unreadable)
      };
    }
    async function openIssues(context, entries) {
      const due = shared(entries.filter(entry => isTracked(entry) && entry.tracking === void 0));
      const opened = await mapEach(due, (t, [first]) => t.issueNotOpened(first.observed.certificate.arn), async together => {
        const [first] = together;
        const key = first.groupKey;
        const issue = await (key === void 0 ? openIssue(context, first) : openGroup(context, key, together));
        return {
          together: together,
          issue: issue
        };
      });
      const issues = new Map(opened.values.flatMap(({together: together, issue: issue}) => together.map(entry => [ entry, issue ])));
      return {
        entries: entries.map(entry => {
          const issue = issues.get(entry);
          if (issue === void 0) return entry;
          const certificate = entry.observed.certificate.arn;
          const replacement = entry.result.replacement?.certificate.arn;
          return {
            ...entry,
            tracking: {
              issue: issue,
              certificate: certificate,
              replacement: replacement,
              lostSince: void 0,
              recordsSeen: void 0,
              wasDone: void 0,
              group: entry.groupKey
            }
          };
        }),
        written: opened.values.map(({issue: issue}) => issue.url),
        problems: opened.problems
      };
    }
    function shared(entries) {
      const together = new Map;
      for (const entry of entries) {
        const key = entry.groupKey ?? entry;
        const others = together.get(key);
        if (others === void 0) together.set(key, [ entry ]); else others.push(entry);
      }
      return [ ...together.values() ];
    }
    async function ensureIssues(context, tracking, {entries: entries, proposals: proposals, pullRequests: pullRequests}) {
      const kept = await mapEach(entries, (t, {tracking: own}) => t.issueNotUpdated(own?.issue.number ?? 0), async entry => {
        const {arn: arn} = entry.observed.certificate;
        const kept = await ensureIssue(context, tracking, entry, {
          pullRequest: proposals.byCertificate.get(arn),
          comparePage: proposals.comparePages.get(arn),
          history: await readHistory(context, tracking, [ entry ], pullRequests)
        });
        return {
          entry: entry,
          ...kept
        };
      });
      const rows = entries.map(entry => {
        const {arn: arn} = entry.observed.certificate;
        return reportItem(context, entry, {
          issue: entry.tracking?.issue.url,
          pullRequest: proposals.byCertificate.get(arn)?.url,
          isBeyondLimit: proposals.beyondLimit.has(arn),
          comparePage: proposals.comparePages.get(arn)
        });
      });
      return {
        reported: rows,
        written: kept.values.flatMap(({entry: entry, isWritten: isWritten}) => isWritten ? entry.tracking?.issue.url ?? [] : []),
        problems: [ ...kept.problems, ...kept.values.flatMap(({problems: problems}) => problems) ]
      };
    }
    function withRefusals(entries, {refused: refused}) {
      return entries.map(entry => {
        const why = refused.get(entry.observed.certificate.arn);
        const {decision: decision} = entry;
        if (why === void 0 || decision.kind !== "tracked" || decision.reason !== void 0) return entry;
        return {
          ...entry,
          decision: {
            ...decision,
            reason: why
          }
        };
      });
    }
    async function createMissingLabels(context) {
      const present = new Set((await context.github.listLabelNames()).map(name => name.toLowerCase()));
      const missing = issue_writes_labelsOf(context).filter(({name: name}) => !present.has(name.toLowerCase()));
      const [first] = missing;
      const isMade = first !== void 0 && await requireIssueWrites(context, first);
      const created = await mapEach(isMade ? missing.slice(1) : missing, (t, {name: name}) => t.labelNotCreated(name), label => context.githubWriter.createLabel(label));
      return created.problems;
    }
    async function closeDuplicates(context, tracking) {
      const closed = await mapEach(tracking.duplicates, (t, {issue: issue}) => t.issueNotUpdated(issue.number), async ({issue: issue, original: original}) => {
        await context.githubWriter.createComment(issue.number, duplicateText(original, context.config.issues.language));
        await context.githubWriter.updateIssue(issue.number, {
          state: "closed",
          stateReason: "not_planned"
        });
      });
      return closed.problems;
    }
    async function closeGone(context, tracking, gone) {
      const tracked = gone.flatMap(arn => tracking.byCertificate.get(arn) ?? []).filter(({group: group}) => group === void 0);
      const closed = await mapEach(tracked, (t, {issue: issue}) => t.issueNotUpdated(issue.number), ({issue: issue, certificate: certificate, replacement: replacement, lostSince: lostSince}) => reconcileIssue(context, tracking, {
        issue: issue,
        decide: current => desiredIssue({
          kind: "gone",
          wasLost: lostSince !== void 0
        }, current),
        body: () => foundAgainBody(certificate, replacement, context.config.issues.language),
        tell: () => ({
          people: [],
          text: ""
        })
      }));
      const reported = gone.map(arn => reportByMarker(arn, tracking.byCertificate.get(arn)?.issue));
      return {
        reported: reported,
        problems: [ ...closed.problems, ...closed.values.flatMap(({problems: problems}) => problems) ]
      };
    }
    function reportClosed(tracking, reported, migrated) {
      const known = new Set(reported.map(certificate => certificate.arn));
      return [ ...tracking.byCertificate.values() ].filter(({issue: issue, certificate: certificate}) => (0, 
      issue_labels.RX)(issue.labels, (0, issue_labels.UH)("done")) && issue.state === "closed" && !known.has(certificate)).map(({issue: issue, certificate: certificate}) => migrated.get(certificate) ?? reportByMarker(certificate, issue));
    }
    function joinGuarded(regions) {
      return {
        count: addCounts(regions.map(({count: count}) => count)),
        certificates: regions.flatMap(({certificates: certificates}) => certificates),
        ended: regions.flatMap(({ended: ended}) => ended),
        missed: regions.filter(({problems: problems}) => problems.length > 0).map(({target: target}) => target)
      };
    }
    function joinGuardFindings(findings) {
      if (findings.length === 0) return;
      return {
        count: addCounts(findings.map(({count: count}) => count)),
        certificates: findings.flatMap(({certificates: certificates}) => certificates),
        ended: findings.flatMap(({ended: ended}) => ended),
        missed: findings.flatMap(({missed: missed}) => missed)
      };
    }
    function mergeShards(files, language) {
      const broken = files.flatMap(file => "why" in file ? [ problem(t => t.shardFile(file.path, file.why(t.shardFiles))) ] : []);
      const usable = files.filter(file => !("why" in file));
      const count = usualCount(usable);
      if (count === void 0) return {
        survey: void 0,
        problems: broken
      };
      const odd = usable.filter(({shard: shard}) => shard.count !== count);
      const {chosen: chosen, doubles: doubles} = chooseNewest(usable.filter(({shard: shard}) => shard.count === count));
      const missing = Array.from({
        length: count
      }, (_one, position) => ({
        index: position + 1,
        count: count
      })).filter(({index: index}) => !chosen.has(index));
      const shards = [ ...chosen.values() ].sort((a, b) => a.shard.index - b.shard.index);
      const problems = [ ...broken, ...odd.map(({path: path, shard: shard}) => problem(t => t.shardFile(path, t.shardFiles.otherCount((0, 
      fleet_shard._D)(shard), count)))), ...doubles.map(({path: path, shard: shard}) => problem(t => t.shardFile(path, t.shardFiles.twice((0, 
      fleet_shard._D)(shard))))), ...missing.map(shard => problem(t => t.shardMissing((0, 
      fleet_shard._D)(shard)))) ];
      const failedRegions = failuresOf(shards, missing, doubles.length + odd.length + broken.length > 0, language);
      return {
        survey: joinSurveys(shards, failedRegions),
        problems: problems
      };
    }
    function usualCount(shards) {
      const votes = new Map;
      for (const {shard: shard} of shards) votes.set(shard.count, (votes.get(shard.count) ?? 0) + 1);
      return [ ...votes ].sort(([a, first], [b, second]) => second - first || b - a)[0]?.[0];
    }
    function chooseNewest(shards) {
      const newestFirst = [ ...shards ].sort((a, b) => b.finishedAt.epochMilliseconds - a.finishedAt.epochMilliseconds);
      const chosen = new Map;
      const doubles = [];
      for (const shard of newestFirst) if (chosen.has(shard.shard.index)) doubles.push(shard); else chosen.set(shard.shard.index, shard);
      return {
        chosen: chosen,
        doubles: doubles
      };
    }
    function failuresOf(shards, missing, isDoubtful, language) {
      const scanned = new Set(shards.flatMap(({accounts: accounts}) => accounts));
      const known = [ ...new Set(shards.flatMap(({everyAccount: everyAccount}) => everyAccount)) ].sort();
      const ownerOf = new Map(missing.flatMap(shard => (0, fleet_shard.u_)(known, shard).map(account => [ account, (0, 
      fleet_shard._D)(shard) ])));
      const failedRegion = (account, detail) => failureAt({
        account: account,
        region: everyRegion
      }, (0, core_reasons.l)("shard-missing", detail), language);
      const failedRegions = known.filter(account => !scanned.has(account)).map(account => failedRegion(account, [ {
        key: "of-shard",
        shard: ownerOf.get(account) ?? ""
      } ]));
      if (failedRegions.length > 0 || missing.length === 0 && !isDoubtful) return failedRegions;
      const what = missing.map(fleet_shard._D).join(", ");
      return [ failedRegion("", [ missing.length === 0 ? {
        key: "report-file-unused"
      } : {
        key: "shards-missing",
        shards: what
      } ]) ];
    }
    function joinSurveys(shards, failedRegions) {
      const surveys = shards.map(({survey: survey}) => survey);
      return {
        findings: inFleetOrder(surveys.flatMap(({findings: findings}) => findings), shards[0]?.everyAccount ?? []),
        scanned: surveys.reduce((sum, {scanned: scanned}) => sum + scanned, 0),
        gone: surveys.flatMap(({gone: gone}) => gone),
        notScanned: [ ...surveys.flatMap(({notScanned: notScanned}) => notScanned), ...failedRegions ],
        resumeFrom: surveys.flatMap(({resumeFrom: resumeFrom}) => resumeFrom),
        outside: surveys.flatMap(({outside: outside}) => outside),
        closedRegions: joinClosed(surveys.flatMap(({closedRegions: closedRegions}) => closedRegions)),
        excludedAccounts: surveys[0]?.excludedAccounts ?? fleet_organization.XN,
        health: joinHealth(surveys.flatMap(({health: health}) => health ?? [])),
        watched: surveys.flatMap(({watched: watched}) => watched),
        unwatched: surveys.flatMap(({unwatched: unwatched}) => unwatched),
        changes: surveys.flatMap(({changes: changes}) => changes),
        guard: joinGuardFindings(surveys.flatMap(({guard: guard}) => guard ?? [])),
        reviews: surveys.flatMap(({reviews: reviews}) => reviews),
        deleted: surveys.flatMap(({deleted: deleted}) => deleted),
        problems: surveys.flatMap(({problems: problems}) => problems)
      };
    }
    function inFleetOrder(findings, everyAccount) {
      const positions = new Map(everyAccount.map((account, position) => [ account, position ]));
      const positionOf = ({observed: observed}) => positions.get(observed.certificate.account) ?? positions.size;
      return [ ...findings ].sort((a, b) => positionOf(a) - positionOf(b));
    }
    function joinClosed(closed) {
      const byRegion = new Map;
      for (const {region: region, accounts: accounts} of closed) byRegion.set(region, [ ...byRegion.get(region) ?? [], ...accounts ]);
      return [ ...byRegion ].map(([region, accounts]) => ({
        region: region,
        accounts: accounts.sort()
      }));
    }
    function joinHealth(findings) {
      if (findings.length === 0) return;
      return {
        events: (0, health.el)(findings.flatMap(({events: events}) => events)),
        gaps: findings.flatMap(({gaps: gaps}) => gaps)
      };
    }
    var iso = __webpack_require__(4377);
    var classic_parse = __webpack_require__(3852);
    var record_status = __webpack_require__(9345);
    var core_facts = __webpack_require__(7532);
    var providers = __webpack_require__(9077);
    const values_accountId = schemas.YjP().regex(/^\d{12}$/);
    const regionName = schemas.YjP().regex(/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/);
    const gapRegion = schemas.YjP().regex(/^(?:[a-z\d-]{0,40}|\*)$/);
    const workPlace = schemas.YjP().regex(/^\d{12}(?:\/[a-z\d-]{1,40})?$/);
    const arn = schemas.YjP().max(2048).regex(/^arn:(?:(?!--)[\x21-\x3b\x3d\x3f-\x7e])+$/);
    const certificateArn = arn.regex(/^arn:[\w-]+:acm:[\w-]+:\d{12}:certificate\/[\w-]+$/);
    const values_domainName = schemas.YjP().max(255).regex(/^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?$/i);
    const word = schemas.YjP().regex(/^[\w. -]{0,100}$/);
    const foreign = schemas.YjP().max(1e4);
    const values_tags = schemas.g1P(schemas.YjP().max(256), schemas.YjP().max(1024));
    const instant = schemas.rLB(iso.w$(), schemas.Nlp(temporal_polyfill.fE.Instant), {
      decode: text => temporal_polyfill.fE.Instant.from(text),
      encode: moment => moment.toString()
    });
    function maybe(schema) {
      return schemas.rLB(schemas.mee(schema), schemas.IeY(), {
        decode: value => value ?? void 0,
        encode: value => value ?? null
      });
    }
    const dnsRecordShape = {
      name: values_domainName,
      value: values_domainName
    };
    const dnsRecord = schemas.Ikc(dnsRecordShape);
    const domainValidation = schemas.Ikc({
      domain: values_domainName,
      method: maybe(schemas.k5n([ "EMAIL", "DNS", "HTTP" ])),
      status: maybe(word),
      record: maybe(dnsRecord),
      emails: schemas.YOg(foreign)
    });
    const certificateSchema = schemas.Ikc({
      arn: certificateArn,
      account: values_accountId,
      region: regionName,
      domainName: values_domainName,
      names: schemas.YOg(values_domainName),
      status: schemas.k5n([ "PENDING_VALIDATION", "ISSUED", "INACTIVE", "EXPIRED", "VALIDATION_TIMED_OUT", "REVOKED", "FAILED" ]),
      type: word,
      keyAlgorithm: word,
      serial: maybe(word),
      createdAt: maybe(instant),
      issuedAt: maybe(instant),
      notBefore: maybe(instant),
      notAfter: maybe(instant),
      failureReason: maybe(word),
      domains: schemas.YOg(domainValidation),
      renewal: maybe(schemas.Ikc({
        status: word,
        updatedAt: maybe(instant),
        reason: maybe(word),
        domains: schemas.YOg(domainValidation)
      })),
      update: maybe(schemas.Ikc({
        status: maybe(schemas.k5n([ "PENDING_DOMAIN_VALIDATION", "SUCCESS", "FAILED" ])),
        requestedAt: maybe(instant),
        to: maybe(schemas.k5n([ "EMAIL", "DNS", "HTTP" ]))
      })),
      renewalEligibility: maybe(schemas.k5n([ "ELIGIBLE", "INELIGIBLE" ])),
      inUseBy: maybe(schemas.YOg(arn)),
      exportOption: maybe(schemas.k5n([ "ENABLED", "DISABLED" ])),
      managedBy: maybe(word)
    });
    const roleSchema = schemas.k5n([ "default", "sni", "both" ]);
    const loadBalancerName = schemas.YjP().regex(/^[\w-]{1,100}$/);
    const portSchema = schemas.Whr().min(1).max(65535);
    const listenerUseSchema = schemas.Ikc({
      role: roleSchema,
      listener: schemas.Ikc({
        arn: arn,
        loadBalancerArn: arn,
        port: portSchema,
        protocol: word,
        defaultCertificate: maybe(arn),
        sniCertificates: schemas.YOg(arn)
      }),
      loadBalancer: schemas.Ikc({
        arn: arn,
        name: loadBalancerName,
        type: schemas.k5n(core_arn.OU),
        dnsName: foreign,
        scheme: maybe(schemas.k5n([ "internet-facing", "internal" ]))
      }),
      listenerTags: values_tags,
      loadBalancerTags: values_tags
    });
    const ownerSchema = schemas.Ikc({
      kind: schemas.k5n(swap_owners.fC),
      name: foreign
    });
    const otherUseSchema = schemas.Ikc({
      arn: arn,
      service: foreign
    });
    const reasonSchema = schemas.Ikc({
      code: schemas.k5n(core_reasons.JC),
      detail: core_facts.qB
    });
    const requiredRecordShape = {
      ...dnsRecordShape,
      provesNames: schemas.YOg(values_domainName),
      isValidated: schemas.zMY()
    };
    const seenRecordSchema = schemas.Ikc({
      ...requiredRecordShape,
      zone: maybe(values_domainName),
      provider: maybe(schemas.k5n(providers.e4)).optional(),
      state: schemas.k5n(record_status.KD),
      mistake: maybe(schemas.k5n(record_status.J6)),
      found: core_facts.qB,
      provenBy: maybe(certificateArn),
      hostedZone: maybe(schemas.Ikc({
        kind: schemas.k5n(route53.rr),
        account: values_accountId,
        zone: values_domainName,
        found: foreign
      })).optional()
    });
    const switchSchema = schemas.Ikc({
      state: schemas.k5n([ "waiting", "running", "done" ]),
      records: schemas.YOg(schemas.Ikc(requiredRecordShape)),
      deadline: maybe(instant),
      blockedBy: maybe(reasonSchema)
    });
    const findingSchema = schemas.Ikc({
      accountName: maybe(foreign),
      observed: schemas.Ikc({
        certificate: certificateSchema,
        validation: schemas.Ikc({
          kind: schemas.k5n(validationKinds),
          isProven: schemas.zMY()
        }),
        isExported: schemas.zMY(),
        tags: values_tags,
        listeners: schemas.YOg(listenerUseSchema),
        lingering: schemas.YOg(arn),
        others: schemas.YOg(otherUseSchema),
        owners: schemas.YOg(ownerSchema)
      }),
      result: schemas.Ikc({
        replacement: maybe(schemas.Ikc({
          certificate: certificateSchema,
          attempt: maybe(schemas.Whr().min(1))
        })),
        blockedBy: maybe(reasonSchema),
        droppedTags: schemas.YOg(foreign)
      }),
      inPlace: maybe(switchSchema),
      isFallback: schemas.zMY(),
      records: schemas.YOg(seenRecordSchema),
      deadline: maybe(instant),
      group: maybe(schemas.YjP().max(5e3))
    });
    const riskCode = schemas.k5n(riskCodes);
    const guardedShape = {
      certificate: certificateSchema,
      tags: values_tags,
      judgement: schemas.Ikc({
        risks: schemas.YOg(schemas.Ikc({
          code: riskCode,
          detail: core_facts.qB
        })),
        unknown: schemas.YOg(riskCode)
      }),
      records: schemas.YOg(seenRecordSchema)
    };
    const kindCount = schemas.Ikc({
      certificates: schemas.Whr().min(0),
      handsPerYear: schemas.aig().min(0)
    });
    const guardedSchema = schemas.Ikc({
      ...guardedShape,
      accountName: maybe(foreign)
    });
    const survey_schema_guardSchema = schemas.Ikc({
      count: schemas.g1P(schemas.k5n(fleetKinds), kindCount),
      certificates: schemas.YOg(guardedSchema),
      ended: schemas.YOg(schemas.Ikc({
        arn: certificateArn,
        why: schemas.k5n(riskEnds)
      })),
      missed: schemas.YOg(schemas.Ikc({
        account: values_accountId,
        region: regionName
      }))
    });
    const watchedSchema = schemas.Ikc({
      key: certificateArn,
      ...guardedShape
    });
    const survey_schema_healthSchema = schemas.Ikc({
      events: schemas.YOg(schemas.Ikc({
        arn: arn,
        code: word,
        category: word,
        region: gapRegion,
        status: word,
        startsAt: maybe(iso.w$()),
        entities: schemas.YOg(schemas.Ikc({
          account: values_accountId,
          value: foreign,
          status: maybe(foreign)
        }))
      })),
      gaps: schemas.YOg(schemas.Ikc({
        account: values_accountId,
        why: schemas.k5n(health.A8),
        detail: foreign
      }))
    });
    const verdictSchema = schemas.gMt("kind", [ schemas.Ikc({
      kind: schemas.euz("swap-now")
    }), schemas.Ikc({
      kind: schemas.euz("wait"),
      reason: reasonSchema,
      opensAt: maybe(instant)
    }), schemas.Ikc({
      kind: schemas.euz("already-swapped")
    }), schemas.Ikc({
      kind: schemas.euz("refused"),
      reason: reasonSchema
    }) ]);
    const plannedListenerSchema = schemas.Ikc({
      arn: arn,
      loadBalancer: schemas.YjP().regex(/^[\w-]{1,100}$/),
      type: schemas.k5n(core_arn.BV),
      port: portSchema,
      certificate: roleSchema
    });
    const comparedSchema = schemas.Ikc({
      issuer: schemas.YjP(),
      key: schemas.YjP(),
      notAfter: iso.w$().optional()
    });
    const changeSchema = schemas.Ikc({
      kind: schemas.k5n(allowedChanges).optional(),
      kept: schemas.YOg(schemas.YjP()),
      lost: schemas.YOg(schemas.YjP()),
      from: comparedSchema,
      to: comparedSchema
    });
    const reviewSchema = schemas.Ikc({
      fingerprint: schemas.YjP().regex(/^[0-9a-f]{32}$/),
      review: schemas.Ikc({
        path: schemas.YjP().max(1e3),
        plan: maybe(schemas.Ikc({
          round: schemas.Whr().min(2).max(9999).optional(),
          account: values_accountId,
          region: regionName,
          domains: schemas.YOg(values_domainName),
          from: certificateArn,
          to: certificateArn,
          listeners: schemas.YOg(plannedListenerSchema)
        })),
        problems: schemas.YOg(core_facts.oZ),
        listeners: schemas.YOg(schemas.Ikc({
          planned: plannedListenerSchema,
          verdict: verdictSchema
        })),
        change: changeSchema.optional(),
        isAwsAsked: schemas.zMY(),
        warnings: schemas.YOg(core_facts.qB)
      })
    });
    const surveySchema = schemas.Ikc({
      findings: schemas.YOg(findingSchema),
      scanned: schemas.Whr().min(0),
      gone: schemas.YOg(certificateArn),
      notScanned: schemas.YOg(schemas.Ikc({
        account: values_accountId,
        region: gapRegion,
        reason: reasonSchema,
        certificate: maybe(certificateArn)
      })),
      resumeFrom: schemas.YOg(workPlace).max(1),
      outside: schemas.YOg(certificateArn),
      closedRegions: schemas.YOg(schemas.Ikc({
        region: regionName,
        accounts: schemas.YOg(values_accountId)
      })),
      excludedAccounts: schemas.Ikc({
        inactive: schemas.Whr().min(0),
        excluded: schemas.Whr().min(0)
      }),
      health: maybe(survey_schema_healthSchema),
      watched: schemas.YOg(watchedSchema),
      unwatched: schemas.YOg(certificateArn),
      changes: schemas.YOg(findingSchema),
      guard: maybe(survey_schema_guardSchema),
      reviews: schemas.YOg(reviewSchema),
      deleted: schemas.YOg(certificateArn),
      problems: schemas.YOg(schemas.Ikc((0, language.p)(() => foreign)))
    });
    const longestAge = temporal_polyfill.fE.Duration.from({
      hours: 24
    });
    const headSchema = schemas.Ikc({
      schemaVersion: schemas.euz(kinds.fV),
      repository: schemas.YjP(),
      finishedAt: iso.w$(),
      isDryRun: schemas.zMY(),
      shard: schemas.Ikc({
        version: schemas.euz(kinds.Bo),
        index: schemas.Whr().min(1).max(fleet_shard.bA),
        count: schemas.Whr().min(1).max(fleet_shard.bA),
        everyAccount: schemas.YOg(values_accountId).max(1e5),
        accounts: schemas.YOg(values_accountId).max(1e5),
        survey: schemas.L5J()
      })
    });
    function unpackShard({path: path, content: content}, expected) {
      if ("problem" in content) return {
        path: path,
        why: t => t.unreadable(content.problem)
      };
      const json = parseJson(content.text);
      if (json === void 0) return {
        path: path,
        why: t => t.noJson
      };
      if (isOfOtherVersion(json)) return {
        path: path,
        why: t => t.otherVersion
      };
      const head = headSchema.safeParse(json);
      if (!head.success) return {
        path: path,
        why: t => t.noShard(firstIssue(head.error))
      };
      const why = whyForeign(head.data, expected);
      if (why !== void 0) return {
        path: path,
        why: why
      };
      const {index: index, count: count, everyAccount: everyAccount, accounts: accounts, survey: survey} = head.data.shard;
      const stored = classic_parse.ex(surveySchema, survey);
      if (!stored.success) return {
        path: path,
        why: t => t.strange(firstIssue(stored.error))
      };
      const stray = strayAccount(stored.data, head.data.shard);
      if (stray !== void 0) return {
        path: path,
        why: t => t.strayAccount(stray)
      };
      return {
        path: path,
        shard: {
          index: index,
          count: count
        },
        finishedAt: temporal_polyfill.fE.Instant.from(head.data.finishedAt),
        everyAccount: everyAccount,
        accounts: accounts,
        survey: withSettings(stored.data, expected.config)
      };
    }
    function parseJson(text) {
      try {
        return JSON.parse(text);
      } catch {
        return;
      }
    }
    const versions = schemas.Ikc({
      schemaVersion: schemas.L5J(),
      shard: schemas.Ikc({
        version: schemas.L5J()
      })
    });
    function isOfOtherVersion(json) {
      const read = versions.safeParse(json);
      if (!read.success) return false;
      const {schemaVersion: schemaVersion, shard: shard} = read.data;
      return schemaVersion !== kinds.fV || shard.version !== kinds.Bo;
    }
    function whyForeign({repository: repository, finishedAt: finishedAt, isDryRun: isDryRun, shard: shard}, expected) {
      if (repository.toLowerCase() !== expected.repository.toLowerCase()) return t => t.otherRepository;
      if (isDryRun !== expected.isDryRun) return t => isDryRun ? t.dryRun : t.noDryRun;
      if (shard.index > shard.count) return t => t.impossible;
      const age = expected.now.since(temporal_polyfill.fE.Instant.from(finishedAt));
      if (temporal_polyfill.fE.Duration.compare(age, longestAge) > 0) return t => t.tooOld;
      const own = (0, fleet_shard.u_)(shard.everyAccount, shard);
      const isDealtSo = own.length === shard.accounts.length && own.every(account => shard.accounts.includes(account));
      return isDealtSo ? void 0 : t => t.otherAccounts;
    }
    function strayAccount(survey, {index: index, everyAccount: everyAccount, accounts: accounts}) {
      const own = new Set(accounts);
      const all = new Set(everyAccount);
      const certificates = [ ...[ ...survey.findings, ...survey.changes ].map(({observed: observed}) => observed.certificate), ...survey.watched.map(({certificate: certificate}) => certificate), ...(survey.guard?.certificates ?? []).map(({certificate: certificate}) => certificate) ];
      const liar = certificates.find(({arn: arn, account: account, region: region}) => {
        const parsed = (0, core_arn.Lw)(arn);
        return parsed?.account !== account || parsed.region !== region;
      });
      const named = [ ...certificates.map(({account: account}) => account), ...[ ...survey.gone, ...survey.deleted, ...survey.unwatched, ...survey.watched.map(({key: key}) => key) ].map(arn => (0, 
      core_arn.Lw)(arn)?.account ?? arn), ...survey.reviews.flatMap(({review: review}) => review.plan?.account ?? []).filter(account => index > 1 || all.has(account)), ...survey.notScanned.map(({account: account}) => account), ...survey.resumeFrom.map(place => place.split("/")[0] ?? ""), ...survey.outside.map(arn => (0, 
      core_arn.Lw)(arn)?.account ?? arn).filter(account => index > 1 || all.has(account)), ...survey.closedRegions.flatMap(closed => closed.accounts), ...(survey.guard?.missed ?? []).map(({account: account}) => account), ...(survey.guard?.ended ?? []).map(({arn: arn}) => (0, 
      core_arn.Lw)(arn)?.account ?? arn) ];
      return liar?.account ?? named.find(account => !own.has(account));
    }
    function withSettings(stored, config) {
      const {language: language} = config.issues;
      return {
        ...stored,
        findings: stored.findings.map(finding => withOwnSettings(finding, config)),
        changes: stored.changes.map(finding => withOwnSettings(finding, config)),
        watched: stored.watched.map(one => ({
          ...one,
          settings: settingsFor(config, one.certificate, one.tags)
        })),
        guard: stored.guard && {
          ...stored.guard,
          certificates: stored.guard.certificates.map(({accountName: accountName, ...one}) => {
            const settings = settingsFor(config, one.certificate, one.tags);
            return {
              ...one,
              settings: {
                ...settings,
                accountName: settings.accountName ?? accountName
              }
            };
          })
        },
        notScanned: stored.notScanned.map(({reason: reason, certificate: certificate, ...place}) => ({
          ...failureAt(place, reason, language),
          certificate: certificate
        }))
      };
    }
    function withOwnSettings({accountName: accountName, ...finding}, config) {
      const {certificate: certificate, tags: tags} = finding.observed;
      const settings = settingsFor(config, certificate, tags);
      const named = {
        ...settings,
        accountName: settings.accountName ?? accountName
      };
      return {
        ...finding,
        observed: {
          ...finding.observed,
          settings: named
        }
      };
    }
    function firstIssue(error) {
      const issue = error.issues[0];
      return issue === void 0 ? "unknown" : `${issue.path.join(".") || "file"}: ${issue.message}`.slice(0, 300);
    }
    async function reportShards(context) {
      const {config: config, repository: repository, run: run, clock: clock} = context;
      const files = context.reports.read();
      const expected = {
        repository: repository.fullName,
        config: config,
        isDryRun: run.isDryRun,
        now: clock.now()
      };
      const unpacked = files.map(file => unpackShard(file, expected));
      const {survey: survey, problems: problems} = mergeShards(unpacked, config.issues.language);
      if (survey === void 0) throw new errors.yo([ "input reports: no report file of a shard can be used, so nothing was written.", ...problems.map(({en: en}) => en) ].join("\n"));
      context.log.info(`${(0, plural.L)(files.length, "report file")}, ${(0, plural.L)(survey.findings.length, "certificate")}.`);
      const tracking = await withClosings(context, await readTracking(context));
      const unprepared = await prepareRepository(context, tracking);
      const result = await publish(context, tracking, survey);
      return {
        ...result,
        problems: [ ...problems, ...unprepared, ...result.problems ]
      };
    }
    var calendar_clock = __webpack_require__(2588);
    function askCalendar(context, job, tagged) {
      const now = context.clock.now();
      const subject = calendarSubject(job.plan, job.planned, tagged);
      const {maintenance: maintenance} = context.config;
      return {
        now: (0, value.eO)(now),
        clockDrift: (0, calendar_clock.Ex)(maintenance, subject) ? context.serverClock.drift() : (0, 
        value.eO)(void 0),
        calendar: (0, value.eO)((0, calendar.SH)(maintenance, subject, now))
      };
    }
    async function askChangeCalendarsFor(context, job, tagged) {
      const answer = await askChangeCalendars(context, "swap");
      const opensAt = answer.kind === "closed" ? answer.opensAt : void 0;
      const subject = calendarSubject(job.plan, job.planned, tagged);
      const opening = opensAt && openingFrom(context.config.maintenance, subject, opensAt);
      return {
        changeCalendars: (0, value.eO)(answer),
        opening: (0, value.eO)(opening)
      };
    }
    const replacesTag = "acm-email-to-dns:replaces";
    const attemptTag = "acm-email-to-dns:attempt";
    const ownTagPrefix = "acm-email-to-dns:";
    const reservedTagPrefix = "aws:";
    const maximumTags = 50;
    const minimumLife = temporal_polyfill.fE.Duration.from({
      hours: 60 * 24
    });
    const longestFirstName = 64;
    function hasFirstName({names: names}) {
      return names.some(mayStandFirst);
    }
    function mayStandFirst(name) {
      return name.length <= longestFirstName;
    }
    function withFirstName(names) {
      const first = names.find(mayStandFirst);
      return first === void 0 ? names : [ first, ...names.filter(name => name !== first) ];
    }
    function specifyReplacement(old, drop) {
      const dropped = new Set(drop.map(certificate_certificate.GX));
      return {
        replaces: old.arn,
        names: withFirstName(old.names.filter(name => !dropped.has(name))),
        keyAlgorithm: old.keyAlgorithm,
        exportOption: old.exportOption
      };
    }
    function sharingKey(specification) {
      const {names: names, keyAlgorithm: keyAlgorithm, exportOption: exportOption} = specification;
      return JSON.stringify([ [ ...names ].sort(), keyAlgorithm, exportOption ?? "DISABLED" ]);
    }
    function buildRequest(specification, oldTags, attempt) {
      const copied = Object.entries(oldTags).filter(([key, value]) => !replacement_isReserved(key) && !replacement_isReserved(value) && !key.startsWith(ownTagPrefix)).sort(([a], [b]) => a < b ? -1 : 1);
      const own = {
        [replacesTag]: specification.replaces,
        [attemptTag]: String(attempt)
      };
      const room = maximumTags - Object.keys(own).length;
      return {
        names: specification.names,
        keyAlgorithm: specification.keyAlgorithm,
        exportOption: specification.exportOption,
        tags: {
          ...Object.fromEntries(copied.slice(0, room)),
          ...own
        },
        droppedTags: copied.slice(room).map(([key]) => key),
        idempotencyToken: idempotencyToken(specification.replaces, attempt)
      };
    }
    function idempotencyToken(replaces, attempt) {
      return hashOf(`${replaces}\n${String(attempt)}`, 32);
    }
    function replacement_isReserved(text) {
      return text.toLowerCase().startsWith(reservedTagPrefix);
    }
    function mayMatch(specification, summary) {
      if (summary.arn === specification.replaces) return false;
      if (summary.keyAlgorithm !== void 0 && summary.keyAlgorithm !== specification.keyAlgorithm) return false;
      if (summary.names.length > 0) return (0, certificate_certificate.Fk)(summary.names, specification.names);
      return summary.domainName === void 0 || specification.names.includes((0, certificate_certificate.GX)(summary.domainName));
    }
    function attemptOf(tags) {
      if (tags[replacesTag] === void 0) return;
      const attempt = Number(tags[attemptTag] ?? "1");
      return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
    }
    function chooseReplacement(specification, candidates, now) {
      const usable = candidates.filter(candidate => isUsable(specification, candidate, now));
      return usable.sort((a, b) => compareCandidates(specification.replaces, a, b))[0];
    }
    function isUsable(specification, candidate, now) {
      const {certificate: certificate, tags: tags} = candidate;
      if (!fits(specification, candidate)) return false;
      if (certificate.managedBy !== void 0) return false;
      if (Object.keys(tags).some(key => key.startsWith("aws:cloudformation:"))) return false;
      if (certificate.status === "PENDING_VALIDATION") return attemptOf(tags) !== void 0;
      if (certificate.status !== "ISSUED" || certificate.notAfter === void 0) return false;
      return temporal_polyfill.fE.Instant.compare(certificate.notAfter, now.add(minimumLife)) >= 0;
    }
    function fits(specification, {certificate: certificate, validation: validation}) {
      return certificate.arn !== specification.replaces && certificate.type === "AMAZON_ISSUED" && certificate.keyAlgorithm === specification.keyAlgorithm && (0, 
      certificate_certificate.Fk)(certificate.names, specification.names) && validation.kind === "dns";
    }
    function compareCandidates(replaces, a, b) {
      const tagged = Number(b.tags[replacesTag] === replaces) - Number(a.tags[replacesTag] === replaces);
      if (tagged !== 0) return tagged;
      const expiry = (b.certificate.notAfter?.epochMilliseconds ?? 0) - (a.certificate.notAfter?.epochMilliseconds ?? 0);
      if (expiry !== 0) return expiry;
      return a.certificate.arn < b.certificate.arn ? -1 : 1;
    }
    function ownAttempts(specification, candidates) {
      return candidates.filter(candidate => {
        const {tags: tags} = candidate;
        if (tags[replacesTag] === specification.replaces) return true;
        return attemptOf(tags) !== void 0 && fits(specification, candidate);
      }).sort((a, b) => (attemptOf(b.tags) ?? 0) - (attemptOf(a.tags) ?? 0));
    }
    function replacement_hasFailed({certificate: certificate}) {
      return certificate.status === "VALIDATION_TIMED_OUT" || certificate.status === "FAILED";
    }
    function mayDelete(candidate) {
      const {certificate: certificate, tags: tags} = candidate;
      return attemptOf(tags) !== void 0 && replacement_hasFailed(candidate) && certificate.inUseBy?.length === 0;
    }
    async function whyWaiting(context, job, tagged, base) {
      const override = (0, value.eO)(await overrideOf(context, job, tagged));
      const readings = {
        ...base,
        ...job.seen,
        override: override,
        ...askCalendar(context, job, tagged)
      };
      return firstRejection({
        purpose: "swap",
        moment: "write",
        isPartial: true
      }, readings);
    }
    async function overrideOf({config: config, clock: clock}, {plan: plan, planned: planned, override: override}, tagged) {
      const closed = (0, calendar.SH)(config.maintenance, calendarSubject(plan, planned, tagged), clock.now());
      return closed.kind === "open" || closed.reason === "frozen" ? void 0 : override();
    }
    async function may_write_mayWrite(context, job, tagged, base) {
      const rechecks = await job.readRechecks();
      const override = await overrideOf(context, job, tagged);
      const question = {
        purpose: "swap",
        moment: "write"
      };
      const timed = () => ({
        ...{
          ...base,
          ...rechecks,
          override: (0, value.eO)(override)
        },
        ...askCalendar(context, job, tagged)
      });
      const early = firstRejection({
        ...question,
        isPartial: true
      }, timed());
      if (early !== void 0) return early;
      const calendars = await askChangeCalendarsFor(context, job, tagged);
      return firstRejection(question, {
        ...timed(),
        ...calendars
      }) ?? {
        override: override
      };
    }
    function windowNow({config: config, clock: clock}, {plan: plan, planned: planned}, tagged) {
      const subject = calendarSubject(plan, planned, tagged);
      if ((0, calendar.XN)(config.maintenance, subject) === "always") return {};
      const now = clock.now();
      const [opening] = (0, calendar.jV)(config.maintenance, subject, now, 1);
      const isUnderWay = opening !== void 0 && opening.from.epochMilliseconds <= now.epochMilliseconds;
      if (!isUnderWay || (0, calendar.ui)(opening)) return {};
      return {
        window: {
          from: opening.from.toString(),
          to: opening.to.toString()
        }
      };
    }
    function withActors({run: run}, entry, {labelledBy: labelledBy}, {mergedBy: mergedBy}) {
      if (entry.startedAt === void 0 || entry.run !== run.url) return entry;
      return {
        ...entry,
        ...labelledBy !== void 0 && {
          labelledBy: labelledBy
        },
        ...mergedBy !== void 0 && {
          mergedBy: mergedBy
        }
      };
    }
    const readBack = {
      attempts: 20,
      pauseMilliseconds: 500
    };
    const mostLooksLost = 3;
    const looksAfterLostAnswer = 4;
    const attemptsPerStep = 3;
    async function makeSteps(context, reader, writer, before, steps) {
      let listener = before;
      for (const [index, step] of steps.entries()) {
        const failure = await makeStep(writer, before, step, async looks => {
          listener = await waitForEffect(context, reader, before, step, looks);
          return listener !== void 0 && hasEffect(listener, step);
        });
        if (failure !== void 0) return {
          kind: "stopped",
          reason: failure.reason,
          listener: listener,
          isUntouched: index === 0 && failure.isSeen
        };
      }
      return {
        kind: "made",
        listener: listener
      };
    }
    async function makeStep(writer, ref, step, isEffective) {
      let last = (0, core_reasons.l)("service-error", [ {
        key: "effect-missing",
        step: step.kind
      } ]);
      for (let attempt = 0; attempt < attemptsPerStep; attempt += 1) {
        let looks = readBack.attempts;
        try {
          await write(writer, ref, step);
        } catch (error) {
          if (!(error instanceof errors.gA)) throw error;
          if (error.details.kind !== "unclear") return {
            reason: steps_refusalOf(error),
            isSeen: true
          };
          last = reason_of_reasonOf(error);
          if (attempt < attemptsPerStep - 1) looks = looksAfterLostAnswer;
        }
        try {
          if (await isEffective(looks)) return;
        } catch (error) {
          if (!(error instanceof errors.gA)) throw error;
          return {
            reason: reason_of_reasonOf(error),
            isSeen: false
          };
        }
      }
      return {
        reason: last,
        isSeen: true
      };
    }
    function steps_refusalOf(error) {
      const isFull = error.details.code.startsWith("TooManyCertificates");
      const isGone = [ "ListenerNotFound", "AccessPointNotFound" ].some(name => error.details.code.startsWith(name));
      if (isGone) return (0, core_reasons.l)("listener-gone");
      return isFull ? (0, core_reasons.l)("sni-list-full", error.said) : reason_of_reasonOf(error);
    }
    const stepWords = {
      add: "add to the certificate list",
      "set-default": "set as the default certificate",
      remove: "remove from the certificate list"
    };
    function describeChange({account: account, region: region}, {loadBalancer: loadBalancer, port: port}, steps) {
      const what = steps.map(({kind: kind, certificate: certificate}) => `${stepWords[kind]} ${certificate}`).join(", ");
      return `Load balancer ${loadBalancer}, port ${String(port)}, account ${account}, ${region}: ${what}.`;
    }
    function write(writer, ref, step) {
      switch (step.kind) {
       case "add":
        return writer.addListenerCertificate(ref, step.certificate);

       case "set-default":
        return writer.setDefaultCertificate(ref, step.certificate);

       case "remove":
        return writer.removeListenerCertificate(ref, step.certificate);
      }
    }
    async function waitForEffect(context, reader, ref, step, looks) {
      let lost = 0;
      for (let attempt = 1; ;attempt += 1) {
        try {
          const listener = await reader.describeListener(ref);
          if (attempt >= looks || listener === void 0 || hasEffect(listener, step)) return listener;
        } catch (error) {
          lost += 1;
          const mayPass = error instanceof errors.gA && error.details.kind !== "denied";
          if (!mayPass || lost >= mostLooksLost) throw error;
        }
        await context.clock.sleep(readBack.pauseMilliseconds);
      }
    }
    function hasEffect(listener, step) {
      switch (step.kind) {
       case "add":
        return listener.sniCertificates.includes(step.certificate);

       case "set-default":
        return listener.defaultCertificate === step.certificate;

       case "remove":
        return !listener.sniCertificates.includes(step.certificate);
      }
    }
    async function swapListener(context, job) {
      const {plan: plan, planned: planned, readers: readers} = job;
      const tagged = await readTaggedListener(readers, planned);
      if (judgeListener(planned, plan, tagged?.listener).kind === "already-swapped") return alreadySwapped(job);
      const before = job.certificates ?? await readCertificates(context, plan, readers);
      const listener = (0, value.eO)(tagged?.listener);
      const base = {
        ...readingsOf(context, job, tagged),
        ...before.readings
      };
      const rejection = firstRejection({
        purpose: "swap",
        moment: "listener"
      }, {
        ...base,
        listener: listener,
        now: (0, value.eO)(context.clock.now())
      });
      if (rejection !== void 0 || tagged === void 0) return rejected(job, rejection);
      const early = job.whyNotStarted();
      if (early !== void 0) return notStarted(job, early);
      const waits = await whyWaiting(context, job, tagged, {
        ...base,
        listener: listener
      });
      if (waits !== void 0) return rejected(job, waits);
      const first = await may_write_mayWrite(context, job, tagged, {
        ...base,
        listener: listener
      });
      if ("reason" in first) return rejected(job, first);
      const target = {
        loadBalancer: tagged.loadBalancer,
        port: tagged.listener.port
      };
      const served = await observeServed(context, target, before.from, roleOf(tagged.listener, plan.from) ?? "default");
      if (served.unproven?.why === "unresolved") return record(job, "deferred", unresolvedReason(tagged.loadBalancer));
      const writer = await openWriter(job);
      if (writer !== void 0 && "outcome" in writer) return writer;
      if (writer !== void 0) {
        const begun = await read(job.begin);
        if (!(0, value.qE)(begun)) return record(job, "deferred", (0, core_reasons.l)("unverifiable", begun.unreadable));
        if (begun.value !== void 0) return notStarted(job, begun.value);
      }
      const last = await lookAgain(context, job, tagged, {
        base: base,
        from: before.from
      });
      if ("outcome" in last) return last;
      if (writer === void 0) {
        printSteps(context, plan, planned, last.steps);
        return record(job, "not-started", void 0, [ {
          key: "dry-run-swap"
        } ]);
      }
      const late = job.whyNotStarted();
      if (late !== void 0) return notStarted(job, late);
      const window = windowNow(context, job, tagged);
      const swapped = await swapNow(context, {
        ...job,
        writer: writer
      }, last, served);
      return {
        ...swapped,
        ...window,
        ...last.override && {
          override: last.override
        }
      };
    }
    async function openWriter(job) {
      try {
        return await job.openWriter();
      } catch (error) {
        if (!(error instanceof errors.gA) && !(error instanceof errors.yo)) throw error;
        return record(job, "deferred", reason_of_reasonOf(error));
      }
    }
    function readingsOf({config: config}, {plan: plan, planned: planned, earlier: earlier}, tagged) {
      return {
        plan: (0, value.eO)(plan),
        planned: (0, value.eO)(planned),
        earlier: (0, value.eO)(earlier),
        owner: (0, value.eO)(tagged && (0, swap_owners.bf)(tagged, config.swap.terraformTags)),
        managed: (0, value.eO)(config.swap.managed),
        timeZone: (0, value.eO)(config.maintenance.timeZone)
      };
    }
    async function lookAgain(context, job, tagged, {base: base, from: from}) {
      const {plan: plan, planned: planned, readers: readers} = job;
      const [listener, to] = await Promise.all([ readers.listeners.describeListener(planned), readers.certificates.describeCertificate(plan.to) ]);
      const condition = judgeListener(planned, plan, listener);
      if (condition.kind === "already-swapped") return alreadySwapped(job);
      const answer = await may_write_mayWrite(context, job, tagged, {
        ...base,
        listener: (0, value.eO)(listener),
        target: (0, value.eO)(to)
      });
      if ("reason" in answer) return rejected(job, answer);
      if (listener === void 0 || to === void 0 || condition.kind !== "to-swap") return rejected(job, void 0);
      return {
        listener: listener,
        from: from,
        to: to,
        steps: condition.steps,
        tagged: tagged,
        base: base,
        override: answer.override
      };
    }
    function rejected(job, rejection) {
      const why = rejection?.reason ?? (0, core_reasons.l)("listener-gone");
      const entry = rejection?.isRecheck === true ? record(job, "deferred", why) : listener_refused(job, why);
      return {
        ...entry,
        ...rejection?.opensAt && {
          opensAt: rejection.opensAt.toString()
        }
      };
    }
    async function swapNow(context, job, observation, before) {
      const {plan: plan, planned: planned, readers: readers, writer: writer} = job;
      const {listener: listener, steps: steps, tagged: tagged, to: to} = observation;
      const startedAt = context.clock.now();
      context.log.info(describeChange(plan, planned, steps));
      const made = await makeSteps(context, readers.listeners, writer, listener, steps);
      const ended = seen => ({
        startedAt: startedAt.toString(),
        finishedAt: context.clock.now().toString(),
        run: context.run.url,
        ...before.certificate && {
          before: presented(before.certificate)
        },
        serves: servesOf(seen, observation.from, to)
      });
      const back = async why => {
        const {evidence: evidence, seen: seen} = await rollBack(context, job, observation, made.listener);
        return {
          ...record(job, "failed", why, evidence),
          ...ended(seen)
        };
      };
      if (made.kind === "stopped") {
        if (!made.isUntouched) return skipIfKnown(job, await back(made.reason));
        return skipIfKnown(job, {
          ...listener_refused(job, made.reason, "failed"),
          ...ended(made.listener)
        });
      }
      const rejection = await judgeAfterwards(context, job, observation);
      if (rejection !== void 0) return back(rejection);
      const target = {
        loadBalancer: tagged.loadBalancer,
        port: listener.port
      };
      const proof = await proveServed(context, target, to, before);
      if (proof.kind === "refuted") return {
        ...await back(stillPresents(proof)),
        after: presented(proof.presented)
      };
      const hasAdded = steps.some(step => step.kind === "add") && !listener.sniCertificates.includes(to.arn);
      return {
        ...record(job, "swapped", void 0, evidenceOf(proof)),
        ...ended(made.listener),
        ...hasAdded && {
          hasAdded: hasAdded
        },
        ...proof.kind === "proven" && {
          after: presented(proof.certificate)
        }
      };
    }
    async function judgeAfterwards(context, {plan: plan, readers: readers}, {base: base}) {
      const certificate = await read(() => readers.certificates.describeCertificate(plan.to));
      if (!(0, value.qE)(certificate)) return;
      const readings = {
        ...base,
        target: certificate,
        now: (0, value.eO)(context.clock.now())
      };
      return firstRejection({
        purpose: "swap",
        moment: "after"
      }, readings)?.reason;
    }
    function stillPresents({address: address, presented: seen}) {
      return (0, core_reasons.l)("verification-failed", [ {
        key: "still-presents",
        address: address,
        serial: seen.serial
      } ]);
    }
    function skipIfKnown({earlier: earlier}, failure) {
      const said = ({outcome: outcome, reason: why, evidence: evidence}) => JSON.stringify([ outcome, why, evidence ]);
      return earlier !== void 0 && said(earlier) === said(failure) ? earlier : failure;
    }
    async function rollBack(context, {plan: plan, readers: readers, writer: writer}, {listener: listener, from: from}, lastSeen) {
      const still = valueOr(await read(() => readers.certificates.describeCertificate(plan.from)), from);
      if (!isValid(still, context.clock.now())) return {
        evidence: [ {
          key: "not-put-back-invalid"
        } ],
        seen: lastSeen
      };
      let now;
      try {
        now = await readers.listeners.describeListener(listener);
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        return {
          evidence: [ {
            key: "putting-back-stopped",
            code: error.reasonCode
          } ],
          seen: void 0
        };
      }
      if (now === void 0) return {
        evidence: [ {
          key: "not-put-back-gone"
        } ],
        seen: void 0
      };
      const steps = rollbackSteps(listener, now, plan.from, plan.to);
      const outcome = await makeSteps(context, readers.listeners, writer, now, steps);
      const evidence = outcome.kind === "made" ? [ {
        key: "put-back"
      } ] : [ {
        key: "putting-back-stopped",
        code: outcome.reason.code
      } ];
      return {
        evidence: evidence,
        seen: outcome.listener
      };
    }
    function evidenceOf(proof, which = "new") {
      return proof.kind === "proven" ? [ {
        key: "handshakes",
        addresses: String(proof.addresses),
        which: which
      } ] : unprovenDetail(proof, which);
    }
    function listener_refused(job, why, otherwise = "deferred") {
      return record(job, (0, core_reasons.Pr)(why).final ? "refused" : otherwise, why);
    }
    function notStarted(job, why) {
      return record(job, why.code === "earlier-failure" ? "not-started" : "deferred", why);
    }
    function alreadySwapped(job) {
      return job.earlier?.outcome === "swapped" ? job.earlier : record(job, "already-swapped", void 0, [ {
        key: "api-shows",
        which: "new"
      } ]);
    }
    function record({plan: plan, path: path, planned: planned}, outcome, why, evidence = "") {
      return {
        arn: planned.arn,
        path: path,
        loadBalancer: planned.loadBalancer,
        type: planned.type,
        port: planned.port,
        from: plan.from,
        to: plan.to,
        outcome: outcome,
        ...why && {
          reason: why
        },
        evidence: evidence
      };
    }
    function presented(certificate) {
      const {serial: serial, subject: subject, issuer: issuer, notAfter: notAfter} = certificate;
      return {
        serial: serial,
        subject: subject,
        issuer: issuer,
        notAfter: notAfter.toString()
      };
    }
    async function rollBackListener(context, job) {
      const {plan: plan, planned: planned, readers: readers} = job;
      const tagged = await readTaggedListener(readers, planned);
      const mayRemoveNew = job.earlier?.hasAdded === true || await isRequestedFor(job);
      const condition = judgeRollback(planned, plan, tagged?.listener, mayRemoveNew);
      if (condition.kind === "refused" || tagged === void 0) return listener_refused(job, condition.kind === "refused" ? condition.reason : (0, 
      core_reasons.l)("listener-gone"));
      if (condition.kind === "stands") {
        const {earlier: earlier} = job;
        return earlier?.outcome === "rolled-back" ? earlier : record(job, "rolled-back", void 0, [ {
          key: "old-stands"
        } ]);
      }
      const from = await readers.certificates.describeCertificate(plan.from);
      const base = {
        ...readingsOf(context, job, tagged),
        target: (0, value.eO)(from)
      };
      const atListener = firstRejection({
        purpose: "rollback",
        moment: "listener"
      }, {
        ...base,
        now: (0, value.eO)(context.clock.now())
      });
      if (atListener?.reason.code === "not-swapped-here") {
        const number = await job.findSwapper();
        const by = number === void 0 ? "" : [ {
          key: "swapped-by",
          pullRequest: `#${String(number)}`
        } ];
        return listener_refused(job, (0, core_reasons.l)("not-swapped-here", by));
      }
      if (atListener !== void 0 || from === void 0) return rejected(job, atListener);
      const look = {
        tagged: tagged,
        from: from,
        base: base,
        mayRemoveNew: mayRemoveNew
      };
      const first = await listener_mayWrite(context, job, look);
      if (first !== void 0) return rejected(job, first);
      const writer = await openWriter(job);
      if (writer !== void 0 && "outcome" in writer) return writer;
      if (writer === void 0) {
        printSteps(context, job.plan, job.planned, condition.steps);
        return record(job, "not-started", void 0, [ {
          key: "dry-run-rollback"
        } ]);
      }
      return rollBackNow(context, {
        ...job,
        writer: writer
      }, look);
    }
    async function listener_mayWrite(context, job, {tagged: tagged, base: base}) {
      const readings = {
        ...base,
        ...await job.readRechecks(),
        ...await readTimes(context, job, tagged)
      };
      return firstRejection({
        purpose: "rollback",
        moment: "write"
      }, readings);
    }
    async function listener_lookAgain(context, job, look) {
      const {plan: plan, planned: planned, readers: readers} = job;
      const listener = await readers.listeners.describeListener(planned);
      const condition = judgeRollback(planned, plan, listener, look.mayRemoveNew);
      if (condition.kind === "stands") return record(job, "rolled-back", void 0, [ {
        key: "old-stands"
      } ]);
      if (condition.kind === "refused") return listener_refused(job, condition.reason);
      if (listener === void 0) return listener_refused(job, (0, core_reasons.l)("listener-gone"));
      const rejection = await listener_mayWrite(context, job, look);
      return rejection === void 0 ? {
        listener: listener,
        steps: condition.steps
      } : rejected(job, rejection);
    }
    async function readTimes(context, job, tagged) {
      const never = {
        override: (0, value.eO)(void 0),
        now: (0, value.eO)(context.clock.now())
      };
      if (context.config.maintenance.rollback === "windows") {
        const calendars = await askChangeCalendarsFor(context, job, tagged);
        return {
          ...never,
          ...calendars,
          ...askCalendar(context, job, tagged)
        };
      }
      return {
        ...never,
        clockDrift: (0, value.eO)(void 0),
        calendar: (0, value.eO)({
          kind: "open",
          closesAt: void 0
        }),
        changeCalendars: (0, value.eO)({
          kind: "open"
        }),
        opening: (0, value.eO)(void 0)
      };
    }
    async function isRequestedFor({plan: plan, readers: readers}) {
      try {
        return (await readers.certificates.listCertificateTags(plan.to))[replacesTag] === plan.from;
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        return false;
      }
    }
    async function rollBackNow(context, job, look) {
      const {plan: plan, planned: planned, readers: readers, writer: writer} = job;
      const {tagged: tagged, from: from} = look;
      const to = await readers.certificates.describeCertificate(plan.to);
      const target = {
        loadBalancer: tagged.loadBalancer,
        port: tagged.listener.port
      };
      const before = await observeServed(context, target, to, roleOf(tagged.listener, plan.to) ?? "default");
      const last = await listener_lookAgain(context, job, look);
      if ("outcome" in last) return last;
      const {listener: listener, steps: steps} = last;
      const startedAt = context.clock.now().toString();
      context.log.info(describeChange(plan, planned, steps));
      const made = await makeSteps(context, readers.listeners, writer, listener, steps);
      const ended = () => ({
        startedAt: startedAt,
        finishedAt: context.clock.now().toString(),
        run: context.run.url,
        ...before.certificate && {
          before: presented(before.certificate)
        },
        serves: servesOf(made.listener, from, to)
      });
      if (made.kind === "stopped") return skipIfKnown(job, {
        ...record(job, "failed", made.reason),
        ...ended()
      });
      const proof = await proveServed(context, target, from, before);
      if (proof.kind === "refuted") return {
        ...record(job, "failed", stillPresents(proof), [ {
          key: "api-shows",
          which: "old"
        } ]),
        ...ended(),
        after: presented(proof.presented)
      };
      return {
        ...record(job, "rolled-back", void 0, evidenceOf(proof, "old")),
        ...ended(),
        ...proof.kind === "proven" && {
          after: presented(proof.certificate)
        }
      };
    }
    const swap_news_limit = 2e4;
    function swapNews(news) {
      const {action: action, listeners: listeners, run: run, number: number, label: label, language: language} = news;
      const t = locales.T[language].swapComment;
      const own = listeners.filter(entry => entry.run === run && isNews(entry));
      const refused = listeners.filter(entry => action === "swap" && isNeverStarted(entry));
      const lines = [ ...own, ...refused ].map(entry => (0, markdown.e5)([ swap_news_lineOf(entry, news) ]));
      const isParked = own.some(swap_parking.j);
      return [ t.news(headline(news), number, run), (0, fitting.RR)(lines, {
        limit: swap_news_limit,
        language: language,
        separator: "\n"
      }), ...isParked && action === "swap" ? [ t.retry((0, markdown.aY)(label), number) ] : [] ].join("\n\n");
    }
    function swap_news_lineOf(entry, {action: action, nameOf: nameOf, language: language}) {
      const t = locales.T[language].swapComment;
      const {account: account = "", region: region = ""} = (0, core_arn.Lw)(entry.arn) ?? (0, 
      core_arn.Lw)(entry.from) ?? {};
      const listener = t.listener(loadBalancerWord(entry.type), (0, markdown.aY)(entry.loadBalancer), entry.port);
      const place = t.place(listener, (0, markdown.aY)(nameOf(account) ?? account), (0, 
      markdown.aY)(region));
      const {which: which = "unknown", until: until} = entry.serves ?? {};
      const day = until === void 0 ? "" : (0, time.Yq)(temporal_polyfill.fE.Instant.from(until), "UTC", language);
      const said = [ ...entry.reason === void 0 ? [] : [ (0, reasons.Gk)(entry.reason, language, action) ], ...wasRolledBack(entry) ? [] : [ evidenceText(entry, language) ] ].filter(part => part !== "");
      const told = isNeverStarted(entry) ? t.notSwapped(place) : t.line[lineKind(entry)](place, t.serves(which, day));
      return [ isRefusedRollback(entry) ? t.notBack(place) : told, ...said ].join(" ");
    }
    function isNeverStarted(entry) {
      return entry.outcome === "refused" && !isNews(entry);
    }
    function lineKind(entry) {
      switch (entry.outcome) {
       case "swapped":
       case "already-swapped":
        return "swapped";

       case "rolled-back":
        return "rolled-back";

       default:
        return wasRolledBack(entry) ? "failed-back" : "failed";
      }
    }
    function wasRolledBack({evidence: evidence}) {
      return typeof evidence !== "string" && evidence.some(({key: key}) => key === "put-back");
    }
    function byLoadBalancer(listeners) {
      const groups = new Map;
      for (const listener of listeners) {
        const owner = (0, core_arn.Wt)(listener.arn)?.arn ?? listener.arn;
        groups.set(owner, [ ...groups.get(owner) ?? [], listener ]);
      }
      return [ ...groups ];
    }
    async function inParallel(groups, work) {
      const ended = await Promise.allSettled(groups.map(work));
      return ended.map(end => {
        if (end.status === "rejected") throw end.reason;
        return end.value;
      });
    }
    const sharedFor = {
      seconds: 5
    };
    class Recent {
      #clock;
      #look;
      #had=new Map;
      #last;
      #count=0;
      constructor(clock, look) {
        this.#clock = clock;
        this.#look = look;
      }
      async ask(who) {
        const look = this.#shared(who) ?? this.#begin();
        try {
          return await look.answer;
        } finally {
          this.#had.set(who, Math.max(look.number, this.#had.get(who) ?? 0));
        }
      }
      expire() {
        this.#last = void 0;
      }
      #shared(who) {
        const last = this.#last;
        if (last === void 0 || last.number <= (this.#had.get(who) ?? 0)) return;
        const age = this.#clock.now().since(last.beganAt);
        const isFresh = age.sign >= 0 && temporal_polyfill.fE.Duration.compare(age, sharedFor) <= 0;
        return isFresh ? last : void 0;
      }
      #begin() {
        this.#count += 1;
        const look = {
          number: this.#count,
          beganAt: this.#clock.now(),
          answer: this.#look()
        };
        this.#last = look;
        look.answer.catch(() => {
          if (this.#last === look) this.#last = void 0;
        });
        return look;
      }
    }
    class Rechecks {
      #context;
      #comments;
      #judged=new Map;
      #folders=new Map;
      #lastAtHead=new Map;
      #listed;
      #pause;
      #oldest;
      constructor(context, {label: label, comments: comments, readPause: readPause}) {
        this.#context = context;
        this.#comments = comments;
        this.#pause = new Recent(context.clock, readPause);
        this.#listed = new Recent(context.clock, async () => {
          const since = this.#oldest === void 0 ? {} : {
            since: this.#oldest
          };
          const issues = await context.github.listIssues({
            state: "closed",
            labels: [ label ],
            ...since
          });
          return new Map(issues.map(issue => [ issue.number, issue ]));
        });
      }
      judged({number: number, updatedAt: updatedAt}, {events: events, labelling: labelling}) {
        this.#judged.set(number, {
          events: events,
          labelling: labelling,
          seenAt: new Set([ updatedAt.toString() ])
        });
        if (this.#oldest === void 0 || temporal_polyfill.fE.Instant.compare(updatedAt, this.#oldest) < 0) this.#oldest = updatedAt;
      }
      forgetComments(pullRequest) {
        this.#comments.forget(pullRequest);
      }
      pause(pullRequest) {
        return this.#pause.ask(pullRequest);
      }
      asSeen(pullRequest, plan) {
        const key = rechecks_keyOf(pullRequest, plan);
        return this.#lastAtHead.has(key) ? {
          merged: (0, value.eO)(plan.sha),
          atHead: (0, value.eO)(this.#lastAtHead.get(key))
        } : {};
      }
      listFolder(place, pullRequest = 0) {
        const {github: github, repository: repository, clock: clock} = this.#context;
        const folder = this.#folders.get(place) ?? new Recent(clock, () => github.listFolder(place, repository.defaultBranch));
        this.#folders.set(place, folder);
        return folder.ask(pullRequest);
      }
      async ask(pullRequest, plan) {
        const [now, atHead] = await Promise.all([ read(() => this.#pullRequestNow(pullRequest)), read(() => this.blobAtHead(pullRequest, plan)) ]);
        const labelling = (0, value.eO)(this.#judged.get(pullRequest)?.labelling);
        return {
          pullRequestNow: now,
          labelling: labelling,
          merged: (0, value.eO)(plan.sha),
          atHead: atHead
        };
      }
      async relist(pullRequests) {
        if (pullRequests.length === 0) return [];
        this.#listed.expire();
        const found = await Promise.all(pullRequests.map(number => this.#find(number)));
        return Promise.all(found.flatMap(issue => issue === void 0 ? [] : [ this.#comments.isBehind(issue).then(isWrittenByOthers => ({
          issue: issue,
          isWrittenByOthers: isWrittenByOthers
        })) ]));
      }
      async blobAtHead(pullRequest, plan) {
        const {path: path, sha: sha} = plan;
        const {github: github, repository: repository} = this.#context;
        const folder = await this.listFolder(path.replace(/\/[^/]*$/, ""), pullRequest);
        const listed = folder.find(file => file.path === path);
        const found = listed?.sha === sha ? sha : (await github.readFile(path, repository.defaultBranch))?.sha;
        this.#lastAtHead.set(rechecks_keyOf(pullRequest, plan), found);
        return found;
      }
      async #pullRequestNow(pullRequest) {
        const issue = await this.#find(pullRequest);
        const judged = this.#judged.get(pullRequest);
        if (issue === void 0 || judged === void 0) return;
        const moment = issue.updatedAt.toString();
        if (!judged.seenAt.has(moment)) {
          judged.events = await this.#context.github.listIssueEvents(pullRequest);
          judged.seenAt.add(moment);
        }
        return {
          labels: issue.labels,
          events: judged.events
        };
      }
      async #find(pullRequest) {
        const listed = (await this.#listed.ask(pullRequest)).get(pullRequest);
        return listed ?? await this.#context.github.getIssue(pullRequest);
      }
    }
    function rechecks_keyOf(pullRequest, {path: path}) {
      return `${String(pullRequest)} ${path}`;
    }
    class KnownComments {
      #read=new Map;
      #placeOf=new Map;
      around(context) {
        const {github: github, githubWriter: writer} = context;
        return {
          ...context,
          github: {
            ...github,
            listComments: number => this.#list(github, number)
          },
          githubWriter: {
            ...writer,
            createComment: async (number, body) => {
              const comment = await writer.createComment(number, body);
              this.#placeOf.set(comment.id, number);
              await this.#change(comment.id, comments => [ ...comments, comment ]);
              return comment;
            },
            updateComment: async (id, body) => {
              await writer.updateComment(id, body);
              await this.#change(id, comments => comments.map(one => one.id === id ? {
                ...one,
                body: body
              } : one));
            },
            deleteComment: async id => {
              await writer.deleteComment(id);
              await this.#change(id, comments => comments.filter(one => one.id !== id));
            }
          }
        };
      }
      forget(number) {
        this.#read.delete(String(number));
      }
      async isBehind({number: number, commentCount: commentCount}) {
        const known = this.#read.get(String(number));
        return known !== void 0 && (await known).length !== commentCount;
      }
      async #list(github, number) {
        const comments = await (0, core_once.U)(this.#read, String(number), () => github.listComments(number));
        for (const {id: id} of comments) this.#placeOf.set(id, number);
        return comments;
      }
      async #change(id, change) {
        const key = String(this.#placeOf.get(id));
        const known = this.#read.get(key);
        if (known !== void 0) this.#read.set(key, Promise.resolve(change(await known)));
      }
    }
    var lanes = __webpack_require__(7668);
    const reserve_toRecord = 14;
    const toEnd = 12;
    const tooFewRequests = (0, core_reasons.l)("throttled", [ {
      key: "requests-reserved"
    } ]);
    function lacksRequests({github: github}, begun, number) {
      const left = github.requestsLeft();
      return left !== void 0 && !begun.has(number) && left < toEnd + reserve_toRecord * (begun.size + 1);
    }
    class SwapSessions {
      #context;
      #readers=new Map;
      #writers=new Map;
      #wanted=new Map;
      constructor(context) {
        this.#context = context;
      }
      readers(place) {
        return (0, core_once.U)(this.#readers, placeKey(place), () => this.#context.aws.open(this.#request(place)));
      }
      want(plan, pullRequest) {
        const wanted = this.#wanted.get(placeKey(plan)) ?? new Map;
        for (const {arn: arn} of plan.listeners) if (!this.#writers.has(arn)) wanted.set(arn, pullRequest);
        this.#wanted.set(placeKey(plan), wanted);
      }
      writer(place, listener) {
        const opened = this.#writers.get(listener);
        if (opened !== void 0) return opened;
        const wanted = this.#wanted.get(placeKey(place)) ?? new Map;
        this.#wanted.delete(placeKey(place));
        const listeners = [ ...new Set([ listener, ...wanted.keys() ]) ];
        const [pullRequest, ...others] = new Set(wanted.values());
        const writer = Promise.resolve(this.#context.awsWriters?.openListenerWriter({
          ...this.#request(place),
          listeners: listeners,
          ...pullRequest !== void 0 && others.length === 0 && {
            pullRequest: pullRequest
          }
        }));
        for (const each of listeners) this.#writers.set(each, writer);
        return writer;
      }
      #request({account: account, region: region}) {
        return {
          account: account,
          region: region,
          power: "swap",
          role: this.#context.config.roles.swap
        };
      }
    }
    const loadBalancersAtOnce = 16;
    function beginRun(given, {trusted: trusted, byCertificate: byCertificate}, label) {
      const comments = new KnownComments;
      const context = comments.around(given);
      let moves;
      const run = {
        trusted: trusted,
        issueOf: certificate => byCertificate.get(certificate)?.issue,
        unrecorded: new Map,
        written: new Map,
        readFence: fenceReader(context),
        recentMoves: () => moves ??= context.github.listBranchMoves("recent"),
        rechecks: new Rechecks(context, {
          label: label,
          comments: comments,
          readPause: pauseReader(context, trusted)
        }),
        sessions: new SwapSessions(context),
        lanes: new lanes.G(loadBalancersAtOnce),
        begun: new Set,
        isAlbStopped: false
      };
      return {
        run: run,
        context: context
      };
    }
    async function readRecords(context, run, {number: number, mergedAt: mergedAt}, plans) {
      const issues = plans.flatMap(({file: file}) => {
        const parsed = parsePlan(file.text);
        return parsed.kind === "valid" ? run.issueOf(parsed.plan.from) ?? [] : [];
      });
      const touched = issues.filter(({commentCount: commentCount, updatedAt: updatedAt}) => commentCount !== 0 && (mergedAt === void 0 || temporal_polyfill.fE.Instant.compare(updatedAt, mergedAt) >= 0));
      const numbers = new Set(touched.map(issue => issue.number));
      const records = await readSwapRecords(context, run.trusted, number, [ ...numbers ]);
      return new Map(records.map(entry => [ recordKey(entry), entry ]));
    }
    function recordKey(entry) {
      return `${entry.path} ${entry.arn} ${String(entry.port)}`;
    }
    async function openPlans(context, run, job) {
      const open = [];
      const closed = [];
      const invalid = [];
      const {purpose: purpose, pullRequest: pullRequest} = job;
      for (const {path: path, file: file, problem: problem} of job.plans) {
        const parsed = parsePlan(file.text, problem);
        if (parsed.kind === "invalid") {
          invalid.push((0, core_reasons.l)("plan-invalid", [ {
            key: "plan-file-of",
            path: path
          }, ...parsed.problems ]));
          continue;
        }
        const {plan: plan} = parsed;
        const fence = (0, value.eO)(await run.readFence(plan.account));
        const outside = firstRejection({
          purpose: purpose,
          moment: "plan"
        }, {
          plan: (0, value.eO)(plan),
          fence: fence
        });
        if (outside !== void 0) {
          closed.push(...plan.listeners.map(planned => listener_refused({
            plan: plan,
            path: path,
            planned: planned
          }, outside.reason)));
          continue;
        }
        try {
          const readers = await run.sessions.readers(plan);
          const certificates = purpose === "swap" ? valueOr(await read(() => readCertificates(context, plan, readers)), void 0) : void 0;
          open.push({
            plan: plan,
            path: path,
            sha: file.sha,
            readers: readers,
            certificates: certificates
          });
          run.sessions.want(plan, pullRequest.number);
        } catch (error) {
          if (!(error instanceof errors.gA) && !(error instanceof errors.yo)) throw error;
          closed.push(...plan.listeners.map(planned => record({
            plan: plan,
            path: path,
            planned: planned
          }, "deferred", reason_of_reasonOf(error))));
        }
      }
      const ends = open.flatMap(({certificates: certificates}) => certificates?.from?.notAfter ?? []);
      return {
        job: job,
        open: open,
        closed: closed,
        invalid: invalid,
        expiry: ends.toSorted((a, b) => temporal_polyfill.fE.Instant.compare(a, b))[0]
      };
    }
    async function runPlans(context, run, {job: job, open: open, closed: closed, invalid: invalid}, work) {
      const done = new Map(job.earlier);
      let writing = Promise.resolve();
      let next;
      const save = (...entries) => {
        for (const entry of entries) done.set(recordKey(entry), entry);
        next ??= writing.catch(() => {}).then(() => {
          next = void 0;
          return job.save([ ...done.values() ]);
        });
        writing = next;
        return writing;
      };
      let left = open.flatMap(({plan: plan}) => plan.listeners).length;
      const ran = await inParallel(open, each => runPlan(context, run, {
        ...job,
        ...each,
        save: save,
        countDown: () => left -= 1
      }, work));
      const order = job.plans.map(({path: path}) => path);
      return {
        listeners: [ ...closed, ...ran.flat() ].toSorted((a, b) => order.indexOf(a.path) - order.indexOf(b.path)),
        invalid: invalid
      };
    }
    async function runPlan(context, run, job, work) {
      const {plan: plan, path: path, sha: sha, readers: readers, certificates: certificates} = job;
      const records = new Map;
      const {number: number} = job.pullRequest;
      const isShort = () => lacksRequests(context, run.begun, number);
      let hasFailed = false;
      let begun;
      const toBegin = begunRecords(job);
      let isRecorded = toBegin.length === 0;
      async function begin() {
        if (isShort()) return tooFewRequests;
        run.begun.add(number);
        if (isRecorded) return;
        await (begun ??= job.save(...toBegin));
        isRecorded = true;
        return;
      }
      const asBegun = (planned, entry) => {
        const before = job.earlier.get(recordKey({
          ...planned,
          path: path
        }));
        if (wasSwappedHere(entry, plan) || wasPutBack(before)) return entry;
        const isBegun = isRecorded && toBegin.length > 0 || wasSwappedHere(before, plan);
        return isBegun ? {
          ...entry,
          begun: true
        } : entry;
      };
      const whyNotStarted = ({type: type}) => {
        if (context.cancelled.aborted) return (0, core_reasons.l)("cancelled");
        if (isShort()) return tooFewRequests;
        return hasFailed || run.isAlbStopped && type !== "network" ? (0, core_reasons.l)("earlier-failure") : void 0;
      };
      async function recordEnd(entry) {
        const written = await read(() => job.save(entry));
        if (!(0, value.qE)(written)) context.log.warning(`${entry.loadBalancer} port ${String(entry.port)}: not recorded yet.`);
      }
      async function runListener(planned) {
        const why = hasFailed || context.cancelled.aborted || isShort() ? whyNotStarted(planned) : void 0;
        if (why !== void 0) {
          records.set(planned, asBegun(planned, notStarted({
            plan: plan,
            path: path,
            planned: planned
          }, why)));
          return;
        }
        const earlier = job.earlier.get(recordKey({
          ...planned,
          path: path
        }));
        const openWriter = () => run.sessions.writer(plan, planned.arn);
        const one = {
          plan: plan,
          path: path,
          sha: sha,
          planned: planned,
          readers: readers,
          certificates: certificates,
          openWriter: openWriter,
          earlier: earlier,
          begin: begin
        };
        let outcome = "failed";
        try {
          const entry = asBegun(planned, await catchFailure(context, {
            ...one,
            whyNotStarted: () => whyNotStarted(planned)
          }, work));
          records.set(planned, entry);
          ({outcome: outcome} = entry);
          if ((0, swap_parking.j)(entry)) run.isAlbStopped = true;
        } finally {
          if (outcome === "failed") hasFailed = true;
        }
      }
      const recorded = [];
      const ran = inParallel(byLoadBalancer(plan.listeners), async ([loadBalancer, listeners]) => {
        for (const planned of listeners) {
          await run.lanes.run(loadBalancer, () => runListener(planned));
          const entry = records.get(planned);
          const isLast = job.countDown() === 0;
          if (entry?.startedAt !== void 0 && entry.run === context.run.url && !isLast) recorded.push(recordEnd(entry));
        }
      });
      await Promise.allSettled([ ran ]);
      await inParallel([ ran, ...recorded ], each => each);
      return plan.listeners.flatMap(planned => {
        const entry = records.get(planned);
        return entry === void 0 ? [] : [ asBegun(planned, entry) ];
      });
    }
    function begunRecords({plan: plan, path: path, earlier: earlier, purpose: purpose}) {
      if (purpose === "rollback") return [];
      return plan.listeners.flatMap(planned => {
        const known = earlier.get(recordKey({
          ...planned,
          path: path
        }));
        if (wasSwappedHere(known, plan) || wasPutBack(known)) return [];
        return [ {
          ...known ?? record({
            plan: plan,
            path: path,
            planned: planned
          }, "not-started"),
          begun: true
        } ];
      });
    }
    async function catchFailure(context, job, work) {
      try {
        return await work(job);
      } catch (error) {
        if (error instanceof errors.cc) return record(job, "deferred", (0, core_reasons.l)("cancelled"));
        if (!(error instanceof errors.gA)) throw error;
        const {loadBalancer: loadBalancer, port: port} = job.planned;
        context.log.warning(`${loadBalancer} port ${String(port)}: ${(0, errors.bD)(error)}`);
        return record(job, "failed", reason_of_reasonOf(error));
      }
    }
    function firstOpening(listeners) {
      const openings = listeners.flatMap(entry => entry.outcome === "deferred" && entry.opensAt !== void 0 ? [ temporal_polyfill.fE.Instant.from(entry.opensAt) ] : []);
      return openings.sort((a, b) => temporal_polyfill.fE.Instant.compare(a, b))[0];
    }
    async function saveSwapComment(context, run, pullRequest, outcome) {
      const {number: number} = pullRequest;
      const model = {
        ...outcome,
        number: pullRequest.number,
        labelledBy: outcome.gates.labelledBy,
        mergedBy: pullRequest.mergedBy,
        workflow: context.run.workflow,
        repository: context.repository.fullName,
        ...(0, shared_context.q)(context)
      };
      try {
        const body = swapComment(model);
        return await saveStickyComment(context, run.trusted, {
          number: number,
          kind: swapCommentKind,
          body: body
        });
      } catch (error) {
        if (!isRefusal(error)) throw error;
        run.unrecorded.set(number, failureOf(t => t.pullRequestNotUpdated(number), error));
        const kind = standInKind(number);
        const body = `${swapComment({
          ...model,
          kind: kind
        })}\n\n#${String(number)}`;
        const issues = outcome.listeners.map(({from: from}) => run.issueOf(from)?.number);
        if (issues.includes(void 0)) throw error;
        await inOrder([ ...new Set(issues) ].filter(issue => issue !== void 0), issue => saveStickyComment(context, run.trusted, {
          number: issue,
          kind: kind,
          body: body
        }));
        return true;
      }
    }
    async function saveOutcome(context, run, pullRequest, outcome) {
      const {number: number} = pullRequest;
      const [problem] = await problemsOfDoing(t => t.pullRequestNotUpdated(number), async () => {
        const write = async () => {
          const isSaved = await saveSwapComment(context, run, pullRequest, outcome);
          return await tellOfSwap(context, run, pullRequest, outcome) || isSaved;
        };
        if (await write()) run.written.set(number, write);
        await saveSwapLabels(context, pullRequest, outcome);
        if (!pullRequest.isMerged) return;
        const body = mergedComment((0, shared_context.q)(context).language);
        await replaceStickyComments(context, run.trusted, {
          number: number,
          kind: checkCommentKind,
          body: body
        });
        if (isTrusted(run.trusted, pullRequest.author)) await saveMergedBody(context, pullRequest, outcome);
      });
      if (problem !== void 0) run.unrecorded.set(number, problem);
    }
    async function saveMergedBody(context, {number: number, body: body}, outcome) {
      const became = mergedText({
        ...outcome,
        ...(0, shared_context.q)(context)
      }, firstOpening(outcome.listeners));
      if (sameText(body, mergedBody(body, became))) return;
      const current = (await context.github.getPullRequest(number))?.body ?? body;
      const wanted = mergedBody(current, became);
      if (!sameText(current, wanted)) await context.githubWriter.updatePullRequest(number, {
        body: wanted
      });
    }
    async function relist(context, {rechecks: rechecks, written: written}, handled) {
      const found = await read(async () => {
        const listed = await rechecks.relist([ ...new Set([ ...written.keys(), ...handled ]) ]);
        await inOrder(listed, async ({issue: {number: number}, isWrittenByOthers: isWrittenByOthers}) => {
          if (!isWrittenByOthers) return;
          rechecks.forgetComments(number);
          await (written.get(number)?.());
        });
        return listed;
      });
      if (!(0, value.qE)(found)) context.log.warning((0, facts.HS)(found.unreadable, "en"));
      return valueOr(found, []);
    }
    function withUnrecorded(each, {unrecorded: unrecorded}) {
      return {
        ...each,
        problems: [ ...each.problems, ...unrecorded.values() ]
      };
    }
    async function tellOfSwap(context, run, pullRequest, outcome) {
      const last = lastChanged(outcome.listeners);
      if (last?.run === void 0) return false;
      const {language: language} = (0, shared_context.q)(context);
      const names = new Map(context.config.accounts.map(({id: id, name: name}) => [ id, name ]));
      const text = swapNews({
        ...outcome,
        number: pullRequest.number,
        run: last.run,
        nameOf: account => names.get(account),
        label: context.config.pullRequests.label,
        language: language
      });
      const {number: number} = pullRequest;
      const notice = {
        number: number,
        news: {
          kind: "swap",
          facts: [ [ last.run, last.askedAt ?? "" ].join(" ").trim() ],
          words: [ last.run ],
          ...last.finishedAt !== void 0 && {
            since: temporal_polyfill.fE.Instant.from(last.finishedAt)
          }
        },
        people: async () => {
          const people = [ pullRequest.author, ...await outcome.gates.approvers(), outcome.gates.labelledBy ?? "" ];
          return [ ...new Set(people) ].filter(login => login !== "" && !login.endsWith("[bot]"));
        },
        text: text
      };
      try {
        return await notify(context, run.trusted, notice);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        run.unrecorded.set(number, failureOf(t => t.pullRequestNotUpdated(number), error));
        return false;
      }
    }
    function lastChanged(listeners) {
      const changed = listeners.filter(entry => entry.run !== void 0 && isNews(entry));
      const time = ({finishedAt: finishedAt = ""}) => Date.parse(finishedAt);
      return changed.toSorted((a, b) => time(a) - time(b)).at(-1);
    }
    function isRefusedSubject(context, listeners) {
      const isPullRequest = context.run.event.startsWith("pull_request");
      return isPullRequest && listeners.some(entry => entry.outcome === "deferred" && (0, 
      swap_record.WN)(entry));
    }
    async function saveSwapLabels(context, pullRequest, outcome) {
      const wanted = isRefusedSubject(context, outcome.listeners) ? void 0 : labelFor(outcome, pullRequest);
      for (const state of swapStates) {
        const label = (0, issue_labels.UH)(state);
        const isSet = (0, issue_labels.RX)(pullRequest.labels, label);
        if (state === wanted && !isSet) await context.githubWriter.addLabels(pullRequest.number, [ label ]);
        if (state !== wanted && isSet) await context.githubWriter.removeLabel(pullRequest.number, label);
      }
    }
    function labelFor({listeners: listeners, blockedBy: blockedBy}, {labels: labels}) {
      if (blockedBy !== void 0 && (0, core_reasons.Pr)(blockedBy).final) return "done";
      if (blockedBy !== void 0) return (0, issue_labels.RX)(labels, (0, issue_labels.UH)("failed")) ? "failed" : void 0;
      if (listeners.some(swap_record.WN)) return "failed";
      if (listeners.every(isFinished)) return "done";
      return listeners.some(isForCalendar) ? "waiting-for-window" : void 0;
    }
    function isForCalendar({outcome: outcome, reason: reason}) {
      return outcome === "deferred" && reason !== void 0 && (0, core_reasons.Pr)(reason).waitsFor === "window";
    }
    function isFinished({outcome: outcome, reason: reason}) {
      if (outcome === "swapped" || outcome === "already-swapped" || outcome === "rolled-back") return true;
      return outcome === "refused" && reason !== void 0 && (0, core_reasons.Pr)(reason).final;
    }
    const finished = [ "swapped", "already-swapped", "rolled-back" ];
    function failsJob(why) {
      return why.code !== "cancelled" && (0, core_reasons.Pr)(why).failsJob;
    }
    function isExpectedWait({outcome: outcome, reason: why}) {
      return outcome !== "failed" && why !== void 0 && !failsJob(why);
    }
    function leftByCancelling({repository: repository}, number) {
      return {
        pullRequest: {
          number: number,
          url: `${repository.htmlUrl}/pull/${String(number)}`,
          mergedBy: void 0
        },
        outcome: {
          listeners: [],
          blockedBy: (0, core_reasons.l)("cancelled"),
          gates: {
            labelledBy: void 0
          }
        }
      };
    }
    function resultOfOutcomes(context, {values: values, problems: problems}, action) {
      const handled = values.flat();
      const reported = handled.map(each => reportPullRequest(context, each, action));
      const openings = handled.flatMap(({outcome: outcome}) => firstOpening(outcome.listeners) ?? []);
      const isSilent = action === "rollback" && reported.length === 0;
      return (0, shared_context.B)({
        pullRequests: reported,
        problems: [ ...problems, ...handled.flatMap(each => problemsOf(context, each, action)) ],
        nextWindow: openings.sort((a, b) => a.epochMilliseconds - b.epochMilliseconds)[0],
        summary: isSilent ? "" : swapSummary(reported, context.config.issues.language, action)
      });
    }
    function problemsOf(context, {pullRequest: {number: number}, outcome: outcome}, action) {
      const {blockedBy: blockedBy} = outcome;
      if (blockedBy !== void 0 && failsJob(blockedBy)) return [ problem((t, language) => t.noPlan(number, (0, 
      reasons.JH)(blockedBy, language, action))) ];
      if (isRefusedSubject(context, outcome.listeners)) return [];
      const mustNotWait = context.config.maintenance.outsideWindow === "fail" && context.run.isStartedByHand;
      return outcome.listeners.filter(entry => !finished.includes(entry.outcome)).filter(entry => !isRefusedRollback(entry) || entry.run === context.run.url).filter(entry => entry.reason !== void 0 && (mustNotWait || !isExpectedWait(entry))).map(({loadBalancer: loadBalancer, port: port, outcome: kind, reason: why = (0, 
      core_reasons.l)("service-error"), evidence: evidence}) => problem((t, language) => t.listener({
        pullRequest: number,
        loadBalancer: loadBalancer,
        port: port,
        outcome: kind,
        reason: (0, reasons.JH)(why, language, action),
        left: (0, facts.HS)(evidence, language)
      })));
    }
    function reportPullRequest(context, {pullRequest: pullRequest, outcome: outcome}, action) {
      return {
        number: pullRequest.number,
        url: pullRequest.url,
        reason: (0, reasons.zo)(outcome.blockedBy, context.config.issues.language, action),
        labelledBy: outcome.gates.labelledBy,
        mergedBy: pullRequest.mergedBy,
        listeners: outcome.listeners.map(entry => reportListener(context, entry, action))
      };
    }
    function reportListener(context, entry, action) {
      const isEarlier = entry.outcome === "swapped" && entry.run !== context.run.url;
      return {
        arn: entry.arn,
        loadBalancer: entry.loadBalancer,
        port: entry.port,
        outcome: isEarlier ? "already-swapped" : entry.outcome,
        reason: (0, reasons.zo)(entry.reason, context.config.issues.language, action),
        from: entry.from,
        to: entry.to,
        startedAt: entry.startedAt,
        finishedAt: entry.finishedAt,
        evidence: (0, facts.HS)(entry.evidence, context.config.issues.language),
        before: entry.before,
        after: entry.after,
        window: entry.window,
        override: entry.override,
        labelledBy: entry.labelledBy,
        mergedBy: entry.mergedBy,
        run: entry.run
      };
    }
    function takenLater(context, pullRequest, listeners, mode) {
      if (!isRefusedSubject(context, listeners)) return [];
      return [ locales.T[context.config.issues.language].swapComment.takenLater(mode, pullRequest.number) ];
    }
    async function rememberWaiting(context, tracking, waiting) {
      const {dashboard: dashboard} = tracking;
      if (dashboard === void 0 || waitingIn(dashboard) === waiting.packed) return;
      const kept = await read(() => reconcileIssue(context, tracking, {
        issue: dashboard,
        decide: issue => (0, markdown.Ig)(issue.body) === void 0 ? void 0 : desiredDashboard(issue, void 0),
        body: ({body: body}) => withWaiting((0, markdown.Ig)(body) ?? "", waiting.packed),
        tell: () => ({
          people: [],
          text: ""
        })
      }));
      if (!(0, value.qE)(kept)) context.log.warning(`What waits is not remembered: ${(0, 
      facts.HS)(kept.unreadable, "en")}`);
    }
    const judgedAtOnce = 8;
    const swappedAtOnce = 32;
    async function swap(given, request) {
      const tracking = await findOrphanedIssues(await readTracking(given), []);
      const {run: run, context: context} = beginRun(given, tracking, given.config.pullRequests.label);
      const waiting = new WaitingPullRequests(context, tracking, folder => run.rechecks.listFolder(folder));
      const judged = await mapEach(await listCandidates(context, request), (t, {number: number}) => t.pullRequestNotHandled(number), candidate => swap_judge(context, run, {
        candidate: candidate,
        waiting: waiting,
        byHand: request.byHand
      }), {
        limit: judgedAtOnce
      });
      const left = [];
      const swapped = await mapEach(judged.values.flat().toSorted(byExpiry), (t, {pullRequest: pullRequest}) => t.pullRequestNotHandled(pullRequest.number), async one => {
        if (one.kind === "handled") return [ one ];
        if (context.cancelled.aborted) return [ {
          pullRequest: one.pullRequest,
          outcome: leftOf(one)
        } ];
        const outcome = await swapPullRequest(context, run, one);
        const {pullRequest: pullRequest, listed: listed, plans: plans} = one;
        const people = {
          labelledBy: outcome.gates.labelledBy,
          mergedBy: pullRequest.mergedBy
        };
        if (listed !== void 0) left.push({
          listed: listed,
          found: {
            listeners: outcome.listeners,
            plans: plans,
            ...people
          }
        });
        return [ {
          pullRequest: pullRequest,
          outcome: outcome
        } ];
      }, {
        limit: swappedAtOnce
      });
      const relisted = await relist(context, run, left.map(({listed: listed}) => listed.number));
      for (const {listed: listed, found: found} of left) {
        const again = relisted.find(({issue: issue}) => issue.number === listed.number);
        waiting.leave(listed, found, again?.isWrittenByOthers === false ? again.issue : void 0);
      }
      await rememberWaiting(context, tracking, waiting);
      const problems = [ ...judged.problems, ...swapped.problems ];
      const handled = swapped.values.flat().toSorted((a, b) => a.pullRequest.number - b.pullRequest.number);
      if (handled.length + problems.length === 0) context.log.info(nothingToSwap(context, request));
      return resultOfOutcomes(context, withUnrecorded({
        values: [ handled ],
        problems: problems
      }, run), "swap");
    }
    function leftOf({gates: gates, opened: {open: open, closed: closed}}) {
      const left = open.flatMap(({plan: plan, path: path}) => plan.listeners.map(planned => notStarted({
        plan: plan,
        path: path,
        planned: planned
      }, (0, core_reasons.l)("cancelled"))));
      return {
        listeners: [ ...closed, ...left ],
        blockedBy: void 0,
        gates: gates
      };
    }
    function byExpiry(a, b) {
      const end = one => one.kind === "handled" ? 0 : one.opened.expiry?.epochMilliseconds ?? Number.MAX_SAFE_INTEGER;
      return end(a) - end(b) || a.pullRequest.number - b.pullRequest.number;
    }
    async function swap_judge(context, run, {candidate: {number: number, isNamed: isNamed, listed: listed, pullRequest: known}, waiting: waiting, byHand: byHand}) {
      if (context.cancelled.aborted) {
        const isUnlabelled = known !== void 0 && !(0, issue_labels.RX)(known.labels, context.config.pullRequests.label);
        return isUnlabelled ? [] : [ {
          kind: "handled",
          ...leftByCancelling(context, number)
        } ];
      }
      const left = listed && !isNamed ? await findLeft(context, run, waiting, listed) : void 0;
      if (left !== void 0) return [ {
        kind: "handled",
        ...left
      } ];
      const pullRequest = known ?? await readNamed(context, number, byHand);
      if (isOfNoConcern(pullRequest)) return [];
      const judged = await judgeGates(context, run, pullRequest, byHand === number);
      if (judged?.kind === "approved") return [ {
        ...judged,
        listed: listed
      } ];
      return judged === void 0 ? [] : [ judged ];
    }
    async function findLeft(context, {trusted: trusted}, waiting, listed) {
      const left = await waiting.find(listed);
      if (left === void 0) return;
      const told = unpackListeners(left.listeners, context.config.maintenance.timeZone);
      const listeners = told.length > 0 ? told : await readSwapRecords(context, trusted, listed.number, []);
      if (firstOpening(listeners) === void 0) return;
      context.log.info(`Pull request #${String(listed.number)} waits for ${left.opensAt.toString()}, as it was left.`);
      const {labelledBy: labelledBy, mergedBy: mergedBy} = left;
      return {
        pullRequest: {
          number: listed.number,
          url: listed.url,
          mergedBy: mergedBy
        },
        outcome: {
          listeners: listeners,
          blockedBy: void 0,
          gates: {
            labelledBy: labelledBy
          }
        }
      };
    }
    async function readNamed({github: github, repository: repository}, number, byHand) {
      const found = await github.getPullRequest(number);
      if (found !== void 0 || number !== byHand) return present(found, number);
      throw new errors.yo(locales.T.en.problems.noPullRequest(number, repository.fullName));
    }
    function nothingToSwap({config: config}, {byHand: byHand}) {
      return byHand === void 0 ? `Nothing to swap: no merged pull request with label ${config.pullRequests.label} waits.` : `Nothing to swap: pull request #${String(byHand)} is done, closed without merging, to be rolled back, or has no plan file under ${config.pullRequests.directory}/.`;
    }
    async function listCandidates(context, request) {
      const {github: github, config: config, clock: clock} = context;
      const labelled = await github.listIssues({
        state: "closed",
        labels: [ config.pullRequests.label ]
      });
      const unfinished = labelled.filter(issue => issue.isPullRequest && !(0, issue_labels.RX)(issue.labels, (0, 
      issue_labels.UH)("done")));
      const ofCommits = await Promise.all(request.commits.map(sha => github.pullRequestsOfCommit(sha)));
      const byHand = request.byHand === void 0 ? [] : [ request.byHand ];
      const named = [ ...request.pullRequests, ...ofCommits.flat(), ...byHand ];
      const lately = named.length === 0 ? await github.listPullRequests({
        state: "closed",
        createdSince: clock.now().subtract(listedFor)
      }) : [];
      const forgotten = await findUnlabelled(context, lately);
      const listed = new Map(unfinished.map(issue => [ issue.number, issue ]));
      const known = new Map(lately.map(pullRequest => [ pullRequest.number, pullRequest ]));
      const numbers = new Set([ ...listed.keys(), ...named, ...forgotten ]);
      return [ ...numbers ].map(number => ({
        number: number,
        isNamed: named.includes(number),
        listed: listed.get(number),
        pullRequest: known.get(number)
      }));
    }
    const listedFor = {
      hours: 14 * 24
    };
    const mostForgotten = 10;
    async function findUnlabelled({github: github, config: config, repository: repository}, closed) {
      const {label: label, directory: directory} = config.pullRequests;
      const unlabelled = closed.filter(({isMerged: isMerged, baseRef: baseRef}) => isMerged && baseRef === repository.defaultBranch).filter(({labels: labels}) => !(0, 
      issue_labels.RX)(labels, label)).slice(0, mostForgotten);
      const withPlans = await mapBounded(unlabelled, 2, async ({number: number}) => {
        const listed = await attempt(t => t.pullRequestNotHandled(number), () => github.listPullRequestFiles(number));
        return listed.kind === "done" && listed.value.some(({path: path}) => isPlanPath(directory, path)) ? [ number ] : [];
      });
      return withPlans.flat();
    }
    function isOfNoConcern({isMerged: isMerged, state: state, labels: labels}) {
      const isRejected = !isMerged && state === "closed";
      return isRejected || (0, issue_labels.RX)(labels, (0, issue_labels.UH)("done")) || (0, 
      issue_labels.RX)(labels, issue_labels.L$.rollback);
    }
    function namingLabel(blockedBy, label) {
      return blockedBy.code === "not-labelled" ? (0, core_reasons.l)(blockedBy.code, [ {
        key: "label-missing",
        label: label
      } ]) : blockedBy;
    }
    async function judgeGates(context, run, given, isByHand) {
      const {number: number, mergeCommitSha: mergeCommitSha, headSha: headSha} = given;
      const {rechecks: rechecks, trusted: trusted, recentMoves: recentMoves} = run;
      const files = await readPlanFiles(context, number, mergeCommitSha ?? headSha, mergeCommitSha === void 0 ? void 0 : plan => rechecks.blobAtHead(number, plan));
      if (files.length === 0) return;
      const plans = files.map(({path: path, file: file}) => ({
        path: path,
        sha: file.sha
      }));
      const {label: label} = context.config.pullRequests;
      const earlier = await readRecords(context, run, given, files);
      const gates = await readGates(context, given, {
        purpose: "swap",
        label: label,
        isByHand: isByHand,
        trusted: trusted,
        recentMoves: recentMoves
      });
      const closer = given.isMerged ? closerOf(gates.events) : "";
      const pullRequest = {
        ...given,
        mergedBy: given.mergedBy ?? (closer === "" ? void 0 : closer)
      };
      rechecks.judged(pullRequest, gates);
      const base = {
        action: "swap",
        listeners: [],
        gates: gates,
        notes: []
      };
      const rejection = firstRejection({
        purpose: "swap",
        moment: "pull-request"
      }, gates.readings);
      if (rejection !== void 0) {
        const blockedBy = namingLabel(rejection.reason, label);
        context.log.notice(`Pull request #${String(number)}: ${blockedBy.code} ${(0, facts.HS)(blockedBy.detail, "en")}`);
        await saveOutcome(context, run, pullRequest, {
          ...base,
          listeners: [ ...earlier.values() ],
          blockedBy: blockedBy
        });
        return {
          kind: "handled",
          pullRequest: pullRequest,
          outcome: {
            ...base,
            blockedBy: blockedBy
          }
        };
      }
      const parking = {
        ...gates,
        labels: pullRequest.labels,
        records: [ ...earlier.values() ],
        swapLabel: label
      };
      if (!isByHand && (0, swap_parking.S)(parking)) return;
      const save = listeners => saveSwapComment(context, run, pullRequest, {
        ...base,
        listeners: listeners,
        blockedBy: void 0
      });
      const opened = await openPlans(context, run, {
        purpose: "swap",
        pullRequest: pullRequest,
        plans: files,
        earlier: earlier,
        save: save
      });
      return {
        kind: "approved",
        pullRequest: pullRequest,
        gates: gates,
        opened: opened,
        plans: plans
      };
    }
    async function swapPullRequest(context, run, {pullRequest: pullRequest, gates: gates, opened: opened}) {
      const {number: number} = pullRequest;
      const {label: label, require: require} = context.config.pullRequests;
      const {rules: rules = (0, value.eO)({
        ...require,
        label: label
      })} = gates.readings;
      context.log.info(`Swapping by pull request #${String(number)}.`);
      const ran = await runPlans(context, run, opened, async job => {
        const entry = await swapListener(context, {
          ...job,
          seen: run.rechecks.asSeen(number, job),
          readRechecks: async () => {
            const [pause, recheck] = await Promise.all([ run.rechecks.pause(number), run.rechecks.ask(number, job) ]);
            return {
              rules: rules,
              pause: pause,
              ...recheck
            };
          },
          override: () => readOverride(context, pullRequest)
        });
        return withActors(context, entry, gates, pullRequest);
      });
      const [invalid] = ran.invalid;
      const outcome = {
        action: "swap",
        gates: gates,
        listeners: ran.listeners,
        blockedBy: ran.listeners.length === 0 ? invalid : void 0,
        notes: [ ...ran.invalid.map(reason => (0, reasons.Gk)(reason, context.config.issues.language)), ...takenLater(context, pullRequest, ran.listeners, "swap") ]
      };
      await saveOutcome(context, run, pullRequest, outcome);
      return outcome;
    }
    const nothingToRollBack = `Nothing to put back: no merged pull request carries label ${issue_labels.L$.rollback}.`;
    async function rollback(given, request) {
      const candidates = await rollback_listCandidates(given, request);
      if (candidates.length === 0) {
        given.log.info(nothingToRollBack);
        return (0, shared_context.B)({});
      }
      const tracking = await findOrphanedIssues(await readTracking(given), []);
      const {run: run, context: context} = beginRun(given, tracking, issue_labels.L$.rollback);
      const rolledBack = await mapEach(candidates, (t, number) => t.pullRequestNotHandled(number), async number => {
        if (context.cancelled.aborted) return [ leftByCancelling(context, number) ];
        const pullRequest = await readNamed(context, number, request.byHand);
        const outcome = await context.log.group(`Rolling back pull request #${String(number)}`, () => rollBackPullRequest(context, run, pullRequest, request.byHand === number));
        return outcome === void 0 ? [] : [ {
          pullRequest: pullRequest,
          outcome: outcome
        } ];
      });
      await relist(context, run, []);
      return resultOfOutcomes(context, withUnrecorded(rolledBack, run), "rollback");
    }
    async function rollback_listCandidates({github: github}, request) {
      const labelled = await github.listIssues({
        state: "closed",
        labels: [ issue_labels.L$.rollback ]
      });
      const byHand = request.byHand === void 0 ? [] : [ request.byHand ];
      const numbers = labelled.filter(issue => issue.isPullRequest).map(issue => issue.number);
      const named = request.pullRequests.filter(number => !numbers.includes(number));
      const asked = await mapBounded(named, 2, async number => {
        const pullRequest = await read(() => github.getPullRequest(number));
        const isMeant = !(0, value.qE)(pullRequest) || (0, issue_labels.RX)(pullRequest.value?.labels ?? [], issue_labels.L$.rollback);
        return isMeant ? [ number ] : [];
      });
      return [ ...new Set([ ...numbers, ...asked.flat(), ...byHand ]) ].sort((a, b) => a - b);
    }
    async function rollBackPullRequest(context, run, pullRequest, isByHand) {
      const {number: number} = pullRequest;
      if (!isByHand && !(0, issue_labels.RX)(pullRequest.labels, issue_labels.L$.rollback)) return;
      if (!pullRequest.isMerged && !isByHand) return;
      const plans = await readPlanFiles(context, number, pullRequest.mergeCommitSha ?? pullRequest.headSha);
      if (plans.length === 0) return;
      const earlier = await readRecords(context, run, pullRequest, plans);
      const isOver = askedAt => isRolledBack([ ...earlier.values() ], listenersOf(plans), askedAt);
      if (!isByHand && isOver(void 0) && isOver(await readAskedAt(context, run, number))) return;
      const label = isByHand ? void 0 : issue_labels.L$.rollback;
      const {trusted: trusted} = run;
      const gates = await readGates(context, pullRequest, {
        purpose: "rollback",
        label: label,
        isByHand: isByHand,
        trusted: trusted
      });
      run.rechecks.judged(pullRequest, gates);
      const base = {
        action: "rollback",
        gates: gates,
        notes: []
      };
      const blockedBy = firstRejection({
        purpose: "rollback",
        moment: "pull-request"
      }, gates.readings)?.reason;
      if (blockedBy !== void 0) {
        context.log.notice(`Rollback of pull request #${String(number)}: ${blockedBy.code} ${(0, 
        facts.HS)(blockedBy.detail, "en")}`);
        await saveSwapComment(context, run, pullRequest, {
          ...base,
          listeners: [ ...earlier.values() ],
          blockedBy: blockedBy
        });
        return {
          ...base,
          listeners: [],
          blockedBy: blockedBy
        };
      }
      if (!(0, issue_labels.RX)(pullRequest.labels, issue_labels.L$.rollback)) await context.githubWriter.addLabels(number, [ issue_labels.L$.rollback ]);
      const save = listeners => saveSwapComment(context, run, pullRequest, {
        ...base,
        listeners: listeners,
        blockedBy: void 0
      });
      const {rules: rules = (0, value.eO)({
        ...context.config.pullRequests.require,
        label: label
      })} = gates.readings;
      const askedAt = askedAtOf(gates.events, run) ?? context.clock.now().toString();
      const hasEnded = entry => !isByHand && entry !== void 0 && isRollbackOver(entry, askedAt);
      const findSwapper = swapperFinder(context, run, number);
      const opened = await openPlans(context, run, {
        purpose: "rollback",
        pullRequest: pullRequest,
        plans: plans,
        earlier: earlier,
        save: save
      });
      const ran = await runPlans(context, run, opened, async job => {
        if (hasEnded(job.earlier)) return job.earlier;
        const entry = await rollBackListener(context, {
          ...job,
          findSwapper: () => findSwapper(job),
          readRechecks: async () => ({
            rules: rules,
            ...await run.rechecks.ask(number, job)
          })
        });
        return withActors(context, entry, gates, pullRequest);
      });
      const listeners = ran.listeners.map(entry => {
        const before = earlier.get(recordKey(entry));
        return hasEnded(before) ? before : withEnd(context, entry, askedAt);
      });
      const [invalid] = ran.invalid;
      const notes = takenLater(context, pullRequest, listeners, "rollback");
      const outcome = {
        ...base,
        notes: notes,
        listeners: listeners,
        blockedBy: listeners.length === 0 ? invalid : void 0
      };
      await saveOutcome(context, run, pullRequest, outcome);
      return outcome;
    }
    function askedAtOf(events, {trusted: trusted}) {
      const labelling = (0, policy_people.e8)(events, issue_labels.L$.rollback);
      return isTrusted(trusted, labelling?.actor?.login ?? "") ? void 0 : labelling?.createdAt.toString();
    }
    async function readAskedAt({github: github}, run, number) {
      return askedAtOf(valueOr(await read(() => github.listIssueEvents(number)), []), run);
    }
    function withEnd({clock: clock, run: run}, entry, askedAt) {
      if (entry.outcome !== "rolled-back" && entry.outcome !== "refused") return entry;
      return {
        ...entry,
        askedAt: askedAt,
        finishedAt: entry.finishedAt ?? clock.now().toString(),
        run: entry.run ?? run.url
      };
    }
    const mostAsked = 20;
    function swapperFinder(context, {trusted: trusted}, own) {
      let others;
      const readOthers = async () => {
        const labelled = await context.github.listIssues({
          state: "closed",
          labels: [ context.config.pullRequests.label ]
        });
        const numbers = labelled.flatMap(({isPullRequest: isPullRequest, number: number}) => isPullRequest && number !== own ? [ number ] : []);
        const newest = numbers.toSorted((a, b) => b - a).slice(0, mostAsked);
        return mapBounded(newest, 2, async number => ({
          number: number,
          records: await readSwapRecords(context, trusted, number, [])
        }));
      };
      return async ({plan: plan, planned: planned}) => {
        const known = valueOr(await read(() => others ??= readOthers()), []);
        return known.find(({records: records}) => records.some(({arn: arn, port: port, to: to, outcome: outcome}) => outcome === "swapped" && arn === planned.arn && port === planned.port && to === plan.to))?.number;
      };
    }
    function listenersOf(plans) {
      return plans.flatMap(({file: file}) => {
        const parsed = parsePlan(file.text);
        return parsed.kind === "valid" ? parsed.plan.listeners : [];
      });
    }
    async function summariseShard(context, tracking, {findings: findings, scanned: scanned, notScanned: notScanned, health: health, closedRegions: closedRegions, excludedAccounts: excludedAccounts, problems: problems}) {
      const pullRequests = await listOwnPullRequests(context, tracking);
      const entries = await decideEntries(context, {
        tracking: tracking,
        pullRequests: pullRequests,
        findings: findings
      });
      const certificates = entries.map(entry => reportItem(context, entry, {
        issue: entry.tracking?.issue.url,
        pullRequest: entry.proposal.kind === "none" ? void 0 : entry.proposal.pullRequest.url,
        isBeyondLimit: false,
        comparePage: void 0
      }));
      return {
        certificates: certificates,
        emailValidated: scanned === 0 ? void 0 : countEmailValidated(entries),
        notScanned: notScanned,
        health: health,
        closedRegions: closedRegions,
        excludedAccounts: excludedAccounts,
        problems: problems,
        summary: scanSummary(dashboardModelOf(context, tracking, {
          certificates: certificates,
          notScanned: notScanned,
          complete: notScanned.length === 0,
          scanned: scanned,
          closedRegions: closedRegions,
          accountsLeftOut: excludedAccounts
        }))
      };
    }
    function makeStorable(found, language) {
      const findings = [];
      const kept = [];
      const odd = [];
      for (const finding of found.findings) {
        const encoded = classic_parse.wy(findingSchema, withAccountName(finding));
        if (encoded.success) {
          findings.push(encoded.data);
          kept.push(finding);
        } else odd.push({
          finding: finding,
          why: encoded.error.issues[0]?.path.join(".") ?? ""
        });
      }
      const changes = found.changes.filter(each => classic_parse.wy(findingSchema, withAccountName(each)).success);
      const oddChanges = found.changes.filter(each => !changes.includes(each));
      const problems = [ ...odd, ...oddChanges.map(finding => ({
        finding: finding,
        why: "names"
      })) ].map(({finding: finding, why: why}) => problem(t => t.notUnderstood(finding.observed.certificate.arn, why)));
      const failedRegions = odd.map(({finding: {observed: observed}, why: why}) => failureAt(observed.certificate, (0, 
      core_reasons.l)("service-error", [ {
        key: "not-understood",
        what: why
      } ]), language));
      const guard = found.guard && storableGuard(found.guard);
      return {
        survey: {
          ...found,
          guard: guard?.findings,
          findings: kept,
          changes: changes,
          notScanned: [ ...found.notScanned, ...failedRegions ],
          problems: [ ...found.problems, ...problems, ...guard?.problems ?? [] ]
        },
        findings: findings
      };
    }
    function withAccountName(finding) {
      return {
        ...finding,
        accountName: finding.observed.settings.accountName
      };
    }
    function storableGuard(findings) {
      const isStorable = guarded => classic_parse.wy(guardedSchema, {
        ...guarded,
        accountName: guarded.settings.accountName
      }).success;
      const odd = findings.certificates.filter(guarded => !isStorable(guarded)).map(({certificate: certificate}) => certificate);
      return {
        findings: {
          ...findings,
          certificates: findings.certificates.filter(isStorable),
          missed: [ ...findings.missed, ...odd.map(({account: account, region: region}) => ({
            account: account,
            region: region
          })) ]
        },
        problems: odd.map(({arn: arn}) => problem(t => t.notUnderstood(arn, "names")))
      };
    }
    function packShard(shard, fleet, {survey: survey, findings: findings}) {
      return {
        version: kinds.Bo,
        ...shard,
        everyAccount: fleet.everyAccount,
        accounts: (0, fleet_shard.u_)(fleet.everyAccount, shard),
        survey: {
          ...classic_parse.lF(surveySchema, {
            ...survey,
            findings: [],
            changes: survey.changes.map(withAccountName),
            guard: storedGuard(survey)
          }),
          findings: findings
        }
      };
    }
    function storedGuard({guard: guard}) {
      return guard && {
        ...guard,
        certificates: guard.certificates.map(one => ({
          ...one,
          accountName: one.settings.accountName
        }))
      };
    }
    async function publishOne(context, tracking, {findings: findings, notScanned: notScanned, problems: problems}, certificate) {
      const pullRequests = await listOwnPullRequests(context, tracking);
      const entries = await decideEntries(context, {
        tracking: tracking,
        pullRequests: pullRequests,
        findings: findings
      });
      const own = entries.filter(({observed: observed}) => observed.certificate.arn === certificate);
      const reverted = await findReverted(context, tracking, own, pullRequests);
      const [entry] = reverted.values;
      if (entry === void 0) return (0, shared_context.B)({
        notScanned: notScanned,
        problems: problems
      });
      const pullRequest = entry.proposal.kind === "none" ? void 0 : entry.proposal.pullRequest;
      const kept = await attempt(t => t.issueNotUpdated(entry.tracking?.issue.number ?? 0), async () => {
        const history = await readHistory(context, tracking, [ entry ], pullRequests);
        return ensureIssue(context, tracking, entry, {
          pullRequest: pullRequest,
          comparePage: void 0,
          history: history
        });
      });
      const url = entry.tracking?.issue.url;
      const written = kept.kind === "done" && kept.value.isWritten && url !== void 0 ? [ url ] : [];
      const outcome = {
        issue: url,
        pullRequest: pullRequest?.url,
        isBeyondLimit: false
      };
      return (0, shared_context.B)({
        certificates: [ reportItem(context, entry, {
          ...outcome,
          comparePage: void 0
        }) ],
        notScanned: notScanned,
        problems: [ ...problems, ...reverted.problems, ...kept.kind === "failed" ? [ kept.why ] : kept.value.problems ],
        issuesWritten: written
      });
    }
    function outsideFleet({run: run}, tracking, fleet) {
      if (!fleet.isComplete) return [];
      const targets = new Set(targetsOf(fleet).map(placeKey));
      const hidden = new Set([ ...fleet.deferred, ...fleet.failedAccounts.map(({account: account}) => account) ]);
      const all = new Set(fleet.everyAccount);
      const own = new Set(run.shard === void 0 ? all : (0, fleet_shard.u_)(fleet.everyAccount, run.shard));
      const isOurs = account => all.has(account) ? own.has(account) : run.shard === void 0 || run.shard.index === 1;
      const risks = [ ...tracking.risks.values() ].flatMap(({issue: issue, arn: arn}) => {
        const place = issue.state === "open" ? (0, core_arn.Lw)(arn) : void 0;
        return place === void 0 ? [] : [ [ placeKey(place), [ arn ] ] ];
      });
      return [ ...tracking.openByPlace, ...risks ].flatMap(([place, arns]) => {
        const account = place.split("/")[0] ?? "";
        return targets.has(place) || hidden.has(account) || !isOurs(account) ? [] : arns;
      });
    }
    const mostNameServers = 8;
    class RecordChecker {
      #dns;
      #sights=new Map;
      #zones=new Map;
      #names=new Map;
      #servers=new Map;
      constructor(dns) {
        this.#dns = dns;
      }
      async check(records) {
        return Promise.all(records.map(async record => {
          const zone = await this.#zoneOf(record.name);
          const sight = record.isValidated ? {
            state: "validated",
            mistake: void 0,
            found: ""
          } : await this.#sightOf(record, zone);
          const provider = zone === void 0 || !isToEnter(sight) ? void 0 : (0, providers.lc)(await this.#namesOf(zone));
          return {
            ...record,
            zone: zone,
            provider: provider,
            ...sight,
            provenBy: void 0
          };
        }));
      }
      zonesOf(names) {
        const hosts = [ ...new Set(names.map(name => name.replace(/^\*\./, "").toLowerCase())) ];
        return Promise.all(hosts.map(async host => ({
          host: host,
          search: await this.#searchZone((0, dns.Ss)(host))
        })));
      }
      async answersFor(zones) {
        const isAnswered = ({search: search}) => search.kind !== "unknown";
        if (zones.some(isAnswered)) return true;
        const above = [ ...new Set(zones.map(({host: host}) => (0, dns_zone.jG)(host))) ];
        return (await this.zonesOf(above)).some(isAnswered);
      }
      async areAllSeen(records) {
        const seen = await this.check(records);
        return seen.length > 0 && seen.every(({state: state}) => state === "present" || state === "validated");
      }
      async #zoneOf(recordName) {
        const search = await this.#searchZone((0, dns.gN)(recordName) ?? recordName);
        return search.kind === "found" ? search.zone : void 0;
      }
      #searchZone(domain) {
        return (0, core_once.O)(this.#zones, domain, () => this.#findZone(domain));
      }
      async #findZone(domain) {
        let name = domain;
        for (;;) {
          const step = (0, dns_zone.vp)(await this.#dns.ask(name, "SOA"), name);
          if (step.kind !== "ask") return step;
          name = step.name;
        }
      }
      #sightOf(record, zone) {
        return (0, core_once.O)(this.#sights, `${record.name} ${record.value}`, () => this.#judge(record, zone));
      }
      async #judge(record, zone) {
        const chain = await this.#follow(record);
        const seen = await this.#withoutWildcard(record, (0, record_status.fd)(chain, record));
        if (seen.state === "wrong" || seen.state === "unknown") return seen;
        const expected = chain.kind === "followed" ? chain.targets[0] : void 0;
        const judged = (0, record_status.wf)(seen, await this.#askServers(record, zone, expected));
        return judged.state === "missing" ? await this.#findMistake(record, zone) ?? judged : judged;
      }
      async #follow(record) {
        const targets = [];
        while (!(0, record_status.UX)(targets, record)) {
          const answer = await this.#dns.ask(targets.at(-1) ?? record.name, "CNAME");
          if (answer.kind === "failed") return {
            kind: "failed",
            why: answer.why
          };
          const target = answer.values[0];
          if (target === void 0) break;
          targets.push(target);
        }
        return {
          kind: "followed",
          targets: targets
        };
      }
      async #withoutWildcard(record, sight) {
        const wildcard = sight.mistake === "other-value" ? (0, dns_zone.Gz)(record.name) : void 0;
        if (wildcard === void 0) return sight;
        const [own, everybodys] = await Promise.all([ this.#dns.ask(record.name, "CNAME"), this.#dns.ask(wildcard, "CNAME") ]);
        return sameValues(own, everybodys) ? record_status.LO : sight;
      }
      async #askServers(record, zone, expected = record.value) {
        if (zone === void 0 || !this.#dns.asksNameServers) return [];
        const servers = await (0, core_once.O)(this.#servers, zone, () => this.#findServers(zone));
        const sights = await Promise.all(servers.map(async ({name: name, address: address}) => {
          const answer = await this.#dns.askNameServer(address, record.name, "CNAME");
          if (answer.kind === "failed") return [];
          const target = answer.values[0];
          const hasIt = target !== void 0 && ((0, record_status.mv)(target, expected) || (0, 
          record_status.mv)(target, record.value));
          return [ {
            server: name,
            hasIt: hasIt
          } ];
        }));
        return sights.flat();
      }
      #namesOf(zone) {
        return (0, core_once.O)(this.#names, zone, async () => valuesOf(await this.#dns.ask(zone, "NS")));
      }
      async #findServers(zone) {
        const names = await this.#namesOf(zone);
        const found = await Promise.all(names.slice(0, mostNameServers).map(async name => {
          const address = (await this.#dns.lookUpAddresses(name))[0];
          return address === void 0 ? [] : [ {
            name: name,
            address: address
          } ];
        }));
        return found.flat();
      }
      async #findMistake(record, zone) {
        for (const {mistake: mistake, name: name} of (0, record_status.nq)(record, zone, (0, 
        dns_zone.jG)(record.name))) if (await this.#standsAt(name, record)) return (0, record_status.R3)(mistake, name);
        return this.#findOtherType(record);
      }
      async #standsAt(name, record) {
        const target = valuesOf(await this.#dns.ask(name, "CNAME"))[0];
        if (target === void 0) return false;
        const {state: state, mistake: mistake} = (0, record_status.fd)({
          kind: "followed",
          targets: [ target ]
        }, record);
        return state === "present" || mistake === "value-suffixed";
      }
      async #findOtherType(record) {
        const wildcard = (0, dns_zone.Gz)(record.name);
        for (const type of [ "A", "AAAA", "TXT" ]) {
          const answer = await this.#dns.ask(record.name, type);
          if (answer.kind === "failed" || !answer.exists || answer.owner !== record.name) return;
          const [value] = answer.values;
          if (value === void 0) continue;
          if (wildcard !== void 0 && sameValues(answer, await this.#dns.ask(wildcard, type))) return;
          return type === "TXT" ? (0, record_status.R3)("other-type", type) : (0, record_status.R3)("proxied", `${type} ${value}`);
        }
        return this.#findFlattened(record);
      }
      async #findFlattened(record) {
        const unused = await this.#dns.ask((0, record_status.C_)(record), "CNAME");
        return unused.kind === "answered" && !unused.exists ? (0, record_status.R3)("flattened", "") : void 0;
      }
    }
    function isToEnter({state: state}) {
      return state === "missing" || state === "wrong" || state === "unknown";
    }
    function valuesOf(answer) {
      return answer.kind === "answered" ? answer.values : [];
    }
    function sameValues(left, right) {
      const [a, b] = [ valuesOf(left), valuesOf(right) ].map(values => [ ...values ].sort().join("\n"));
      return a !== "" && a === b;
    }
    async function readHealth(context, fleet) {
      if (!context.config.health) return;
      return await readOrganization(context) ?? health_readAccounts(context, fleet);
    }
    async function readOrganization(context) {
      const {organization: organization} = context.config;
      if (organization === void 0) return;
      try {
        const reader = await context.aws.openHealth({
          kind: "organization",
          role: organization.role
        });
        return {
          events: (0, health.el)(await reader.listOrganizationEvents()),
          gaps: []
        };
      } catch (error) {
        if (!health_isRefusal(error)) throw error;
        context.log.info(`AWS Health of the organisation cannot be read, so each account is asked: ${(0, 
        errors.bD)(error)}`);
        return;
      }
    }
    async function health_readAccounts(context, fleet) {
      const nearest = regionsNear(fleet);
      const found = await mapBounded([ ...nearest ], concurrencyOf(context.config, nearest.size), async ([account, near]) => {
        try {
          const role = context.config.roles.scan;
          const reader = await context.aws.openHealth({
            kind: "account",
            account: account,
            near: near,
            role: role
          });
          return {
            events: await reader.listEvents(),
            gaps: []
          };
        } catch (error) {
          if (!health_isRefusal(error)) throw error;
          return {
            events: [],
            gaps: [ health_gapOf(account, error) ]
          };
        }
      });
      return {
        events: (0, health.el)(found.flatMap(({events: events}) => events)),
        gaps: found.flatMap(({gaps: gaps}) => gaps)
      };
    }
    function health_isRefusal(error) {
      return error instanceof errors.gA || error instanceof errors.yo;
    }
    function health_gapOf(account, error) {
      const isPlan = error instanceof errors.gA && error.details.code.startsWith("SubscriptionRequired");
      return {
        account: account,
        why: isPlan ? "subscription" : "refused",
        detail: (0, errors.bD)(error)
      };
    }
    const amazonIssuers = [ "amazon.com", "amazontrust.com", "awstrust.com", "amazonaws.com" ];
    const knownProperties = [ "issue", "issuewild", "iodef", "issuemail", "issuevmc", "contactemail", "contactphone" ];
    function caaLine(owner, tag) {
      return `${owner.replace(/\.$/, "")}. CAA 0 ${tag} "${amazonIssuers[0] ?? ""}"`;
    }
    function caaRejection(properties, isWildcard) {
      const unknown = properties.find(({isCritical: isCritical, tag: tag}) => isCritical && !knownProperties.includes(tag));
      if (unknown !== void 0) return {
        kind: "critical",
        property: unknown.tag
      };
      const wild = properties.filter(({tag: tag}) => tag === "issuewild");
      const deciding = isWildcard && wild.length > 0 ? wild : properties.filter(({tag: tag}) => tag === "issue");
      if (deciding.length === 0) return;
      const issuers = deciding.map(({value: value}) => (value.split(";")[0] ?? "").trim().toLowerCase());
      if (issuers.some(issuer => amazonIssuers.includes(issuer))) return;
      const others = [ ...new Set(issuers.filter(issuer => issuer !== "")) ].sort();
      const tag = deciding[0]?.tag ?? "issue";
      return {
        kind: "issuers",
        tag: tag,
        issuers: others
      };
    }
    const mostTold = 3;
    class IssuingChecker {
      #dns;
      #caa=new Map;
      constructor(dns) {
        this.#dns = dns;
      }
      async rejection(names) {
        const unregistered = await this.#unregistered(names);
        if (unregistered.length > 0) return (0, core_reasons.l)("domain-not-registered", unregistered);
        return (await this.status(names)).rejections[0];
      }
      async #unregistered(names) {
        const domainOf = name => (0, dns_zone.jG)(name.replace(/^\*\./, ""));
        const facts = await Promise.all([ ...new Set(names.map(domainOf)) ].map(async domain => {
          if (!(0, dns_zone.u7)(await this.#ask((0, dns.Ss)(domain)), domain)) return [];
          const own = names.filter(name => domainOf(name) === domain);
          return [ {
            key: "domain-unregistered",
            domain: domain,
            names: own.join(", ")
          } ];
        }));
        return facts.flat();
      }
      #ask(name) {
        return (0, core_once.O)(this.#caa, name, () => this.#dns.ask(name, "CAA"));
      }
      async status(names) {
        const found = await Promise.all(names.map(name => this.#look(name)));
        const rejections = found.filter(each => typeof each === "object");
        const codes = [ ...new Set(rejections.map(({code: code}) => code)) ];
        return {
          rejections: codes.map(code => summarise(code, rejections)),
          isComplete: found.every(each => each === "clear" || typeof each === "object" && each.code === "caa")
        };
      }
      async #look(name) {
        const isWildcard = name.startsWith("*.");
        const base = (0, dns.Ss)(name.replace(/^\*\./, ""));
        for (const ancestor of (0, dns.oG)(base)) {
          const answer = await this.#ask(ancestor);
          if (answer.kind === "failed") return answer.why.kind === "dnssec" ? {
            code: "dnssec",
            facts: [ {
              key: "dnssec-broken",
              zone: issuing_checker_plain(ancestor)
            } ]
          } : "unknown";
          if (answer.caa.length === 0) continue;
          const rejection = caaRejection(answer.caa, isWildcard);
          if (rejection === void 0) return "clear";
          return {
            code: "caa",
            facts: caaFacts(name, ancestor, answer.owner, rejection)
          };
        }
        return "clear";
      }
    }
    function summarise(code, rejections) {
      const same = rejections.filter(each => each.code === code).map(({facts: facts}) => facts);
      const distinct = distinctOf(same);
      const more = distinct.length - mostTold;
      const rest = more > 0 ? [ {
        key: "more",
        count: String(more)
      } ] : [];
      return (0, core_reasons.l)(code, [ ...distinctOf(distinct.slice(0, mostTold).flat()), ...rest ]);
    }
    function distinctOf(values) {
      return [ ...new Map(values.map(value => [ JSON.stringify(value), value ])).values() ];
    }
    function caaFacts(name, ancestor, owner, rejection) {
      const zone = issuing_checker_plain(owner);
      const through = owner === ancestor ? [] : [ {
        key: "caa-through",
        name: issuing_checker_plain(ancestor),
        owner: zone
      } ];
      if (rejection.kind === "critical") return [ {
        key: "caa-critical",
        name: name,
        zone: zone,
        property: rejection.property
      }, ...through ];
      const {tag: tag, issuers: issuers} = rejection;
      const what = issuers.length === 0 ? {
        key: "caa-nobody",
        name: name,
        zone: zone,
        tag: tag
      } : {
        key: "caa-issuers",
        name: name,
        zone: zone,
        tag: tag,
        issuers: issuers.join(", ")
      };
      return [ what, ...through, {
        key: "caa-line",
        line: caaLine(owner, tag)
      } ];
    }
    function issuing_checker_plain(name) {
      return name.replace(/\.$/, "");
    }
    function effectiveStrategy({strategy: strategy, status: status, otherUses: otherUses, attacher: attacher}) {
      if (status === "EXPIRED") return "replace";
      if (strategy !== "auto") return strategy;
      return otherUses > 0 || attacher !== void 0 ? "in-place" : "replace";
    }
    function decideSwitch(facts, now) {
      const {certificate: certificate, policy: policy, isAsked: isAsked, isHeld: isHeld} = facts;
      const {update: update, status: status, type: type} = certificate;
      const deadline = update?.requestedAt?.add(records.bO);
      const isOver = deadline !== void 0 && temporal_polyfill.fE.Instant.compare(deadline, now) <= 0;
      if (update?.status === "PENDING_DOMAIN_VALIDATION" && !isOver) return {
        kind: "running",
        deadline: deadline
      };
      if (type !== "AMAZON_ISSUED" || status !== "ISSUED") return {
        kind: "blocked",
        reason: (0, core_reasons.l)("certificate-not-issued", `${type}, ${status}`)
      };
      if (isHeld || policy === "off") return {
        kind: "wait"
      };
      if (update?.status === "FAILED" && !isAsked && !isNearlyOver(deadline, now)) return {
        kind: "blocked",
        reason: (0, core_reasons.l)("validation-failed")
      };
      if (isAsked) return {
        kind: "start"
      };
      if (update !== void 0 && isOverlooked(facts.recordsSeen, update.requestedAt, now)) return {
        kind: "blocked",
        reason: (0, core_reasons.l)("acm-does-not-see")
      };
      return policy === "automatic" && !isInRenewalWindow(certificate, now) ? {
        kind: "start"
      } : {
        kind: "wait"
      };
    }
    function isNearlyOver(deadline, now) {
      return deadline === void 0 || temporal_polyfill.fE.Instant.compare(deadline, now.add({
        hours: 1
      })) <= 0;
    }
    function switchRecords(domains) {
      return (0, records.mV)({
        domains: requestedIn(domains)
      });
    }
    function requestedIn(domains) {
      return domains.flatMap(({requested: requested}) => requested ?? []);
    }
    function activeRecords(domains) {
      return (0, records.mV)({
        domains: domains.map(({domain: domain, activeRecord: activeRecord}) => ({
          domain: domain,
          method: "DNS",
          status: "SUCCESS",
          record: activeRecord,
          emails: []
        }))
      });
    }
    function hasSwitchRecords(domains) {
      return domains.length > 0 && domains.every(({requested: requested}) => requested?.record !== void 0);
    }
    function decideRequest(facts, now) {
      const own = ownAttempts(facts.specification, facts.candidates);
      const failed = own.filter(replacement_hasFailed);
      const chosen = chooseReplacement(facts.specification, facts.candidates, now);
      if (chosen !== void 0) return {
        kind: "use",
        candidate: chosen,
        leftovers: failed.filter(mayDelete)
      };
      const last = failed[0];
      const next = (attemptOf(own[0]?.tags ?? {}) ?? 0) + 1;
      if (facts.isHeld || facts.policy === "off") return last === void 0 ? {
        kind: "nothing"
      } : {
        kind: "keep",
        candidate: last
      };
      if (facts.attacher !== void 0 && !facts.isAsked && !facts.isExpired) return {
        kind: "blocked",
        reason: (0, swap_owners._o)(facts.attacher),
        candidate: last
      };
      if (last === void 0) return facts.policy === "automatic" || facts.isAsked ? {
        kind: "request",
        attempt: next,
        leftovers: []
      } : {
        kind: "nothing"
      };
      if (!mayTryAgain(last, facts, now)) return {
        kind: "keep",
        candidate: last
      };
      return {
        kind: "request",
        attempt: next,
        leftovers: failed.filter(mayDelete)
      };
    }
    function mayTryAgain({certificate: certificate, tags: tags}, facts, now) {
      if (facts.isAsked) return true;
      if (certificate.status !== "VALIDATION_TIMED_OUT") return false;
      if (attemptOf(tags) === 1) return true;
      return facts.areRecordsSeen && !isOverlooked(facts.recordsSeen, certificate.createdAt, now);
    }
    async function validation_validationOf(reader, {certificate: certificate, isListedAsEmail: isListedAsEmail, needsProof: needsProof}) {
      const witnesses = {
        certificate: certificate,
        isListedAsEmail: isListedAsEmail
      };
      const active = isActiveNeeded(witnesses, needsProof) ? await readActive(reader, certificate.arn) : void 0;
      return readValidation({
        ...witnesses,
        active: active
      });
    }
    async function readActive(reader, arn) {
      try {
        return await reader.listDomainSwitches(arn);
      } catch (error) {
        if (error instanceof errors.gA) return;
        throw error;
      }
    }
    const recordPatience = {
      attempts: 40,
      pauseMilliseconds: 500
    };
    class ReplacementKeeper {
      #context;
      #region;
      #reader;
      #dns;
      #candidates=new Map;
      #requested=new Map;
      problems=[];
      #listed;
      #writer;
      constructor(context, region, dns) {
        this.#context = context;
        this.#region = region;
        this.#reader = region.readers.certificates;
        this.#dns = dns;
      }
      async ensure(observed, permission) {
        const isKnown = permission.known !== void 0;
        return this.#orObstacle(observed, isKnown, () => this.#decideAndAct(observed, permission));
      }
      async waitForRecords(kept, observed) {
        if (!("arn" in kept)) return kept;
        return this.#orObstacle(observed, kept.isKnown, async () => {
          const certificate = await this.#waitForRecords(kept.arn);
          const replacement = certificate && {
            certificate: certificate,
            attempt: kept.attempt
          };
          return {
            replacement: replacement,
            blockedBy: void 0,
            droppedTags: kept.droppedTags
          };
        });
      }
      async #orObstacle({certificate: {arn: arn, names: names}}, isKnown, work) {
        try {
          return await work();
        } catch (error) {
          if (!(error instanceof errors.gA)) throw error;
          if (isKnown && isRead(error)) {
            this.problems.push(failureOf(t => t.certificateNotRead(arn), error));
            return {
              unread: reason_of_reasonOf(error)
            };
          }
          if (replacements_failsJob(error)) this.problems.push(failureOf(t => t.notRequested(names[0] ?? "", arn), error));
          return replacements_blocked(reason_of_reasonOf(error));
        }
      }
      async #decideAndAct(observed, permission) {
        const specification = specifyReplacement(observed.certificate, observed.settings.drop);
        if (specification.names.length === 0) return replacements_blocked((0, core_reasons.l)("names-not-covered", [ {
          key: "every-name-dropped"
        } ]));
        if (!hasFirstName(specification)) return replacements_blocked((0, core_reasons.l)("names-not-covered", [ {
          key: "no-first-name"
        } ]));
        const shared = this.#requested.get(sharingKey(specification));
        if (shared !== void 0) return shared;
        const candidates = await this.#candidatesFor(specification, permission.known);
        const decision = decideRequest({
          specification: specification,
          candidates: candidates,
          policy: observed.settings.request,
          isAsked: permission.isAsked,
          isHeld: permission.isHeld || !permission.hasIssue,
          attacher: (0, swap_owners.p2)(observed.owners),
          isExpired: observed.certificate.status === "EXPIRED",
          recordsSeen: permission.recordsSeen,
          areRecordsSeen: await this.#seenForRetry(candidates)
        }, this.#context.clock.now());
        switch (decision.kind) {
         case "nothing":
          return unchanged(void 0);

         case "keep":
          return unchanged(replacementOf(decision.candidate));

         case "blocked":
          return {
            ...replacements_blocked(decision.reason),
            replacement: decision.candidate && replacementOf(decision.candidate)
          };

         case "use":
          if (permission.hasIssue) await this.#delete(decision.leftovers);
          return this.#use(decision.candidate, permission.known !== void 0);

         case "request":
          {
            const rejection = await this.#rejection(specification, decision.leftovers);
            if (rejection !== void 0) return rejection;
            if (!await permission.isStillMeant()) return unchanged(void 0);
            return this.#request(observed.certificate, specification, decision, permission.known !== void 0);
          }
        }
      }
      async #rejection(specification, leftovers) {
        const blockedBy = await this.#dns.rejectionOf(specification.names);
        const last = leftovers[0];
        return blockedBy && {
          ...replacements_blocked(blockedBy),
          replacement: last && replacementOf(last)
        };
      }
      #use(candidate, isKnown) {
        const {certificate: certificate, tags: tags} = candidate;
        if (certificate.status !== "PENDING_VALIDATION" || (0, records.s9)(certificate)) return unchanged(replacementOf(candidate));
        return {
          arn: certificate.arn,
          attempt: attemptOf(tags),
          isKnown: isKnown,
          droppedTags: []
        };
      }
      async #candidatesFor(specification, known) {
        if (known !== void 0) {
          const candidate = await this.#candidate(known);
          const status = candidate?.certificate.status;
          if (candidate !== void 0 && (status === "ISSUED" || status === "PENDING_VALIDATION")) return [ candidate ];
        }
        this.#listed ??= this.#reader.findDnsValidated().then(inventory => inventory.certificates);
        const matching = (await this.#listed).filter(summary => mayMatch(specification, summary));
        const described = await Promise.all(matching.map(summary => this.#candidate(summary.arn)));
        return described.filter(candidate => candidate !== void 0);
      }
      async #candidate(arn) {
        const known = this.#candidates.get(arn);
        if (known !== void 0) return known;
        const certificate = await this.#reader.describeCertificate(arn);
        if (certificate === void 0) return;
        const [tags, validation] = await Promise.all([ this.#reader.listCertificateTags(arn), validation_validationOf(this.#reader, {
          certificate: certificate,
          isListedAsEmail: void 0,
          needsProof: false
        }) ]);
        const candidate = {
          certificate: certificate,
          tags: tags,
          validation: validation
        };
        this.#candidates.set(arn, candidate);
        return candidate;
      }
      async #seenForRetry(candidates) {
        const timedOut = candidates.filter(({certificate: certificate}) => certificate.status === "VALIDATION_TIMED_OUT");
        const last = timedOut.find(({tags: tags}) => (attemptOf(tags) ?? 1) > 1);
        return last !== void 0 && await this.#dns.areRecordsSeen((0, records.mV)(last.certificate));
      }
      async #request(old, specification, {attempt: attempt, leftovers: leftovers}, isKnown) {
        const writer = await this.#openWriter();
        const oldTags = await this.#reader.listCertificateTags(old.arn);
        const {droppedTags: droppedTags, ...request} = buildRequest(specification, oldTags, attempt);
        if (writer === void 0) {
          this.#print("acm:RequestCertificate", request);
          await this.#delete(leftovers);
          return unchanged(void 0);
        }
        const requested = {
          arn: await writer.requestCertificate(request),
          attempt: attempt,
          isKnown: isKnown,
          droppedTags: droppedTags
        };
        const {account: account, region: region} = this.#region.target;
        this.#context.log.info(`Requested ${request.names.join(", ")} in ${account} ${region}: ${requested.arn}`);
        this.#requested.set(sharingKey(specification), requested);
        await this.#delete(leftovers);
        return requested;
      }
      async #waitForRecords(arn) {
        let certificate;
        for (let attempt = 0; attempt < recordPatience.attempts; attempt += 1) {
          certificate = await this.#reader.describeCertificate(arn);
          if (certificate !== void 0 && (0, records.s9)(certificate)) return certificate;
          await this.#context.clock.sleep(recordPatience.pauseMilliseconds);
        }
        return certificate;
      }
      async #delete(leftovers) {
        const writer = leftovers.length === 0 ? void 0 : await this.#openWriter();
        for (const {certificate: certificate} of leftovers) if (writer === void 0) this.#print("acm:DeleteCertificate", {
          CertificateArn: certificate.arn
        }); else await writer.deleteCertificate(certificate.arn);
      }
      #print(action, request) {
        printWrite(this.#context, this.#region.target, action, request);
      }
      #openWriter() {
        const {awsWriters: awsWriters, config: config} = this.#context;
        this.#writer ??= awsWriters?.openCertificateWriter({
          ...this.#region.target,
          power: "scan",
          role: config.roles.scan
        });
        return this.#writer;
      }
    }
    function isRead({details: details}) {
      return /^(?:Describe|Get|List|Search)/.test(details.operation);
    }
    function replacements_failsJob({details: details}) {
      return details.kind !== "quota";
    }
    function replacementOf({certificate: certificate, tags: tags}) {
      return {
        certificate: certificate,
        attempt: attemptOf(tags)
      };
    }
    function unchanged(replacement) {
      return {
        replacement: replacement,
        blockedBy: void 0,
        droppedTags: []
      };
    }
    function replacements_blocked(blockedBy) {
      return {
        replacement: void 0,
        blockedBy: blockedBy,
        droppedTags: []
      };
    }
    const switches_recordPatience = {
      attempts: 40,
      pauseMilliseconds: 500
    };
    const switches_waiting = {
      state: "waiting",
      records: [],
      deadline: void 0,
      blockedBy: void 0
    };
    class SwitchKeeper {
      #context;
      #region;
      #issuing;
      problems=[];
      #writer;
      constructor(context, region, issuing) {
        this.#context = context;
        this.#region = region;
        this.#issuing = issuing;
      }
      async ensure({certificate: certificate, settings: settings}, permission) {
        const {isAsked: isAsked, isHeld: isHeld, isStillMeant: isStillMeant, recordsSeen: recordsSeen} = permission;
        const facts = {
          certificate: certificate,
          policy: settings.request,
          isAsked: isAsked,
          isHeld: isHeld,
          recordsSeen: recordsSeen
        };
        const decision = decideSwitch(facts, this.#context.clock.now());
        try {
          return await this.#carryOut(certificate, decision, isStillMeant);
        } catch (error) {
          if (!(error instanceof errors.gA)) throw error;
          if (error.details.code === "in-place-unavailable") return "unavailable";
          if (permission.isKnown && decision.kind === "running" && isRead(error)) {
            this.problems.push(failureOf(t => t.certificateNotRead(certificate.arn), error));
            return {
              unread: reason_of_reasonOf(error)
            };
          }
          if (replacements_failsJob(error)) this.problems.push(failureOf(t => t.notRequested(certificate.names[0] ?? "", certificate.arn), error));
          return {
            ...switches_waiting,
            blockedBy: reason_of_reasonOf(error)
          };
        }
      }
      async #carryOut({arn: arn, names: names}, decision, isStillMeant) {
        switch (decision.kind) {
         case "wait":
          return switches_waiting;

         case "blocked":
          return {
            ...switches_waiting,
            blockedBy: decision.reason
          };

         case "running":
          return this.#follow(arn, names, decision.deadline);

         case "start":
          return this.#start(arn, names, isStillMeant);
        }
      }
      async #start(arn, names, isStillMeant) {
        const rejection = await this.#issuing.rejection(names);
        if (rejection !== void 0) return {
          ...switches_waiting,
          blockedBy: rejection
        };
        const before = await this.#region.readers.certificates.listDomainSwitches(arn);
        if (isActiveDns(names, before)) return {
          ...switches_waiting,
          state: "done"
        };
        if (before.length === 0) return {
          ...switches_waiting,
          blockedBy: (0, core_reasons.l)("unverifiable", [ {
            key: "records-not-shown"
          } ])
        };
        if (!await isStillMeant()) return switches_waiting;
        const {awsWriters: awsWriters, clock: clock, config: config} = this.#context;
        this.#writer ??= awsWriters?.openCertificateWriter({
          ...this.#region.target,
          power: "scan",
          role: config.roles.scan
        });
        const writer = await this.#writer;
        if (writer === void 0) {
          const request = {
            CertificateArn: arn,
            Options: {
              ValidationMethod: "DNS"
            }
          };
          printWrite(this.#context, this.#region.target, "acm:UpdateCertificateOptions", request);
          return switches_waiting;
        }
        await writer.switchToDns(arn);
        const described = await this.#region.readers.certificates.describeCertificate(arn);
        const requestedAt = described?.update?.requestedAt ?? clock.now();
        return this.#follow(arn, names, requestedAt.add(records.bO));
      }
      async #follow(arn, names, deadline) {
        const domains = await this.#readUntilRecords(arn, names);
        if (isActiveDns(names, domains)) return {
          ...switches_waiting,
          state: "done"
        };
        const blockedBy = (0, records.t4)({
          domains: requestedIn(domains)
        }) ? records.Fh : void 0;
        return {
          state: "running",
          records: switchRecords(domains),
          deadline: deadline,
          blockedBy: blockedBy
        };
      }
      async #readUntilRecords(arn, names) {
        const {certificates: certificates} = this.#region.readers;
        let domains = await certificates.listDomainSwitches(arn);
        for (let attempt = 1; attempt < switches_recordPatience.attempts; attempt += 1) {
          if (hasSwitchRecords(domains) || isActiveDns(names, domains)) break;
          await this.#context.clock.sleep(switches_recordPatience.pauseMilliseconds);
          domains = await certificates.listDomainSwitches(arn);
        }
        return domains;
      }
    }
    function unavailableResult() {
      return {
        ...switches_waiting,
        blockedBy: (0, core_reasons.l)("in-place-unavailable")
      };
    }
    const nothingKept = {
      replacement: void 0,
      blockedBy: void 0,
      droppedTags: []
    };
    async function ensureRegion(context, region, settings) {
      const kept = await ensureReplacements(context, region, settings);
      const findings = await mapEach(kept.values, (t, {observed: observed}) => t.certificateNotRead(observed.certificate.arn), ({observed: observed, ...rest}) => ensure_findingOf(observed, rest, settings.checkers.records), {
        limit: region.certificates.length
      });
      return {
        ...kept,
        values: findings.values,
        problems: [ ...kept.problems, ...findings.problems ]
      };
    }
    async function ensureReplacements(context, region, settings) {
      const {checkers: checkers} = settings;
      const replacements = new ReplacementKeeper(context, region, {
        areRecordsSeen: records => checkers.records.areAllSeen(records),
        rejectionOf: names => checkers.issuing.rejection(names)
      });
      const switches = new SwitchKeeper(context, region, checkers.issuing);
      const started = await mapEach(region.certificates, (t, {certificate: certificate}) => t.notRequested(certificate.names[0] ?? "", certificate.arn), async observed => {
        const inPlace = await ensureSwitch(context, switches, observed, settings);
        const isReplaced = inPlace === void 0 || inPlace === "unavailable";
        return {
          observed: observed,
          started: isReplaced ? await startReplacement(context, replacements, observed, settings) : nothingKept,
          inPlace: isReplaced ? insteadOfSwitch(observed, inPlace) : inPlace,
          isFallback: inPlace === "unavailable" && observed.settings.strategy === "auto"
        };
      });
      const settled = await mapEach(started.values, (t, {observed: {certificate: certificate}}) => t.notRequested(certificate.names[0] ?? "", certificate.arn), async ({started: one, ...rest}) => ({
        result: await replacements.waitForRecords(one, rest.observed),
        ...rest
      }), {
        limit: region.certificates.length
      });
      const refused = [ ...switches.problems, ...replacements.problems ];
      return {
        values: settled.values.flatMap(({result: result, inPlace: inPlace, ...rest}) => "unread" in result || inPlace !== void 0 && "unread" in inPlace ? [] : [ {
          ...rest,
          result: result,
          inPlace: inPlace
        } ]),
        unread: settled.values.flatMap(({observed: {certificate: certificate}, result: result, inPlace: inPlace = result}) => [ result, inPlace ].flatMap(one => "unread" in one ? [ {
          arn: certificate.arn,
          reason: one.unread
        } ] : [])),
        problems: [ ...started.problems, ...settled.problems, ...refused ]
      };
    }
    function ensure_stillMeant(context, own) {
      return async () => {
        if (own === void 0) return true;
        const issue = present(await context.github.getIssue(own.issue.number), own.issue.number);
        return userDecisionOf({
          ...own,
          issue: issue
        }) === "open";
      };
    }
    function insteadOfSwitch({settings: settings}, attempt) {
      return attempt === "unavailable" && settings.strategy === "in-place" ? unavailableResult() : void 0;
    }
    async function ensureSwitch(context, keeper, observed, {tracking: tracking, allotted: allotted}) {
      const {certificate: certificate, validation: validation, settings: settings, listeners: listeners, others: others} = observed;
      const isUsed = listeners.length + others.length > 0;
      if (settings.isIgnored || !isUsed || validation.kind !== "email") return;
      if (strategyOf(observed) !== "in-place") return;
      const own = tracking.byCertificate.get(certificate.arn);
      return keeper.ensure(observed, {
        recordsSeen: own?.recordsSeen,
        isKnown: own !== void 0,
        isAsked: await isAskedFor(context, own),
        isHeld: userDecisionOf(own) !== "open" || own === void 0 && !allotted.has(certificate.arn),
        isStillMeant: ensure_stillMeant(context, own)
      });
    }
    function strategyOf({certificate: {status: status}, settings: {strategy: strategy}, others: others, owners: owners}) {
      return effectiveStrategy({
        strategy: strategy,
        status: status,
        otherUses: others.length,
        attacher: (0, swap_owners.p2)(owners)
      });
    }
    async function startReplacement(context, keeper, observed, {tracking: tracking, allotted: allotted}) {
      const {certificate: certificate, validation: validation, settings: settings, listeners: listeners, others: others} = observed;
      const own = tracking.byCertificate.get(certificate.arn);
      const isExpired = certificate.status === "EXPIRED";
      const isReplaced = listeners.length > 0 || isExpired && others.length > 0;
      const isOfUse = validation.kind === "email" && (isReplaced || own?.replacement !== void 0);
      if (settings.isIgnored || !isOfUse || settings.strategy === "in-place" && !isExpired) return nothingKept;
      return keeper.ensure(observed, {
        known: own?.replacement,
        recordsSeen: own?.recordsSeen,
        isAsked: await isAskedFor(context, own),
        isHeld: !isReplaced || userDecisionOf(own) !== "open",
        hasIssue: own !== void 0 || allotted.has(certificate.arn),
        isStillMeant: ensure_stillMeant(context, own)
      });
    }
    async function ensure_findingOf(observed, {result: result, inPlace: inPlace, isFallback: isFallback}, checker) {
      const required = inPlace?.records ?? pendingRecords(result);
      return {
        observed: observed,
        result: result,
        inPlace: inPlace,
        isFallback: isFallback,
        records: await checker.check(required),
        deadline: inPlace === void 0 ? replacementDeadline(result) : inPlace.deadline
      };
    }
    function pendingRecords({replacement: replacement}) {
      const isPending = replacement !== void 0 && replacement.certificate.status !== "ISSUED";
      return isPending ? (0, records.mV)(replacement.certificate) : [];
    }
    function replacementDeadline({replacement: replacement}) {
      return replacement?.certificate.status === "PENDING_VALIDATION" ? (0, records.G0)(replacement.certificate) : void 0;
    }
    function awaitedListeners(context, tracking) {
      let listed;
      return async certificate => {
        listed ??= listOwnPullRequests(context, tracking);
        const unfinished = (await listed).filter(each => awaited_isUnfinished(context, each) && isAbout(each, certificate));
        const plans = await Promise.all(unfinished.map(({number: number, mergeCommitSha: mergeCommitSha, headSha: headSha}) => readPlanFiles(context, number, mergeCommitSha ?? headSha)));
        return plans.flat().flatMap(({file: file}) => {
          const parsed = parsePlan(file.text);
          return parsed.kind === "valid" && parsed.plan.from === certificate.arn ? parsed.plan.listeners : [];
        });
      };
    }
    function awaited_isUnfinished({config: config}, {isMerged: isMerged, labels: labels}) {
      return isMerged && (0, issue_labels.RX)(labels, config.pullRequests.label) && !(0, 
      issue_labels.RX)(labels, (0, issue_labels.UH)("done"));
    }
    function isAbout({headRef: headRef, body: body}, certificate) {
      const named = (0, markdown.$B)(body, markerKeys.planFrom);
      if (named.length > 0) return named.includes(certificate.arn);
      return planSequence(certificate, headRef) !== void 0 || !headRef.startsWith("acm-email-to-dns/");
    }
    const mostNamesTold = 100;
    function findSuccessions(certificates, {allow: allow, taken: taken}) {
      const ready = certificates.filter(each => {
        const change = changeTo(each);
        return change !== void 0 && allow.includes(change) && !taken.has(each.arn) && !isInUse(each);
      });
      if (ready.length === 0) return [];
      return certificates.filter(mayBeSucceeded).flatMap(from => {
        const [to] = ready.filter(each => isSuccessor(each, from)).toSorted(latestFirst);
        return to === void 0 ? [] : [ {
          from: from,
          to: to
        } ];
      });
    }
    function changeTo({status: status, type: type, method: method}) {
      if (status !== "ISSUED") return;
      if (type === "IMPORTED") return "imported";
      if (type === "PRIVATE") return "private";
      return type === "AMAZON_ISSUED" && method === "DNS" ? "re-issued" : void 0;
    }
    function mayBeSucceeded({inUse: inUse, method: method, type: type}) {
      return inUse === true && type !== void 0 && (type !== "AMAZON_ISSUED" || method !== void 0 && method !== "EMAIL");
    }
    function isSuccessor(to, from) {
      if (to.names.length === 0 || to.names.length >= mostNamesTold || !(0, certificate_certificate.Fk)(to.names, from.names)) return false;
      if (!isLater(to.createdAt, from.createdAt) || to.notAfter === void 0) return false;
      const hasOtherKey = to.keyAlgorithm !== void 0 && from.keyAlgorithm !== void 0 && to.keyAlgorithm !== from.keyAlgorithm;
      return isLater(to.notAfter, from.notAfter) || hasOtherKey;
    }
    function isLater(a, b) {
      return a !== void 0 && b !== void 0 && temporal_polyfill.fE.Instant.compare(a, b) > 0;
    }
    function latestFirst(a, b) {
      return isLater(a.notAfter, b.notAfter) ? -1 : isLater(b.notAfter, a.notAfter) ? 1 : a.arn < b.arn ? -1 : 1;
    }
    async function judgeCertificate(context, {reader: reader, checkers: checkers, served: served}, certificate) {
      const tags = rulesNeedTags(context.config.rules) ? await reader.listCertificateTags(certificate.arn) : {};
      const [records, issuing] = await Promise.all([ judge_recordsOf(reader, certificate).then(required => checkers.records.check(required.map(record => ({
        ...record,
        isValidated: false
      })))), certificate.type === "AMAZON_ISSUED" ? checkers.issuing.status(certificate.names) : {
        rejections: [],
        isComplete: true
      } ]);
      const judgement = judgeRisks({
        certificate: certificate,
        records: records,
        issuing: issuing,
        served: served,
        now: context.clock.now()
      });
      return {
        certificate: certificate,
        tags: tags,
        settings: settingsFor(context.config, certificate, tags),
        judgement: judgement,
        records: records
      };
    }
    async function judge_recordsOf(reader, certificate) {
      if (!isProvenByDns(certificate)) return [];
      const described = (0, records.mV)(certificate);
      return described.length > 0 ? described : activeRecords(await reader.listDomainSwitches(certificate.arn));
    }
    const unknown = {
      kind: "unknown"
    };
    const deployed = temporal_polyfill.fE.Duration.from({
      hours: 48
    });
    const overlap = temporal_polyfill.fE.Duration.from({
      hours: 60 * 24
    });
    const served_handshakesInARow = 3;
    async function probeServed(context, {listeners: listeners, otherSerials: otherSerials}, certificate) {
      if (!isOverlapping(certificate, context.clock.now())) return unknown;
      let seen = unknown;
      for (const arn of (0, usage.lm)(certificate.inUseBy ?? [], certificate.account).loadBalancers) {
        const loadBalancer = await listeners.describeLoadBalancer(arn);
        if (loadBalancer === void 0) continue;
        const holding = (await listeners.listSecureListeners(arn)).filter(each => roleOf(each, certificate.arn) !== void 0);
        const addresses = await context.dns.lookUpAddresses(loadBalancer.dnsName);
        for (const {port: port} of holding) for (const address of addresses) {
          const presented = await presentedAt(context, certificate, {
            address: address,
            port: port
          });
          if (presented?.serial === certificate.serial) seen = {
            kind: "current"
          }; else if (presented !== void 0 && isOld(presented, certificate, otherSerials)) return {
            kind: "old",
            address: address,
            serial: presented.serial
          };
        }
      }
      return seen;
    }
    function isOverlapping({serial: serial, status: status, notBefore: notBefore}, now) {
      if (serial === void 0 || status !== "ISSUED" || notBefore === void 0) return false;
      return temporal_polyfill.fE.Instant.compare(notBefore.add(deployed), now) <= 0 && temporal_polyfill.fE.Instant.compare(now, notBefore.add(overlap)) <= 0;
    }
    async function presentedAt({tls: tls}, certificate, target) {
      const serverName = probeName(certificate.domainName);
      let presented;
      for (let count = 0; count < served_handshakesInARow; count += 1) {
        const answer = await tls.handshake({
          ...target,
          serverName: serverName
        });
        if (answer.kind === "unreachable") return;
        if (presented !== void 0 && presented.serial !== answer.certificate.serial) return;
        presented = answer.certificate;
        if (presented.serial === certificate.serial) return presented;
      }
      return presented;
    }
    function isOld({serial: serial, subject: subject, notAfter: notAfter}, certificate, otherSerials) {
      const end = certificate.notAfter;
      return !otherSerials.has(serial) && subject.toLowerCase() === certificate.domainName && end !== void 0 && temporal_polyfill.fE.Instant.compare(notAfter, end) < 0;
    }
    const guard_atOnce = 10;
    async function guardRegion(context, settings, {target: target, readers: readers, inventory: inventory}) {
      const open = new Set(settings.told.filter(arn => guard_isAt(arn, target)));
      const today = context.clock.now().toString().slice(0, "yyyy-mm-dd".length);
      const due = isDue(settings.memory, today, target) ? inventory.certificates.filter(isGuarded) : [];
      const arns = [ ...new Set([ ...due.map(({arn: arn}) => arn), ...open ]) ].filter(arn => !settings.watched.has(arn));
      const place = guard_placeOf(context, settings, {
        readers: readers,
        inventory: inventory
      });
      const looks = await mapBounded(arns, guard_atOnce, async arn => ({
        arn: arn,
        check: await checkSafely(place, arn)
      }));
      return {
        target: target,
        count: countFleet(inventory.certificates),
        certificates: looks.flatMap(({arn: arn, check: check}) => check.kind === "looked" && (check.guarded.judgement.risks.length > 0 || open.has(arn)) ? [ check.guarded ] : []),
        ended: looks.flatMap(({arn: arn, check: check}) => check.kind === "ended" && open.has(arn) ? [ {
          arn: arn,
          why: check.why
        } ] : []),
        successions: findSuccessions(inventory.certificates, {
          allow: context.config.swap.allow,
          taken: settings.replacements
        }),
        problems: looks.flatMap(({check: check}) => "problems" in check ? check.problems : [])
      };
    }
    function guard_isAt(arn, {account: account, region: region}) {
      const parsed = (0, core_arn.Lw)(arn);
      return parsed?.account === account && parsed.region === region;
    }
    function isGuarded(summary) {
      return isInUse(summary) && summary.method !== "EMAIL";
    }
    function guard_placeOf(context, {checkers: checkers}, {readers: readers, inventory: inventory}) {
      const summaries = new Map(inventory.certificates.map(summary => [ summary.arn, summary ]));
      return {
        context: context,
        checkers: checkers,
        readers: readers,
        summaries: summaries,
        described: inventory.described
      };
    }
    async function checkSafely(place, arn) {
      try {
        return await checkOne(place, arn);
      } catch (error) {
        return {
          kind: "failed",
          problems: [ notGuarded(arn, error) ]
        };
      }
    }
    function notGuarded(arn, error) {
      if (!(error instanceof errors.gA)) throw error;
      return problem(t => t.notGuarded(arn, (0, errors.bD)(error)));
    }
    async function checkOne({context: context, checkers: checkers, readers: readers, summaries: summaries, described: described}, arn) {
      const reader = readers.certificates;
      const summary = summaries.get(arn);
      const certificate = described.get(arn) ?? await reader.describeCertificate(arn);
      if (certificate === void 0) return summary === void 0 ? {
        kind: "ended",
        why: "gone"
      } : {
        kind: "left"
      };
      const {kind: kind} = readValidation({
        certificate: certificate,
        isListedAsEmail: void 0,
        active: void 0
      });
      if (kind === "email") return {
        kind: "left"
      };
      if ((0, usage.j0)({
        certificate: certificate,
        exported: summary?.exported
      })) return summary?.inUse === true ? {
        kind: "left"
      } : {
        kind: "ended",
        why: "unused"
      };
      const otherSerials = new Set([ ...summaries.values() ].flatMap(other => other.arn === arn ? [] : other.serial ?? []));
      const problems = [];
      const served = await probeServed(context, {
        listeners: readers.listeners,
        otherSerials: otherSerials
      }, certificate).catch(error => {
        problems.push(notGuarded(arn, error));
        return {
          kind: "unknown"
        };
      });
      const guarded = await judgeCertificate(context, {
        reader: reader,
        checkers: checkers,
        served: served
      }, certificate);
      return guarded.settings.isIgnored ? {
        kind: "ended",
        why: "ignored"
      } : {
        kind: "looked",
        guarded: guarded,
        problems: problems
      };
    }
    class UseReader {
      #readers;
      #listeners=new Map;
      #loadBalancers=new Map;
      #tags=new Map;
      constructor(readers) {
        this.#readers = readers;
      }
      async read({arn: arn, loadBalancers: loadBalancers, inUseBy: inUseBy, isFoundInUse: isFoundInUse}, terraformTags) {
        const perLoadBalancer = await Promise.all(loadBalancers.map(async loadBalancer => ({
          loadBalancer: loadBalancer,
          uses: await this.#of(loadBalancer, arn),
          owner: await this.#ownerOf(loadBalancer, terraformTags)
        })));
        const lingering = perLoadBalancer.filter(({loadBalancer: loadBalancer, uses: uses}) => uses.length === 0 && inUseBy.includes(loadBalancer));
        const listeners = perLoadBalancer.flatMap(entry => entry.uses);
        const owners = [ ...listeners.map(use => (0, swap_owners.bf)(use, terraformTags)), ...perLoadBalancer.map(({owner: owner}) => owner) ].filter(owner => owner !== void 0);
        return {
          listeners: listeners,
          lingering: inUseBy.length > 0 || !isFoundInUse ? lingering.map(({loadBalancer: loadBalancer}) => loadBalancer) : [ arn ],
          owners: [ ...new Map(owners.map(owner => [ `${owner.kind} ${owner.name}`, owner ])).values() ]
        };
      }
      async #of(loadBalancerArn, certificateArn) {
        const [loadBalancer, listeners] = await Promise.all([ this.#describe(loadBalancerArn), this.readListeners(loadBalancerArn) ]);
        if (loadBalancer === void 0) return [];
        const uses = listeners.flatMap(listener => {
          const role = roleOf(listener, certificateArn);
          return role === void 0 ? [] : [ {
            listener: listener,
            role: role
          } ];
        });
        return Promise.all(uses.map(async ({listener: listener, role: role}) => {
          const tags = [ this.#tagsOf(loadBalancerArn), this.#tagsOf(listener.arn) ];
          const [loadBalancerTags, listenerTags] = await Promise.all(tags);
          return {
            listener: listener,
            role: role,
            loadBalancer: loadBalancer,
            loadBalancerTags: loadBalancerTags,
            listenerTags: listenerTags
          };
        }));
      }
      async #ownerOf(arn, terraformTags) {
        const loadBalancer = await this.#describe(arn);
        if (loadBalancer === void 0) return;
        return (0, swap_owners.bf)({
          loadBalancer: loadBalancer,
          loadBalancerTags: await this.#tagsOf(arn),
          listenerTags: {}
        }, terraformTags);
      }
      readListeners(arn) {
        return (0, core_once.O)(this.#listeners, arn, () => this.#readers.listeners.listSecureListeners(arn));
      }
      #describe(arn) {
        return (0, core_once.O)(this.#loadBalancers, arn, () => this.#readers.listeners.describeLoadBalancer(arn));
      }
      #tagsOf(arn) {
        return (0, core_once.O)(this.#tags, arn, async () => (await this.#readers.listeners.listTags([ arn ])).get(arn) ?? {});
      }
    }
    async function observeRegion(context, target, {tracked: tracked, findAwaited: findAwaited, guard: guard, signal: signal}) {
      try {
        const readers = await context.aws.open({
          ...target,
          power: "scan",
          role: context.config.roles.scan,
          signal: signal
        });
        const all = guard && await readers.certificates.findAll();
        const inventory = emailValidatedIn(all) ?? await readers.certificates.findEmailValidated();
        const found = new Map(inventory.certificates.map(summary => [ summary.arn, summary ]));
        const arns = [ ...new Set([ ...found.keys(), ...tracked ]) ];
        const uses = new UseReader(readers);
        const described = await Promise.all(arns.map(arn => orUnread(arn, async () => {
          const certificate = inventory.described.get(arn) ?? await readers.certificates.describeCertificate(arn);
          if (certificate === void 0) return;
          const isListedAsEmail = inventory.source === "search" ? found.has(arn) : void 0;
          const awaited = tracked.includes(arn) && !certificate.inUseBy?.length ? await findAwaited(certificate) : [];
          return readCertificate(context, readers, uses, {
            certificate: certificate,
            isListedAsEmail: isListedAsEmail,
            summary: found.get(arn),
            awaited: awaited
          });
        })));
        const looks = await Promise.all(described.flatMap(({found: known}) => known === void 0 ? [] : [ orUnread(known.certificate.arn, () => withUses(context, uses, known)) ]));
        const unread = [ ...described, ...looks ].flatMap(({failure: failure}) => failure ?? []);
        const [first] = unread;
        if (first !== void 0 && unread.length === arns.length) throw first.error;
        const observed = looks.flatMap(look => look.found ?? []);
        const seen = new Set([ ...observed.map(({certificate: certificate}) => certificate.arn), ...unread.map(({arn: arn}) => arn) ]);
        const missing = tracked.filter(arn => !seen.has(arn) && !found.has(arn));
        const gone = missing.length === 0 ? [] : await withoutListed(readers, missing);
        const guarded = guard && all && await guardRegion(context, guard, {
          target: target,
          readers: readers,
          inventory: all
        });
        return {
          kind: "observed",
          target: target,
          readers: readers,
          certificates: observed,
          gone: gone,
          unread: unread.map(toUnread),
          guarded: guarded
        };
      } catch (error) {
        if (!(error instanceof errors.gA) && !(error instanceof errors.yo)) throw error;
        const isServiceControl = error instanceof errors.gA && error.details.denial === "service-control-policy";
        return {
          kind: "unreachable",
          target: target,
          reason: reason_of_reasonOf(error),
          isServiceControl: isServiceControl
        };
      }
    }
    function emailValidatedIn(all) {
      const amazons = all?.certificates.filter(({type: type}) => type === void 0 || type === "AMAZON_ISSUED");
      if (all === void 0 || amazons?.some(({method: method}) => method === void 0) === true) return;
      return {
        ...all,
        certificates: (amazons ?? []).filter(({method: method}) => method === "EMAIL")
      };
    }
    async function orUnread(arn, look) {
      try {
        return {
          found: await look()
        };
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        return {
          failure: {
            arn: arn,
            error: error
          }
        };
      }
    }
    function toUnread({arn: arn, error: error}) {
      return {
        arn: arn,
        reason: reason_of_reasonOf(error)
      };
    }
    async function withoutListed({certificates: certificates}, missing) {
      const listed = new Set((await certificates.findDnsValidated()).certificates.map(({arn: arn}) => arn));
      return missing.filter(arn => !listed.has(arn));
    }
    async function readCertificate(context, readers, uses, {certificate: certificate, isListedAsEmail: isListedAsEmail, summary: summary, awaited: awaited}) {
      const tags = rulesNeedTags(context.config.rules) ? await readers.certificates.listCertificateTags(certificate.arn) : {};
      const settings = settingsFor(context.config, certificate, tags);
      const validation = await validation_validationOf(readers.certificates, {
        certificate: certificate,
        isListedAsEmail: isListedAsEmail,
        needsProof: true
      });
      if (validation.kind === "unknown") throw unsaid(certificate.arn, "how its names are validated");
      if (certificate.inUseBy === void 0 && awaited.length === 0) throw unsaid(certificate.arn, "what uses it");
      const inUseBy = certificate.inUseBy ?? [];
      const exported = (0, usage.g4)({
        certificate: certificate,
        exported: summary?.exported
      });
      const {loadBalancers: loadBalancers, others: others} = (0, usage.lm)(inUseBy, certificate.account);
      const named = [ ...new Set([ ...loadBalancers, ...awaited.map(loadBalancerOf) ]) ];
      await Promise.all(named.map(arn => uses.readListeners(arn)));
      return {
        certificate: certificate,
        validation: validation,
        isExported: exported,
        tags: tags,
        settings: settings,
        inUseBy: inUseBy,
        loadBalancers: named,
        isFoundInUse: summary?.inUse === true,
        others: exported ? [ ...others, {
          arn: certificate.arn,
          service: "exported"
        } ] : others
      };
    }
    async function withUses({config: config}, uses, {loadBalancers: loadBalancers, inUseBy: inUseBy, isFoundInUse: isFoundInUse, ...known}) {
      const {arn: arn} = known.certificate;
      return {
        ...known,
        ...await uses.read({
          arn: arn,
          loadBalancers: loadBalancers,
          inUseBy: inUseBy,
          isFoundInUse: isFoundInUse
        }, config.swap.terraformTags)
      };
    }
    function loadBalancerOf({arn: arn}) {
      return (0, core_arn.Wt)(arn)?.arn ?? arn;
    }
    function unsaid(arn, what) {
      const details = {
        service: "acm",
        operation: "DescribeCertificate",
        code: "IncompleteAnswer",
        kind: "other"
      };
      return new errors.gA(`ACM does not say of ${arn} ${what}. Run again; if it stays, ask AWS.`, details, void 0);
    }
    const interval = 15e3;
    class Progress {
      #context;
      #all;
      #done=0;
      #certificates=0;
      #unreachable=0;
      #toldAt;
      constructor(context, all) {
        this.#context = context;
        this.#all = all;
        this.#toldAt = this.#now();
      }
      count(observation) {
        this.#done += 1;
        if (observation.kind === "unreachable") this.#unreachable += 1; else this.#certificates += observation.certificates.filter(one => one.validation.kind !== "dns").length;
        if (this.#now() - this.#toldAt >= interval) this.tell();
      }
      tell() {
        this.#toldAt = this.#now();
        const [done, all, certificates, unreachable] = [ this.#done, this.#all, this.#certificates, this.#unreachable ].map(count => (0, 
        number.Z)(count, "en"));
        const noun = this.#certificates === 1 ? "certificate" : "certificates";
        const line = `${done ?? ""}/${all ?? ""} account-regions, ${certificates ?? ""} e-mail ${noun}`;
        this.#context.log.info(`${line}, ${unreachable ?? ""} not reachable`);
      }
      #now() {
        return this.#context.clock.now().epochMilliseconds;
      }
    }
    const outOfTime = (0, core_reasons.l)("time-budget");
    async function observeFleet(context, tracking, fleet, {budget: budget, guard: guard}) {
      const targets = targetsOf(fleet);
      const concurrency = concurrencyOf(context.config, targets.length);
      const order = openAhead(workOrder(targets, fleet.resumeFrom), concurrency);
      const progress = new Progress(context, order.length);
      const findAwaited = awaitedListeners(context, tracking);
      const scanned = [];
      const guarded = [];
      const observations = await context.log.group(`Looking at ${(0, plural.L)(order.length, "account-region")}`, () => budget.bound(piece => mapBounded(order, concurrency, async target => {
        if (budget.isOver) return {
          kind: "later",
          target: target,
          isBegun: false
        };
        const tracked = trackedIn(tracking, target);
        const region = await piece(signal => observeRegion(context, target, {
          tracked: tracked,
          findAwaited: findAwaited,
          guard: guard,
          signal: signal
        }));
        if (region === void 0) return {
          kind: "later",
          target: target,
          isBegun: true
        };
        progress.count(region);
        if (region.kind === "unreachable") return region;
        scanned.push(target);
        if (region.guarded !== void 0) guarded.push(region.guarded);
        return region.certificates.length + region.gone.length + region.unread.length > 0 ? region : void 0;
      })));
      progress.tell();
      const kept = observations.filter(observation => observation !== void 0);
      const deferred = kept.filter(each => each.kind === "later");
      const unreached = kept.filter(each => each.kind === "unreachable");
      const {unreachable: unreachable, closedRegions: closedRegions} = observe_fleet_judge(tracking, fleet, {
        unreached: unreached,
        scanned: scanned
      });
      const unread = kept.flatMap(each => each.kind === "observed" ? each.unread.map(one => ({
        ...one,
        target: each.target
      })) : []);
      const {language: language} = context.config.issues;
      const resumeFrom = deferredRegions(fleet, deferred);
      const problems = [ ...accountProblems(fleet.failedAccounts), ...describeGaps(unreachable), ...unread.map(({arn: arn, reason: why}) => problem((t, lang) => t.because(t.items.certificateNotRead(arn), (0, 
      reasons.JH)(why, lang)))), ...deferredProblem(context, fleet, {
        deferred: deferred,
        resumeFrom: resumeFrom
      }) ];
      if (closedRegions.length > 0) context.log.notice(`${(0, dashboard_fleet.cz)(closedRegions, "en")}.`);
      return {
        regions: observe_fleet_inFleetOrder(kept.filter(each => each.kind === "observed"), fleet),
        closedRegions: closedRegions,
        scanned: scanned,
        guarded: guarded,
        failedRegions: [ ...accountFailures(context, fleet.failedAccounts), ...unreachable.map(({target: target, reason: why}) => failureAt(target, why, language)), ...unread.map(({arn: arn, target: target, reason: why}) => ({
          ...failureAt(target, why, language),
          certificate: arn
        })), ...deferred.map(({target: target}) => failureAt(target, outOfTime, language)), ...fleet.deferred.map(account => failureAt({
          account: account,
          region: everyRegion
        }, outOfTime, language)) ],
        resumeFrom: resumeFrom,
        problems: problems
      };
    }
    function observe_fleet_judge(tracking, fleet, {unreached: unreached, scanned: scanned}) {
      const found = fleet.accounts.filter(({hasFoundRegions: hasFoundRegions}) => hasFoundRegions).map(({id: id}) => id);
      const {failures: failures, closed: closed} = judgeUnreached(unreached.map(region => ({
        ...region.target,
        isServiceControl: region.isServiceControl,
        observation: region
      })), {
        withFoundRegions: new Set(found),
        scanned: new Set(scanned.map(({account: account}) => account)),
        isTracked: place => trackedIn(tracking, place).length > 0
      });
      return {
        unreachable: failures.map(({observation: observation}) => observation),
        closedRegions: closed
      };
    }
    function trackedIn(tracking, target) {
      return tracking.openByPlace.get(placeKey(target)) ?? [];
    }
    function observe_fleet_inFleetOrder(regions, fleet) {
      const positions = new Map(targetsOf(fleet).map((target, position) => [ placeKey(target), position ]));
      const positionOf = ({target: target}) => positions.get(placeKey(target)) ?? positions.size;
      return regions.toSorted((a, b) => positionOf(a) - positionOf(b));
    }
    function deferredRegions(fleet, deferred) {
      const unbegun = [ ...deferred.filter(({isBegun: isBegun}) => !isBegun).map(({target: target}) => target), ...fleet.deferred.map(account => ({
        account: account
      })) ];
      const givenUp = deferred.map(({target: target}) => target);
      return workOrder(unbegun.length > 0 ? unbegun : givenUp, fleet.resumeFrom).slice(0, 1).map(placeKey);
    }
    function deferredProblem({config: config, run: run}, fleet, {deferred: deferred, resumeFrom: resumeFrom}) {
      const [first] = resumeFrom;
      if (first === void 0) return [];
      const facts = {
        minutes: config.scan.timeBudget.total("minutes"),
        places: deferred.length,
        accounts: fleet.deferred.length,
        next: run.isDryRun ? void 0 : first
      };
      return [ problem((t, language) => t.outOfTime({
        ...facts,
        reason: (0, reasons.JH)(outOfTime, language)
      })) ];
    }
    function describeGaps(unreachable) {
      const alike = groupBy(unreachable, ({target: target, reason: why}) => [ target.account, (0, 
      reasons.JH)(why, "en") ]);
      return alike.flatMap(same => {
        const [first] = same;
        if (first === void 0) return [];
        const {target: target, reason: why} = first;
        const regions = same.map(each => each.target.region);
        return [ problem((t, language) => t.regionsNotScanned(target.account, regions, (0, 
        reasons.JH)(why, language))) ];
      });
    }
    async function markProven(context, regions, findings) {
      const found = await Promise.all(regions.map(region => findProving(context, region, waitedIn(region, findings))));
      const replacements = findings.flatMap(({result: result}) => result.replacement?.certificate ?? []);
      const proofs = (0, proof.Tq)([ ...found.flat(), ...replacements ]);
      if (proofs.size === 0) return findings;
      return findings.map(finding => ({
        ...finding,
        records: finding.records.map(record => {
          const provenBy = isWaited(record) ? proofs.get((0, proof.CU)(finding.observed.certificate.account, record)) : void 0;
          return {
            ...record,
            provenBy: provenBy
          };
        })
      }));
    }
    function isWaited({state: state}) {
      return state !== "validated";
    }
    function waitedIn({target: target}, findings) {
      return findings.filter(({observed: {certificate: certificate}}) => proofs_isAt(certificate, target)).flatMap(({records: records}) => records.filter(isWaited));
    }
    function proofs_isAt(certificate, target) {
      return certificate.account === target.account && certificate.region === target.region;
    }
    async function findProving(context, {readers: readers, target: target}, records) {
      if (records.length === 0) return [];
      try {
        const {certificates: certificates, described: described} = await readers.certificates.findDnsValidated();
        const likely = certificates.filter(summary => (0, proof.YZ)(summary, records));
        const read = await Promise.all(likely.map(async ({arn: arn}) => described.get(arn) ?? await readers.certificates.describeCertificate(arn)));
        return read.filter(certificate => certificate !== void 0);
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        context.log.warning(`Whether records are in place already was not found out in ${target.account}, ${target.region}: ${(0, 
        errors.bD)(error)}`);
        return [];
      }
    }
    async function registerRecords(context, fleet, {findings: findings, watched: watched, guarded: guarded}) {
      const wanted = missingRecords([ ...findings.filter(isClockRunning), ...watched, ...guarded ]);
      if (context.config.dns.route53 === "off" || wanted.length === 0) return {
        findings: findings,
        watched: watched,
        guarded: guarded,
        problems: []
      };
      const registrar = new Route53RecordWriter(context);
      await registrar.run(await registrar.listZones(fleet), wanted);
      return {
        findings: findings.map(each => isClockRunning(each) ? withSights(each, registrar.sights) : each),
        watched: watched.map(each => withSights(each, registrar.sights)),
        guarded: guarded.map(each => withSights(each, registrar.sights)),
        problems: registrar.problems
      };
    }
    function isClockRunning({deadline: deadline}) {
      return deadline !== void 0;
    }
    function missingRecords(sought) {
      const missing = sought.flatMap(({records: records}) => records.filter(({state: state}) => state === "missing"));
      return [ ...new Map(missing.map(({name: name, value: value}) => [ route53_record_writer_keyOf({
        name: name,
        value: value
      }), {
        name: name,
        value: value
      } ])).values() ];
    }
    function withSights(sought, sights) {
      const records = sought.records.map(record => {
        const hostedZone = record.state === "missing" ? sights.get(route53_record_writer_keyOf(record)) : void 0;
        return hostedZone === void 0 ? record : {
          ...record,
          hostedZone: hostedZone
        };
      });
      return {
        ...sought,
        records: records
      };
    }
    const nothingFound = {
      risks: [],
      unknown: []
    };
    async function watchMigrated(context, tracking, places, checkers) {
      if (context.config.guard === "off") return {
        watched: [],
        unwatched: []
      };
      const scanned = new Set(places.map(watch_placeOf));
      const issues = [ ...tracking.byCertificate.values() ].filter(own => isUnderWatch(own) && scanned.has(watch_placeOf((0, 
      core_arn.Lw)(own.certificate))));
      const looks = await mapBounded(issues, concurrencyOf(context.config, issues.length), own => watchOne(context, own, checkers));
      return {
        watched: looks.filter(each => typeof each === "object"),
        unwatched: issues.filter((_own, index) => looks[index] === "failed").map(({certificate: certificate}) => certificate)
      };
    }
    function watchedArns(tracking) {
      return new Set([ ...tracking.byCertificate.values() ].filter(isUnderWatch).map(arnOf));
    }
    function watch_placeOf(place) {
      return place === void 0 ? "" : `${place.account}/${place.region}`;
    }
    function isUnderWatch({issue: issue, lostSince: lostSince}) {
      if ((0, issue_labels.RX)(issue.labels, issue_labels.L$.hold)) return false;
      if (issue.state === "open") return lostSince !== void 0;
      return (0, issue_labels.RX)(issue.labels, (0, issue_labels.UH)("done")) && issue.stateReason === "completed";
    }
    function arnOf({replacement: replacement, certificate: certificate}) {
      return replacement ?? certificate;
    }
    async function watchOne(context, own, checkers) {
      const arn = arnOf(own);
      const place = (0, core_arn.Lw)(arn);
      if (place === void 0) return;
      const target = {
        account: place.account,
        region: place.region
      };
      try {
        const {certificates: reader} = await context.aws.open({
          ...target,
          power: "scan",
          role: context.config.roles.scan
        });
        const certificate = await reader.describeCertificate(arn);
        if (certificate === void 0) return;
        if (certificate.inUseBy === void 0) return "failed";
        const isIdle = (0, usage.j0)({
          certificate: certificate,
          exported: void 0
        });
        if (isIdle && own.lostSince === void 0) return;
        const judged = await judgeCertificate(context, {
          reader: reader,
          checkers: checkers,
          served: {
            kind: "unknown"
          }
        }, certificate);
        return {
          key: own.certificate,
          ...judged,
          ...isIdle && {
            judgement: nothingFound,
            records: []
          }
        };
      } catch (error) {
        if (!(error instanceof errors.gA) && !(error instanceof errors.yo)) throw error;
        context.log.warning(`${arn} could not be watched: ${(0, errors.bD)(error)}`);
        return "failed";
      }
    }
    async function readChanges(context, regions) {
      const pairs = regions.flatMap(({target: target, successions: successions}) => successions.map(succession => ({
        target: target,
        succession: succession
      })));
      const read = await mapEach(pairs, (t, {succession: {from: from}}) => t.certificateNotRead(from.arn), async ({target: target, succession: succession}) => {
        const readers = await context.aws.open({
          ...target,
          power: "scan",
          role: context.config.roles.scan
        });
        return readChange(context, readers, succession);
      });
      return {
        ...read,
        values: read.values.flat()
      };
    }
    async function readChange({config: config}, readers, {from: from, to: to}) {
      const {certificates: certificates} = readers;
      const [certificate, target] = await Promise.all([ certificates.describeCertificate(from.arn), certificates.describeCertificate(to.arn) ]);
      if (certificate?.inUseBy === void 0 || target === void 0) return [];
      const tags = rulesNeedTags(config.rules) ? await certificates.listCertificateTags(from.arn) : {};
      const settings = settingsFor(config, certificate, tags);
      if (settings.isIgnored) return [];
      const {inUseBy: inUseBy} = certificate;
      const {loadBalancers: loadBalancers, others: others} = (0, usage.lm)(inUseBy, certificate.account);
      const named = {
        arn: from.arn,
        loadBalancers: loadBalancers,
        inUseBy: inUseBy,
        isFoundInUse: true
      };
      const uses = await new UseReader(readers).read(named, config.swap.terraformTags);
      return [ {
        observed: {
          ...{
            certificate: certificate,
            tags: tags,
            settings: settings,
            others: others,
            ...uses
          },
          validation: {
            kind: "unknown",
            isProven: false
          },
          isExported: false
        },
        result: {
          replacement: {
            certificate: target,
            attempt: void 0
          },
          blockedBy: void 0,
          droppedTags: []
        },
        inPlace: void 0,
        isFallback: false,
        records: [],
        deadline: void 0
      } ];
    }
    const nothingRetired = {
      deleted: [],
      problems: []
    };
    const noReviews = {
      values: [],
      problems: []
    };
    async function survey(context, labelled, {fleet: fleet, budget: budget, mayOpenIssues: mayOpenIssues, isWhole: isWhole = true, open: open = new OpenPullRequests(context, labelled)}) {
      const checkers = {
        records: new RecordChecker(context.dns),
        issuing: new IssuingChecker(context.dns)
      };
      const guard = isWhole ? guardSettings(context, labelled, checkers) : void 0;
      const observed = await observeFleet(resolveAccounts(context, fleet), labelled, fleet, {
        budget: budget,
        guard: guard
      });
      const {regions: regions, closedRegions: closedRegions, scanned: scanned} = observed;
      const certificates = regions.flatMap(region => region.certificates);
      const tracking = await findWantedIssues(labelled, certificates);
      const newIssues = mayOpenIssues ? context.config.issues.maxNewPerRun : 0;
      const pullRequests = await listOwnPullRequests(context, tracking);
      const listed = isWhole ? await context.github.listPullRequests({
        state: "open"
      }) : [];
      const kept = await ensureRegions(context, {
        tracking: tracking,
        checkers: checkers,
        newIssues: newIssues
      }, regions);
      const looked = await watchMigrated(context, tracking, scanned, checkers);
      const guarded = guard && joinGuarded(observed.guarded);
      const {findings: findings, watched: watched, problems: problems, ...registered} = await registerRecords(context, fleet, {
        findings: kept.values,
        watched: looked.watched,
        guarded: guarded?.certificates ?? []
      });
      const entries = await decideEntries(context, {
        tracking: tracking,
        pullRequests: pullRequests,
        findings: findings
      });
      const changes = await readChanges(context, observed.guarded);
      const proposed = await decideChanges(context, {
        tracking: tracking,
        pullRequests: pullRequests,
        findings: changes.values
      });
      const reviews = isWhole ? await reviewAll(context, {
        fleet: fleet,
        entries: [ ...entries, ...proposed ],
        tracking: tracking,
        pullRequests: pullRequests,
        open: open,
        listed: listed
      }) : noReviews;
      const retired = isWhole ? await retireOld(context, entries) : nothingRetired;
      return {
        findings: findings,
        scanned: scanned.length,
        gone: regions.flatMap(region => region.gone),
        notScanned: [ ...observed.failedRegions, ...undecidedGaps(context, certificates, findings, kept.unread) ],
        resumeFrom: observed.resumeFrom,
        outside: isWhole ? outsideFleet(context, tracking, fleet) : [],
        watched: watched,
        unwatched: looked.unwatched,
        changes: changes.values,
        guard: guarded && {
          ...guarded,
          certificates: registered.guarded
        },
        closedRegions: closedRegions,
        excludedAccounts: fleet.excludedAccounts,
        health: isWhole ? await readHealth(context, fleet) : void 0,
        reviews: reviews.values,
        deleted: retired.deleted,
        problems: [ ...observed.problems, ...observed.guarded.flatMap(each => each.problems), ...kept.problems, ...changes.problems, ...problems, ...reviews.problems, ...retired.problems ]
      };
    }
    function undecidedGaps({config: config, cancelled: cancelled}, certificates, findings, unread) {
      const known = new Set(findings.map(({observed: {certificate: certificate}}) => certificate.arn));
      const reasons = new Map(unread.map(one => [ one.arn, one.reason ]));
      const otherwise = (0, core_reasons.l)(cancelled.aborted ? "cancelled" : "service-error");
      return certificates.filter(({certificate: certificate}) => !known.has(certificate.arn)).map(({certificate: certificate}) => ({
        ...failureAt(certificate, reasons.get(certificate.arn) ?? otherwise, config.issues.language),
        certificate: certificate.arn
      }));
    }
    function guardSettings(context, tracking, checkers) {
      if (context.config.guard !== "all") return;
      const told = [ ...tracking.risks.values() ].filter(({issue: issue}) => issue.state === "open").map(({arn: arn}) => arn);
      const replacements = new Set([ ...tracking.byCertificate.values() ].flatMap(({replacement: replacement}) => replacement ?? []));
      return {
        checkers: checkers,
        told: told,
        memory: guardMemoryIn(tracking),
        watched: watchedArns(tracking),
        replacements: replacements
      };
    }
    async function reviewAll(context, {fleet: fleet, entries: entries, tracking: tracking, pullRequests: pullRequests, open: open, listed: listed}) {
      const groups = await groupProposals(context, entries, pullRequests);
      const proposed = groups.flatMap(({members: members}) => members);
      const {plans: plans} = await readOpenPlans(context, tracking, {
        seen: open,
        listed: listed,
        proposed: proposed
      });
      const files = plans.flatMap(each => each.files).filter(file => isForThisRun(context, fleet, file));
      return reviewPlans(context, {
        entries: entries,
        groups: groups,
        openCount: countOpen(entries)
      }, files, tracking.trusted);
    }
    function isForThisRun({run: run}, {everyAccount: everyAccount, accounts: accounts}, {text: text}) {
      if (run.shard === void 0) return true;
      const parsed = parsePlan(text);
      const account = parsed.kind === "valid" ? parsed.plan.account : void 0;
      if (account === void 0 || !everyAccount.includes(account)) return run.shard.index === 1;
      return accounts.some(({id: id}) => id === account);
    }
    async function ensureRegions(context, {tracking: tracking, checkers: checkers, newIssues: newIssues}, regions) {
      const certificates = regions.flatMap(region => region.certificates);
      const placeable = await findGroups(context, checkers.records, withoutIssue(certificates, tracking));
      const groups = new Map(placeable.map(({observed: observed, group: group}) => [ observed.certificate.arn, group ]));
      const placed = newIssues > 0 ? placeNew(tracking, placeable, certificates, newIssues) : {
        tracking: tracking,
        fresh: []
      };
      const allotted = new Set(placed.fresh.flatMap(each => each.certificates));
      if (allotted.size > 0) await requireIssueWrites(context);
      const perRegion = await mapBounded(regions, concurrencyOf(context.config, regions.length), region => ensureRegion(context, region, {
        tracking: placed.tracking,
        allotted: allotted,
        checkers: checkers
      }));
      const findings = perRegion.flatMap(({values: values}) => values).map(finding => ({
        ...finding,
        group: groups.get(finding.observed.certificate.arn)
      }));
      return {
        values: await markProven(context, regions, findings),
        unread: perRegion.flatMap(each => each.unread),
        problems: perRegion.flatMap(({problems: problems}) => problems)
      };
    }
    const graceTime = 12e4;
    class TimeBudget {
      #clock;
      #begin;
      #length;
      constructor(clock, budget) {
        this.#clock = clock;
        this.#begin = this.#now();
        this.#length = budget.total("milliseconds");
      }
      get isOver() {
        return this.#now() >= this.#begin + this.#length;
      }
      get isHalfOver() {
        return this.#now() >= this.#begin + this.#length / 2;
      }
      async bound(work) {
        const running = new Set;
        const done = new AbortController;
        const watching = this.#giveUpAtEnd(running, done.signal);
        try {
          return await work(piece => runPiece(running, piece));
        } finally {
          done.abort();
          await watching;
        }
      }
      async #giveUpAtEnd(running, done) {
        const end = this.#begin + this.#length + graceTime;
        while (!done.aborted && this.#now() < end) await this.#clock.sleep(end - this.#now(), done);
        for (const giveUp of running) giveUp();
      }
      #now() {
        return this.#clock.now().epochMilliseconds;
      }
    }
    function runPiece(running, work) {
      return new Promise((resolve, reject) => {
        const controller = new AbortController;
        const giveUp = () => {
          controller.abort();
          resolve(void 0);
        };
        running.add(giveUp);
        work(controller.signal).finally(() => running.delete(giveUp)).then(resolve, reject);
      });
    }
    async function scan(context) {
      const budget = budgetOf(context);
      await warnOfSilentResolvers(context);
      const tracking = await withClosings(context, await readTracking(context));
      const unprepared = await prepareRepository(context, tracking);
      const fleet = await readFleet(context, {
        budget: budget,
        resumeFrom: leftOverIn(tracking)
      });
      const open = new OpenPullRequests(context, tracking);
      const found = await survey(context, tracking, {
        fleet: fleet,
        budget: budget,
        mayOpenIssues: true,
        open: open
      });
      const result = await publish(context, tracking, found, open);
      return {
        ...result,
        problems: [ ...unprepared, ...result.problems ]
      };
    }
    async function scanOne(context, issue) {
      const budget = budgetOf(context);
      const tracking = await withClosings(context, await readTracking(context));
      const own = [ ...tracking.byCertificate.values() ].find(one => one.issue.number === issue);
      const place = own && (0, core_arn.Lw)(own.certificate);
      if (own?.group !== void 0) return scan(context);
      if (own === void 0 || place === void 0) {
        context.log.notice(`Nothing to do: issue #${String(issue)} is no tracking issue of this action.`);
        return (0, shared_context.B)({});
      }
      const fleet = fleetOfOne(context, {
        account: place.account,
        region: place.region
      });
      const found = await survey(context, tracking, {
        fleet: fleet,
        budget: budget,
        mayOpenIssues: false,
        isWhole: false
      });
      return publishOne(context, tracking, found, own.certificate);
    }
    async function scanShard(context, shard) {
      const budget = budgetOf(context);
      await warnOfSilentResolvers(context);
      const tracking = await withClosings(context, await readTracking(context));
      const fleet = await readFleet(context, {
        budget: budget,
        resumeFrom: leftOverIn(tracking)
      });
      const found = await survey(context, tracking, {
        fleet: fleet,
        budget: budget,
        mayOpenIssues: false
      });
      const storable = makeStorable(found, context.config.issues.language);
      const summarised = await summariseShard(context, tracking, storable.survey);
      return (0, shared_context.B)({
        ...summarised,
        shard: packShard(shard, fleet, storable)
      });
    }
    function budgetOf({clock: clock, config: config}) {
      return new TimeBudget(clock, config.scan.timeBudget);
    }
    function leftOverIn({dashboard: dashboard}) {
      return dashboard === void 0 ? [] : leftOverOf(dashboard.body);
    }
    async function runTasks(context, tasks) {
      const unfinished = [];
      const stoppable = (0, cancellation.E)(context);
      const done = await mapEach(tasks, (t, {kind: kind}) => t.taskNotDone(kind), async task => {
        const result = await (0, cancellation.c)(context, () => runTask(stoppable, task));
        if (result === void 0) unfinished.push(task.kind);
        return result ?? (0, shared_context.B)({
          hasWorked: false
        });
      });
      const merged = done.values.reduce(run_tasks_merge, (0, shared_context.B)({
        hasWorked: false
      }));
      const cancelled = context.cancelled.aborted ? [ run_tasks_cancellation(unfinished, merged) ] : [];
      const problems = [ ...done.problems, ...cancelled ];
      const ended = (0, end_summary.o)(problems, context.config.issues.language);
      return {
        ...merged,
        problems: [ ...merged.problems, ...problems ],
        summary: [ ended, merged.summary ].filter(part => part !== "").join("\n\n")
      };
    }
    function run_tasks_cancellation(unfinished, {pullRequests: pullRequests, notScanned: notScanned}) {
      const countOf = left => left.filter(({reason: reason}) => reason?.code === "cancelled").length;
      const listeners = countOf(pullRequests.flatMap(pullRequest => pullRequest.listeners));
      const left = {
        pullRequests: countOf(pullRequests),
        listeners: listeners,
        certificates: countOf(notScanned)
      };
      return problem(t => t.cancelled(unfinished, left));
    }
    async function runTask(context, task) {
      switch (task.kind) {
       case "scan":
        if (context.run.shard !== void 0) return scanShard(context, context.run.shard);
        return task.issue === void 0 ? scan(context) : scanOne(context, task.issue);

       case "rollback":
        return rollback(context, task);

       case "swap":
        return swap(context, task);

       case "check":
        return check_check(context, task.pullRequest);

       case "doctor":
        return doctor(context);

       case "discover":
        return discover(context);

       case "report":
        return reportShards(context);

       case "merge-group":
        return checkMergeGroup(context, task.headSha);

       case "nothing":
        context.log.notice(`Nothing to do: ${task.why}.`);
        return (0, shared_context.B)({});
      }
    }
    function run_tasks_merge(a, b) {
      return {
        hasWorked: a.hasWorked || b.hasWorked,
        certificates: [ ...a.certificates, ...b.certificates ],
        emailValidated: b.emailValidated ?? a.emailValidated,
        notScanned: [ ...a.notScanned, ...b.notScanned ],
        closedRegions: [ ...a.closedRegions, ...b.closedRegions ],
        excludedAccounts: {
          inactive: a.excludedAccounts.inactive + b.excludedAccounts.inactive,
          excluded: a.excludedAccounts.excluded + b.excludedAccounts.excluded
        },
        health: b.health ?? a.health,
        guard: b.guard ?? a.guard,
        pullRequests: [ ...a.pullRequests, ...b.pullRequests ],
        issuesWritten: [ ...a.issuesWritten, ...b.issuesWritten ],
        pullRequestsWritten: [ ...a.pullRequestsWritten, ...b.pullRequestsWritten ],
        nextWindow: a.nextWindow ?? b.nextWindow,
        problems: [ ...a.problems, ...b.problems ],
        summary: [ a.summary, b.summary ].filter(part => part !== "").join("\n\n"),
        matrix: b.matrix === "" ? a.matrix : b.matrix,
        shard: b.shard ?? a.shard
      };
    }
    var src_outputs = __webpack_require__(7729);
    const encoder = new TextEncoder;
    function cutSummary(markdown, language, limit) {
      if (encoder.encode(markdown).length < limit) return markdown;
      const lines = markdown.split("\n");
      const room = limit - roomForEnd;
      let kept = 0;
      for (let bytes = 0; kept < lines.length; kept += 1) {
        bytes += encoder.encode(lines[kept] ?? "").length + 1;
        if (bytes > room) break;
      }
      const shown = lines.slice(0, kept);
      return [ ...shown, ...summary_cut_closing(shown), "", locales.T[language].summary.cut(lines.length - kept), "" ].join("\n");
    }
    const roomForEnd = 2e3;
    function summary_cut_closing(lines) {
      let fence = "";
      let folds = 0;
      for (const line of lines) {
        const [mark = ""] = /^`{3,}/.exec(line) ?? [];
        if (fence === "") fence = mark; else if (line.trimEnd() === fence) fence = "";
        if (fence === "") folds += (line.match(/<details/g)?.length ?? 0) - (line.match(/<\/details>/g)?.length ?? 0);
      }
      return [ ...fence === "" ? [] : [ fence ], "", ...Array.from({
        length: Math.max(0, folds)
      }, () => "</details>") ];
    }
    async function run(start) {
      const {inputs: inputs, environment: environment, tasks: tasks, startedAt: startedAt, repository: repository, log: log, secrets: secrets} = start;
      const {redact: redact} = secrets;
      const read = await (0, cancellation.c)(start, () => readForMode(start));
      if (read === void 0) throw new errors.cc;
      const {config: config} = read;
      const isPrivate = !repository.isPublic || config.issues.allowPublic || read.obstacle !== void 0;
      const context = createContext(isPrivate ? start : {
        ...start,
        log: silentLogger
      }, read);
      const result = await runTasks(context, tasks).catch(error => {
        if (isPrivate) throw error;
        throw new errors.yo("The dry run failed. Run it in a private repository to see why.");
      });
      const language = config.issues.language;
      const report = (0, src_outputs.E)({
        ...context,
        ...inputs,
        startedAt: startedAt,
        language: language,
        runUrl: context.run.url
      }, result);
      const path = (0, report_file.aS)(environment.temporaryFolder, report, redact);
      const outputs = (0, src_outputs.Y)(result, path, config.maintenance.timeZone);
      (0, src_inputs.Kn)(outputs);
      if (!isPrivate) {
        await tellCounts(start, config, outputs);
        if (result.problems.length > 0) log.fail(`${(0, plural.L)(result.problems.length, "thing")} could not be done.`);
        return;
      }
      const {foretold: foretold} = context;
      const head = foretold === void 0 ? "" : `**${foretold.headline(language)}**\n\n`;
      const summary = (0, documents.$L)(`${head}${result.summary}`, environment.documents);
      await (0, src_inputs.Sy)(redact(cutSummary(summary, language, src_inputs.fx)));
      for (const problem of result.problems) log.error(problem.en);
      if (result.problems.length > 0) log.fail(`${(0, plural.L)(result.problems.length, "thing")} could not be done; each is named above. ` + `What each code means and what to do: ${environment.documents}/${(0, 
      documents._u)("en")}`);
      try {
        (0, report_file.fq)(path, handOverOf(context, report), redact);
        await writePage(path, report, {
          config: config,
          documents: environment.documents,
          redact: redact
        });
      } catch (error) {
        log.fail((0, errors.Uc)(error));
      }
      if (foretold !== void 0) await tellForetold(log, foretold);
    }
    async function tellForetold(log, foretold) {
      await log.group(locales.T.en.summary.wouldWrite, () => {
        for (const line of foretold.lines) log.info(line);
        return Promise.resolve();
      });
      log.info(foretold.headline("en"));
    }
    async function tellCounts({log: log}, config, outputs) {
      const {publicDryRun: publicDryRun} = locales.T[config.issues.language].summary;
      const counts = Object.entries(outputs).filter(([, value]) => /^\d+$/.test(value));
      const lines = counts.map(([name, value]) => `${name}: ${value}`);
      for (const line of [ locales.T.en.summary.publicDryRun, ...lines ]) log.info(line);
      await (0, src_inputs.Sy)([ publicDryRun, (0, markdown.e5)(lines) ].join("\n\n"));
    }
    const silent = () => {};
    const silentLogger = {
      debug: silent,
      info: silent,
      notice: silent,
      warning: silent,
      error: silent,
      group: (_heading, work) => work()
    };
    function handOverOf({config: config, clock: clock}, {certificates: certificates}) {
      const {issues: issues, maintenance: maintenance} = config;
      const {language: language, contact: contact} = issues;
      const now = clock.now();
      const windows = openingsOf({
        config: config,
        clock: clock
      }, handedOpenings).flatMap(({from: from, to: to}) => to === void 0 ? [] : [ {
        from: from,
        to: to
      } ]);
      const freezes = maintenance.freezes.map(({from: from, to: to, reason: reason = ""}) => ({
        from: from,
        to: to,
        reason: reason
      }));
      return [ ...handOverRequests(certificates, {
        language: language,
        contact: contact,
        now: now
      }), {
        name: "calendar.ics",
        text: handOverCalendar({
          windows: windows,
          freezes: freezes,
          certificates: certificates,
          language: language,
          now: now
        })
      } ];
    }
    const handedOpenings = 12;
    async function writePage(path, report, {config: config, documents: documents, redact: redact}) {
      const {reportPage: reportPage} = await Promise.all([ __webpack_require__.e(64), __webpack_require__.e(627) ]).then(__webpack_require__.bind(__webpack_require__, 7627));
      const {maintenance: maintenance, issues: issues} = config;
      const page = reportPage({
        report: report,
        documents: documents,
        timeZone: maintenance.timeZone,
        language: issues.language
      });
      (0, report_file.zj)(path, page, redact);
    }
    async function readForMode(start) {
      const {inputs: inputs, repository: repository} = start;
      try {
        const read = await readConfig(start);
        refusePublic(repository, read.config, inputs);
        return read;
      } catch (error) {
        const isTold = error instanceof errors.yo || error instanceof errors.gA;
        const standIn = loadConfig(standInConfig);
        if (!isTold || inputs.mode !== "doctor" || standIn.kind === "invalid") throw error;
        return {
          config: standIn.config,
          placeInConfig: () => ({
            file: inputs.config
          }),
          obstacle: error.message
        };
      }
    }
    const standInConfig = 'version: 1\naccounts: [{ id: "000000000000" }]\nregions: [us-east-1]\n';
    async function readConfig({github: github, repository: repository, inputs: inputs, log: log}) {
      const path = inputs.config;
      const file = await github.reader.readFile(path, repository.defaultBranch);
      if (file === void 0) throw new errors.yo(`There is no config file ${path} on branch ${repository.defaultBranch} of ${repository.fullName}. ` + "Add it (README, “Quick start”), or name another path with input `config`.");
      const loaded = loadConfig(file.text);
      if (loaded.kind === "valid") {
        for (const warning of loaded.warnings) log.warning(formatProblem(path, warning), run_placeOf(path, warning));
        return {
          config: loaded.config,
          placeInConfig: key => run_placeOf(path, loaded.placeOf(key))
        };
      }
      for (const problem of loaded.problems) log.error(formatProblem(path, problem), run_placeOf(path, problem));
      throw new errors.yo(`${path} has ${(0, plural.L)(loaded.problems.length, "error")}. Nothing was asked of AWS and nothing was written.`, {
        findings: loaded.problems.map(problem => formatProblem(path, problem))
      });
    }
    function run_placeOf(file, {line: line, column: column}) {
      return {
        file: file,
        line: line,
        column: column
      };
    }
    function refusePublic(repository, config, inputs) {
      if (!repository.isPublic || config.issues.allowPublic || inputs.isDryRun) return;
      throw new errors.yo(`${repository.fullName} is public, and issues would show account ids, load balancers and domains to everybody. ` + "Nothing was written. Use a private repository, or set `issues.allow-public: true` if that is meant.");
    }
    const refuseAws = () => Promise.reject(new Error("this mode asks AWS nothing, but was about to"));
    const noAws = {
      open: refuseAws,
      tryActions: refuseAws,
      openOrganization: refuseAws,
      listRegions: refuseAws,
      openHealth: refuseAws,
      openHostedZones: refuseAws
    };
    function foretell(writer, foretold) {
      return foretold === void 0 ? writer : foretold.counted(writer);
    }
    function createContext(start, read) {
      const {config: config} = read;
      const {inputs: inputs, environment: environment, repository: repository, github: github, clock: clock, witness: witness, cancelled: cancelled, log: log, secrets: secrets} = start;
      const oidc = createOidcTokenSource({
        mask: secrets.hide,
        clock: clock
      });
      const dns = createDnsReader({
        ...config.dns,
        concurrency: 50
      });
      const aws = createAws({
        oidc: oidc,
        dns: dns,
        repository: environment.repository,
        runId: environment.runId,
        hubs: config.roles.hub,
        clock: clock,
        witness: witness,
        mask: secrets.hide,
        environment: process.env
      });
      const {isDryRun: isDryRun, mode: mode, shard: shard} = inputs;
      const mayWriteIssues = !isDryRun && shard === void 0 && mode !== "discover";
      const foretold = isDryRun ? new Foretold : void 0;
      return {
        clock: clock,
        serverClock: witness,
        cancelled: cancelled,
        log: log,
        ...foretold && {
          foretold: foretold
        },
        github: github.reader,
        githubWriter: withDocuments(mayWriteIssues ? withLogLines(github.createWriter(), log) : foretell(createPrintingWriter(repository.fullName, foretold ?? log), foretold), environment.documents),
        aws: mode === "report" ? noAws : aws.readers,
        claims: createClaimsReader(oidc),
        awsWriters: isDryRun || mode === "report" || mode === "discover" ? void 0 : aws.writers,
        dns: dns,
        resolvers: createResolverReader(),
        tls: createTlsProbe(),
        ...read,
        configPath: inputs.config,
        reports: {
          read: () => readReportFolder(inputs.reports)
        },
        repository: repository,
        run: {
          url: environment.runUrl,
          event: environment.event.name,
          isDryRun: isDryRun,
          workflow: environment.workflow,
          startedBy: environment.startedBy,
          isStartedByHand: environment.event.name !== "schedule",
          shard: shard
        }
      };
    }
  },
  4291: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Oz: () => discoverSummary,
      TX: () => isAnythingLeftAlone,
      Yk: () => fleetSection,
      cz: () => closedRegionsLine
    });
    var _locales_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4848);
    var _markdown_fitting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7614);
    var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5539);
    var _markdown_share_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1258);
    function discoverSummary({accounts: accounts, shards: shards, excludedAccounts: excludedAccounts}, language) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_0__.T[language].fleet;
      return [ `## ${t.title}`, t.shards(accounts, shards), ...leftOutLine(excludedAccounts, language) ].join("\n\n");
    }
    function isAnythingLeftAlone({excludedAccounts: excludedAccounts, closedRegions: closedRegions}) {
      return excludedAccounts.inactive + excludedAccounts.excluded + closedRegions.length > 0;
    }
    function fleetSection({excludedAccounts: excludedAccounts, closedRegions: closedRegions}, language, limit) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_0__.T[language].fleet;
      const parts = [ ...leftOutLine(excludedAccounts, language) ];
      if (closedRegions.length > 0) {
        const regions = closedRegions.map(({region: region, accounts: accounts}) => t.closedRegion((0, 
        _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(region), accounts.length));
        const room = limit - (0, _markdown_share_js__WEBPACK_IMPORTED_MODULE_2__.h)([ ...parts, t.closedIntro ].join("\n\n"));
        parts.push(t.closedIntro, (0, _markdown_fitting_js__WEBPACK_IMPORTED_MODULE_1__.RR)(regions, {
          limit: room,
          language: language
        }));
      }
      return parts.join("\n\n");
    }
    function leftOutLine({inactive: inactive, excluded: excluded}, language) {
      return inactive + excluded > 0 ? [ _locales_index_js__WEBPACK_IMPORTED_MODULE_0__.T[language].fleet.excludedAccounts(inactive, excluded) ] : [];
    }
    function closedRegionsLine(closedRegions, language) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_0__.T[language].fleet;
      return t.closedLine(closedRegions.map(({region: region, accounts: accounts}) => t.closedRegion(region, accounts.length)));
    }
  },
  9861: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c8: () => riskTable,
      co: () => readinessOf,
      o0: () => readinessPart
    });
    var _locales_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4848);
    var _markdown_fitting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7614);
    var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5539);
    var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2454);
    var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3355);
    var _time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7466);
    var _model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3029);
    function riskTable({atRisk: atRisk}, {language: language, timeZone: timeZone}, limit) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_0__.T[language].guard;
      const rows = atRisk.map(risk => [ (0, _model_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(risk), (0, 
      _model_js__WEBPACK_IMPORTED_MODULE_5__.$t)(risk), whyOf(risk, language), risk.notAfter === void 0 ? t.unknownDay : (0, 
      _time_js__WEBPACK_IMPORTED_MODULE_4__.Yq)((0, _model_js__WEBPACK_IMPORTED_MODULE_5__.B9)(risk.notAfter), timeZone, language), (0, 
      _model_js__WEBPACK_IMPORTED_MODULE_5__.rl)(risk.issue) ]);
      return (0, _markdown_fitting_js__WEBPACK_IMPORTED_MODULE_1__.dj)({
        header: t.header,
        rows: rows,
        limit: limit,
        noun: t.noun,
        language: language
      });
    }
    function whyOf({reasons: reasons}, language) {
      return reasons.map(({code: code}) => (0, _reasons_js__WEBPACK_IMPORTED_MODULE_3__.NW)(code, language)).join(", ");
    }
    function readinessPart(guard, language) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_0__.T[language].guard;
      const {rows: rows, after: after} = readinessOf(guard, language);
      const unused = guard.kinds.find(({kind: kind}) => kind === "unused")?.certificates ?? 0;
      return [ t.readiness.intro, (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_6__.tp)(t.readiness.header, rows), after, ...unused === 0 ? [] : [ t.unused((0, 
      _number_js__WEBPACK_IMPORTED_MODULE_2__.Z)(unused, language)) ] ].join("\n\n");
    }
    function readinessOf({kinds: kinds}, language) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_0__.T[language].guard.readiness;
      const used = kinds.filter(({kind: kind, certificates: certificates}) => kind !== "unused" && certificates > 0);
      const sum = of => used.reduce((total, kind) => total + of(kind), 0);
      const row = (name, certificates, hands) => [ name, (0, _number_js__WEBPACK_IMPORTED_MODULE_2__.Z)(certificates, language), ...hands.map(count => count === void 0 ? t.impossible : handsText(count, language)) ];
      const rows = used.map(({kind: kind, certificates: certificates, handsPerYear: {today: today, at100Days: at100Days, at47Days: at47Days}}) => row(t.kinds[kind], certificates, kind === "email" ? [ today, void 0, void 0 ] : [ today, at100Days, at47Days ]));
      const total = row(t.total, sum(({certificates: certificates}) => certificates), [ "today", "at100Days", "at47Days" ].map(when => sum(({handsPerYear: handsPerYear}) => handsPerYear[when])));
      const left = sum(({kind: kind, handsPerYear: handsPerYear}) => kind === "email" ? 0 : handsPerYear.today);
      return {
        rows: [ ...rows, total ],
        after: t.after((0, _number_js__WEBPACK_IMPORTED_MODULE_2__.Z)(Math.ceil(left), language))
      };
    }
    function handsText(count, language) {
      return count === 0 ? _locales_index_js__WEBPACK_IMPORTED_MODULE_0__.T[language].guard.readiness.none : (0, 
      _number_js__WEBPACK_IMPORTED_MODULE_2__.Z)(Math.ceil(count), language);
    }
  },
  3029: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $t: () => placeOf,
      B9: () => instantOf,
      Vb: () => nameOf,
      rl: () => numberOf
    });
    var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8599);
    var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5539);
    function nameOf({domains: domains, arn: arn}) {
      return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(domains[0] ?? arn, {
        maxLength: nameLength
      });
    }
    const nameLength = 36;
    function placeOf({account: account, accountName: accountName, region: region}) {
      const name = accountName === void 0 ? "" : ` ${(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(accountName)}`;
      return `${(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(account)}${name} ${(0, 
      _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(region)}`;
    }
    function numberOf(url) {
      const number = url?.split("/").at(-1) ?? "";
      return /^\d+$/.test(number) ? `#${number}` : "";
    }
    function instantOf(time) {
      return temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__.fE.Instant.from(time);
    }
  },
  4478: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => readableName
    });
    var _core_dns_idn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2346);
    var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5539);
    function readableName(name) {
      const readable = (0, _core_dns_idn_js__WEBPACK_IMPORTED_MODULE_0__.D)(name);
      return readable === void 0 ? (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(name) : `${(0, 
      _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(name)} (${(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(readable)})`;
    }
  },
  7001: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => dueTexts,
      h9: () => registerText,
      rX: () => withProof
    });
    var _core_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7136);
    var _core_dns_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(605);
    var _locales_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4848);
    var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5539);
    var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7466);
    function withProof(record, seen, language) {
      const {provenBy: provenBy, state: state} = record;
      if (provenBy === void 0 || state === "validated") return seen;
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_2__.T[language].proof;
      const certificate = (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.aY)((0, 
      _core_arn_js__WEBPACK_IMPORTED_MODULE_0__.RQ)(provenBy) ?? provenBy);
      return (0, _core_dns_proof_js__WEBPACK_IMPORTED_MODULE_1__.p5)(record) ? t.lost(certificate, seen) : t.inPlace(certificate, seen);
    }
    function dueTexts(due, language) {
      const told = at => (0, _time_js__WEBPACK_IMPORTED_MODULE_3__.Yq)(at, "UTC", language);
      if (due.kind === "by") return {
        kind: "by",
        day: told(due.day)
      };
      return {
        kind: "at-once",
        end: due.end && told(due.end),
        isExpired: due.isExpired
      };
    }
    function registerText(records, by, language) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_2__.T[language].proof;
      const left = records.filter(_core_dns_proof_js__WEBPACK_IMPORTED_MODULE_1__.p5);
      const due = dueTexts(by, language);
      if (left.length === 0) return t.nothingLeft(due);
      const wrong = left.filter(({state: state}) => state === "wrong").length;
      if (wrong === 0) return t.register(left.length, records.length, due);
      return t.correct(left.length, wrong, due, t.counts(wrong, left.length - wrong, records.length - left.length));
    }
  },
  9577: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $o: () => groupByZone,
      PJ: () => zoneFile,
      Ss: () => shownZone,
      VJ: () => valueToEnter,
      ZH: () => oneWord,
      ab: () => recordBlocks,
      pj: () => plain,
      sw: () => recordStateText
    });
    var _core_dns_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6797);
    var _core_dns_providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9077);
    var _core_dns_record_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9345);
    var _core_dns_proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(605);
    var _locales_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4848);
    var _core_dns_route53_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6746);
    var _facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2024);
    var _markdown_budget_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3392);
    var _markdown_fitting_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7614);
    var _idn_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4478);
    var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5539);
    var _proof_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7001);
    const foundLength = 260;
    function recordBlocks(records, {language: language, fixed: fixed = "", limit: limit}) {
      const {noun: noun} = _locales_index_js__WEBPACK_IMPORTED_MODULE_4__.T[language].records;
      const forms = providerForms(records, language);
      const fitted = (0, _markdown_budget_js__WEBPACK_IMPORTED_MODULE_7__.zV)({
        fixed: fixed + forms.join("\n\n"),
        rows: records.map(record => `${recordBlock(record, language)}\n`),
        ...limit !== void 0 && {
          limit: limit,
          byteLimit: (0, _markdown_fitting_js__WEBPACK_IMPORTED_MODULE_8__.D_)(limit)
        },
        dropped: count => (0, _markdown_fitting_js__WEBPACK_IMPORTED_MODULE_8__.RY)(count, noun, language)
      });
      const note = fitted.note === void 0 ? [] : [ fitted.note ];
      return [ ...forms, ...fitted.rows.map(row => row.trimEnd()), ...note ].join("\n\n");
    }
    function providerForms(records, language) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_4__.T[language].providers;
      const names = new Set(records.filter(_core_dns_proof_js__WEBPACK_IMPORTED_MODULE_3__.p5).flatMap(({provider: provider}) => provider ?? []));
      return [ ...names ].map(name => t.form(name, t.dots[(0, _core_dns_providers_js__WEBPACK_IMPORTED_MODULE_1__.H9)(name)], t.hints[name]));
    }
    function recordBlock(record, language) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_4__.T[language].records;
      const {name: name, zone: zone, provider: provider} = record;
      const state = recordStateText(record, language);
      return [ zone === void 0 ? t.noZone(state) : t.inZone((0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_11__.aY)(plain(zone)), provider, state), t.host((0, 
      _idn_js__WEBPACK_IMPORTED_MODULE_9__.A)(name)), (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_11__.DV)(zone === void 0 ? plain(name) : (0, 
      _core_dns_zone_js__WEBPACK_IMPORTED_MODULE_0__.YB)(name, zone)), provider === void 0 ? t.value : t.valueFor, (0, 
      _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_11__.DV)(valueToEnter(record)) ].join("\n\n");
    }
    function valueToEnter({value: value, provider: provider, mistake: mistake}) {
      const isRefused = provider !== void 0 && (0, _core_dns_providers_js__WEBPACK_IMPORTED_MODULE_1__.H9)(provider) === "refused" && mistake !== "value-suffixed";
      return isRefused ? plain(value) : value;
    }
    function recordStateText(record, language) {
      return (0, _proof_js__WEBPACK_IMPORTED_MODULE_10__.rX)(record, seenText(record, language), language);
    }
    function seenText(record, language) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_4__.T[language].records;
      const {state: state, mistake: mistake = "other-value"} = record;
      const found = (0, _facts_js__WEBPACK_IMPORTED_MODULE_6__.wQ)(record.found, language, foreign => (0, 
      _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_11__.aY)(foreign, {
        maxLength: foundLength
      }));
      switch (state) {
       case "validated":
        return `✅ ${t.validated}`;

       case "present":
        return `✅ ${t.present}`;

       case "missing":
        return missingText(record, language);

       case "wrong":
        return `❌ ${t.mistakes[mistake]({
          seen: found,
          zone: (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_11__.aY)(plain(addedZone(record))),
          longestChain: _core_dns_record_status_js__WEBPACK_IMPORTED_MODULE_2__.q7
        })}`;

       case "unknown":
        return `❔ ${t.unknown(found)}`;
      }
    }
    function addedZone({name: name, zone: zone = "", found: found}) {
      return typeof found === "string" && found.startsWith(name) ? found.slice(name.length) : zone;
    }
    function missingText({hostedZone: hostedZone}, language) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_4__.T[language].records;
      if (hostedZone === void 0) return `⬜ ${t.missing}`;
      const {kind: kind, account: account, zone: zone, found: found} = hostedZone;
      const facts = {
        zone: (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_11__.aY)(plain(zone)),
        account: (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_11__.aY)(account),
        found: (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_11__.aY)(found, {
          maxLength: foundLength
        })
      };
      return _locales_index_js__WEBPACK_IMPORTED_MODULE_4__.T[language].hostedZone[kind](facts, t.missing);
    }
    function groupByZone(records) {
      const groups = new Map;
      for (const record of [ ...records ].sort((a, b) => hostOf(a) < hostOf(b) ? -1 : 1)) {
        const {zone: zone = ""} = record;
        const known = groups.get(zone);
        if (known === void 0) groups.set(zone, [ record ]); else known.push(record);
      }
      return new Map([ ...groups ].sort(([a], [b]) => a < b ? -1 : 1));
    }
    function hostOf({name: name}) {
      return `${name.replace(/^_[^.]*\./, "")} ${name}`;
    }
    function shownZone(body, name) {
      const full = plain(name);
      const lines = body.split(/\r?\n/);
      const pasted = lines.findIndex(line => line.startsWith(`${full}. `));
      const origin = lines.slice(0, Math.max(pasted, 0)).findLast(line => line.startsWith("$ORIGIN "));
      const named = lines.findIndex(line => line.includes(`\`${full}.\``) && !line.startsWith("- "));
      const host = named === -1 ? void 0 : lines[named + 3];
      const zones = [ ...origin === void 0 ? [] : [ origin.slice("$ORIGIN ".length) ], ...host !== void 0 && full.startsWith(`${host}.`) ? [ `${full.slice(host.length + 1)}.` ] : [] ];
      return zones.find(zone => `${full}.`.endsWith(`.${zone}`));
    }
    function zoneFile(records) {
      return [ ...groupByZone(records) ].map(([zone, group]) => [ ...oneWord(zone) === "" ? [] : [ `$ORIGIN ${oneWord(zone)}` ], ...group.map(({name: name, value: value}) => `${oneWord(name)} ${String(_core_dns_route53_js__WEBPACK_IMPORTED_MODULE_5__.E$)} IN CNAME ${oneWord(value)} ; cf_tags=cf-proxied:false`) ].join("\n")).join("\n");
    }
    function oneWord(name) {
      return name.replaceAll(/[^\w.*-]/g, "");
    }
    function plain(name) {
      return oneWord(name).replace(/\.$/, "");
    }
  },
  2024: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F5: () => maxForeignLength,
      HS: () => detailText,
      vd: () => detailMarkdown,
      wQ: () => quoteDetail
    });
    var temporal_polyfill__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8599);
    var _locales_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4848);
    var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5539);
    var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7466);
    const maxForeignLength = 1e3;
    function detailMarkdown(detail, language) {
      return quoteDetail(detail, language, foreign => (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)(foreign, {
        maxLength: maxForeignLength
      }));
    }
    function detailText(detail, language) {
      return quoteDetail(detail, language, foreign => foreign);
    }
    function quoteDetail(detail, language, quote) {
      if (typeof detail === "string") return detail === "" ? "" : quote(detail);
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_0__.T[language].facts;
      const time = (at, timeZone) => (0, _time_js__WEBPACK_IMPORTED_MODULE_1__.fU)(temporal_polyfill__WEBPACK_IMPORTED_MODULE_3__.fE.Instant.from(at), timeZone, language);
      return detail.map(fact => sentence(t, fact, quote, time)).join(t.join);
    }
    function sentence(t, fact, quote, time) {
      const tell = t[fact.key];
      return tell(fact, quote, time);
    }
  },
  8415: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => otherUseText
    });
    var _core_certificate_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1140);
    var _locales_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4848);
    function otherUseText({service: service, arn: arn}, language, quote) {
      return `${serviceText(service, language, quote)} ${quote(arn)}`;
    }
    function serviceText(service, language, quote) {
      const unnamed = _core_certificate_usage_js__WEBPACK_IMPORTED_MODULE_0__.jG.find(each => each === service);
      return unnamed === void 0 ? quote(service) : _locales_index_js__WEBPACK_IMPORTED_MODULE_1__.T[language].services[unnamed];
    }
  },
  3392: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $d: () => sizeOf,
      N3: () => bodyCodePoints,
      OM: () => bodyBytes,
      zV: () => fitRows
    });
    var _core_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7521);
    const bodyCodePoints = 6e4;
    const bodyBytes = 2e5;
    const encoder = new TextEncoder;
    function sizeOf(text) {
      let codePoints = 0;
      for (const character of text) codePoints += character === "" ? 0 : 1;
      const links = (0, _core_documents_js__WEBPACK_IMPORTED_MODULE_0__.ij)(text);
      return {
        codePoints: codePoints + links,
        bytes: encoder.encode(text).length + links
      };
    }
    function plus(left, right, gap) {
      return {
        codePoints: left.codePoints + right.codePoints + gap,
        bytes: left.bytes + right.bytes + gap
      };
    }
    function fitRows(budget) {
      const {limit: limit = bodyCodePoints, byteLimit: byteLimit = bodyBytes} = budget;
      const fits = size => size.codePoints <= limit && size.bytes <= byteLimit;
      const sizes = [ sizeOf(budget.fixed) ];
      for (const row of budget.rows) sizes.push(plus(sizes.at(-1) ?? sizeOf(""), sizeOf(row), 1));
      for (let kept = budget.rows.length; kept >= 0; kept -= 1) {
        const size = sizes[kept] ?? sizeOf("");
        if (kept === budget.rows.length) {
          if (fits(size)) return {
            rows: budget.rows,
            note: void 0
          };
          continue;
        }
        if (!fits(size)) continue;
        const note = budget.dropped(budget.rows.length - kept);
        if (fits(plus(size, sizeOf(note), note === "" ? 0 : 4))) return {
          rows: budget.rows.slice(0, kept),
          note: note
        };
      }
      return {
        rows: [],
        note: budget.rows.length === 0 ? void 0 : budget.dropped(budget.rows.length)
      };
    }
  },
  7614: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D_: () => bytesFor,
      RR: () => listing,
      RY: () => droppedNote,
      dj: () => fittedTable
    });
    var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3392);
    var _locales_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4848);
    var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5539);
    function bytesFor(codePoints) {
      return Math.floor(codePoints / _budget_js__WEBPACK_IMPORTED_MODULE_0__.N3 * _budget_js__WEBPACK_IMPORTED_MODULE_0__.OM);
    }
    function droppedNote(count, noun, language) {
      return _locales_index_js__WEBPACK_IMPORTED_MODULE_1__.T[language].fitting.dropped(count, noun);
    }
    function fittedTable(model) {
      const {header: header, rows: rows, fixed: fixed = "", limit: limit = _budget_js__WEBPACK_IMPORTED_MODULE_0__.N3, noun: noun, language: language} = model;
      const [head = "", rule = "", ...lines] = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)(header, rows).split("\n");
      const fitted = (0, _budget_js__WEBPACK_IMPORTED_MODULE_0__.zV)({
        fixed: [ fixed, head, rule ].join("\n"),
        rows: lines,
        limit: limit,
        byteLimit: bytesFor(limit),
        dropped: count => droppedNote(count, noun, language)
      });
      const shown = [ head, rule, ...fitted.rows ].join("\n");
      return fitted.note === void 0 ? shown : `${shown}\n\n${fitted.note}`;
    }
    function listing(items, style) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_1__.T[style.language].fitting;
      const {limit: limit, separator: separator = t.separator} = style;
      const {rows: rows} = (0, _budget_js__WEBPACK_IMPORTED_MODULE_0__.zV)({
        fixed: "",
        rows: items,
        limit: limit,
        byteLimit: bytesFor(limit),
        dropped: () => ""
      });
      const shown = rows.length === 0 ? items.slice(0, 1) : rows;
      const more = items.length - shown.length;
      return more > 0 ? `${shown.join(separator)}${separator}${t.more(more)}` : shown.join(separator);
    }
  },
  1258: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => shareOut,
      h: () => costOf
    });
    var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3392);
    function costOf(text) {
      const {codePoints: codePoints, bytes: bytes} = (0, _budget_js__WEBPACK_IMPORTED_MODULE_0__.$d)(text);
      return Math.max(codePoints, Math.ceil(bytes * _budget_js__WEBPACK_IMPORTED_MODULE_0__.N3 / _budget_js__WEBPACK_IMPORTED_MODULE_0__.OM));
    }
    function shareOut(needs, budget) {
      let left = budget;
      let waiting = needs.map((need, index) => ({
        need: need,
        index: index
      }));
      const shares = new Map;
      while (waiting.length > 0) {
        const even = Math.floor(left / waiting.length);
        const content = waiting.filter(({need: need}) => need <= even);
        if (content.length === 0) {
          for (const {index: index} of waiting) shares.set(index, Math.max(0, even));
          break;
        }
        for (const {need: need, index: index} of content) {
          shares.set(index, need);
          left -= need;
        }
        waiting = waiting.filter(({need: need}) => need > even);
      }
      return needs.map((_need, index) => shares.get(index) ?? 0);
    }
  },
  3355: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      fe: () => cureFor,
      XZ: () => cureOf,
      Gk: () => describeReason,
      JH: () => plainReason,
      NW: () => reasonLink,
      kU: () => reasonParagraphs,
      zo: () => reportReason
    });
    var documents = __webpack_require__(7521);
    var locales = __webpack_require__(4848);
    const failureReasons = [ "ADDITIONAL_VERIFICATION_REQUIRED", "DOMAIN_NOT_ALLOWED", "INVALID_PUBLIC_DOMAIN", "DOMAIN_VALIDATION_DENIED", "NO_AVAILABLE_CONTACTS", "OTHER" ];
    function failureOf({code: code, detail: detail}) {
      return code === "validation-failed" ? failureReasons.find(known => known === detail) : void 0;
    }
    function quotaOf({code: code, detail: detail}) {
      if (code !== "quota" || typeof detail !== "string" || !/\bacm\b/i.test(detail)) return;
      if (/domain names|subject alternative names/i.test(detail)) return "names";
      if (/365 days|per year|last year/i.test(detail)) return "requests-per-year";
      return /certificates/i.test(detail) ? "certificates" : void 0;
    }
    function specificRemediation({code: code, detail: detail}, language, quote) {
      const {cures: cures} = locales.T[language];
      const facts = typeof detail === "object" ? detail : [];
      for (const fact of facts) {
        if ("next" in fact && fact.next !== "") return quote(fact.next);
        const cure = cures.facts[code]?.[fact.key];
        if (cure !== void 0) return cure;
      }
      const kind = typeof detail === "string" && code === "certificate-not-issued" ? cures.kinds[detail] : void 0;
      if (kind !== void 0) return kind;
      const [failure, quota] = [ failureOf({
        code: code,
        detail: detail
      }), quotaOf({
        code: code,
        detail: detail
      }) ];
      if (failure !== void 0) return cures.failures[failure];
      return quota === void 0 ? void 0 : cures.quotas[quota];
    }
    var markdown = __webpack_require__(5539);
    var facts = __webpack_require__(2024);
    function cureOf(reasonCode, language) {
      return locales.T[language].reasons[reasonCode];
    }
    function reasonLink(code, language) {
      return `[\`${code}\`](${(0, documents.ZE)(code, language)})`;
    }
    function describeReason(reason, language, purpose) {
      const found = (0, facts.vd)(reason.detail, language);
      return locales.T[language].described({
        code: `**${reasonLink(reason.code, language)}**`,
        found: found,
        cure: cureFor(reason, language, whole, purpose)
      });
    }
    function reasonParagraphs(reason, language) {
      const facts = typeof reason.detail === "string" ? [] : reason.detail;
      const lines = facts.flatMap(fact => fact.key === "caa-line" ? [ fact.line ] : []);
      if (lines.length === 0) return [ describeReason(reason, language) ];
      const rest = {
        ...reason,
        detail: facts.filter(({key: key}) => key !== "caa-line")
      };
      const block = (0, markdown.DV)([ ...new Set(lines) ].join("\n"), "dns");
      return [ describeReason(rest, language), locales.T[language].linesToAdd, block ];
    }
    function plainReason(reason, language, purpose) {
      const found = (0, facts.HS)(reason.detail, language);
      const cure = cureFor(reason, language, next => next, purpose);
      return locales.T[language].described({
        code: reason.code,
        found: found,
        cure: cure
      });
    }
    const whole = next => (0, markdown.aY)(next, {
      maxLength: 1 / 0
    });
    function cureFor(reason, language, quote, purpose = "swap") {
      const ofRollback = locales.T[language].rollbackReasons;
      const own = purpose === "rollback" ? ofRollback[reason.code] : void 0;
      return own ?? specificRemediation(reason, language, quote) ?? cureOf(reason.code, language);
    }
    function reportReason(reason, language, purpose) {
      if (reason === void 0) return;
      return {
        code: reason.code,
        detail: (0, facts.HS)(reason.detail, language),
        cure: cureFor(reason, language, whole, purpose)
      };
    }
  }
};
