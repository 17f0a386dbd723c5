export const id = 594;

export const ids = [ 594 ];

export const modules = {
  140: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Lw: () => parseArn,
      RQ: () => certificateId,
      Wt: () => loadBalancerOfListener,
      z9: () => parseLoadBalancerArn
    });
    function parseArn(text) {
      const match = /^arn:([^:\s]+):([^:\s]+):([^:\s]*):([^:\s]*):(\S+)$/.exec(text);
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
    function parseLoadBalancerArn(arn) {
      const parsed = parseArn(arn);
      if (parsed?.service !== "elasticloadbalancing") return;
      const modern = /^loadbalancer\/(app|net|gwy)\/([^/]+)\/[^/]+$/.exec(parsed.resource);
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
      const classic = /^loadbalancer\/([^/]+)$/.exec(parsed.resource);
      return classic === null ? void 0 : {
        ...parsed,
        arn: arn,
        type: "classic",
        name: classic[1] ?? ""
      };
    }
    function loadBalancerOfListener(listenerArn) {
      const match = /^(arn:[^:\s]+:elasticloadbalancing:[^:\s]+:\d{12}:)listener\/((?:app|net)\/[^/\s]+\/[^/\s]+)\/[^/\s]+$/.exec(listenerArn);
      if (match !== null) return parseLoadBalancerArn(`${match[1] ?? ""}loadbalancer/${match[2] ?? ""}`);
      const itself = parseLoadBalancerArn(listenerArn);
      return itself?.type === "classic" && /^\d{12}$/.test(itself.account) && itself.region !== "" ? itself : void 0;
    }
  },
  9168: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Fk: () => sameNames,
      GX: () => normaliseName,
      LB: () => normaliseKeyAlgorithm,
      _c: () => uncoveredNames,
      r5: () => normaliseSerial
    });
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
  5821: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A8: () => healthGaps,
      el: () => mergeEvents,
      mm: () => certificatesOf
    });
    var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(140);
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
  1399: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => decideState,
      Xl: () => neededBy,
      _t: () => lastEmailIssue,
      fb: () => lastEmailRenewal,
      p9: () => countsAsEmailValidated
    });
    var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9853);
    var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1230);
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
      if (validation.kind !== "email") return tracked("blocked", (0, _reasons_js__WEBPACK_IMPORTED_MODULE_0__.l)("contradictory-answers"));
      if (facts.inPlace !== void 0) return decideInPlace(facts.inPlace);
      if (listeners.length === 0 && !isCureUnderWay(facts)) return tracked("blocked", (0, 
      _reasons_js__WEBPACK_IMPORTED_MODULE_0__.l)("unsupported-service"));
      if (facts.obstacle !== void 0) return tracked("blocked", facts.obstacle);
      return decideReplacement(facts);
    }
    function isCureUnderWay({certificate: certificate, replacement: replacement}) {
      return certificate.status === "EXPIRED" && replacement?.certificate.status !== "ISSUED";
    }
    function decideInPlace({state: state, obstacle: obstacle}) {
      if (obstacle !== void 0) return tracked("blocked", obstacle);
      if (state === "done") return tracked("done");
      return tracked(state === "running" ? "awaiting-dns" : "found");
    }
    function decideUnused(facts) {
      if (!facts.hasIssue) return {
        kind: "listed",
        why: "unused"
      };
      return facts.lingering.length > 0 ? tracked("swapped") : tracked("done");
    }
    function decideReplacement({replacement: replacement, proposal: proposal}) {
      if (replacement === void 0) return tracked("found");
      const {status: status, failureReason: failureReason} = replacement.certificate;
      switch (status) {
       case "PENDING_VALIDATION":
        return tracked("awaiting-dns");

       case "VALIDATION_TIMED_OUT":
        return tracked("awaiting-dns", (0, _reasons_js__WEBPACK_IMPORTED_MODULE_0__.l)("validation-timed-out"));

       case "ISSUED":
        return decideProposal(proposal);

       case "FAILED":
        return tracked("blocked", failureReason === "CAA_ERROR" ? (0, _reasons_js__WEBPACK_IMPORTED_MODULE_0__.l)("caa") : (0, 
        _reasons_js__WEBPACK_IMPORTED_MODULE_0__.l)("validation-failed", failureReason));

       default:
        return tracked("blocked", (0, _reasons_js__WEBPACK_IMPORTED_MODULE_0__.l)("certificate-not-issued", status));
      }
    }
    function decideProposal(proposal) {
      switch (proposal.kind) {
       case "failed":
        return tracked("failed", (0, _reasons_js__WEBPACK_IMPORTED_MODULE_0__.l)("verification-failed"));

       case "rolled-back":
        return tracked("blocked", (0, _reasons_js__WEBPACK_IMPORTED_MODULE_0__.l)("rolled-back"));

       case "merged":
        return proposal.isLabelled ? tracked("waiting-for-window") : tracked("ready", (0, 
        _reasons_js__WEBPACK_IMPORTED_MODULE_0__.l)("not-labelled"));

       default:
        return tracked("ready");
      }
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
      const last = temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__.fE.Instant.from(`${lastEmailRenewal}T00:00:00Z`);
      const expiry = certificate.notAfter?.subtract({
        hours: 30 * 24
      });
      return expiry !== void 0 && temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__.fE.Instant.compare(expiry, last) < 0 ? expiry : last;
    }
  },
  3232: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g4: () => isExported,
      jG: () => unnamedServices,
      lm: () => sortUses
    });
    var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(140);
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
  7e3: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ss: () => qualify,
      UO: () => isWithin,
      gN: () => parentOf,
      oG: () => climb,
      yV: () => isDnsFailure
    });
    const dnsFailures = [ "bad-name", "no-resolver", "resolvers-given-up", "server-given-up", "timeout", "unreachable", "unreadable", "not-understood", "server-failed", "not-supported", "refused", "other-code", "dnssec", "not-responsible" ];
    function isDnsFailure(kind) {
      return dnsFailures.some(each => each === kind);
    }
    function qualify(name) {
      const lower = name.toLowerCase();
      return lower.endsWith(".") ? lower : `${lower}.`;
    }
    function parentOf(name) {
      const parent = qualify(name).replace(/^[^.]*\./, "");
      return parent === "" ? void 0 : parent;
    }
    function isWithin(name, zone) {
      const [inner, outer] = [ qualify(name), qualify(zone) ];
      return outer === "." || inner === outer || inner.endsWith(`.${outer}`);
    }
    function climb(name) {
      const names = [];
      for (let at = qualify(name); at !== void 0 && at !== "."; at = parentOf(at)) names.push(at);
      return names;
    }
  },
  1270: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => unicodeName
    });
    var punycode_punycode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(618);
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
  7569: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CU: () => proofKey,
      Tq: () => proofsOf,
      YZ: () => mayProve,
      dr: () => isInHostedZone,
      p5: () => isOutstanding
    });
    var _certificate_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9168);
    var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1745);
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
  1424: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ET: () => doubledNames,
      J6: () => recordMistakes,
      LO: () => missing,
      Pu: () => withoutUnderscore,
      R3: () => mistaken,
      UX: () => isChainOver,
      fd: () => judgeChain,
      mv: () => isSameTarget,
      q7: () => longestChain,
      wf: () => judgeServers
    });
    var _dns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7e3);
    const longestChain = 5;
    const recordMistakes = [ "other-value", "suffix-doubled", "value-suffixed", "underscore-lost", "some-name-servers", "other-type", "chain-too-long", "chain-loop" ];
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
    function judgeChain(chain, record, zone) {
      if (chain.kind === "failed") return unseen(chain.why);
      const {targets: targets} = chain;
      const last = targets.at(-1);
      if (last === void 0) return missing;
      if (isLoop(targets, record)) return mistaken("chain-loop", last);
      if (targets.length > longestChain) return mistaken("chain-too-long", targets[0] ?? last);
      if (isSameTarget(last, record.value)) return present;
      return isSameTarget(last, record.value + zone) ? mistaken("value-suffixed", last) : mistaken("other-value", last);
    }
    function judgeServers(seen, servers) {
      const without = servers.filter(({hasIt: hasIt}) => !hasIt).map(({server: server}) => server);
      if (servers.length === 0 || seen.state !== "present" && seen.state !== "missing") return seen;
      if (without.length === 0) return present;
      if (without.length === servers.length) return missing;
      return mistaken("some-name-servers", without.sort().join(", "));
    }
    function doubledNames(record, zones) {
      return [ ...new Set(zones) ].map(zone => `${record.name}${zone}`);
    }
    function withoutUnderscore(record) {
      return record.name.startsWith("_") ? record.name.slice(1) : void 0;
    }
  },
  1745: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G0: () => deadlineOf,
      bO: () => validationPeriod,
      mV: () => requiredRecords,
      s9: () => hasAllRecords
    });
    var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9853);
    var _certificate_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9168);
    const validationPeriod = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__.fE.Duration.from({
      hours: 72
    });
    function deadlineOf(request) {
      return request.createdAt?.add(validationPeriod);
    }
    function requiredRecords(request) {
      const byName = new Map;
      for (const domain of request.domains) {
        if (domain.record === void 0) continue;
        const known = byName.get(domain.record.name);
        byName.set(domain.record.name, {
          ...domain.record,
          provesNames: [ ...known?.provesNames ?? [], (0, _certificate_certificate_js__WEBPACK_IMPORTED_MODULE_1__.GX)(domain.domain) ],
          isValidated: (known?.isValidated ?? false) || domain.status === "SUCCESS"
        });
      }
      return [ ...byName.values() ];
    }
    function hasAllRecords(request) {
      return request.domains.length > 0 && request.domains.every(domain => domain.record !== void 0);
    }
  },
  6974: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
    var _dns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7e3);
    var _record_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1424);
    const zoneSights = [ "added", "there", "other-value", "delegated", "unclear-zone", "refused" ];
    function closestZones(zones, name) {
      const over = zones.filter(zone => !zone.isPrivate && (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.UO)(name, zone.name));
      const longest = Math.max(0, ...over.map(zone => (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss)(zone.name).length));
      return over.filter(zone => (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss)(zone.name).length === longest);
    }
    function servedZone(zones, publicServers) {
      const [served, ...others] = zones.filter(({nameServers: nameServers}) => {
        const own = new Set(nameServers.map(_dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss));
        return publicServers.length > 0 && publicServers.every(server => own.has((0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss)(server)));
      });
      return others.length === 0 ? served : void 0;
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
      return value => (0, _record_look_js__WEBPACK_IMPORTED_MODULE_0__.mv)(value, wanted);
    }
  },
  3017: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AN: () => zoneIn,
      Gz: () => wildcardOf,
      YB: () => hostWithin,
      d1: () => assumedZone
    });
    var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2933);
    var _dns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7e3);
    function registrableDomain(name) {
      const plain = name.replace(/\.$/, "");
      return (0, tldts__WEBPACK_IMPORTED_MODULE_0__.FB)(plain) ?? plain;
    }
    function zoneIn(answer, name) {
      if (answer.kind === "failed" || answer.zone === void 0 || answer.zone === ".") return;
      const registrable = (0, tldts__WEBPACK_IMPORTED_MODULE_0__.FB)(name.replace(/\.$/, ""));
      return registrable === null || (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.UO)(answer.zone, registrable) ? answer.zone : void 0;
    }
    function assumedZone(name) {
      return (0, _dns_js__WEBPACK_IMPORTED_MODULE_1__.Ss)(registrableDomain(name));
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
  856: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  4777: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e: () => languages,
      p: () => forEachLanguage
    });
    const languages = [ "en", "ja" ];
    function forEachLanguage(make) {
      return Object.fromEntries(languages.map(language => [ language, make(language) ]));
    }
  },
  1230: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JC: () => reasonCodes,
      Pr: () => meaningOf,
      b8: () => waitKinds,
      l: () => reason
    });
    const waitKinds = [ "window", "review", "dns", "label", "code", "decision", "config", "permission", "quota", "person", "run" ];
    const waits = {
      final: false,
      failsJob: false
    };
    const fails = {
      final: false,
      failsJob: true
    };
    const ends = {
      final: true,
      failsJob: false
    };
    const endsAndFails = {
      final: true,
      failsJob: true
    };
    const rules = {
      "outside-window": {
        ...waits,
        waitsFor: "window",
        actor: "nobody"
      },
      "window-cutoff": {
        ...waits,
        waitsFor: "window",
        actor: "nobody"
      },
      frozen: {
        ...waits,
        waitsFor: "window",
        actor: "nobody"
      },
      "no-window": {
        ...waits,
        waitsFor: "window",
        actor: "platform"
      },
      "change-calendar-closed": {
        ...waits,
        waitsFor: "window",
        actor: "nobody"
      },
      "change-calendar-unreadable": {
        ...fails,
        waitsFor: "permission",
        actor: "platform"
      },
      paused: {
        ...waits,
        waitsFor: "label",
        actor: "approver"
      },
      "not-merged": {
        ...waits,
        waitsFor: "review",
        actor: "approver"
      },
      "not-labelled": {
        ...waits,
        waitsFor: "label",
        actor: "approver"
      },
      "label-not-authorised": {
        ...waits,
        waitsFor: "label",
        actor: "approver"
      },
      "approvals-missing": {
        ...waits,
        waitsFor: "review",
        actor: "approver"
      },
      fork: {
        ...waits,
        waitsFor: "code",
        actor: "approver"
      },
      withdrawn: {
        ...waits,
        waitsFor: "decision",
        actor: "approver"
      },
      "rolled-back": {
        ...ends,
        waitsFor: "label",
        actor: "approver"
      },
      unverifiable: {
        ...fails,
        waitsFor: "permission",
        actor: "platform"
      },
      "plan-invalid": {
        ...endsAndFails,
        waitsFor: "code",
        actor: "approver"
      },
      "plan-changed": {
        ...waits,
        waitsFor: "code",
        actor: "approver"
      },
      "listener-gone": {
        ...ends,
        waitsFor: "run",
        actor: "nobody"
      },
      "listener-drifted": {
        ...endsAndFails,
        waitsFor: "decision",
        actor: "approver"
      },
      reverted: {
        ...waits,
        waitsFor: "code",
        actor: "approver"
      },
      "certificate-not-issued": {
        ...ends,
        waitsFor: "label",
        actor: "platform",
        byDetail: {
          PENDING_VALIDATION: {
            ...waits,
            waitsFor: "dns",
            actor: "dns-owner"
          },
          INACTIVE: {
            ...waits,
            waitsFor: "run",
            actor: "nobody"
          }
        }
      },
      "certificate-gone": {
        ...endsAndFails,
        waitsFor: "run",
        actor: "nobody"
      },
      "names-not-covered": {
        ...endsAndFails,
        waitsFor: "code",
        actor: "approver"
      },
      "key-not-supported": {
        ...endsAndFails,
        waitsFor: "code",
        actor: "approver"
      },
      managed: {
        ...fails,
        waitsFor: "code",
        actor: "approver"
      },
      "owned-by-controller": {
        ...waits,
        waitsFor: "label",
        actor: "approver"
      },
      "sni-list-full": {
        ...fails,
        waitsFor: "quota",
        actor: "platform"
      },
      "access-denied": {
        ...fails,
        waitsFor: "permission",
        actor: "platform"
      },
      "account-not-found": {
        ...fails,
        waitsFor: "config",
        actor: "platform"
      },
      throttled: {
        ...fails,
        waitsFor: "run",
        actor: "nobody"
      },
      "verification-failed": {
        ...fails,
        waitsFor: "decision",
        actor: "approver"
      },
      "earlier-failure": {
        ...fails,
        waitsFor: "decision",
        actor: "approver"
      },
      "validation-timed-out": {
        ...waits,
        waitsFor: "dns",
        actor: "dns-owner"
      },
      "validation-failed": {
        ...waits,
        waitsFor: "label",
        actor: "platform"
      },
      caa: {
        ...waits,
        waitsFor: "dns",
        actor: "dns-owner"
      },
      dnssec: {
        ...waits,
        waitsFor: "dns",
        actor: "dns-owner"
      },
      "record-lost": {
        ...waits,
        waitsFor: "dns",
        actor: "dns-owner"
      },
      "renewal-failed": {
        ...waits,
        waitsFor: "person",
        actor: "platform"
      },
      "renewal-waits": {
        ...waits,
        waitsFor: "person",
        actor: "platform",
        byDetail: {
          PENDING_VALIDATION: {
            ...waits,
            waitsFor: "dns",
            actor: "dns-owner"
          }
        }
      },
      "not-renewable": {
        ...waits,
        waitsFor: "person",
        actor: "platform"
      },
      "expires-soon": {
        ...waits,
        waitsFor: "person",
        actor: "platform"
      },
      "old-served": {
        ...waits,
        waitsFor: "person",
        actor: "platform"
      },
      quota: {
        ...fails,
        waitsFor: "quota",
        actor: "platform"
      },
      "unsupported-service": {
        ...waits,
        waitsFor: "person",
        actor: "platform"
      },
      "contradictory-answers": {
        ...waits,
        waitsFor: "run",
        actor: "nobody"
      },
      "in-place-unavailable": {
        ...waits,
        waitsFor: "config",
        actor: "platform"
      },
      "pull-request-not-permitted": {
        ...fails,
        waitsFor: "permission",
        actor: "platform"
      },
      "marker-author-changed": {
        ...fails,
        waitsFor: "config",
        actor: "platform"
      },
      "time-budget": {
        ...fails,
        waitsFor: "run",
        actor: "nobody"
      },
      "not-in-fleet": {
        ...ends,
        waitsFor: "config",
        actor: "platform"
      },
      "shard-missing": {
        ...fails,
        waitsFor: "person",
        actor: "platform"
      },
      "service-error": {
        ...fails,
        waitsFor: "run",
        actor: "nobody"
      }
    };
    const reasonCodes = Object.keys(rules);
    function reason(code, detail = "") {
      return {
        code: code,
        detail: detail
      };
    }
    const table = rules;
    function meaningOf({code: code, detail: detail}) {
      const {byDetail: byDetail, ...meaning} = table[code];
      return (typeof detail === "string" ? byDetail?.[detail] : void 0) ?? meaning;
    }
  },
  7934: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => remainingOverTime,
      _: () => remainingByWeek
    });
    var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9853);
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
  843: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Dt: () => awsDays,
      rV: () => migrating,
      tW: () => paceDays,
      x3: () => paceOf
    });
    var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9853);
    var _certificate_migration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1399);
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
  1303: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      El: () => isLeftToOwner,
      O4: () => ownerEntry,
      _o: () => attachingReason,
      bf: () => ownerOf,
      f6: () => ownerIn,
      fC: () => ownerKinds,
      p2: () => attacherAmong,
      sI: () => ownedReason
    });
    var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1230);
    const serviceTag = beginning("service.k8s.aws/", "service.eks.amazonaws.com/");
    const lbcNames = /^k8s-(?=.*[0-9a-f]{10}$)[a-z0-9-]+$/;
    const table = [ {
      kind: "EKS Auto Mode (Service)",
      noun: "cluster",
      turnsBack: "reconcile",
      attachesIssued: false,
      sign: tags => serviceTag(tags) === void 0 ? void 0 : valueOf(tags, "eks:eks-cluster-name")
    }, {
      kind: "EKS Auto Mode",
      noun: "cluster",
      turnsBack: "reconcile",
      attachesIssued: true,
      sign: key("eks:eks-cluster-name")
    }, {
      kind: "AWS Load Balancer Controller (Ingress)",
      noun: "resource",
      turnsBack: "reconcile",
      attachesIssued: true,
      sign: key("ingress.k8s.aws/stack", "ingress.k8s.aws/resource")
    }, {
      kind: "AWS Load Balancer Controller (Gateway)",
      noun: "resource",
      turnsBack: "reconcile",
      attachesIssued: true,
      sign: beginning("gateway.k8s.aws.alb/", "gateway.k8s.aws.nlb/")
    }, {
      kind: "AWS Load Balancer Controller (Service)",
      noun: "resource",
      turnsBack: "reconcile",
      attachesIssued: false,
      sign: serviceTag
    }, {
      kind: "AWS Load Balancer Controller",
      noun: "cluster",
      turnsBack: "reconcile",
      attachesIssued: true,
      sign: key("elbv2.k8s.aws/cluster"),
      names: lbcNames
    }, {
      kind: "ALB Ingress Controller",
      noun: "resource",
      turnsBack: "reconcile",
      attachesIssued: true,
      sign: key("kubernetes.io/ingress-name", "ingress.k8s.aws/cluster")
    }, {
      kind: "Kubernetes cloud provider",
      noun: "resource",
      turnsBack: "recreate",
      attachesIssued: false,
      sign: tags => key("kubernetes.io/service-name", "KubernetesCluster")(tags) ?? ownedCluster(tags),
      names: /^a[0-9a-f]{31}$/
    }, {
      kind: "Elastic Beanstalk",
      noun: "environment",
      turnsBack: "deploy",
      attachesIssued: false,
      sign: tags => key("elasticbeanstalk:environment-name", "elasticbeanstalk:environment-id")(tags) ?? beanstalkStack(tags),
      names: /^awseb-/i
    }, {
      kind: "AWS Controllers for Kubernetes",
      noun: "resource",
      turnsBack: "reconcile",
      attachesIssued: false,
      sign: key("services.k8s.aws/namespace", "services.k8s.aws/controller-version")
    }, {
      kind: "Crossplane",
      noun: "resource",
      turnsBack: "reconcile",
      attachesIssued: false,
      sign: key("crossplane-name", "crossplane-kind", "crossplane-providerconfig")
    }, {
      kind: "AWS Copilot",
      noun: "application",
      turnsBack: "deploy",
      attachesIssued: false,
      sign: key("copilot-application")
    }, {
      kind: "CloudFormation",
      noun: "stack",
      turnsBack: "apply",
      attachesIssued: false,
      sign: key("aws:cloudformation:stack-name", "aws:cloudformation:stack-id", "aws:cloudformation:logical-id")
    }, {
      kind: "Terraform",
      noun: "tag",
      turnsBack: "apply",
      attachesIssued: false,
      sign: givenTag
    } ];
    const ownerKinds = table.map(({kind: kind}) => kind);
    function ownerEntry(kind) {
      return table.find(entry => entry.kind === kind);
    }
    function ownerOf({listenerTags: listenerTags, loadBalancerTags: loadBalancerTags, loadBalancer: loadBalancer}, terraformTags) {
      return ownerIn({
        ...loadBalancerTags,
        ...listenerTags
      }, terraformTags) ?? ownerByName(loadBalancer.name);
    }
    function ownerIn(tags, terraformTags) {
      for (const {kind: kind, sign: sign} of table) {
        const name = sign(tags, terraformTags);
        if (name !== void 0) return {
          kind: kind,
          name: name
        };
      }
      return;
    }
    function ownerByName(name) {
      const found = table.find(entry => "names" in entry && entry.names.test(name));
      return found && {
        kind: found.kind,
        name: name
      };
    }
    function attachesIssued({kind: kind}) {
      return ownerEntry(kind)?.attachesIssued === true;
    }
    function attacherAmong(owners) {
      return owners.find(attachesIssued);
    }
    function ownedReason(owner) {
      return (0, _reasons_js__WEBPACK_IMPORTED_MODULE_0__.l)("managed", [ {
        key: "manager",
        ...owner
      } ]);
    }
    function attachingReason(owner) {
      return (0, _reasons_js__WEBPACK_IMPORTED_MODULE_0__.l)("owned-by-controller", [ {
        key: "controller-attaches",
        ...owner
      } ]);
    }
    function isLeftToOwner(listener, {isExternal: isExternal, managed: managed, terraformTags: terraformTags}) {
      return isExternal || managed === "refuse" && ownerOf(listener, terraformTags) !== void 0;
    }
    function valueOf(tags, name) {
      return Object.hasOwn(tags, name) ? tags[name] : void 0;
    }
    function told(tags, name) {
      const value = valueOf(tags, name) ?? "";
      return value === "" ? name : value;
    }
    function key(...keys) {
      return tags => {
        const present = keys.find(name => Object.hasOwn(tags, name));
        return present && told(tags, present);
      };
    }
    function beginning(...prefixes) {
      return tags => {
        const found = Object.keys(tags).filter(name => prefixes.some(prefix => name.startsWith(prefix)));
        const best = found.find(name => name.endsWith("/stack")) ?? found.toSorted()[0];
        return best && told(tags, best);
      };
    }
    function ownedCluster(tags) {
      const prefix = "kubernetes.io/cluster/";
      return Object.keys(tags).find(name => name.startsWith(prefix) && valueOf(tags, name) === "owned")?.slice(prefix.length);
    }
    function beanstalkStack(tags) {
      const stack = valueOf(tags, "aws:cloudformation:stack-name");
      return stack !== void 0 && /^awseb-e-.+-stack$/.test(stack) ? stack : void 0;
    }
    function givenTag(tags, given) {
      const present = given.find(name => Object.hasOwn(tags, name));
      if (present === void 0) return;
      const value = valueOf(tags, present) ?? "";
      return value === "" ? present : `${present}=${value}`;
    }
  },
  594: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var core_arn = __webpack_require__(140);
    var errors = __webpack_require__(7428);
    const policies = [ [ /service control policy/i, "service-control-policy" ], [ /resource control policy/i, "resource-control-policy" ], [ /VPC endpoint policy/i, "vpc-endpoint-policy" ], [ /permissions boundary/i, "permissions-boundary" ], [ /session policy/i, "session-policy" ], [ /(?:role trust|resource-based) policy/i, "resource-policy" ], [ /identity-based policy/i, "identity-policy" ] ];
    const verdict = /(?:because no|with an explicit deny(?: in)?)\b.*$/is;
    function denialOf(call) {
      const {service: service, operation: operation, message: message} = call;
      const code = call.code.replace(/Exception$/, "");
      const said = verdict.exec(message)?.[0] ?? "";
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
      "identity-policy": ({action: action, service: service, isExplicit: isExplicit}) => (isExplicit ? `a statement in the policy of the role denies ${action}: take it out or narrow it` : `allow ${action} in the policy of the role`) + answeredOnly(service),
      "permissions-boundary": ({action: action, isExplicit: isExplicit}) => `the role's permissions boundary ${refusing(isExplicit)} ${action}, whatever the role's own policy says: ask whoever manages the boundary to allow it there`,
      "service-control-policy": ({action: action}) => `have the organisation's service control policy allow ${action} (its management account keeps it), or leave the region out`,
      "resource-control-policy": ({action: action, isExplicit: isExplicit}) => `a resource control policy of the organisation ${refusing(isExplicit)} ${action} on this resource, which no role can change: ask whoever manages the organisation's policies`,
      "vpc-endpoint-policy": ({action: action, service: service, isExplicit: isExplicit}) => `the policy of the VPC endpoint for ${service} that this runner goes through ${refusing(isExplicit)} ${action}: ask whoever manages the endpoint, or run where no endpoint is in the way`,
      "session-policy": ({action: action, isExplicit: isExplicit}) => `the session policy ${refusing(isExplicit)} ${action}: the action narrows each session itself, so report this with the message if nothing else opens the session`,
      "resource-policy": ({action: action, isExplicit: isExplicit}) => `the policy of the resource itself ${refusing(isExplicit)} ${action}: ask whoever owns the resource`,
      "unnamed-policy": ({action: action, service: service}) => `AWS does not say which policy refuses: look for ${action} in the policy of the role, then in its permissions boundary and in the organisation's policies` + answeredOnly(service),
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
    const hostKey = "requestHost";
    function shapeOf(error) {
      const metadata = fieldOf(error, "$metadata");
      const status = fieldOf(metadata, "httpStatusCode");
      return {
        name: textOf(fieldOf(error, "name")) ?? "Error",
        message: textOf(fieldOf(error, "message")) ?? "no message",
        code: textOf(fieldOf(error, "code")),
        status: typeof status === "number" ? status : void 0,
        requestId: textOf(fieldOf(metadata, "requestId")),
        host: textOf(fieldOf(error, hostKey))
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
    function nextStep(call, kind, shape) {
      if (kind === "not-found" && call.service === "organizations") return " Next: correct the unit in `organization.include` or `organization.exclude`, or take it out.";
      if (kind === "quota") return " Next: raise the quota in Service Quotas, or delete what is not used.";
      if (kind === "throttled") return " Next: nothing; the next run goes on from here.";
      if (shape.status === void 0 && shape.host !== void 0) return ` Next: let this runner reach ${shape.host} on port 443, or name a proxy in \`https_proxy\`, which calls to AWS take on Node 24.5 and later.`;
      return "";
    }
    function withoutTokens(message) {
      return message.replaceAll(/(x-amz-security-token\s*[:=]\s*)[^\s&'"]+/gi, "$1(secret)").replaceAll(/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, "(secret)");
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
        action: `${iamPrefix[call.service]}:${call.operation}`
      };
      const isRefusal = kind === "denied" || isIssuerUnreachable(error);
      const {denial: denial, cure: cure} = isRefusal ? cureOfDenial(refused, {
        code: code,
        message: message
      }) : {};
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
        }
      };
      const place = `${call.service} ${call.operation} in account ${call.account}, ${call.region}`;
      const next = cure === void 0 ? nextStep(call, kind, shape) : ` Next: ${cure}.`;
      return new errors.gA(`${place}: ${code}: ${message.replace(/[^.!?]$/, "$&.")}${next}`, details, error);
    }
    function messageFrom(error, shape) {
      if (isTorn(error)) return "the answer was cut short or cannot be read";
      if (shape.status === void 0 && shape.host !== void 0) return `no answer from ${shape.host}: ${plainOr(shape, "the connection failed")}`;
      const seen = shape.status === void 0 ? "no answer" : `status ${String(shape.status)}`;
      return plainOr(shape, `${seen} without a message of AWS's: look at AWS's status page and at what a proxy does on the way`);
    }
    function plainOr({message: message}, otherwise) {
      return isPlainMessage(message) ? withoutTokens(message).replaceAll(/\s+/g, " ").trim() : otherwise;
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
    var dist_cjs = __webpack_require__(1216);
    function incompleteAnswer(service, operation, of, answer) {
      return new errors.gA(`${service} ${operation} left out what is needed of ${of}. Run again; if it stays, report it.`, {
        service: service,
        operation: operation,
        code: "IncompleteAnswer",
        kind: "other"
      }, answer);
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
    var temporal_polyfill = __webpack_require__(9853);
    var certificate_certificate = __webpack_require__(9168);
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
      if (arn === void 0 || parsed === void 0 || subject === void 0 || status === void 0 || type === void 0 || algorithm === void 0) throw incompleteAnswer("acm", "DescribeCertificate", arn ?? "a certificate", detail);
      return {
        arn: arn,
        account: parsed.account,
        region: parsed.region,
        domainName: (0, certificate_certificate.GX)(subject),
        names: namesOf(subject, detail.SubjectAlternativeNames),
        status: status,
        type: type,
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
      return {
        name: `${(0, certificate_certificate.GX)(name)}.`,
        value: `${(0, certificate_certificate.GX)(value)}.`
      };
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
        createdAt: instantOf(listed.CreatedAt),
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
        createdAt: instantOf(metadata.CreatedAt),
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
        throw new errors.gA(error.message, {
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
          return tagsOf(answer?.Tags);
        }
      };
    }
    function tagsOf(tags) {
      return Object.fromEntries((tags ?? []).flatMap(({Key: Key, Value: Value}) => Key === void 0 ? [] : [ [ Key, Value ?? "" ] ]));
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
          const {GetCalendarStateCommand: GetCalendarStateCommand} = await __webpack_require__.e(330).then(__webpack_require__.t.bind(__webpack_require__, 1330, 19));
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
        const {DescribeLoadBalancersCommand: DescribeLoadBalancersCommand} = await __webpack_require__.e(131).then(__webpack_require__.t.bind(__webpack_require__, 1131, 23));
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
        const {DescribeTagsCommand: DescribeTagsCommand} = await __webpack_require__.e(131).then(__webpack_require__.t.bind(__webpack_require__, 1131, 23));
        const command = new DescribeTagsCommand({
          LoadBalancerNames: [ nameOf(arn) ]
        });
        const answer = await unlessGone(() => caller.read("DescribeTags", () => client.send(command)), void 0);
        return tagsOf(answer?.TagDescriptions?.[0]?.Tags);
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
          const {SetLoadBalancerListenerSSLCertificateCommand: SetLoadBalancerListenerSSLCertificateCommand} = await __webpack_require__.e(131).then(__webpack_require__.t.bind(__webpack_require__, 1131, 23));
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
    var client_elastic_load_balancing_v2_dist_cjs = __webpack_require__(3980);
    var client_sts_dist_cjs = __webpack_require__(9257);
    var protocols = __webpack_require__(5792);
    function namesHosts() {
      const note = (next, context) => args => {
        if (protocols.HttpRequest.isInstance(args.request)) context[hostKey] = args.request.hostname;
        return next(args);
      };
      const leave = (next, context) => async args => {
        try {
          return await next(args);
        } catch (error) {
          const host = context[hostKey];
          if (error instanceof Error) Object.defineProperty(error, hostKey, {
            value: host,
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
    var types_dist_cjs = __webpack_require__(2844);
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
    var retry = __webpack_require__(8475);
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
      const {environment: environment, timeouts: timeouts, buckets: buckets, backoff: backoff} = options;
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
        client.middlewareStack.use(namesHosts());
        return client;
      }
      const wait = (target, prefix) => throttlePlugin(target, buckets, prefix);
      return {
        acm: (target, credentials) => equipped(new dist_cjs.Bdm(settings("acm", target, credentials)), credentials, wait(target)),
        elbv2: (target, credentials, repetition) => equipped(new client_elastic_load_balancing_v2_dist_cjs.MlD(settings("elbv2", target, credentials, repetition)), credentials, wait(target)),
        async elb(target, credentials, repetition) {
          const {ElasticLoadBalancingClient: ElasticLoadBalancingClient} = await __webpack_require__.e(131).then(__webpack_require__.t.bind(__webpack_require__, 1131, 23));
          const client = new ElasticLoadBalancingClient(settings("elb", target, credentials, repetition));
          return equipped(client, credentials, wait(target, "elb:"));
        },
        async ssm(target, credentials) {
          const {SSMClient: SSMClient} = await __webpack_require__.e(330).then(__webpack_require__.t.bind(__webpack_require__, 1330, 19));
          return equipped(new SSMClient(settings("ssm", target, credentials)), credentials);
        },
        sts: (target, credentials) => equipped(new client_sts_dist_cjs.iM(settings("sts", target, credentials)), credentials),
        async account(target, credentials) {
          const {AccountClient: AccountClient} = await __webpack_require__.e(728).then(__webpack_require__.t.bind(__webpack_require__, 2728, 19));
          return equipped(new AccountClient(settings("account", target, credentials)), credentials, wait(target));
        },
        async ec2(target, credentials) {
          const {EC2Client: EC2Client} = await __webpack_require__.e(563).then(__webpack_require__.t.bind(__webpack_require__, 6563, 19));
          return equipped(new EC2Client(settings("ec2", target, credentials)), credentials, wait(target));
        },
        async health(target, credentials) {
          const {HealthClient: HealthClient} = await __webpack_require__.e(33).then(__webpack_require__.t.bind(__webpack_require__, 5033, 23));
          return equipped(new HealthClient(settings("health", target, credentials)), credentials);
        },
        async organizations(target, credentials) {
          const {OrganizationsClient: OrganizationsClient} = await __webpack_require__.e(961).then(__webpack_require__.t.bind(__webpack_require__, 5961, 19));
          return equipped(new OrganizationsClient(settings("organizations", target, credentials)), credentials);
        },
        async route53(target, credentials) {
          const {Route53Client: Route53Client} = await __webpack_require__.e(143).then(__webpack_require__.t.bind(__webpack_require__, 8143, 19));
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
    const services = [ "ACM" ];
    const statuses = [ "open", "upcoming" ];
    async function createHealthReader(client, caller, account) {
      const {DescribeEventsCommand: DescribeEventsCommand, DescribeAffectedEntitiesCommand: DescribeAffectedEntitiesCommand, DescribeEventsForOrganizationCommand: DescribeEventsForOrganizationCommand, DescribeAffectedAccountsForOrganizationCommand: DescribeAffectedAccountsForOrganizationCommand, DescribeAffectedEntitiesForOrganizationCommand: DescribeAffectedEntitiesForOrganizationCommand} = await __webpack_require__.e(33).then(__webpack_require__.t.bind(__webpack_require__, 5033, 23));
      async function listEvents() {
        const filter = {
          services: services,
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
          services: services,
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
    var dns = __webpack_require__(7e3);
    var route53 = __webpack_require__(6974);
    async function createHostedZoneReader({client: client, caller: caller, account: account}) {
      const {ListHostedZonesCommand: ListHostedZonesCommand, GetHostedZoneCommand: GetHostedZoneCommand, ListResourceRecordSetsCommand: ListResourceRecordSetsCommand} = await __webpack_require__.e(143).then(__webpack_require__.t.bind(__webpack_require__, 8143, 19));
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
      const {ChangeResourceRecordSetsCommand: ChangeResourceRecordSetsCommand} = await __webpack_require__.e(143).then(__webpack_require__.t.bind(__webpack_require__, 8143, 19));
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
    const GROUP_SIZE = 20;
    async function listElbTags(client, caller, arns) {
      const tags = new Map;
      async function describe(group) {
        try {
          const command = new client_elastic_load_balancing_v2_dist_cjs.yRM({
            ResourceArns: [ ...group ]
          });
          const answer = await caller.read("DescribeTags", () => client().send(command));
          for (const {ResourceArn: ResourceArn, Tags: found} of answer.TagDescriptions ?? []) if (ResourceArn !== void 0) tags.set(ResourceArn, tagsOf(found));
        } catch (error) {
          if (!isKind(error, "not-found")) throw error;
          if (group.length > 1) await describeHalves(group);
        }
      }
      async function describeHalves(group) {
        const middle = Math.ceil(group.length / 2);
        await describe(group.slice(0, middle));
        await describe(group.slice(middle));
      }
      const wanted = [ ...new Set(arns) ];
      for (let start = 0; start < wanted.length; start += GROUP_SIZE) await describe(wanted.slice(start, start + GROUP_SIZE));
      return new Map(wanted.map(arn => [ arn, tags.get(arn) ?? {} ]));
    }
    const listener_reader_PAGE_SIZE = 400;
    function createListenerReader(client, caller) {
      async function describeLoadBalancer(arn) {
        const command = new client_elastic_load_balancing_v2_dist_cjs.AZi({
          LoadBalancerArns: [ arn ]
        });
        const send = () => caller.read("DescribeLoadBalancers", () => client().send(command));
        const answer = await unlessGone(send, void 0);
        const {LoadBalancerName: name, Type: type, DNSName: dnsName, Scheme: scheme} = answer?.LoadBalancers?.[0] ?? {};
        if (answer === void 0) return;
        if (name === void 0 || type === void 0 || dnsName === void 0) throw incompleteAnswer("elbv2", "DescribeLoadBalancers", arn, answer);
        return {
          arn: arn,
          name: name,
          type: type,
          dnsName: dnsName,
          scheme: scheme
        };
      }
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
        const others = certificates.filter(({IsDefault: IsDefault}) => IsDefault !== true);
        return {
          arn: arn,
          loadBalancerArn: loadBalancerArn,
          port: port,
          protocol: protocol,
          defaultCertificate: defaults[0]?.CertificateArn,
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
        listTags: arns => listElbTags(client, caller, arns)
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
      const classic = listeners.filter(arn => (0, core_arn.z9)(arn)?.type === "classic");
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
      const {ListAccountsCommand: ListAccountsCommand, ListAccountsForParentCommand: ListAccountsForParentCommand, ListChildrenCommand: ListChildrenCommand} = await __webpack_require__.e(961).then(__webpack_require__.t.bind(__webpack_require__, 5961, 19));
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
    var client = __webpack_require__(9390);
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
          const {ListRegionsCommand: ListRegionsCommand} = await __webpack_require__.e(728).then(__webpack_require__.t.bind(__webpack_require__, 2728, 19));
          const client = await clients.account(target, credentials);
          return client.send(new ListRegionsCommand({
            MaxResults: 1
          }));
        }
      },
      "ec2:DescribeRegions": {
        service: "ec2",
        async ask({clients: clients, credentials: credentials, home: target}) {
          const {DescribeRegionsCommand: DescribeRegionsCommand} = await __webpack_require__.e(563).then(__webpack_require__.t.bind(__webpack_require__, 6563, 19));
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
          throw new errors.gA(`${second.message} And before that: ${first.message}`, second.details, second);
        }
      }
    }
    async function region_reader_listRegions(clients, target, credentials) {
      const {ListRegionsCommand: ListRegionsCommand} = await __webpack_require__.e(728).then(__webpack_require__.t.bind(__webpack_require__, 2728, 19));
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
      const {DescribeRegionsCommand: DescribeRegionsCommand} = await __webpack_require__.e(563).then(__webpack_require__.t.bind(__webpack_require__, 6563, 19));
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
        if (hub?.partition !== partition) throw new errors.yo(`the hub role ${hubArn} lies in another partition than ${request.region}, and sessions do not cross partitions. Migrate ${partition} with a config of its own.`);
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
          if (subject === void 0) throw new errors.yo("the OIDC token carries no subject (`sub`). Run again; if it stays, ask GitHub.");
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
      if (AccessKeyId === void 0 || SecretAccessKey === void 0 || SessionToken === void 0 || Expiration === void 0) throw new errors.yo(`STS gave no complete credentials for ${spec.roleArn}. Run again; if it stays, ask AWS.`);
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
      throw new errors.yo(`the role ${spec.roleArn} leads to account ${identity.Account ?? "(none)"}, but the config says ${spec.account}. Nothing was done with it. Give the name of a role in ${spec.account}, or correct the account's id.`);
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
      const {oidc: oidc, clock: clock, mask: mask, environment: environment, timeouts: timeouts = DEFAULT_TIMEOUTS, backoff: backoff} = options;
      const clients = createClients({
        environment: environment,
        timeouts: timeouts,
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
    var core = __webpack_require__(5047);
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
      if ((process.env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "") === "") throw new errors.yo("no OIDC token: this job may not ask GitHub for one. Add `permissions: id-token: write` to the job (with the other permissions it needs); pull requests from forks never get one.");
      try {
        return await (0, core.getIDToken)(audience);
      } catch (error) {
        const message = (0, errors.bD)(error).replaceAll(/\s+/g, " ").trim();
        throw new errors.gA(`GitHub gave no OIDC token for ${audience}: ${message}`, {
          service: "github",
          operation: "GetIdToken",
          code: "IdTokenError",
          kind: "other"
        }, error);
      }
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
            createdAt: epoch
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
      baseRef: "",
      headRef: "",
      headSha: "",
      headRepository: void 0,
      labels: [],
      author: "",
      hasAutoMerge: false,
      url: ""
    };
    var documents = __webpack_require__(6957);
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
    var slots = __webpack_require__(1550);
    var external_node_dgram_ = __webpack_require__(1314);
    var external_node_crypto_ = __webpack_require__(7598);
    var external_node_url_ = __webpack_require__(3136);
    var dns_packet = __webpack_require__(1464);
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
    var promises_ = __webpack_require__(1553);
    var external_node_dns_ = __webpack_require__(8229);
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
      const inSlot = (0, slots.e)(concurrency);
      const viaResolvers = new ResolverSet(resolvers, timeoutMs);
      const nameServers = new NameServers(nameServerPort, timeoutMs);
      async function ask(name, type) {
        const wire = toWireName(name);
        return wire === void 0 ? failed("bad-name") : inSlot(() => viaResolvers.ask(wire, type));
      }
      async function askNameServer(address, name, type) {
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
    function toCsv(header, rows) {
      const byteOrderMark = "\ufeff";
      return `${byteOrderMark}${[ header, ...rows ].map(row => `${row.map(cell).join(",")}\r\n`).join("")}`;
    }
    function cell(text) {
      const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
      return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
    }
    const columns = [ [ "account", ({account: account}) => account ], [ "region", ({region: region}) => region ], [ "domains", ({domains: domains}) => domains.join(" ") ], [ "state", ({state: state, listed: listed}) => state ?? listed ], [ "reason", ({reason: reason}) => reason?.code ], [ "cure", ({reason: reason}) => reason?.cure ], [ "expires", ({notAfter: notAfter}) => notAfter ], [ "deadline", ({deadline: deadline}) => deadline ], [ "records", ({records: records}) => records.map(({name: name, value: value}) => `${name} CNAME ${value}`).join("; ") ], [ "certificate", ({arn: arn}) => arn ], [ "replacement", ({replacement: replacement}) => replacement ], [ "issue", ({issue: issue}) => issue ], [ "pull-request", ({pullRequest: pullRequest}) => pullRequest ] ];
    function certificatesAsCsv(certificates) {
      return toCsv(columns.map(([name]) => name), certificates.map(certificate => columns.map(([, of]) => of(certificate) ?? "")));
    }
    function writeReportFile(folder, report) {
      const target = (0, external_node_path_.join)(folder, "acm-email-to-dns");
      (0, external_node_fs_.mkdirSync)(target, {
        recursive: true
      });
      const path = (0, external_node_path_.join)(target, "report.json");
      (0, external_node_fs_.writeFileSync)(path, `${JSON.stringify(report, void 0, 2)}\n`);
      (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(target, "report.csv"), certificatesAsCsv(report.certificates));
      return path;
    }
    function writeReportPage(reportPath, page) {
      (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)((0, external_node_path_.dirname)(reportPath), "report.html"), page);
    }
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
      return bound.kind === "day" ? startOfDay(bound.date, timeZone) : momentOf(bound, timeZone);
    }
    function freezeEnd(bound, timeZone) {
      return bound.kind === "day" ? startOfDay(bound.date.add({
        days: 1
      }), timeZone) : momentOf(bound, timeZone);
    }
    function startOfDay(date, timeZone) {
      return date.toZonedDateTime(timeZone).toInstant();
    }
    function momentOf(bound, timeZone) {
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
    const NOT_BUILT = [ {
      path: "issues.per",
      asksForIt: isOneOf("account"),
      instead: "remove it or use `certificate`"
    } ];
    function findNotBuilt(root) {
      return NOT_BUILT.flatMap(({path: path, asksForIt: asksForIt, instead: instead}) => select_select(root, path).filter(({value: value}) => asksForIt(value)).map(found => ({
        path: found.path,
        at: "key",
        message: `\`${written(formatPath(found.path), found.value)}\` is not built yet in this version; ${instead}`
      })));
    }
    function written(path, value) {
      if (typeof value === "number") return `${path}: ${value}`;
      if (typeof value === "boolean" || typeof value === "string") return `${path}: ${describeFound(value).replaceAll("`", "")}`;
      return path;
    }
    function isOneOf(...refused) {
      return value => refused.some(each => each === value);
    }
    var dist = __webpack_require__(8905);
    function locate(source, {path: path, at: at}) {
      const place = placeOf(source.document, at === "parent" ? path.slice(0, -1) : path);
      const node = at === "value" && !isEmpty(place.value) ? place.value : place.key ?? place.value;
      return positionAt(source.lines, node?.range?.[0] ?? 0);
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
      const pair = (0, dist.jh)(node) ? node.items.findLast(each => keyOf(each) === String(step)) : void 0;
      if (pair === void 0) return;
      return {
        key: (0, dist.Ll)(pair.key) ? pair.key : void 0,
        value: (0, dist.Ll)(pair.value) ? pair.value : void 0
      };
    }
    function keyOf(pair) {
      return (0, dist.jn)(pair.key) ? String(pair.key.value) : void 0;
    }
    function isEmpty(node) {
      return node === void 0 || (0, dist.jn)(node) && node.value === null && node.source === "";
    }
    const MAX_ALIAS_COUNT = 100;
    const MAX_DEPTH = 100;
    function readYaml(text) {
      const lines = new dist.HN;
      const document = parse(text, lines);
      if (document === void 0) return unreadable({
        line: 1,
        column: 1
      }, "the file is nested too deeply");
      const syntaxError = document.errors.find(error => error.code !== "DUPLICATE_KEY");
      if (syntaxError !== void 0) return unreadable(positionAt(lines, syntaxError.pos[0]), syntaxMessage(syntaxError));
      if (isTooDeep(document)) return unreadable({
        line: 1,
        column: 1
      }, "the file is nested too deeply");
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
          problems: [ ...document.errors, ...document.warnings ].map(error => ({
            ...positionAt(lines, error.pos[0]),
            path: "",
            message: lesserMessage(text, error)
          }))
        };
      } catch {
        return aliasProblem(document, lines);
      }
    }
    function parse(text, lineCounter) {
      try {
        return (0, dist.Tp)(text, {
          lineCounter: lineCounter,
          schema: "core",
          resolveKnownTags: false,
          stringKeys: true,
          prettyErrors: false
        });
      } catch {
        return;
      }
    }
    function isTooDeep(document) {
      let tooDeep = false;
      (0, dist.YR)(document, (...[, , path]) => {
        tooDeep = path.length > MAX_DEPTH;
        return tooDeep ? dist.YR.BREAK : void 0;
      });
      return tooDeep;
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
    function syntaxMessage(error) {
      switch (error.code) {
       case "TAB_AS_INDENT":
        return "a tab is used as indentation, which YAML forbids; use spaces";

       case "MULTIPLE_DOCS":
        return "the file holds more than one YAML document; keep one and remove the `---` line";

       case "RESOURCE_EXHAUSTION":
        return "the file is nested too deeply";

       case "NON_STRING_KEY":
        return "a key is a list or a map; keys are plain words";

       default:
        return `this is not valid YAML: ${error.message}`;
      }
    }
    function lesserMessage(text, error) {
      const rest = text.slice(error.pos[0]);
      switch (error.code) {
       case "DUPLICATE_KEY":
        {
          const key = /^(?:"([^"\n]*)"|'([^'\n]*)'|([^:\n]*))/.exec(rest);
          const name = (key?.[1] ?? key?.[2] ?? key?.[3] ?? "").trim();
          return `the key ${quoteText(name)} is given twice in the same map; keep one of the two`;
        }

       case "TAG_RESOLVE_FAILED":
        return "YAML tags such as `!name` are not supported here; remove the tag";

       default:
        return "YAML directives are not supported here; remove the line that begins with `%`";
      }
    }
    function aliasProblem(document, lines) {
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
        const message = "this alias (`*name`) has no anchor (`&name`) before it; write the value out";
        return unreadable(positionAt(lines, offsets.unresolved), message);
      }
      const message = "aliases (`*name`) multiply into too many values; write the values out";
      return unreadable(positionAt(lines, offsets.first ?? 0), message);
    }
    var schemas = __webpack_require__(89);
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
    function section(shape) {
      const keys = Object.keys(shape).map(key => `\`${key}\``);
      return schemas.rej(shape, expected(`a map with ${keys.length === 1 ? "the key" : "keys of"} ${keys.join(", ")}`));
    }
    function fields_text(allowed, pattern) {
      return schemas.YjP({
        error: ({input: input}) => textMessage(input, allowed, pattern)
      }).regex(pattern, expected(allowed));
    }
    function prose(allowed, {min: min, max: max}) {
      return schemas.YjP({
        error: ({input: input}) => textMessage(input, allowed, /./)
      }).min(min, expected(allowed)).max(max, expected(`${allowed}, at most ${max} characters`));
    }
    function choice(values) {
      return schemas.k5n(values, expected(alternatives(values.map(value => `\`${value}\``))));
    }
    function flag() {
      return schemas.zMY(expected("`true` or `false`"));
    }
    function integer(min, max) {
      const params = expected(`a whole number from ${min} to ${max}`);
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
    function textMessage(found, allowed, pattern) {
      const isPlain = typeof found === "number" || typeof found === "boolean";
      const hint = isPlain && pattern.test(String(found)) ? `; write it in quotes: \`"${String(found)}"\`` : "";
      return `${expectedMessage(found, allowed)}${hint}`;
    }
    function minutesOf(limit) {
      return parseDuration(limit)?.total("minutes") ?? NaN;
    }
    const ROLE_NAME = String.raw`(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64}`;
    const ROLE_ARN = String.raw`arn:[a-z\d-]+:iam::\d{12}:role\/${ROLE_NAME}`;
    const ROLE_ARN_FORM = "`arn:<partition>:iam::<12 digits>:role/<name>`";
    const LOGIN = String.raw`[A-Za-z\d](?:[A-Za-z\d_-]{0,38})`;
    function accountId() {
      const allowed = 'an AWS account id, twelve digits in quotes such as `"111122223333"`';
      return schemas.YjP({
        error: ({input: input}) => accountIdMessage(input, allowed)
      }).regex(/^\d{12}$/, expected(allowed));
    }
    function accountIdMessage(found, allowed) {
      if (typeof found !== "number" || !Number.isSafeInteger(found) || found < 0) return expectedMessage(found, allowed);
      const digits = String(found).padStart(12, "0");
      if (digits.length !== 12) return expectedMessage(found, allowed);
      return `found ${describeFound(found)}, from which YAML drops leading zeros; write it in quotes: \`"${digits}"\``;
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
    const accountsSchema = list(section({
      id: accountId().describe("AWS account id, twelve digits in quotes."),
      name: prose("a name for people", {
        min: 1,
        max: 100
      }).optional().describe("Name of the account, shown beside its id."),
      regions: regions().optional().describe("Regions to look in; the top-level regions if not given."),
      owners: list(owner(), "GitHub users and teams").default([]).describe("GitHub users (assigned) and teams (mentioned) who own the DNS of this account.")
    }), "accounts").optional().describe("AWS accounts to migrate.");
    const organizationSchema = section({
      role: names_roleArn().describe("Full ARN of the role that lists the accounts of the organization."),
      include: list(unitOrAccount(), "organisational units and account ids").default([]).describe("Organisational units or account ids to take; all active accounts if empty."),
      exclude: list(unitOrAccount(), "organisational units and account ids").default([]).describe("Organisational units or account ids to leave out.")
    }).optional().describe("Takes the accounts from AWS Organizations, instead of or beside the listed ones.");
    const regionsSchema = regions().optional().describe("Regions of every account without regions of its own, or all: the regions enabled in each account.");
    const rolesSchema = section({
      scan: role().default(DEFAULT_ROLES.scan).describe("Role that reads, requests replacements and deletes its own requests; a name in each account or an ARN."),
      swap: role().default(DEFAULT_ROLES.swap).describe("Role that changes listeners; a name in each account or an ARN."),
      check: role().optional().describe("Read-only role for open pull requests; without it they are checked without AWS."),
      dns: role().optional().describe("Role that may write Route 53 records, and nothing else."),
      hub: section({
        scan: names_roleArn().optional().describe("Hub role from which the scan role of each account is assumed."),
        swap: names_roleArn().optional().describe("Hub role from which the swap role of each account is assumed.")
      }).optional().describe("Hub roles: OIDC into the hub role of a power, then AssumeRole into each account.")
    }).prefault({}).describe("IAM roles, one per power.");
    var language = __webpack_require__(4777);
    var legacy = __webpack_require__(3255);
    var sha2 = __webpack_require__(5372);
    var utils = __webpack_require__(4261);
    const planSchema = schemas.rej({
      version: schemas.euz(1),
      account: schemas.YjP().regex(/^\d{12}$/),
      region: schemas.YjP().regex(/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/),
      domains: schemas.YOg(schemas.YjP().regex(/^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)+$/i)).min(1),
      from: schemas.YjP(),
      to: schemas.YjP(),
      listeners: schemas.YOg(schemas.rej({
        arn: schemas.YjP(),
        "load-balancer": schemas.YjP().min(1),
        type: schemas.k5n([ "application", "network", "classic" ]),
        port: schemas.Whr().min(1).max(65535),
        certificate: schemas.k5n([ "default", "sni", "both" ])
      })).min(1)
    });
    const maximumLength = 1e6;
    const maximumProblems = 20;
    function parsePlan(text) {
      if (text.length > maximumLength) return invalid([ {
        key: "plan-file-too-long"
      } ]);
      const read = readDocument(text);
      if ("problem" in read) return invalid([ read.problem ]);
      const parsed = planSchema.safeParse(read.value);
      if (!parsed.success) return invalid(parsed.error.issues.map(schemaProblem));
      const problems = contradictions(parsed.data);
      return problems.length > 0 ? invalid(problems) : {
        kind: "valid",
        plan: fromFile(parsed.data)
      };
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
          uniqueKeys: true,
          stringKeys: true,
          prettyErrors: false
        });
        const syntax = document.errors[0];
        return syntax === void 0 ? {
          value: document.toJS({
            maxAliasCount: 0
          })
        } : {
          problem: {
            key: "plan-file-syntax",
            message: syntax.message
          }
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
      return [ "version: 1", `account: "${plan.account}"`, `region: ${plan.region}`, `domains: [${plan.domains.map(scalar).join(", ")}]`, `from: ${plan.from}`, `to: ${plan.to}`, "listeners:", ...listeners, "" ].join("\n");
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
      return (0, utils.My)((0, sha2.sc)((0, utils.AI)(text))).slice(0, 32);
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
    const issuesSchema = section({
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
      per: choice([ "certificate", "account" ]).default("certificate").describe("One issue per certificate or per account."),
      reminders: list(duration({
        min: "1m",
        max: "72h"
      }), "durations").default([ "48h", "24h", "6h" ]).describe("How long before the 72-hour deadline owners are reminded."),
      "max-new-per-run": integer(0, 1e4).default(40).describe("Limits the new issues of a run and with them the new 72-hour clocks."),
      "trusted-authors": list(author(), "GitHub accounts").default([]).describe("Other accounts whose markers count, for example the app used before.")
    }).prefault({}).describe("The issues that ask for DNS records.");
    const directory = fields_text("a folder in the repository such as `acm-migrations`, relative and without `..`", /^(?:(?!\.{1,2}(?:\/|$))[\w.-]+\/)*(?!\.{1,2}(?:\/|$))[\w.-]+\/?$/);
    const pullRequestsSchema = section({
      label: label().default("acm-swap").describe("The gate: merged with this label means swap."),
      directory: directory.default("acm-migrations").describe("Folder of the plan files."),
      reviewers: list(owner(), "GitHub users and teams").default([]).describe("GitHub users and teams asked to review each pull request."),
      per: choice(pullRequestGroupings).default("certificate").describe("One pull request per certificate, for all certificates that share load balancers, or for all of an account and region (at most 20 plans each)."),
      "max-open": integer(0, 1e3).default(20).describe("How many pull requests may be open at once."),
      require: section({
        approvals: integer(0, 6).default(0).describe("Approvals of the merged head, by people with write access, that a swap needs."),
        "label-by": choice([ "write", "maintain", "admin" ]).default("write").describe("Permission that whoever sets the label must have."),
        apps: list(appSlug(), "slugs of GitHub Apps").default([]).describe("GitHub Apps whose labels count.")
      }).prefault({}).describe("What a swap needs beside the label.")
    }).prefault({}).describe("The pull requests that propose swaps.");
    var croner = __webpack_require__(2488);
    const fields = [ {
      name: "minute",
      allowed: "0-59"
    }, {
      name: "hour",
      allowed: "0-23"
    }, {
      name: "day of month",
      allowed: "1-31"
    }, {
      name: "month",
      allowed: "1-12 or JAN-DEC"
    }, {
      name: "day of week",
      allowed: "0-7 or SUN-SAT, 0 and 7 both Sunday"
    } ];
    function cronProblem(expression) {
      const parts = split(expression);
      if (parts.length !== fields.length) {
        const names = fields.map(field => field.name).join(", ");
        return `"${expression}" does not have the five fields of a cron expression: ${names}`;
      }
      for (const [index, field] of fields.entries()) {
        const part = parts[index] ?? "";
        if (!isReadable(fields.map((_, at) => at === index ? part : "*"))) return `the ${field.name} "${part}" of "${expression}" is not understood; allowed are ${field.allowed}, also as lists (1,3), ranges (1-3) and steps (*/2)`;
      }
      if (datesOf(parts).nextRun(new Date(0)) === null) return `"${expression}" names a date that never occurs`;
      return;
    }
    function parseCron(expression) {
      const problem = cronProblem(expression);
      if (problem !== void 0) throw new RangeError(problem);
      const parts = split(expression);
      const dates = datesOf(parts);
      const {minute: minute, hour: hour} = new croner.zj(parts.join(" "), void 0, {
        mode: "5-part"
      });
      return {
        minutes: setIn(hour).flatMap(h => setIn(minute).map(m => h * 60 + m)),
        fallsOn: date => dates.match(new Date(date.toZonedDateTime("UTC").epochMilliseconds))
      };
    }
    function split(expression) {
      return expression.trim().split(/\s+/);
    }
    function isReadable(parts) {
      if (parts.some(part => !/^[0-9a-z*,/#-]+$/i.test(part))) return false;
      try {
        new croner.zj(parts.join(" "), void 0, {
          mode: "5-part"
        });
        return true;
      } catch {
        return false;
      }
    }
    function datesOf(parts) {
      return new croner.l4([ "0", "0", ...parts.slice(2) ].join(" "), {
        mode: "5-part",
        utcOffset: 0,
        paused: true
      });
    }
    function setIn(marks) {
      return marks.flatMap((mark, value) => mark === 0 ? [] : [ value ]);
    }
    const WEEKDAY_NAMES = [ "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" ];
    const NUMBERS = [ 1, 2, 3, 4, 5, 6, 7 ];
    function parseWeekday(text) {
      const name = text.toLowerCase();
      return NUMBERS[WEEKDAY_NAMES.findIndex(full => name === full || name === full.slice(0, 3))];
    }
    function accountGlob() {
      return fields_text("an account id in quotes, with `*` and `?` as wildcards", /^[\d*?]{1,12}$/);
    }
    const strategySchema = choice([ "replace", "in-place", "auto" ]).default("replace").describe("How certificates move: by a replacement certificate, in place, or as each certificate allows.");
    const requestSchema = choice([ "automatic", "on-label", "off" ]).default("automatic").describe("Whether replacements are requested by themselves, on label acm-request, or not at all.");
    const matchSchema = section({
      account: accountGlob().optional().describe("Account id, with * and ? as wildcards."),
      region: fields_text("a region name, with `*` and `?` as wildcards", /^[a-z\d*?-]{1,32}$/).optional().describe("Region, with * and ? as wildcards."),
      domain: fields_text("a domain name, with `*` and `?` as wildcards", /^[\w.*?-]{1,253}$/).optional().describe("A name of the certificate, with * and ? as wildcards."),
      tag: tags().optional().describe("Tags of the certificate, the values with * and ? as wildcards.")
    }).meta({
      minProperties: 1
    }).describe("Which certificates the rule is for; every given pattern must match.");
    const rulesSchema = list(section({
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
      const problem = cronProblem(context.value);
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
    const windowSchema = section({
      start: cron.optional().describe("Cron expression of five fields: the local times at which the window opens."),
      duration: duration({
        min: "1m",
        max: "7d"
      }).optional().describe("How long a cron window stays open, in elapsed time, for example 3h."),
      weekly: section({
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
    const freezesSchema = list(section({
      from: freezeBound.describe("First frozen local day, or the date-time at which the freeze begins."),
      to: freezeBound.describe("Last frozen local day, or the date-time at which the freeze is over."),
      reason: prose("a reason", {
        min: 1,
        max: 200
      }).optional().describe("Why, shown where a swap is held.")
    }), "freezes");
    const overridesSchema = list(section({
      match: section({
        account: accountGlob().optional().describe("Account id, with * and ? as wildcards."),
        "load-balancer": fields_text("the name of a load balancer, with `*` and `?` as wildcards", /^[A-Za-z\d*?-]{1,64}$/).optional().describe("Name of the load balancer, with * and ? as wildcards."),
        type: choice([ "application", "network", "classic" ]).optional().describe("Type of the load balancer."),
        tag: tags().optional().describe("Tags of the listener, then of its load balancer; values with wildcards.")
      }).meta({
        minProperties: 1
      }).describe("Which listeners the override is for; every given pattern must match."),
      windows: windowsSchema.describe("Windows of these listeners: always, never, or a list.")
    }), "overrides");
    const maintenanceSchema = section({
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
    const scanSchema = section({
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
    const dnsSchema = section({
      resolvers: list(resolver, "DNS servers", 1).default([ "1.1.1.1", "8.8.8.8" ]).describe("DNS servers asked whether a record is there: host, host:port or [IPv6]:port."),
      route53: choice([ "off", "create" ]).default("off").describe("Whether missing records are added in Route 53 hosted zones, with roles.dns."),
      "route53-accounts": list(accountId(), "account ids").default([]).describe("Accounts whose hosted zones are looked at; the scanned accounts if empty.")
    }).prefault({}).describe("Public DNS and Route 53.");
    const swapSchema = section({
      verify: choice([ "tls", "api" ]).default("tls").describe("Whether a swap is verified by TLS handshakes or by asking the API only."),
      managed: choice([ "warn", "refuse" ]).default("warn").describe("Whether listeners that somebody owns (a controller, Elastic Beanstalk, CloudFormation, Terraform) are swapped with a warning or refused."),
      "terraform-tags": list(tagKey(), "tag keys").default([]).describe("Tag keys that mark what Terraform manages."),
      "delete-old-after": schemas.KCZ([ choice([ "never" ]), duration({
        min: "1d",
        max: "365d"
      }) ], expected("`never` or a duration such as `14d`")).default("never").describe("How long an old certificate is kept unused before it is deleted, or never.")
    }).prefault({}).describe("How listeners are swapped.");
    const configSchema = section({
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
    function schemasAt(schemas, path) {
      return path.reduce((found, step) => found.flatMap(each => schema_at_stepInto(each, step)).flatMap(unwrap), schemas.flatMap(unwrap));
    }
    function schema_at_stepInto(schema, step) {
      if (schema instanceof schemas.naA) return [ schema.element ];
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
          route53Accounts: file.dns["route53-accounts"]
        },
        guard: file.guard,
        issues: toIssues(file.issues),
        pullRequests: toPullRequests(file["pull-requests"]),
        swap: {
          verify: file.swap.verify,
          managed: file.swap.managed,
          terraformTags: file.swap["terraform-tags"],
          deleteOldAfter: parseDuration(file.swap["delete-old-after"])
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
      if (yaml.kind === "unreadable") return {
        kind: "invalid",
        problems: yaml.problems
      };
      const {source: source, value: value} = yaml;
      if (!isMap(value)) return {
        kind: "invalid",
        problems: [ notAMap(source, value) ]
      };
      const checked = checkValue(value, path => locate(source, {
        path: path,
        at: "value"
      }).line);
      const problems = [ ...yaml.problems, ...checked.findings.map(finding => toProblem(source, finding)) ];
      if (problems.length > 0 || checked.file === void 0) return {
        kind: "invalid",
        problems: inOrder(problems)
      };
      return {
        kind: "valid",
        config: toConfig(checked.file)
      };
    }
    function checkValue(value, lineOf) {
      const parsed = configSchema.safeParse(value);
      const wrong = parsed.success ? [] : schemaFindings(configSchema, parsed.error.issues);
      const together = [ ...checkAccounts(value, lineOf), ...checkCalendar(value), ...checkWindows(value), ...checkLists(value), ...checkMatches(value), ...checkLabels(value), ...checkStrategies(value), ...checkRoute53(value) ];
      const told = new Set(wrong.map(({path: path}) => formatPath(path)));
      const notBuilt = findNotBuilt(value).filter(({path: path}) => !told.has(formatPath(path)));
      return {
        file: parsed.data,
        findings: [ ...wrong, ...together, ...notBuilt ]
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
    function toProblem(source, finding) {
      return {
        ...locate(source, finding),
        path: formatPath(finding.path),
        message: finding.message
      };
    }
    function inOrder(problems) {
      const once = new Map(problems.map(problem => [ JSON.stringify(problem), problem ]));
      return [ ...once.values() ].sort((a, b) => a.line - b.line || a.column - b.column);
    }
    var src_inputs = __webpack_require__(8362);
    const nothingLeftOut = {
      inactive: 0,
      excluded: 0
    };
    const inactiveStates = [ "SUSPENDED", "PENDING_CLOSURE", "CLOSED", "PENDING_ACTIVATION" ];
    function selectAccounts(included, excluded) {
      const found = [ ...new Map(included.map(account => [ account.id, account ])).values() ];
      const wanted = found.filter(({id: id}) => !excluded.has(id));
      const accounts = wanted.filter(({state: state}) => !inactiveStates.includes(state));
      return {
        accounts: accounts.sort((a, b) => a.id < b.id ? -1 : 1),
        leftOut: {
          inactive: wanted.length - accounts.length,
          excluded: found.length - wanted.length
        }
      };
    }
    function mayBeMember({include: include, exclude: exclude}, account) {
      if (exclude.includes(account)) return false;
      return include.length === 0 || include.includes(account) || include.some(entry => !/^\d+$/.test(entry));
    }
    var budget = __webpack_require__(3204);
    var locales = __webpack_require__(7707);
    var facts = __webpack_require__(7956);
    var fitting = __webpack_require__(2586);
    var markdown = __webpack_require__(1124);
    const markerKeys = {
      certificate: "certificate",
      replacement: "replacement",
      risk: "risk",
      risks: "risks",
      riskReopened: "risk-reopened",
      lostSince: "lost-since",
      wasDone: "was-done",
      dashboard: "dashboard",
      lastComplete: "last-complete",
      left: "scan-left",
      guarded: "guarded",
      guardLeft: "guard-left",
      comment: "comment",
      event: "event",
      plan: "plan",
      planFrom: "plan-from",
      planBefore: "plan-before",
      swap: "swap"
    };
    var issue_labels = __webpack_require__(5704);
    function globMatches(pattern, text) {
      const wanted = characters(pattern);
      const found = characters(text);
      let inPattern = 0;
      let inText = 0;
      let star;
      let afterStar = 0;
      while (inText < found.length) {
        const symbol = wanted[inPattern];
        if (symbol === "*") {
          star = inPattern;
          afterStar = inText;
          inPattern += 1;
        } else if (symbol === "?" || symbol === found[inText]) {
          inPattern += 1;
          inText += 1;
        } else if (star !== void 0) {
          afterStar += 1;
          inText = afterStar;
          inPattern = star + 1;
        } else return false;
      }
      return wanted.slice(inPattern).every(symbol => symbol === "*");
    }
    function characters(text) {
      return Array.from(text.toLowerCase());
    }
    function* merged(spans) {
      let current;
      for (const span of spans) {
        if (span.to <= span.from) continue;
        if (current === void 0) current = span; else if (span.from <= current.to) current = {
          from: current.from,
          to: Math.max(current.to, span.to)
        }; else {
          yield current;
          current = span;
        }
      }
      if (current !== void 0) yield current;
    }
    function* without(spans, cuts) {
      const ordered = [ ...merged(spans_inOrder(cuts)) ];
      for (const span of spans) {
        let from = span.from;
        for (const cut of ordered) {
          if (cut.to <= from) continue;
          if (cut.from >= span.to) break;
          if (cut.from > from) yield {
            from: from,
            to: cut.from
          };
          from = cut.to;
        }
        if (from < span.to) yield {
          from: from,
          to: span.to
        };
      }
    }
    function spans_inOrder(spans) {
      return spans.toSorted((a, b) => a.from - b.from);
    }
    const MINUTE = 6e4;
    const DAY = 24 * 60 * MINUTE;
    const FIRST_CHUNK = 4 * DAY;
    const LONGEST_CHUNK = 64 * DAY;
    const MARGIN_DAYS = 2;
    function* openings(windows, timeZone, searched) {
      if (windows === void 0 || windows === "never") return;
      if (windows === "always") {
        yield {
          from: -1 / 0,
          to: 1 / 0
        };
        return;
      }
      for (const span of merged(starting(windows, timeZone, searched))) {
        const throughout = span.from <= searched.from && span.to >= searched.to;
        yield throughout ? {
          from: -1 / 0,
          to: 1 / 0
        } : span;
      }
    }
    function elapsed(duration) {
      return duration.total("milliseconds");
    }
    function* starting(windows, timeZone, searched) {
      const each = windows.map(window => openingsOf(window, timeZone));
      const longest = Math.max(0, ...windows.map(longestElapsed));
      let chunk = {
        from: searched.from - longest,
        to: searched.from
      };
      let length = FIRST_CHUNK;
      while (chunk.from < searched.to) {
        const spans = datesAround(chunk, timeZone).flatMap(date => each.flatMap(openingsOn => openingsOn(date)));
        yield* spans_inOrder(startingIn(chunk, spans));
        chunk = {
          from: chunk.to,
          to: Math.min(chunk.to + length, searched.to)
        };
        length = Math.min(2 * length, LONGEST_CHUNK);
      }
    }
    function startingIn(chunk, spans) {
      return spans.filter(span => span.from >= chunk.from && span.from < chunk.to);
    }
    function longestElapsed(window) {
      return window.kind === "cron" ? DAY + elapsed(window.duration) : (1 + MARGIN_DAYS) * DAY;
    }
    function datesAround(chunk, timeZone) {
      const dateAt = at => temporal_polyfill.fE.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
      const last = dateAt(chunk.to).add({
        days: MARGIN_DAYS
      });
      const dates = [];
      for (let date = dateAt(chunk.from).subtract({
        days: MARGIN_DAYS
      }); temporal_polyfill.fE.PlainDate.compare(date, last) <= 0; date = date.add({
        days: 1
      })) dates.push(date);
      return dates;
    }
    function openingsOf(window, timeZone) {
      return window.kind === "cron" ? cronOpenings(window, timeZone) : weeklyOpenings(window, timeZone);
    }
    function cronOpenings(window, timeZone) {
      const schedule = parseCron(window.start);
      const length = elapsed(window.duration);
      const times = schedule.minutes.map(timeOf);
      const first = schedule.minutes[0] ?? 0;
      const last = schedule.minutes.at(-1) ?? 0;
      const firstTime = timeOf(first);
      const lastTime = timeOf(last);
      const ordinary = [ ...merged(schedule.minutes.map(minute => opening((minute - first) * MINUTE, length))) ];
      return date => {
        if (!schedule.fallsOn(date)) return [];
        const start = windows_instantOf(date, firstTime, timeZone);
        const isOrdinary = windows_instantOf(date, lastTime, timeZone) - start === (last - first) * MINUTE;
        return isOrdinary ? ordinary.map(span => ({
          from: start + span.from,
          to: start + span.to
        })) : times.map(time => opening(windows_instantOf(date, time, timeZone), length));
      };
    }
    function weeklyOpenings(window, timeZone) {
      const isSameDate = temporal_polyfill.fE.PlainTime.compare(window.to, window.from) > 0;
      return date => {
        if (!window.days.some(day => day === date.dayOfWeek)) return [];
        const lastDate = isSameDate ? date : date.add({
          days: 1
        });
        return [ {
          from: windows_instantOf(date, window.from, timeZone),
          to: windows_instantOf(lastDate, window.to, timeZone)
        } ];
      };
    }
    function opening(from, length) {
      return {
        from: from,
        to: from + length
      };
    }
    function timeOf(minute) {
      return new temporal_polyfill.fE.PlainTime(Math.floor(minute / 60), minute % 60);
    }
    function windows_instantOf(date, plainTime, timeZone) {
      return date.toZonedDateTime({
        timeZone: timeZone,
        plainTime: plainTime
      }).epochMilliseconds;
    }
    const calendar_DAY = 24 * 36e5;
    const HORIZON = 5 * 366 * calendar_DAY;
    const LOOK_BACK = 31 * calendar_DAY;
    const FURTHEST = 864e13;
    function mayStart(maintenance, subject, now) {
      const windows = windowsFor(maintenance, subject);
      if (!calendar_hasWindows(windows)) return {
        kind: "closed",
        reason: "no-window",
        opensAt: void 0
      };
      const at = now.epochMilliseconds;
      const cutoff = elapsed(maintenance.cutoff);
      let isUnderWay = false;
      for (const span of calendarSpans(maintenance, windows, yearsFrom(now))) {
        if (span.to <= at) continue;
        const lastStart = span.to - cutoff;
        if (span.from <= at && at < lastStart) return {
          kind: "open",
          closesAt: instantUnlessInfinite(span.to)
        };
        if (span.from <= at) isUnderWay = true; else if (span.from < lastStart) return calendar_closed(maintenance, now, isUnderWay, instant(span.from));
      }
      return calendar_closed(maintenance, now, isUnderWay, void 0);
    }
    function nextOpenings(maintenance, subject, now, count) {
      const found = [];
      const {from: from, to: to} = yearsFrom(now);
      const searched = {
        from: from - LOOK_BACK,
        to: to
      };
      for (const span of calendarSpans(maintenance, windowsFor(maintenance, subject), searched)) {
        if (found.length >= count) break;
        if (span.to > now.epochMilliseconds) found.push({
          from: instant(span.from),
          to: instant(span.to)
        });
      }
      return found;
    }
    function neverCloses(interval) {
      return interval.to.epochMilliseconds === FURTHEST;
    }
    function windowsFor(maintenance, subject) {
      const override = maintenance.overrides.find(candidate => matches(candidate, subject));
      if (override !== void 0) return override.windows;
      return subject.type === "network" ? "always" : maintenance.windows;
    }
    function calendar_hasWindows(windows) {
      return windows !== void 0 && windows !== "never" && windows.length > 0;
    }
    function calendarSpans(maintenance, windows, searched) {
      const freezes = maintenance.freezes.map(({from: from, to: to}) => ({
        from: from.epochMilliseconds,
        to: to.epochMilliseconds
      }));
      return without(openings(windows, maintenance.timeZone, searched), freezes);
    }
    function yearsFrom(now) {
      return {
        from: now.epochMilliseconds,
        to: now.epochMilliseconds + HORIZON
      };
    }
    function matches({match: match}, subject) {
      return (match.account === void 0 || globMatches(match.account, subject.account)) && (match.loadBalancer === void 0 || globMatches(match.loadBalancer, subject.loadBalancer)) && (match.type === void 0 || match.type === subject.type) && Object.entries(match.tag).every(([key, pattern]) => {
        const value = tagOf(subject.listenerTags, key) ?? tagOf(subject.loadBalancerTags, key);
        return value !== void 0 && globMatches(pattern, value);
      });
    }
    function tagOf(tags, key) {
      return Object.hasOwn(tags, key) ? tags[key] : void 0;
    }
    function calendar_closed(maintenance, now, isUnderWay, opensAt) {
      const freeze = freezeAt(maintenance.freezes, now);
      if (freeze !== void 0) return {
        kind: "closed",
        reason: "frozen",
        freeze: freeze,
        opensAt: opensAt
      };
      return {
        kind: "closed",
        reason: isUnderWay ? "window-cutoff" : "outside-window",
        opensAt: opensAt
      };
    }
    function freezeAt(freezes, now) {
      return freezes.filter(({from: from, to: to}) => temporal_polyfill.fE.Instant.compare(from, now) <= 0 && temporal_polyfill.fE.Instant.compare(now, to) < 0).toSorted((a, b) => temporal_polyfill.fE.Instant.compare(b.to, a.to))[0];
    }
    function instant(at) {
      return temporal_polyfill.fE.Instant.fromEpochMilliseconds(Math.min(Math.max(at, -FURTHEST), FURTHEST));
    }
    function instantUnlessInfinite(at) {
      return at === 1 / 0 ? void 0 : instant(at);
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
      const answer = mayStart(maintenance, subject, from);
      return answer.kind === "open" ? from : answer.opensAt;
    }
    var reasons = __webpack_require__(1230);
    function verdictOf(answer) {
      if (answer.kind === "open") return {
        kind: "swap-now"
      };
      if (answer.opensAt === void 0) return {
        kind: "refused",
        reason: (0, reasons.l)("no-window")
      };
      return {
        kind: "wait",
        reason: (0, reasons.l)(answer.reason),
        opensAt: answer.opensAt
      };
    }
    function heldByChangeCalendar(verdict, answer, maintenance, subject) {
      if (answer.kind !== "closed" || verdict.kind !== "swap-now") return verdict;
      const opensAt = answer.opensAt && openingFrom(maintenance, subject, answer.opensAt);
      return {
        kind: "wait",
        reason: (0, reasons.l)("change-calendar-closed", [ {
          key: "calendars-closed",
          names: answer.names.join(", ")
        } ]),
        opensAt: opensAt
      };
    }
    function summariseReviews(reviews) {
      const verdicts = reviews.flatMap(review => review.listeners.map(listener => listener.verdict));
      const invalid = reviews.find(review => review.problems.length > 0);
      const refused = verdicts.find(verdict => verdict.kind === "refused");
      const waits = verdicts.filter(verdict => verdict.kind === "wait");
      const openings = waits.flatMap(({opensAt: opensAt}) => opensAt === void 0 ? [] : [ opensAt ]);
      return {
        now: verdicts.filter(verdict => verdict.kind === "swap-now").length,
        waiting: waits.length,
        done: verdicts.filter(verdict => verdict.kind === "already-swapped").length,
        firstRefusal: invalid === void 0 ? refused?.reason : (0, reasons.l)("plan-invalid", [ {
          key: "plan-file-of",
          path: invalid.path
        }, ...invalid.problems.slice(0, 1) ]),
        nextOpening: openings.sort((a, b) => a.epochMilliseconds - b.epochMilliseconds)[0]
      };
    }
    const defaultCertificateQuota = 25;
    const fewFreePlaces = 2;
    function listedCertificates(listeners) {
      return new Set(listeners.flatMap(({sniCertificates: sniCertificates, defaultCertificate: defaultCertificate}) => sniCertificates.filter(arn => arn !== defaultCertificate))).size;
    }
    function isNearlyFull(listed) {
      return listed >= defaultCertificateQuota - fewFreePlaces;
    }
    const words = {
      application: "ALB",
      network: "NLB",
      classic: "CLB",
      gateway: "GWLB"
    };
    function loadBalancerWord(type) {
      return words[type];
    }
    const moving_opening = "\x3c!-- now --\x3e";
    const closing = "\x3c!-- /now --\x3e";
    function moving(text) {
      return `${moving_opening}${text}${closing}`;
    }
    function movingBlock(markdown) {
      return markdown === "" ? "" : `${moving_opening}\n\n${markdown}\n\n${closing}`;
    }
    function sameText(existing, rendered) {
      return settle(existing) === settle(rendered);
    }
    function settle(text) {
      return text.replaceAll("\r\n", "\n").replaceAll(/<!-- now -->[\s\S]*?<!-- \/now -->/g, "").trim();
    }
    var time = __webpack_require__(4054);
    const shownOpenings = 3;
    function describeOpenings(maintenance, now, language) {
      const t = locales.T[language].openings;
      const subject = {
        account: "",
        loadBalancer: "",
        type: "application",
        listenerTags: {},
        loadBalancerTags: {}
      };
      const openings = nextOpenings(maintenance, subject, now, shownOpenings);
      if (openings.length === 0) return t.none;
      return openings.map(opening => {
        const from = opening.from.epochMilliseconds <= now.epochMilliseconds ? t.openNow : (0, 
        time.fU)(opening.from, maintenance.timeZone, language);
        return neverCloses(opening) ? t.withoutEnd(from) : t.until(from, (0, time.fU)(opening.to, maintenance.timeZone, language));
      }).join(t.join);
    }
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
    function specificCure(reason, language) {
      const [failure, quota] = [ failureOf(reason), quotaOf(reason) ];
      if (failure !== void 0) return locales.T[language].cures.failures[failure];
      return quota === void 0 ? void 0 : locales.T[language].cures.quotas[quota];
    }
    function cureOf(reasonCode, language) {
      return locales.T[language].reasons[reasonCode];
    }
    function reasonLink(code) {
      return `[\`${code}\`](${(0, documents.ZE)(code)})`;
    }
    function describeReason(reason, language) {
      const found = (0, facts.vd)(reason.detail, language);
      return locales.T[language].described({
        code: `**${reasonLink(reason.code)}**`,
        found: found,
        cure: cureFor(reason, language)
      });
    }
    function plainReason(reason, language) {
      const found = (0, facts.HS)(reason.detail, language);
      return locales.T[language].described({
        code: reason.code,
        found: found,
        cure: cureFor(reason, language)
      });
    }
    function cureFor(reason, language) {
      return specificCure(reason, language) ?? cureOf(reason.code, language);
    }
    function reportReason(reason, language) {
      return reason && {
        code: reason.code,
        detail: (0, facts.HS)(reason.detail, language),
        cure: cureFor(reason, language)
      };
    }
    function pullRequestTitle(plans, language) {
      const [plan] = plans;
      if (plan === void 0) throw new TypeError("A pull request needs a plan.");
      return locales.T[language].pullRequest.title(plan.domains[0] ?? "", plans.length - 1, plan.account, plan.region);
    }
    const tableLimit = 4e4;
    const domainLimit = 8e3;
    const shownWarnings = 20;
    function pullRequestBody(model) {
      const {reviews: reviews, named: named, written: written, config: config, issues: issues} = model;
      const {language: language} = config.issues;
      const t = locales.T[language].pullRequest;
      const locale = {
        language: language,
        timeZone: config.maintenance.timeZone
      };
      const exchanged = reviews.map(({plan: plan}) => {
        const domains = plan.domains.map(domain => (0, markdown.aY)(domain));
        const names = (0, fitting.RR)(domains, {
          limit: domainLimit / reviews.length,
          language: language
        });
        return t.certificates((0, markdown.aY)(plan.from), (0, markdown.aY)(plan.to), names);
      });
      const parts = [ [ ...written.plans.map(fingerprint => (0, markdown.xL)(markerKeys.plan, fingerprint)), ...named.map(arn => (0, 
      markdown.xL)(markerKeys.planFrom, arn)), ...written.before.map(fingerprint => (0, 
      markdown.xL)(markerKeys.planBefore, fingerprint)) ].join("\n"), mergingDoes(reviews, locale), verdictTable(reviews, locale, tableLimit), ...warningLines(reviews.flatMap(({warnings: warnings}) => warnings), language), ...exchanged.length > 1 ? [ (0, 
      markdown.e5)(exchanged), t.nothingElse ] : exchanged.map(text => t.exchange(text)), `### ${t.felt}`, (0, 
      markdown.e5)(effects(reviews, t)), ...windows(model, t), `### ${t.howTo}`, (0, markdown.e5)([ t.review, t.approve(`\`${config.pullRequests.label}\``, config.pullRequests.require.labelBy), t.stop, t.rollBack(`\`${issue_labels.L$.rollback}\``) ]), ...issues.length === 0 ? [] : [ t.tracked(issues.map(issue => `#${String(issue)}`).join(", ")) ] ];
      return (0, markdown.Ny)(parts.join("\n\n"));
    }
    function effects(reviews, t) {
      const types = [ "network", "application", "classic" ].filter(type => reviews.some(({plan: plan}) => plan.listeners.some(listener => listener.type === type)));
      return types.map(type => t.feltBy[type]);
    }
    function windows({reviews: reviews, config: config, now: now}, t) {
      if (!reviews.some(({listeners: listeners}) => listeners.some(({verdict: verdict}) => verdict.kind === "wait"))) return [];
      return [ moving(t.openings(describeOpenings(config.maintenance, now, config.issues.language))) ];
    }
    function mergingDoes(reviews, {language: language, timeZone: timeZone}) {
      const t = locales.T[language].pullRequest;
      const {firstRefusal: firstRefusal, nextOpening: nextOpening, now: now, waiting: waiting, done: done} = summariseReviews(reviews);
      if (firstRefusal !== void 0) return t.mergingRefused(describeReason(firstRefusal, language));
      const opening = nextOpening === void 0 ? void 0 : (0, time.fU)(nextOpening, timeZone, language);
      return t.merging({
        now: now,
        waiting: waiting,
        opening: opening,
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
      markdown.aY)(domain) ] : [], `${loadBalancerWord(planned.type)} ${(0, markdown.aY)(planned.loadBalancer)}`, String(planned.port), planned.certificate, verdictText(verdict, locale) ]);
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
        return verdict.opensAt === void 0 ? locales.T[language].changeCalendar.row(reasonLink(verdict.reason.code)) : t.from((0, 
        time.fU)(verdict.opensAt, timeZone, language), reasonLink(verdict.reason.code));

       case "already-swapped":
        return t.swappedAlready;

       case "refused":
        return t.refused(describeReason(verdict.reason, language));
      }
    }
    const checkCommentKind = "check";
    function checkComment(model) {
      const {reviews: reviews, label: label, isLabelled: isLabelled, language: language} = model;
      const t = locales.T[language].pullRequest;
      const head = [ (0, markdown.xL)(markerKeys.comment, checkCommentKind), mergingDoes(reviews, model) ];
      const tail = [ ...isLabelled ? [] : [ t.labelMissing(`\`${label}\``) ], ...reviews.some(review => !review.isAwsAsked && review.problems.length === 0) ? [ t.awsNotAsked ] : [] ];
      const limit = Math.floor(plansLimit / Math.min(Math.max(reviews.length, 1), wholePlans));
      const fitted = (0, budget.zV)({
        fixed: [ ...head, ...tail ].join("\n\n"),
        rows: reviews.map(review => `${planSection(review, model, limit)}\n`),
        dropped: count => (0, fitting.RY)(count, t.planFiles, language)
      });
      const note = fitted.note === void 0 ? [] : [ fitted.note ];
      return [ ...head, ...fitted.rows.map(row => row.trimEnd()), ...note, ...tail ].join("\n\n");
    }
    const plansLimit = 45e3;
    const wholePlans = 5;
    function planSection(review, locale, limit) {
      const {language: language} = locale;
      const heading = `#### ${(0, markdown.aY)(review.path)}`;
      if (review.problems.length > 0) {
        const problems = (0, markdown.e5)(review.problems.map(problem => (0, facts.vd)([ problem ], language)));
        return `${heading}\n\n${locales.T[language].pullRequest.noPlan}\n\n${problems}`;
      }
      const table = verdictTable([ review ], locale, limit);
      return [ heading, table, ...warningLines(review.warnings, language) ].join("\n\n");
    }
    function problem(say) {
      return (0, language.p)(language => say(locales.T[language].problems, language));
    }
    var visible = __webpack_require__(367);
    const descriptionLimit = 140;
    const statusContext = "acm-email-to-dns";
    function statusOf(reviews, label, {language: language, timeZone: timeZone}) {
      const t = locales.T[language].status;
      const summary = summariseReviews(reviews);
      if (reviews.length === 0) return status_status("success", t.noPlan);
      if (summary.firstRefusal !== void 0) {
        const {code: code, detail: detail} = summary.firstRefusal;
        const why = (0, facts.HS)(detail, language) || cureOf(code, language).replaceAll("`", "");
        return {
          ...status_status("failure", t.refused(code, why)),
          targetUrl: (0, documents.ZE)(code)
        };
      }
      const swaps = [ ...summary.now > 0 ? [ t.now(summary.now) ] : [], ...summary.waiting === 0 ? [] : [ summary.nextOpening === void 0 ? locales.T[language].changeCalendar.status(summary.waiting) : t.inWindow(summary.waiting, (0, 
      time.dv)(summary.nextOpening, timeZone)) ] ];
      const parts = [ ...label.isSet ? [] : [ t.needsLabel(label.label) ], ...swaps.length > 0 ? [ t.wouldSwap(swaps) ] : [], ...summary.done > 0 ? [ t.done(summary.done) ] : [], ...reviews.some(review => !review.isAwsAsked) ? [ t.awsNotAsked ] : [] ];
      return status_status("success", parts.join(t.join));
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
    const reportVersion = 1;
    const recordStates = [ "present", "missing", "wrong", "unknown", "validated" ];
    const listenerOutcomes = [ "swapped", "already-swapped", "deferred", "refused", "failed", "not-started", "rolled-back" ];
    const shardVersion = 4;
    function placeKey({account: account, region: region}) {
      return region === void 0 ? account : `${account}/${region}`;
    }
    function readPlaces(text) {
      return (text ?? "").split(",").filter(place => /^\d{12}(?:\/[a-z\d-]{1,40})?$/.test(place));
    }
    function workOrder(places, begin) {
      const sorted = places.toSorted((a, b) => compare(placeKey(a), placeKey(b)));
      const first = begin === void 0 ? 0 : sorted.findIndex(place => compare(placeKey(place), begin) >= 0);
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
    function beginningIn(left, accounts) {
      return left.filter(place => accounts.has(place.split("/")[0] ?? "")).toSorted(compare)[0];
    }
    function compare(a, b) {
      if (a === b) return 0;
      return a < b ? -1 : 1;
    }
    var report_history = __webpack_require__(7934);
    var waiting = __webpack_require__(856);
    function board_nameOf({domains: domains, arn: arn}) {
      return (0, markdown.aY)(domains[0] ?? arn);
    }
    function board_placeOf({account: account, accountName: accountName, region: region}) {
      const name = accountName === void 0 ? "" : ` ${(0, markdown.aY)(accountName)}`;
      return `${(0, markdown.aY)(account)}${name} ${(0, markdown.aY)(region)}`;
    }
    function numberOf(url) {
      const number = url?.split("/").at(-1) ?? "";
      return /^\d+$/.test(number) ? `#${number}` : "";
    }
    function board_instantOf(time) {
      return temporal_polyfill.fE.Instant.from(time);
    }
    function mermaidName(foreign, maxLength = 60) {
      const name = (0, visible.P)(foreign, maxLength).replaceAll(/[^\p{L}\p{M}\p{N}.*_-]/gu, "_");
      return name === "" ? "_" : name;
    }
    function mermaid_words(text) {
      return text.replaceAll(/["#:;%`\r\n]/g, " ").replaceAll(/ {2,}/g, " ").trim();
    }
    function pieChart(title, slices) {
      const shown = slices.filter(({count: count}) => count > 0);
      if (shown.length === 0) return "";
      return block([ "pie showData", `    title ${mermaid_words(title)}`, ...shown.map(({label: label, count: count}) => `    "${mermaid_words(label)}" : ${String(count)}`) ]);
    }
    function ganttChart(title, sections) {
      const shown = sections.filter(({bars: bars}) => bars.length > 0);
      if (shown.length === 0) return "";
      return block([ "gantt", `    title ${mermaid_words(title)}`, "    dateFormat YYYY-MM-DD HH:mm", "    axisFormat %m-%d", "    todayMarker off", ...shown.flatMap(section => [ `    section ${mermaid_words(section.title)}`, ...section.bars.map(barLine) ]) ]);
    }
    function barLine({name: name, from: from, to: to, tone: tone}) {
      return `    · ${mermaid_words(name)} :${tone === void 0 ? "" : `${tone}, `}${from}, ${to}`;
    }
    function lineChart({title: title, axis: axis, points: points}) {
      if (points.length < 2) return "";
      const values = points.map(({value: value}) => value);
      return block([ "xychart-beta", `    title "${mermaid_words(title)}"`, `    x-axis [${points.map(({label: label}) => `"${mermaid_words(label)}"`).join(", ")}]`, `    y-axis "${mermaid_words(axis)}" 0 --\x3e ${String(Math.max(1, ...values))}`, `    line [${values.map(String).join(", ")}]` ]);
    }
    function block(lines) {
      return (0, markdown.DV)(lines.join("\n"), "mermaid");
    }
    const shownDeadlines = 12;
    const shownWeeks = 12;
    function boardCharts(model) {
      const {report: report, language: language} = model;
      const t = locales.T[language].dashboard;
      const slices = issue_labels.dM.map(state => ({
        label: t.states[state],
        count: report.certificates.filter(certificate => certificate.state === state).length
      }));
      return [ pieChart(locales.T[language].pace.pieTitle, slices), movingBlock(calendarChart(model)), movingBlock(weeksChart(model)) ].filter(chart => chart !== "");
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
      const windows = openings.map(({from: from, to: to}, index) => ({
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
      const ends = deadline === void 0 ? void 0 : board_instantOf(deadline);
      if (ends === void 0 || ends.epochMilliseconds <= now.epochMilliseconds) return [];
      return [ {
        name: domains[0] ?? arn,
        number: numberOf(issue),
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
    var report_pace = __webpack_require__(843);
    var number = __webpack_require__(8154);
    function boardHead(model) {
      const {report: report, now: now} = model;
      const pace = (0, report_pace.x3)(report.certificates, now);
      return [ progress(pace, model), heartbeat(model), overdue(pace, model), newByEmail(model), awsTable(pace, model), counts(model) ].filter(part => part !== "");
    }
    function progress({done: done, all: all}, {report: report, language: language}) {
      const t = locales.T[language].dashboard;
      if (all === 0) return `**${isAllClear(report) ? t.nothing : t.nothingHere}**`;
      const filled = Math.round(done / all * 20);
      const words = t.progress((0, number.Z)(done, language), (0, number.Z)(all, language));
      return `**${words}** \`${"█".repeat(filled)}${"░".repeat(20 - filled)}\``;
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
      return count === 0 ? "" : `⚠️ ${moving(`**${locales.T[language].dashboard.overdue(count)}**`)}`;
    }
    function newByEmail({report: report, language: language}) {
      const count = (0, report_pace.rV)(report.certificates).filter(({isNew: isNew, state: state}) => isNew && state !== "done").length;
      return count === 0 ? "" : locales.T[language].guard.newEmail((0, number.Z)(count, language));
    }
    function awsTable(pace, {language: language, now: now}) {
      if (pace.all === 0) return "";
      const t = locales.T[language].pace;
      const weekly = oneDecimal(pace.doneLately / report_pace.tW * 7, language);
      const rows = (0, report_pace.Dt)(pace.remaining, now).map(day => [ t.days[day.kind], (0, 
      time.im)(day.day, language), moving(day.daysLeft > 0 ? t.daysLeft(day.daysLeft) : t.passed), moving(neededText(day, pace, language)), moving(weekly) ]);
      return `${(0, markdown.tp)(t.header, rows)}${expectation(pace, language)}`;
    }
    function neededText(day, {remaining: remaining}, language) {
      const t = locales.T[language].pace;
      if (remaining === 0) return t.nothingLeft;
      return day.neededPerWeek === void 0 ? "–" : oneDecimal(day.neededPerWeek, language);
    }
    function expectation({remaining: remaining, expected: expected}, language) {
      if (remaining === 0) return "";
      const t = locales.T[language].pace;
      const left = (0, number.Z)(remaining, language);
      const words = expected === void 0 ? t.nothingDone(left) : t.expected((0, time.im)(expected, language), left);
      return `\n\n${moving(words)}`;
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
    var migration = __webpack_require__(1399);
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
    const limit = 5e3;
    function urgentNotice({certificate: certificate, now: now, timeZone: timeZone, language: language}) {
      const urgency = urgencyOf(certificate, now);
      if (urgency === void 0 || certificate.notAfter === void 0) return;
      return locales.T[language].email.urgent[urgency]((0, time.Yq)(certificate.notAfter, timeZone, language));
    }
    function urgentWords(urgency, language) {
      return urgency === void 0 ? "" : `⚠️ ${locales.T[language].email.short[urgency]}`;
    }
    function emailSection({certificate: certificate, language: language}) {
      const names = emailedNames(certificate);
      if (names.length === 0 || certificate.status === "EXPIRED") return;
      const t = locales.T[language].email;
      const rows = names.map(({domain: domain, status: status, emails: emails}) => [ (0, 
      markdown.aY)(domain), emails.map(email => (0, markdown.aY)(email)).join(", "), status === void 0 ? "" : (0, 
      markdown.aY)(status) ]);
      const {renewal: renewal} = certificate;
      const state = renewal === void 0 ? t.noRenewal : t.state((0, markdown.aY)(renewal.status));
      const pending = renewal?.status === "PENDING_VALIDATION" ? [ t.pending ] : [];
      return [ `### ${t.heading}`, t.intro, [ ...pending, state ].join(" "), (0, fitting.dj)({
        header: t.header,
        rows: rows,
        limit: limit,
        noun: t.noun,
        language: language
      }) ].join("\n\n");
    }
    var dashboard_fleet = __webpack_require__(116);
    function riskTable({atRisk: atRisk}, {language: language, timeZone: timeZone}, limit) {
      const t = locales.T[language].guard;
      const rows = atRisk.map(risk => [ board_nameOf(risk), board_placeOf(risk), whyOf(risk), risk.notAfter === void 0 ? t.unknownDay : (0, 
      time.Yq)(board_instantOf(risk.notAfter), timeZone, language), numberOf(risk.issue) ]);
      return (0, fitting.dj)({
        header: t.header,
        rows: rows,
        limit: limit,
        noun: t.noun,
        language: language
      });
    }
    function whyOf({reasons: reasons}) {
      return reasons.map(({code: code}) => reasonLink(code)).join(", ");
    }
    function readinessPart({kinds: kinds}, language) {
      const t = locales.T[language].guard.readiness;
      const used = kinds.filter(({kind: kind, certificates: certificates}) => kind !== "unused" && certificates > 0);
      const rows = used.map(kind => [ t.kinds[kind.kind], (0, number.Z)(kind.certificates, language), ...handsOf(kind, language) ]);
      const total = [ t.total, ...totalsOf(used, language) ];
      const unused = kinds.find(({kind: kind}) => kind === "unused")?.certificates ?? 0;
      return [ t.intro, (0, markdown.tp)(t.header, [ ...rows, total ]), ...unused === 0 ? [] : [ locales.T[language].guard.unused((0, 
      number.Z)(unused, language)) ] ].join("\n\n");
    }
    function handsOf({kind: kind, handsPerYear: handsPerYear}, language) {
      const t = locales.T[language].guard.readiness;
      const {today: today, at100Days: at100Days, at47Days: at47Days} = handsPerYear;
      if (kind === "email") return [ hands(today, language), t.impossible, t.impossible ];
      return [ today, at100Days, at47Days ].map(each => hands(each, language));
    }
    function totalsOf(kinds, language) {
      const sum = of => kinds.reduce((total, kind) => total + of(kind), 0);
      return [ (0, number.Z)(sum(({certificates: certificates}) => certificates), language), hands(sum(({handsPerYear: handsPerYear}) => handsPerYear.today), language), hands(sum(({handsPerYear: handsPerYear}) => handsPerYear.at100Days), language), hands(sum(({handsPerYear: handsPerYear}) => handsPerYear.at47Days), language) ];
    }
    function hands(count, language) {
      return count === 0 ? locales.T[language].guard.readiness.none : (0, number.Z)(Math.ceil(count), language);
    }
    var health = __webpack_require__(5821);
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
        const names = listed.map(certificate => t.named(board_nameOf(certificate), placeAndIssue(certificate)));
        return t.line(t.listed[kind], (0, number.Z)(listed.length, language), (0, fitting.RR)(names, {
          limit: room,
          language: language
        }));
      });
    }
    const headingRoom = 100;
    function placeAndIssue(certificate) {
      return `${board_placeOf(certificate)} ${numberOf(certificate.issue)}`.trim();
    }
    var proof = __webpack_require__(7569);
    var dns_records = __webpack_require__(5749);
    function outstandingRecords(certificates, model, limit) {
      const {language: language, timeZone: timeZone, now: now} = model;
      const t = locales.T[language].dashboard;
      const records = collect(certificates);
      if (records.length === 0) return "";
      const looked = moving(t.looked((0, time.fU)(now, timeZone, language)));
      const seen = new Set;
      const sizes = records.map(record => {
        const isFirst = !seen.has(record.zone);
        seen.add(record.zone);
        return isFirst ? `${outstanding_block(record.zone, [ record ], model)}\n\n` : lineOf(record, model);
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
      const rows = records.map(record => [ (0, markdown.aY)(record.name), (0, dns_records.sw)(record, language) ]);
      return (0, markdown.zH)(t.zoneSummary((0, dns_records.pj)(zone), records.length), [ (0, 
      markdown.DV)((0, dns_records.PJ)(records), "dns"), (0, markdown.tp)(t.recordHeader, rows) ].join("\n\n"));
    }
    function lineOf(record, {language: language}) {
      const row = (0, markdown.tp)([ "", "" ], [ [ (0, markdown.aY)(record.name), (0, 
      dns_records.sw)(record, language) ] ]).split("\n")[2] ?? "";
      return `${(0, dns_records.PJ)([ record ]).split("\n")[1] ?? ""}\n${row}\n`;
    }
    function collect(certificates) {
      const records = new Map;
      for (const record of certificates.flatMap(certificate => certificate.records)) {
        const key = `${record.name} ${record.value}`;
        if ((0, proof.p5)(record) && !records.has(key)) records.set(key, record);
      }
      return [ ...records.values() ];
    }
    var share = __webpack_require__(3110);
    function zoneTable(certificates, model, limit) {
      const {language: language, timeZone: timeZone} = model;
      const t = locales.T[language].dashboard;
      const rows = zonesOf(certificates).map(({name: name, owners: owners, certificates: inZone, missing: missing, deadline: deadline}) => [ name === "" ? "–" : (0, 
      markdown.aY)((0, dns_records.pj)(name)), [ ...owners ].sort().map(owner => (0, markdown.aY)(owner)).join(" ") || "–", (0, 
      number.Z)(inZone.size, language), (0, number.Z)(missing.size, language), deadline === void 0 ? "" : (0, 
      time.fU)(board_instantOf(deadline), timeZone, language) ]);
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
        const names = new Set(certificate.records.map(({zone: zone}) => zone));
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
      for (const record of records) if (record.zone === zone.name && (0, proof.p5)(record)) zone.missing.add(record.name);
      if (deadline !== void 0 && (zone.deadline === void 0 || deadline < zone.deadline)) zone.deadline = deadline;
    }
    function rank({missing: missing}) {
      return missing.size > 0 ? 0 : 1;
    }
    function zones_compare(a, b) {
      const [left, right] = [ `${a.deadline ?? "~"} ${a.name}`, `${b.deadline ?? "~"} ${b.name}` ];
      return left < right ? -1 : 1;
    }
    function boardSections(model) {
      const t = locales.T[model.language].dashboard;
      const groups = (0, waiting.sp)(model.report.certificates);
      const of = wait => groups.get(wait) ?? [];
      const whole = (wait, render) => sections_section(`${t.sections[wait]} (${(0, number.Z)(of(wait).length, model.language)})`, of(wait).length, limit => render(of(wait), limit));
      return [ urgentSection(model), whole("failed", (certificates, limit) => reasonTable(certificates, model, limit)), gapSection(model), healthPart(model), ...guardParts(model), whole("blocked", (certificates, limit) => blockedPart(certificates, model, limit)), whole("dns", (certificates, limit) => zoneTable(certificates, model, limit)), sections_section(t.sections.records, of("dns").length, limit => outstandingRecords(of("dns"), model, limit)), whole("decision", (certificates, limit) => reviewTable(certificates, model, limit)), whole("review", (certificates, limit) => reviewTable(certificates, model, limit)), whole("window", (certificates, limit) => windowTable(certificates, model, limit)), whole("limit", (certificates, limit) => limitLines(certificates, model, limit)), whole("next-run", (certificates, limit) => named(certificates, model, limit)), leftAlonePart(model), sections_section(t.sections.listed, listedLines(model, 0).length, limit => listedLines(model, limit).join("\n\n")), whole("done", (certificates, limit) => named(certificates, model, limit)) ].flat();
    }
    const sections_headingRoom = 100;
    function sections_section(heading, count, render) {
      if (count === 0) return [];
      return [ {
        render(limit) {
          const body = render(limit - sections_headingRoom);
          return body === "" ? "" : `### ${heading}\n\n${body}`;
        }
      } ];
    }
    function urgentSection({report: report, language: language}) {
      const t = locales.T[language].dashboard;
      const urgent = (0, report_pace.rV)(report.certificates).filter(({urgent: urgent, state: state}) => urgent !== void 0 && state !== "done");
      const rows = urgent.toSorted((a, b) => (a.notAfter ?? a.arn) < (b.notAfter ?? b.arn) ? -1 : 1).map(certificate => [ board_nameOf(certificate), board_placeOf(certificate), urgentWords(certificate.urgent, language), numberOf(certificate.issue) ]);
      const header = [ t.certificate, t.place, t.why, t.issue ];
      return sections_section(`${t.sections.urgent} (${(0, number.Z)(rows.length, language)})`, rows.length, limit => (0, 
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
        const number = numberOf(issue);
        return number === "" ? [] : [ [ arn, number ], [ replacement, number ] ];
      }));
      return sections_section(healthHeading(language), 1, limit => healthSection({
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
      return [ ...sections_section(t.heading(length), length, limit => riskTable(guard, model, limit)), ...sections_section(t.readiness.heading, 1, () => readinessPart(guard, model.language)) ];
    }
    function leftAlonePart({report: report, language: language}) {
      const {accountsLeftOut: leftOut = nothingLeftOut, closedRegions: closedRegions = []} = report;
      const alone = {
        leftOut: leftOut,
        closedRegions: closedRegions
      };
      return sections_section(locales.T[language].fleet.heading, (0, dashboard_fleet.TX)(alone) ? 1 : 0, limit => (0, 
      dashboard_fleet.Yk)(alone, language, limit));
    }
    function gapSection({report: report, language: language}) {
      const t = locales.T[language].dashboard;
      const rows = report.notScanned.map(gap => [ (0, markdown.aY)(gap.account), gap.certificate === void 0 ? (0, 
      markdown.aY)(gap.region) : `${(0, markdown.aY)(gap.region)}, ${(0, markdown.aY)(gap.certificate)}`, `${reasonLink(gap.reason.code)} ${(0, 
      markdown.aY)(gap.reason.detail, {
        maxLength: 200
      })}`, gap.reason.cure ]);
      const header = [ t.account, t.region, t.why, t.whatToDo ];
      return sections_section(`${t.sections.gaps} (${(0, number.Z)(rows.length, language)})`, rows.length, limit => (0, 
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
      const rows = certificates.map(certificate => [ board_nameOf(certificate), board_placeOf(certificate), whyText(certificate), [ numberOf(certificate.issue), numberOf(certificate.pullRequest) ].join(" ").trim() ]);
      const header = [ t.certificate, t.place, t.why, t.issue ];
      return (0, fitting.dj)({
        header: header,
        rows: rows,
        limit: limit,
        noun: t.nouns.certificates,
        language: language
      });
    }
    function whyText({reason: reason}) {
      if (reason === void 0) return "";
      const detail = reason.detail === "" ? "" : ` ${(0, markdown.aY)(reason.detail, {
        maxLength: 200
      })}`;
      return `${reasonLink(reason.code)}${detail}`;
    }
    function blockedPart(certificates, model, limit) {
      const cures = new Map(certificates.flatMap(({reason: reason}) => reason === void 0 ? [] : [ [ reason.code, reason.cure ] ]));
      const lines = (0, markdown.e5)([ ...cures ].map(([reasonCode, cure]) => `${reasonLink(reasonCode)}: ${cure}`));
      const rows = reasonTable(certificates, model, limit - (0, share.h)(lines));
      return lines === "" ? rows : `${lines}\n\n${rows}`;
    }
    function reviewTable(certificates, {language: language}, limit) {
      const t = locales.T[language].dashboard;
      const rows = certificates.map(certificate => [ board_nameOf(certificate), board_placeOf(certificate), numberOf(certificate.pullRequest), numberOf(certificate.issue), certificate.reason === void 0 ? "" : `${reasonLink(certificate.reason.code)}: ${certificate.reason.cure}` ]);
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
      const rows = certificates.map(certificate => [ board_nameOf(certificate), board_placeOf(certificate), certificate.opensAt === void 0 ? t.nextRun : (0, 
      time.fU)(board_instantOf(certificate.opensAt), timeZone, language), numberOf(certificate.pullRequest), numberOf(certificate.issue) ]);
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
        const name = certificate.domains.length === 0 ? numberOf(certificate.issue) : "";
        return name === "" ? t.named(board_nameOf(certificate), withIssue(certificate)) : name;
      });
      return (0, fitting.RR)(names, {
        limit: limit,
        language: language
      });
    }
    function withIssue(certificate) {
      return `${board_placeOf(certificate)} ${numberOf(certificate.issue)}`.trim();
    }
    function dashboardTitle(language) {
      return locales.T[language].dashboard.title;
    }
    function dashboardBody(model) {
      const {left: left = [], guardMemory: memory} = model;
      const last = model.report.complete ? (0, time.Yq)(model.now, "UTC", "en") : model.lastComplete;
      const markers = [ (0, markdown.xL)(markerKeys.dashboard), ...last === void 0 ? [] : [ (0, 
      markdown.xL)(markerKeys.lastComplete, last) ], ...left.length === 0 ? [] : [ (0, 
      markdown.xL)(markerKeys.left, left.join(",")) ], ...memory === void 0 ? [] : [ (0, 
      markdown.xL)(markerKeys.guarded, memory.day) ], ...memory === void 0 || memory.left.length === 0 ? [] : [ (0, 
      markdown.xL)(markerKeys.guardLeft, memory.left.join(",")) ] ].join("\n");
      return (0, markdown.Ny)(`${markers}\n\n${boardText(model, budget.N3 - markers.length - margin)}`);
    }
    const margin = 300;
    function lastCompleteOf(body) {
      const day = (0, markdown.mC)(body).get(markerKeys.lastComplete);
      return day !== void 0 && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day) ? day : void 0;
    }
    function leftOverOf(body) {
      return readPlaces((0, markdown.mC)(body).get(markerKeys.left));
    }
    function boardText(model, limit) {
      const top = [ ...boardHead(model), ...boardCharts(model) ].join("\n\n");
      const sections = boardSections(model);
      const needs = sections.map(({render: render}) => (0, share.h)(render(Number.POSITIVE_INFINITY)) + gap);
      const shares = (0, share.M)(needs, limit - (0, share.h)(top) - gap);
      const shown = sections.map(({render: render}, index) => {
        const share = shares[index] ?? 0;
        return share >= Math.min(needs[index] ?? 0, smallestShare) ? render(share) : "";
      });
      return [ top, ...shown ].filter(part => part !== "").join("\n\n");
    }
    const gap = 160;
    const smallestShare = 250;
    const summaryLimit = 8e4;
    function scanSummary(model) {
      const t = locales.T[model.language].summary;
      return `## ${t.scan}\n\n${boardText(model, summaryLimit)}`;
    }
    function swapSummary(pullRequests, language, action = "swap") {
      const t = locales.T[language].summary;
      if (pullRequests.length === 0) return `## ${t[action]}\n\n${t.nothingWaits}`;
      const rows = pullRequests.flatMap(pullRequest => rowsOf(pullRequest, language));
      const listeners = pullRequests.flatMap(pullRequest => pullRequest.listeners);
      const chart = pieChart(t.pieTitle, listenerOutcomes.map(outcome => ({
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
      if (pullRequest.listeners.length === 0) return [ [ number, "", "", reasonCell(pullRequest.reason) ] ];
      return pullRequest.listeners.map(listener => [ number, t.port((0, markdown.aY)(listener.loadBalancer), listener.port), t.outcomes[listener.outcome], reasonCell(listener.reason) || listener.evidence ]);
    }
    function reasonCell(reason) {
      if (reason === void 0) return "";
      const detail = reason.detail === "" ? "" : ` (${(0, markdown.aY)(reason.detail, {
        maxLength: 200
      })})`;
      return `${reasonLink(reason.code)}${detail}: ${reason.cure}`;
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
    const emptyResult = {
      certificates: [],
      emailValidated: void 0,
      notScanned: [],
      health: void 0,
      guard: void 0,
      closedRegions: [],
      leftOut: nothingLeftOut,
      pullRequests: [],
      issuesWritten: [],
      pullRequestsWritten: [],
      nextWindow: void 0,
      problems: [],
      summary: "",
      matrix: "",
      shard: void 0
    };
    function resultOf(part) {
      return {
        ...emptyResult,
        ...part
      };
    }
    function localeOf({config: config}) {
      return {
        language: config.issues.language,
        timeZone: config.maintenance.timeZone
      };
    }
    async function reviewConfigChange(context, pullRequest) {
      const files = await context.github.listPullRequestFiles(pullRequest.number);
      const isChanged = files.some(file => file.path === context.configPath && file.status !== "removed");
      const changed = isChanged ? await context.github.readFile(context.configPath, pullRequest.headSha) : void 0;
      if (changed === void 0) return;
      const result = loadConfig(changed.text);
      if (result.kind === "invalid") {
        for (const problem of result.problems) {
          const place = {
            file: context.configPath,
            line: problem.line,
            column: problem.column
          };
          context.log.error(formatProblem(context.configPath, problem), place);
        }
        return;
      }
      const now = context.clock.now();
      context.log.info(`Next openings for Application Load Balancers now: ${describeOpenings(context.config.maintenance, now, "en")}`);
      context.log.info(`With this pull request: ${describeOpenings(result.config.maintenance, now, "en")}`);
    }
    var swap_owners = __webpack_require__(1303);
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
    function stepsBack(before, now, from, to) {
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
        reason: (0, reasons.l)("listener-gone")
      };
      const role = roleOf(listener, plan.from);
      if (role === void 0) return isSwapped(planned, plan, listener) ? {
        kind: "already-swapped"
      } : {
        kind: "refused",
        reason: (0, reasons.l)("listener-drifted", [ {
          key: "old-not-served"
        } ])
      };
      if (!isWithin(role, planned.certificate)) return {
        kind: "refused",
        reason: (0, reasons.l)("listener-drifted", [ {
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
    const unsupportedKeys = {
      application: [ "RSA_1024" ],
      network: [ "RSA_4096" ],
      classic: [ "RSA_4096", "EC_prime256v1", "EC_secp384r1", "EC_secp521r1" ]
    };
    function isValid(certificate, now) {
      const end = certificate?.notAfter;
      return certificate?.status === "ISSUED" && end !== void 0 && end.epochMilliseconds > now.epochMilliseconds;
    }
    function judgeCertificate(plan, to, type, now) {
      if (to === void 0) return (0, reasons.l)("certificate-gone", plan.to);
      if (to.status !== "ISSUED") return (0, reasons.l)("certificate-not-issued", to.status);
      if (!isValid(to, now)) return (0, reasons.l)("certificate-not-issued", "EXPIRED");
      const uncovered = (0, certificate_certificate._c)(plan.domains, to.names);
      if (uncovered.length > 0) return (0, reasons.l)("names-not-covered", uncovered.join(", "));
      if (unsupportedKeys[type].includes(to.keyAlgorithm)) return (0, reasons.l)("key-not-supported", to.keyAlgorithm);
      return;
    }
    var idn = __webpack_require__(1270);
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
      return name => [ name, (0, idn.D)(name) ?? name ].some(each => globMatches(pattern, each));
    }
    function ruleMatches({match: match}, certificate, tags) {
      return (match.account === void 0 || globMatches(match.account, certificate.account)) && (match.region === void 0 || globMatches(match.region, certificate.region)) && (match.domain === void 0 || certificate.names.some(isMatched(match.domain))) && Object.entries(match.tag).every(([key, pattern]) => {
        const value = Object.hasOwn(tags, key) ? tags[key] : void 0;
        return value !== void 0 && globMatches(pattern, value);
      });
    }
    var usage = __webpack_require__(3232);
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
          handsPerYear: handsPerYear + readiness_handsOf(kind, summary)
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
    function readiness_handsOf(kind, {notBefore: notBefore, notAfter: notAfter}) {
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
    const perSlot = 50;
    const [fewest, most] = [ 8, 32 ];
    function concurrencyOf({scan: scan}, count) {
      if (scan.concurrency !== "auto") return scan.concurrency;
      return Math.min(most, Math.max(fewest, Math.ceil(count / perSlot)));
    }
    var records = __webpack_require__(1745);
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
        reason: (0, reasons.l)("certificate-not-issued", `${type}, ${status}`)
      };
      if (isHeld || policy === "off") return {
        kind: "wait"
      };
      if (update?.status === "FAILED" && !isAsked && !isNearlyOver(deadline, now)) return {
        kind: "blocked",
        reason: (0, reasons.l)("validation-failed")
      };
      if (isAsked) return {
        kind: "start"
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
        domains: domains.flatMap(({requested: requested}) => requested ?? [])
      });
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
    function isLost({state: state, mistake: mistake}) {
      return state === "missing" || state === "wrong" && mistake !== "some-name-servers";
    }
    const riskCodes = [ "record-lost", "caa", "dnssec", "renewal-failed", "renewal-waits", "not-renewable", "expires-soon", "old-served" ];
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
      const objection = issuing.objections.find(found => found.code === code);
      if (objection !== void 0) return risk(code, objection.detail);
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
    async function judge_judgeCertificate(context, {reader: reader, lookers: lookers, served: served}, certificate) {
      const tags = rulesNeedTags(context.config.rules) ? await reader.listCertificateTags(certificate.arn) : {};
      const [records, issuing] = await Promise.all([ recordsOf(reader, certificate).then(required => lookers.records.look(required.map(record => ({
        ...record,
        isValidated: false
      })))), certificate.type === "AMAZON_ISSUED" ? lookers.issuing.status(certificate.names) : {
        objections: [],
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
    async function recordsOf(reader, certificate) {
      if (!isProvenByDns(certificate)) return [];
      const described = (0, records.mV)(certificate);
      return described.length > 0 ? described : activeRecords(await reader.listDomainSwitches(certificate.arn));
    }
    const patience = {
      seconds: 120,
      pauseMilliseconds: 2e3
    };
    const handshakesInARow = 3;
    const unmatchedName = "acm-email-to-dns.invalid";
    async function observeServed(context, target, from, role) {
      const nothing = {
        serverName: void 0,
        certificate: void 0
      };
      if (context.config.swap.verify !== "tls" || from === void 0) return nothing;
      const names = [ ...from.names.map(probeName), ...role === "sni" ? [] : [ unmatchedName ] ];
      for (const address of await context.dns.lookUpAddresses(target.loadBalancer.dnsName)) for (const serverName of names) {
        const answer = await context.tls.handshake({
          address: address,
          port: target.port,
          serverName: serverName
        });
        if (answer.kind === "unreachable") break;
        if (answer.certificate.serial === from.serial) return {
          serverName: serverName,
          certificate: answer.certificate
        };
      }
      return nothing;
    }
    function probeName(name) {
      return name.replace(/^\*\./, "acm-email-to-dns.");
    }
    async function proveServed(context, target, to, before) {
      if (context.config.swap.verify !== "tls") return {
        kind: "not-provable",
        why: "configured"
      };
      if (before.serverName === void 0) return {
        kind: "not-provable",
        why: "not-served-before"
      };
      const end = context.clock.now().add({
        seconds: patience.seconds
      });
      for (;;) {
        const proof = await askAllAddresses(context, target, to, before.serverName);
        if (proof.kind === "proven" || proof_isOver(end, context.clock.now())) return proof;
        await context.clock.sleep(patience.pauseMilliseconds);
      }
    }
    function proof_isOver(end, now) {
      return now.epochMilliseconds >= end.epochMilliseconds;
    }
    async function askAllAddresses(context, target, to, serverName) {
      const addresses = await context.dns.lookUpAddresses(target.loadBalancer.dnsName);
      let shown;
      let proven = 0;
      for (const address of addresses) {
        const answer = await askInARow(context, {
          address: address,
          port: target.port,
          serverName: serverName
        }, to);
        if (answer.kind === "unreachable") continue;
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
        kind: "not-provable",
        why: "unreachable"
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
    async function lookServed(context, {listeners: listeners, otherSerials: otherSerials}, certificate) {
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
    const atOnce = 10;
    async function guardRegion(context, settings, {target: target, readers: readers, inventory: inventory}) {
      const open = new Set(settings.told.filter(arn => guard_isAt(arn, target)));
      const today = context.clock.now().toString().slice(0, "yyyy-mm-dd".length);
      const due = isDue(settings.memory, today, target) ? inventory.certificates.filter(isGuarded) : [];
      const arns = [ ...new Set([ ...due.map(({arn: arn}) => arn), ...open ]) ].filter(arn => !settings.watched.has(arn));
      const place = guard_placeOf(context, settings, {
        readers: readers,
        inventory: inventory
      });
      const looks = await mapBounded(arns, atOnce, async arn => ({
        arn: arn,
        look: await lookSafely(place, arn)
      }));
      return {
        target: target,
        count: countFleet(inventory.certificates),
        certificates: looks.flatMap(({arn: arn, look: look}) => look.kind === "looked" && (look.guarded.judgement.risks.length > 0 || open.has(arn)) ? [ look.guarded ] : []),
        ended: looks.flatMap(({arn: arn, look: look}) => look.kind === "ended" && open.has(arn) ? [ {
          arn: arn,
          why: look.why
        } ] : []),
        problems: looks.flatMap(({look: look}) => look.kind === "failed" ? [ look.problem ] : [])
      };
    }
    function guard_isAt(arn, {account: account, region: region}) {
      const parsed = (0, core_arn.Lw)(arn);
      return parsed?.account === account && parsed.region === region;
    }
    function isGuarded(summary) {
      return isInUse(summary) && summary.method !== "EMAIL";
    }
    function guard_placeOf(context, {lookers: lookers}, {readers: readers, inventory: inventory}) {
      const summaries = new Map(inventory.certificates.map(summary => [ summary.arn, summary ]));
      return {
        context: context,
        lookers: lookers,
        readers: readers,
        summaries: summaries,
        described: inventory.described
      };
    }
    async function lookSafely(place, arn) {
      try {
        return await lookAt(place, arn);
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        return {
          kind: "failed",
          problem: problem(t => t.notGuarded(arn, (0, errors.bD)(error)))
        };
      }
    }
    async function lookAt({context: context, lookers: lookers, readers: readers, summaries: summaries, described: described}, arn) {
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
      if (certificate.inUseBy?.length === 0 && !(0, usage.g4)({
        certificate: certificate,
        exported: summary?.exported
      })) return summary?.inUse === true ? {
        kind: "left"
      } : {
        kind: "ended",
        why: "unused"
      };
      const otherSerials = new Set([ ...summaries.values() ].flatMap(other => other.arn === arn ? [] : other.serial ?? []));
      const served = await lookServed(context, {
        listeners: readers.listeners,
        otherSerials: otherSerials
      }, certificate);
      const guarded = await judge_judgeCertificate(context, {
        reader: reader,
        lookers: lookers,
        served: served
      }, certificate);
      return guarded.settings.isIgnored ? {
        kind: "left"
      } : {
        kind: "looked",
        guarded: guarded
      };
    }
    async function validationOf(reader, {certificate: certificate, isListedAsEmail: isListedAsEmail, needsProof: needsProof}) {
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
        const looks = await Promise.all(arns.map(arn => orUnread(arn, async () => {
          const certificate = inventory.described.get(arn) ?? await readers.certificates.describeCertificate(arn);
          if (certificate === void 0) return;
          const isListedAsEmail = inventory.source === "search" ? found.has(arn) : void 0;
          const awaited = tracked.includes(arn) && !certificate.inUseBy?.length ? await findAwaited(certificate) : [];
          const known = {
            certificate: certificate,
            isListedAsEmail: isListedAsEmail,
            summary: found.get(arn),
            awaited: awaited
          };
          return observeCertificate(context, readers, uses, known);
        })));
        const unread = looks.flatMap(({failure: failure}) => failure ?? []);
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
          reason: observe_reasonOf(error),
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
        reason: observe_reasonOf(error)
      };
    }
    function observe_reasonOf(error) {
      return error instanceof errors.gA ? (0, reasons.l)(error.reasonCode, (0, errors.bD)(error)) : (0, 
      reasons.l)("access-denied", (0, errors.bD)(error));
    }
    async function withoutListed({certificates: certificates}, missing) {
      const listed = new Set((await certificates.findDnsValidated()).certificates.map(({arn: arn}) => arn));
      return missing.filter(arn => !listed.has(arn));
    }
    async function observeCertificate(context, readers, uses, {certificate: certificate, isListedAsEmail: isListedAsEmail, summary: summary, awaited: awaited}) {
      const tags = rulesNeedTags(context.config.rules) ? await readers.certificates.listCertificateTags(certificate.arn) : {};
      const settings = settingsFor(context.config, certificate, tags);
      const validation = await validationOf(readers.certificates, {
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
      const {terraformTags: terraformTags} = context.config.swap;
      const perLoadBalancer = await Promise.all(distinct([ ...loadBalancers, ...awaited.map(loadBalancerOf) ]).map(async arn => ({
        arn: arn,
        uses: await uses.of(arn, certificate.arn),
        owner: await uses.ownerOf(arn, terraformTags)
      })));
      const lingering = perLoadBalancer.filter(({arn: arn, uses: found}) => found.length === 0 && inUseBy.includes(arn));
      const listeners = perLoadBalancer.flatMap(entry => entry.uses);
      const owners = [ ...listeners.map(use => (0, swap_owners.bf)(use, terraformTags)), ...perLoadBalancer.map(({owner: owner}) => owner) ].filter(owner => owner !== void 0);
      return {
        certificate: certificate,
        validation: validation,
        isExported: exported,
        tags: tags,
        settings: settings,
        listeners: listeners,
        lingering: inUseBy.length > 0 || summary?.inUse !== true ? lingering.map(({arn: arn}) => arn) : [ certificate.arn ],
        others: exported ? [ ...others, {
          arn: certificate.arn,
          service: "exported"
        } ] : others,
        owners: [ ...new Map(owners.map(owner => [ `${owner.kind} ${owner.name}`, owner ])).values() ]
      };
    }
    function loadBalancerOf({arn: arn}) {
      return (0, core_arn.Wt)(arn)?.arn ?? arn;
    }
    function distinct(arns) {
      return [ ...new Set(arns) ];
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
    class UseReader {
      #readers;
      #listeners=new Map;
      #tags=new Map;
      constructor(readers) {
        this.#readers = readers;
      }
      async of(loadBalancerArn, certificateArn) {
        const [loadBalancer, listeners] = await this.#read(loadBalancerArn);
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
      async ownerOf(arn, terraformTags) {
        const [loadBalancer] = await this.#read(arn);
        if (loadBalancer === void 0) return;
        return (0, swap_owners.bf)({
          loadBalancer: loadBalancer,
          loadBalancerTags: await this.#tagsOf(arn),
          listenerTags: {}
        }, terraformTags);
      }
      #read(arn) {
        const known = this.#listeners.get(arn);
        if (known !== void 0) return known;
        const {listeners: listeners} = this.#readers;
        const read = Promise.all([ listeners.describeLoadBalancer(arn), listeners.listSecureListeners(arn) ]);
        this.#listeners.set(arn, read);
        return read;
      }
      #tagsOf(arn) {
        const known = this.#tags.get(arn);
        if (known !== void 0) return known;
        const read = this.#readers.listeners.listTags([ arn ]).then(tags => tags.get(arn) ?? {});
        this.#tags.set(arn, read);
        return read;
      }
    }
    async function reviewPlan(context, file, {openReaders: openReaders, calendars: calendars}) {
      const parsed = parsePlan(file.text);
      if (parsed.kind === "invalid") return {
        path: file.path,
        plan: void 0,
        problems: parsed.problems,
        listeners: [],
        isAwsAsked: false,
        warnings: []
      };
      const {plan: plan} = parsed;
      const now = context.clock.now();
      const readers = await openReaders(plan);
      if (readers === void 0) {
        const listeners = plan.listeners.map(planned => ({
          planned: planned,
          verdict: askCalendar(context, plan, planned, void 0, {
            now: now,
            calendars: calendars
          })
        }));
        return {
          path: file.path,
          plan: plan,
          problems: [],
          listeners: listeners,
          isAwsAsked: false,
          warnings: []
        };
      }
      const judged = await judgeAll(context, plan, readers, {
        now: now,
        calendars: calendars
      });
      return {
        path: file.path,
        plan: plan,
        problems: [],
        listeners: judged.map(({planned: planned, verdict: verdict}) => ({
          planned: planned,
          verdict: verdict
        })),
        isAwsAsked: true,
        warnings: [ ...judged.flatMap(({warnings: warnings}) => warnings), ...calendarWarning(calendars) ]
      };
    }
    function calendarWarning(answer) {
      return answer.kind === "unreadable" ? [ [ {
        key: "calendar-not-read",
        why: answer.why
      } ] ] : [];
    }
    async function judgeAll(context, plan, readers, times) {
      try {
        const to = await readers.certificates.describeCertificate(plan.to);
        return await Promise.all(plan.listeners.map(planned => judge(context, plan, planned, {
          to: to,
          readers: readers,
          times: times
        })));
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        const verdict = {
          kind: "refused",
          reason: observe_reasonOf(error)
        };
        return plan.listeners.map(planned => ({
          planned: planned,
          verdict: verdict,
          warnings: []
        }));
      }
    }
    async function judge(context, plan, planned, {to: to, readers: readers, times: times}) {
      const tagged = await readTaggedListener(readers, planned);
      const condition = judgeListener(planned, plan, tagged?.listener);
      if (condition.kind !== "to-swap") return {
        planned: planned,
        verdict: condition,
        warnings: []
      };
      const objection = judgeCertificate(plan, to, planned.type, times.now);
      if (objection !== void 0) return {
        planned: planned,
        verdict: {
          kind: "refused",
          reason: objection
        },
        warnings: []
      };
      const {managed: managed, terraformTags: terraformTags} = context.config.swap;
      const owner = tagged && (0, swap_owners.bf)(tagged, terraformTags);
      if (owner !== void 0 && managed === "refuse") return {
        planned: planned,
        verdict: {
          kind: "refused",
          reason: (0, swap_owners.sI)(owner)
        },
        warnings: []
      };
      const place = `${planned.loadBalancer}:${String(planned.port)}`;
      const adds = condition.steps.some(step => step.kind === "add");
      const onLoadBalancer = adds && tagged !== void 0 ? await readers.listeners.listSecureListeners(tagged.loadBalancer.arn) : [];
      const listed = listedCertificates(onLoadBalancer);
      const full = {
        place: planned.loadBalancer,
        count: String(listed),
        quota: String(defaultCertificateQuota)
      };
      const warnings = [ ...owner === void 0 ? [] : [ [ {
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
        verdict: askCalendar(context, plan, planned, tagged, times),
        warnings: warnings
      };
    }
    function askCalendar(context, plan, planned, tagged, {now: now, calendars: calendars}) {
      const {maintenance: maintenance} = context.config;
      const subject = calendarSubject(plan, planned, tagged);
      return heldByChangeCalendar(verdictOf(mayStart(maintenance, subject, now)), calendars, maintenance, subject);
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
    function planStatus(context, pullRequest, reviews) {
      const {label: label} = context.config.pullRequests;
      return statusOf(reviews, {
        label: label,
        isSet: pullRequest.labels.includes(label)
      }, localeOf(context));
    }
    async function keepStatus(context, sha, status) {
      const statuses = await context.github.listStatuses(sha);
      const present = statuses.find(other => other.context === status.context);
      if (present?.state === status.state && present.description === status.description) return;
      await context.githubWriter.setStatus(sha, status);
    }
    async function setStatusOfHead(context, pullRequest, reviews) {
      const {github: github, githubWriter: githubWriter} = context;
      const head = await github.branchHead(pullRequest.headRef) ?? pullRequest.headSha;
      await githubWriter.setStatus(head, planStatus(context, pullRequest, reviews));
    }
    function printWrite({log: log}, {account: account, region: region}, action, request) {
      log.info(`dry run: ${action} in ${account} ${region} ${JSON.stringify(request)}`);
    }
    const actionOf = {
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
        } ] : [ actionOf[kind], {
          ListenerArn: listener.arn,
          Certificates: [ {
            CertificateArn: certificate
          } ]
        } ];
        printWrite(context, place, `elasticloadbalancing:${action}`, request);
      }
    }
    function windowNow({config: config, clock: clock}, {plan: plan, planned: planned}, tagged) {
      const subject = calendarSubject(plan, planned, tagged);
      if (windowsFor(config.maintenance, subject) === "always") return {};
      const now = clock.now();
      const [opening] = nextOpenings(config.maintenance, subject, now, 1);
      const isUnderWay = opening !== void 0 && opening.from.epochMilliseconds <= now.epochMilliseconds;
      if (!isUnderWay || neverCloses(opening)) return {};
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
      let last = (0, reasons.l)("service-error", [ {
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
          last = observe_reasonOf(error);
          if (attempt < attemptsPerStep - 1) looks = looksAfterLostAnswer;
        }
        try {
          if (await isEffective(looks)) return;
        } catch (error) {
          if (!(error instanceof errors.gA)) throw error;
          return {
            reason: observe_reasonOf(error),
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
      if (isGone) return (0, reasons.l)("listener-gone");
      return isFull ? (0, reasons.l)("sni-list-full", error.message) : observe_reasonOf(error);
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
      const condition = judgeListener(planned, plan, tagged?.listener);
      if (condition.kind === "refused") return listener_refused(job, condition.reason);
      if (condition.kind === "already-swapped") return alreadySwapped(job);
      if (tagged === void 0) return listener_refused(job, (0, reasons.l)("listener-gone"));
      const {managed: managed, terraformTags: terraformTags} = context.config.swap;
      const owner = (0, swap_owners.bf)(tagged, terraformTags);
      if (job.earlier?.outcome === "rolled-back") return record(job, "refused", (0, reasons.l)("rolled-back"));
      if (job.earlier?.outcome === "swapped" || job.earlier?.outcome === "already-swapped") {
        const by = owner === void 0 ? [] : [ {
          key: "manager-sets-it",
          ...owner
        } ];
        return listener_refused(job, (0, reasons.l)("listener-drifted", [ {
          key: "swapped-and-back"
        }, ...by ]));
      }
      if (owner !== void 0 && managed === "refuse") return listener_refused(job, (0, swap_owners.sI)(owner));
      const [from, to] = await Promise.all([ readers.certificates.describeCertificate(plan.from), readers.certificates.describeCertificate(plan.to) ]);
      const objection = judgeCertificate(plan, to, planned.type, context.clock.now());
      if (objection !== void 0 || to === void 0) return listener_refused(job, objection ?? (0, 
      reasons.l)("certificate-gone"));
      if (!job.mayStart()) return record(job, "not-started", (0, reasons.l)("earlier-failure"));
      const target = {
        loadBalancer: tagged.loadBalancer,
        port: tagged.listener.port
      };
      const before = await observeServed(context, target, from, roleOf(tagged.listener, plan.from) ?? "default");
      const [last, brake] = await Promise.all([ lookAgain(context, job), job.brake() ]);
      if (brake !== void 0) return record(job, "deferred", brake);
      if ("outcome" in last) return last;
      const closed = listener_askCalendar(context, job, tagged);
      const override = closed?.reason && closed.reason.code !== "frozen" ? await job.override() : void 0;
      if (closed !== void 0 && override === void 0) return closed;
      const held = await askSecondGate(context, job, tagged);
      if (held !== void 0) return held;
      if (!job.mayStart()) return record(job, "not-started", (0, reasons.l)("earlier-failure"));
      const late = judgeCertificate(plan, last.to, planned.type, context.clock.now());
      if (late !== void 0) return listener_refused(job, late);
      const writer = job.writer;
      if (writer === void 0) {
        printSteps(context, plan, planned, last.steps);
        return record(job, "not-started", void 0, [ {
          key: "dry-run-swap"
        } ]);
      }
      const window = windowNow(context, job, tagged);
      const swapped = await swapNow(context, {
        ...job,
        writer: writer
      }, {
        ...last,
        tagged: tagged,
        from: from
      }, before);
      return {
        ...swapped,
        ...window,
        ...override && {
          override: override
        }
      };
    }
    async function lookAgain(context, job) {
      const {plan: plan, planned: planned, readers: readers} = job;
      const [listener, to] = await Promise.all([ readers.listeners.describeListener(planned), readers.certificates.describeCertificate(plan.to) ]);
      const condition = judgeListener(planned, plan, listener);
      if (condition.kind === "refused") return listener_refused(job, condition.reason);
      if (condition.kind === "already-swapped") return alreadySwapped(job);
      const objection = judgeCertificate(plan, to, planned.type, context.clock.now());
      if (objection !== void 0) return listener_refused(job, objection);
      if (listener === void 0 || to === void 0) return listener_refused(job, (0, reasons.l)("listener-gone"));
      return {
        listener: listener,
        to: to,
        steps: condition.steps
      };
    }
    function listener_askCalendar(context, job, tagged) {
      const subject = calendarSubject(job.plan, job.planned, tagged);
      const answer = mayStart(context.config.maintenance, subject, context.clock.now());
      if (answer.kind === "open") return;
      const {timeZone: timeZone} = context.config.maintenance;
      const opening = answer.opensAt === void 0 ? {
        key: "no-opening"
      } : {
        key: "next-opening",
        at: answer.opensAt.toString(),
        timeZone: timeZone
      };
      return {
        ...record(job, "deferred", (0, reasons.l)(answer.reason, [ opening ])),
        ...answer.opensAt && {
          opensAt: answer.opensAt.toString()
        }
      };
    }
    async function askSecondGate(context, job, tagged) {
      const {maintenance: maintenance} = context.config;
      const answer = await askChangeCalendars(context, "swap");
      if (answer.kind === "open") return;
      if (answer.kind === "unreadable") return record(job, "deferred", (0, reasons.l)("change-calendar-unreadable", answer.why));
      const opensAt = answer.opensAt && openingFrom(maintenance, calendarSubject(job.plan, job.planned, tagged), answer.opensAt);
      const facts = [ {
        key: "calendars-closed",
        names: answer.names.join(", ")
      }, ...opensAt === void 0 ? [] : [ {
        key: "next-opening",
        at: opensAt.toString(),
        timeZone: maintenance.timeZone
      } ] ];
      return {
        ...record(job, "deferred", (0, reasons.l)("change-calendar-closed", facts)),
        ...opensAt && {
          opensAt: opensAt.toString()
        }
      };
    }
    async function swapNow(context, job, observation, before) {
      const {planned: planned, readers: readers, writer: writer} = job;
      const {listener: listener, steps: steps, tagged: tagged, to: to} = observation;
      const startedAt = context.clock.now();
      context.log.info(`${planned.loadBalancer} port ${String(planned.port)}: ${steps.map(step => step.kind).join(", ")}`);
      const made = await makeSteps(context, readers.listeners, writer, listener, steps);
      const times = () => ({
        startedAt: startedAt.toString(),
        finishedAt: context.clock.now().toString(),
        run: context.run.url,
        ...before.certificate && {
          before: presented(before.certificate)
        }
      });
      if (made.kind === "stopped") {
        if (made.isUntouched) return unlessKnown(job, {
          ...listener_refused(job, made.reason, "failed"),
          ...times()
        });
        const back = await putBack(context, job, observation);
        return unlessKnown(job, {
          ...record(job, "failed", made.reason, back),
          ...times()
        });
      }
      const ended = await judgeAfterwards(context, job);
      if (ended !== void 0) {
        const back = await putBack(context, job, observation);
        return {
          ...record(job, "failed", ended, back),
          ...times()
        };
      }
      const target = {
        loadBalancer: tagged.loadBalancer,
        port: listener.port
      };
      const proof = await proveServed(context, target, to, before);
      if (proof.kind === "refuted") {
        const back = await putBack(context, job, observation);
        return {
          ...record(job, "failed", stillPresents(proof), back),
          ...times(),
          after: presented(proof.presented)
        };
      }
      const hasAdded = steps.some(step => step.kind === "add") && !listener.sniCertificates.includes(to.arn);
      return {
        ...record(job, "swapped", void 0, evidenceOf(proof)),
        ...times(),
        ...hasAdded && {
          hasAdded: hasAdded
        },
        ...proof.kind === "proven" && {
          after: presented(proof.certificate)
        }
      };
    }
    async function judgeAfterwards(context, {plan: plan, planned: planned, readers: readers}) {
      try {
        const to = await readers.certificates.describeCertificate(plan.to);
        return judgeCertificate(plan, to, planned.type, context.clock.now());
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        return;
      }
    }
    function stillPresents({address: address, presented: seen}) {
      return (0, reasons.l)("verification-failed", [ {
        key: "still-presents",
        address: address,
        serial: seen.serial
      } ]);
    }
    function unlessKnown({earlier: earlier}, failure) {
      const said = ({outcome: outcome, reason: why, evidence: evidence}) => JSON.stringify([ outcome, why, evidence ]);
      return earlier !== void 0 && said(earlier) === said(failure) ? earlier : failure;
    }
    async function putBack(context, {plan: plan, readers: readers, writer: writer}, {listener: listener, from: from}) {
      if (!isValid(from, context.clock.now())) return [ {
        key: "not-put-back-invalid"
      } ];
      let now;
      try {
        now = await readers.listeners.describeListener(listener);
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        return [ {
          key: "putting-back-stopped",
          code: error.reasonCode
        } ];
      }
      if (now === void 0) return [ {
        key: "not-put-back-gone"
      } ];
      const steps = stepsBack(listener, now, plan.from, plan.to);
      const outcome = await makeSteps(context, readers.listeners, writer, now, steps);
      return outcome.kind === "made" ? [ {
        key: "put-back"
      } ] : [ {
        key: "putting-back-stopped",
        code: outcome.reason.code
      } ];
    }
    function evidenceOf(proof, which = "new") {
      return proof.kind === "proven" ? [ {
        key: "handshakes",
        addresses: String(proof.addresses),
        which: which
      } ] : [ {
        key: "api-only",
        which: which,
        why: proof.why
      } ];
    }
    function listener_refused(job, why, otherwise = "deferred") {
      return record(job, (0, reasons.Pr)(why).final ? "refused" : otherwise, why);
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
    const parallel_most = 8;
    function byLoadBalancer(listeners) {
      const groups = new Map;
      for (const listener of listeners) {
        const owner = (0, core_arn.Wt)(listener.arn)?.arn ?? listener.arn;
        groups.set(owner, [ ...groups.get(owner) ?? [], listener ]);
      }
      return [ ...groups.values() ];
    }
    async function inParallel(groups, work) {
      const errors = [];
      const queue = [ ...groups ];
      async function takeNext() {
        for (let group = queue.shift(); group !== void 0 && errors.length === 0; group = queue.shift()) try {
          await work(group);
        } catch (error) {
          errors.push(error);
        }
      }
      await Promise.all(Array.from({
        length: Math.min(parallel_most, groups.length)
      }, takeNext));
      if (errors.length > 0) throw errors[0];
    }
    var iso = __webpack_require__(4743);
    const factValues = {
      "head-repository-deleted": [],
      "branch-in-fork": [ "repository" ],
      "merged-elsewhere": [ "branch", "expected" ],
      "merge-commit-missing": [],
      "label-setter-unknown": [],
      "label-before-last-commit": [],
      "label-by-unlisted-app": [ "app" ],
      "role-unreadable": [ "login" ],
      "role-too-low": [ "login", "role", "needed" ],
      approvals: [ "given", "needed" ],
      "pull-request-unreadable": [],
      "label-taken-off": [],
      "label-set-anew": [],
      "plan-left-branch": [],
      "plan-differs": [],
      "records-not-shown": [],
      "old-not-served": [],
      "found-elsewhere": [ "reviewed", "found" ],
      "neither-served": [],
      "swapped-and-back": [],
      "reverted-swap": [ "place", "port", "pullRequest", "at", "timeZone" ],
      "reverted-code": [ "place", "port", "at", "timeZone" ],
      manager: [ "kind", "name" ],
      "manager-sets-it": [ "kind", "name" ],
      "manager-puts-back": [ "place", "kind", "name", "certificate" ],
      "controller-attaches": [ "kind", "name" ],
      "list-nearly-full": [ "place", "count", "quota" ],
      "still-presents": [ "address", "serial" ],
      "effect-missing": [ "step" ],
      "calendars-closed": [ "names" ],
      "calendar-not-read": [ "why" ],
      "next-opening": [ "at", "timeZone" ],
      "no-opening": [],
      "every-name-dropped": [],
      "caa-issuers": [ "name", "zone", "tag", "issuers" ],
      "caa-nobody": [ "name", "zone", "tag" ],
      "caa-critical": [ "name", "zone", "property" ],
      "dnssec-broken": [ "zone" ],
      "dns-failure": [ "kind", "detail" ],
      more: [ "count" ],
      handshakes: [ "addresses", "which" ],
      "api-only": [ "which", "why" ],
      "api-shows": [ "which" ],
      "old-stands": [],
      "put-back": [],
      "not-put-back-invalid": [],
      "not-put-back-gone": [],
      "putting-back-stopped": [ "code" ],
      "organization-unreadable": [ "message" ],
      "organization-empty": [],
      "not-in-organization": [],
      "regions-unreadable": [ "message" ],
      "plan-file-of": [ "path" ],
      "plan-file-too-long": [],
      "plan-file-too-deep": [],
      "plan-file-alias": [],
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
      "not-understood": [ "what" ],
      "dry-run-swap": [],
      "dry-run-rollback": []
    };
    function isFact(value) {
      const parsed = schemas.g1P(schemas.YjP(), schemas.YjP()).safeParse(value);
      if (!parsed.success) return false;
      const {key: key = "", ...values} = parsed.data;
      if (!Object.hasOwn(factValues, key)) return false;
      const names = factValues[key];
      return names.every(name => Object.hasOwn(values, name));
    }
    const factSchema = schemas.IeY(isFact);
    const exactDetailSchema = schemas.KCZ([ schemas.YjP(), schemas.YOg(factSchema).readonly() ]);
    const detailSchema = exactDetailSchema.catch("");
    const moment = iso.w$();
    const outcome = schemas.k5n([ "swapped", "already-swapped", "deferred", "refused", "failed", "not-started", "rolled-back" ]);
    const presentedSchema = schemas.Ikc({
      serial: schemas.YjP(),
      subject: schemas.YjP(),
      issuer: schemas.YjP(),
      notAfter: moment
    });
    const recordSchema = schemas.Ikc({
      arn: schemas.YjP(),
      path: schemas.YjP(),
      loadBalancer: schemas.YjP(),
      type: schemas.k5n([ "application", "network", "classic" ]),
      port: schemas.aig(),
      from: schemas.YjP(),
      to: schemas.YjP(),
      outcome: outcome,
      reason: schemas.Ikc({
        code: schemas.k5n(reasons.JC),
        detail: detailSchema
      }).optional(),
      opensAt: moment.optional(),
      startedAt: moment.optional(),
      finishedAt: moment.optional(),
      before: presentedSchema.optional(),
      after: presentedSchema.optional(),
      evidence: detailSchema,
      override: schemas.Ikc({
        by: schemas.YjP(),
        why: schemas.YjP()
      }).optional(),
      hasAdded: schemas.euz(true).optional(),
      window: schemas.Ikc({
        from: moment,
        to: moment
      }).optional(),
      labelledBy: schemas.YjP().optional(),
      mergedBy: schemas.YjP().optional(),
      run: schemas.OZ5({
        protocol: /^https?$/
      }).optional()
    });
    const recordsSchema = schemas.Ikc({
      version: schemas.euz(1),
      listeners: schemas.YOg(recordSchema)
    });
    const shortSchema = schemas.Ikc({
      version: schemas.euz(2),
      plans: schemas.YOg(recordSchema.pick({
        path: true,
        from: true,
        to: true
      }).extend({
        prefix: schemas.YjP()
      })),
      listeners: schemas.YOg(schemas.Ikc({
        arn: schemas.YjP(),
        plan: schemas.Whr().min(0),
        port: schemas.aig(),
        outcome: outcome,
        code: schemas.k5n(reasons.JC).optional(),
        finishedAt: moment.optional(),
        hasAdded: schemas.euz(true).optional()
      }))
    });
    function packRecords(listeners) {
      return {
        version: 1,
        listeners: listeners.map(swap_record_inOrder)
      };
    }
    function swap_record_inOrder(entry) {
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
          ...entry.hasAdded && {
            hasAdded: entry.hasAdded
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
    function unpackShort({arn: rest, plan: plan, port: port, outcome: result, code: code, finishedAt: finishedAt, hasAdded: hasAdded}, plans) {
      const named = plans[plan];
      if (named === void 0) return [];
      const {prefix: prefix, ...ofPlan} = named;
      const arn = `${prefix}${rest}`;
      const loadBalancer = (0, core_arn.Wt)(arn);
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
        ...hasAdded && {
          hasAdded: hasAdded
        },
        evidence: ""
      } ];
    }
    const swapCommentKind = "swap";
    const dataLimit = 25e3;
    const noteLimit = 8e3;
    function swapComment(model) {
      const {language: language, notes: notes, shut: shut, labelledBy: labelledBy, mergedBy: mergedBy} = model;
      const t = locales.T[language].swapComment;
      const head = [ [ (0, markdown.xL)(markerKeys.comment, swapCommentKind), ...model.listeners.length > 0 ? [ recordMarker(model.listeners) ] : [] ].join("\n"), `### ${headline(model)}`, ...shut === void 0 ? [] : [ describeReason(shut, language) ] ];
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
      const whole = (0, markdown.rB)(markerKeys.swap, packRecords(listeners));
      return whole.length <= dataLimit ? whole : (0, markdown.rB)(markerKeys.swap, packShortRecords(listeners));
    }
    function howToRollBack({number: number, language: language}) {
      const command = `gh workflow run <workflow> -f mode=rollback -f pull-request=${String(number)}`;
      return locales.T[language].swapComment.rollBack(`\`${issue_labels.L$.rollback}\``, `\`${command}\``);
    }
    function headline({action: action, listeners: listeners, shut: shut, language: language}) {
      const t = locales.T[language].swapComment;
      if (shut !== void 0) {
        const isMore = listeners.some(({startedAt: startedAt}) => startedAt !== void 0);
        return action === "swap" ? t.nothingSwapped(isMore) : t.nothingPutBack;
      }
      const count = outcome => listeners.filter(entry => entry.outcome === outcome).length;
      const swapped = count("swapped") + count("already-swapped");
      if (swapped === listeners.length) return t.allSwapped(swapped);
      const back = count("rolled-back");
      if (back > 0 && back === listeners.length) return t.allPutBack(back);
      return t.outcomes(action, {
        all: listeners.length,
        back: back,
        swapped: swapped,
        failed: count("failed"),
        waiting: count("deferred"),
        refused: count("refused"),
        notStarted: count("not-started")
      });
    }
    const urgency = [ "failed", "refused", "not-started", "deferred", "rolled-back", "swapped", "already-swapped" ];
    const signs = {
      swapped: "✅",
      "rolled-back": "↩️",
      "already-swapped": "✅",
      deferred: "⏳",
      refused: "🚫",
      failed: "❌",
      "not-started": "⏸"
    };
    function listenerTable({listeners: listeners, language: language, timeZone: timeZone}, fixed) {
      const t = locales.T[language].swapComment;
      const sorted = listeners.toSorted((a, b) => urgency.indexOf(a.outcome) - urgency.indexOf(b.outcome));
      const rows = sorted.map(entry => [ t.listener(loadBalancerWord(entry.type), (0, 
      markdown.aY)(entry.loadBalancer), entry.port), outcomeText(entry, {
        language: language,
        timeZone: timeZone
      }), entry.before === void 0 ? (0, markdown.aY)(shortArn(entry.from)) : presentedText(entry.before, language), entry.after === void 0 ? (0, 
      markdown.aY)(shortArn(entry.to)) : presentedText(entry.after, language), whyOrHow(entry, {
        language: language,
        timeZone: timeZone
      }) ]);
      return (0, fitting.dj)({
        header: t.header,
        rows: rows,
        fixed: fixed,
        noun: t.noun,
        language: language
      });
    }
    function outcomeText({outcome: outcome, finishedAt: finishedAt}, {language: language, timeZone: timeZone}) {
      const at = finishedAt === void 0 ? "" : (0, time.fU)(temporal_polyfill.fE.Instant.from(finishedAt), timeZone, language);
      return `${signs[outcome]} ${locales.T[language].swapComment.outcome[outcome](at)}`;
    }
    function whyOrHow(entry, locale) {
      const {language: language} = locale;
      const why = entry.reason === void 0 ? "" : describeReason(entry.reason, language);
      const how = evidenceText(entry, language);
      const override = entry.override === void 0 ? "" : overrideText(entry.override, language);
      const window = windowText(entry, locale);
      const run = entry.run === void 0 ? "" : (0, markdown.nf)(locales.T[language].swapComment.run, entry.run);
      return [ why, how, window, override, run ].filter(part => part !== "").join("<br>");
    }
    function windowText({window: window}, {language: language, timeZone: timeZone}) {
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
      return locales.T[language].swapComment.presented(parts).join("<br>");
    }
    function shortArn(arn) {
      return arn.split(":").at(-1) ?? arn;
    }
    async function readTracking(context) {
      const [trusted, issues] = await Promise.all([ trustedAuthors(context), context.github.listIssues({
        state: "all",
        labels: [ issue_labels.QZ ]
      }) ]);
      const marked = issues.filter(issue => !issue.isPullRequest).map(issue => ({
        issue: issue,
        markers: (0, markdown.mC)(issue.body)
      })).filter(({markers: markers}) => [ markerKeys.certificate, markerKeys.risk, markerKeys.dashboard ].some(key => markers.has(key))).sort((a, b) => a.issue.number - b.issue.number);
      const ours = marked.filter(({issue: issue}) => trusted.has(issue.author));
      refuseOtherBot(ours, marked, trusted);
      const byKey = new Map;
      const risks = new Map;
      const duplicates = [];
      let dashboard;
      for (const {issue: issue, markers: markers} of ours) {
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
    function originalOf({certificate: certificate, risk: risk}, {byKey: byKey, risks: risks, dashboard: dashboard}) {
      if (certificate !== void 0) return byKey.get(certificate)?.issue;
      return risk === void 0 ? dashboard : risks.get(risk)?.issue;
    }
    function riskIssueOf(issue, arn, markers) {
      return {
        issue: issue,
        arn: arn,
        told: readRiskCodes(markers.get(markerKeys.risks)),
        since: tracking_momentOf(markers.get(markerKeys.lostSince)),
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
        return issues.flat().filter(({isPullRequest: isPullRequest, author: author}) => !isPullRequest && trusted.has(author)).sort((a, b) => a.number - b.number);
      }
      return () => listed ??= list();
    }
    function trackingIssueOf(issue, certificate, markers) {
      const [replacement, lostSince] = [ markers.get(markerKeys.replacement), markers.get(markerKeys.lostSince) ];
      return {
        issue: issue,
        certificate: certificate,
        replacement: replacement,
        lostSince: lostSince,
        wasDone: doneAt(issue, markers)
      };
    }
    function doneAt(issue, markers) {
      if (issue.state === "open") return tracking_momentOf(markers.get(markerKeys.wasDone));
      return issue.labels.includes((0, issue_labels.UH)("done")) ? issue.closedAt?.toString() : void 0;
    }
    function tracking_momentOf(marked) {
      try {
        return marked === void 0 ? void 0 : temporal_polyfill.fE.Instant.from(marked).toString();
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
      const issues = [ ...tracking.byCertificate.values() ].map(({issue: issue}) => issue.createdAt);
      const oldest = issues.sort((a, b) => temporal_polyfill.fE.Instant.compare(a, b))[0];
      return oldest === void 0 ? [] : context.github.listPullRequests({
        state: "all",
        createdSince: oldest
      });
    }
    function refuseOtherBot(ours, marked, trusted) {
      const other = marked.find(({issue: issue}) => issue.author.endsWith("[bot]"))?.issue;
      if (ours.length > 0 || other === void 0) return;
      throw new errors.yo(`marker-author-changed: issue #${String(other.number)} was written by ${other.author}, but this run works as ` + `${[ ...trusted ][0] ?? ""}. Nothing was created. If that account is yours, add to the config: ` + `issues: { trusted-authors: ["${other.author}"] }`);
    }
    async function trustedAuthors(context) {
      return new Set([ await context.github.viewerLogin(), ...context.config.issues.trustedAuthors ]);
    }
    function findMarkedComment(comments, trusted, key, value) {
      return findMarkedComments(comments, trusted, key, value)[0];
    }
    function findMarkedComments(comments, trusted, key, value) {
      return comments.filter(comment => trusted.has(comment.author) && (0, markdown.mC)(comment.body).get(key) === value).sort((a, b) => a.id - b.id);
    }
    async function keepStickyComment(context, trusted, target) {
      const find = async () => findMarkedComments(await context.github.listComments(target.number), trusted, markerKeys.comment, target.kind);
      let existing = await find();
      const isNew = existing.length === 0;
      if (isNew) {
        await context.githubWriter.createComment(target.number, target.body);
        existing = context.run.isDryRun ? [] : await find();
      }
      const [oldest, ...others] = existing;
      for (const other of others) await context.githubWriter.deleteComment(other.id);
      if (oldest === void 0 || sameText(oldest.body, target.body)) return isNew || others.length > 0;
      await context.githubWriter.updateComment(oldest.id, target.body);
      return true;
    }
    async function announce(context, trusted, target) {
      const find = async () => findMarkedComments(await context.github.listComments(target.number), trusted, markerKeys.event, target.kind);
      const previous = await find();
      if (previous.some(comment => sameText(comment.body, target.body))) return false;
      const told = await context.githubWriter.createComment(target.number, target.body);
      const {isDryRun: isDryRun} = context.run;
      const ids = (isDryRun ? previous : await find()).map(({id: id}) => id);
      const newest = isDryRun ? told.id : Math.max(told.id, ...ids);
      for (const id of ids) if (id !== newest) await context.githubWriter.deleteComment(id);
      return true;
    }
    async function readSwapRecords(context, trusted, pullRequest) {
      const comments = await context.github.listComments(pullRequest);
      const comment = findMarkedComment(comments, trusted, markerKeys.comment, swapCommentKind);
      return comment === void 0 ? [] : unpackRecords((0, markdown.X7)(comment.body, markerKeys.swap));
    }
    async function readPlanFiles(context, pullRequest, ref) {
      const {directory: directory} = context.config.pullRequests;
      const files = await context.github.listPullRequestFiles(pullRequest);
      const listed = files.filter(file => file.status !== "removed" && isPlanPath(directory, file.path));
      return Promise.all(listed.map(async ({path: path, sha: sha}) => {
        const file = await context.github.readFile(path, ref);
        const isListed = file !== void 0 && (sha === void 0 || sha === gitBlobId(file.text));
        return {
          path: path,
          file: isListed ? file : {
            text: "",
            sha: ""
          }
        };
      }));
    }
    async function readRecords(context, run, pullRequest) {
      const records = await readSwapRecords(context, run.trusted, pullRequest);
      return new Map(records.map(entry => [ recordKey(entry), entry ]));
    }
    function recordKey(entry) {
      return `${entry.path} ${entry.arn} ${String(entry.port)}`;
    }
    async function runPlans(context, run, job, work) {
      const invalid = [];
      const done = new Map(job.earlier);
      const listeners = [];
      let writing = Promise.resolve();
      let next;
      const keep = entry => {
        done.set(recordKey(entry), entry);
        next ??= writing.catch(() => {}).then(() => {
          next = void 0;
          return job.keep([ ...done.values() ]);
        });
        writing = next;
        return writing;
      };
      for (const {path: path, file: file} of job.plans) {
        const parsed = parsePlan(file.text);
        if (parsed.kind === "invalid") invalid.push((0, reasons.l)("plan-invalid", [ {
          key: "plan-file-of",
          path: path
        }, ...parsed.problems ])); else listeners.push(...await runPlan(context, run, {
          ...job,
          keep: keep,
          plan: parsed.plan,
          path: path,
          sha: file.sha
        }, work));
      }
      return {
        listeners: listeners,
        invalid: invalid
      };
    }
    async function runPlan(context, run, job, work) {
      const {plan: plan, path: path, sha: sha} = job;
      let session;
      try {
        session = await openSession(context, job);
      } catch (error) {
        if (!(error instanceof errors.gA) && !(error instanceof errors.yo)) throw error;
        return plan.listeners.map(planned => record({
          plan: plan,
          path: path,
          planned: planned
        }, "deferred", observe_reasonOf(error)));
      }
      const records = new Map;
      let hasFailed = false;
      const mayStart = ({type: type}) => !hasFailed && !(run.isAlbStopped && type !== "network");
      async function runListener(planned) {
        if (hasFailed) {
          records.set(planned, record({
            plan: plan,
            path: path,
            planned: planned
          }, "not-started", (0, reasons.l)("earlier-failure")));
          return;
        }
        const earlier = job.earlier.get(recordKey({
          ...planned,
          path: path
        }));
        const one = {
          plan: plan,
          path: path,
          sha: sha,
          planned: planned,
          ...session,
          earlier: earlier,
          mayStart: () => mayStart(planned)
        };
        const entry = await orFailed(context, one, work);
        records.set(planned, entry);
        if (entry.outcome === "failed") hasFailed = true;
        if (entry.reason?.code === "verification-failed") run.isAlbStopped = true;
        if (entry.startedAt !== void 0 && entry.run === context.run.url) await job.keep(entry);
      }
      await inParallel(byLoadBalancer(plan.listeners), async listeners => {
        for (const planned of listeners) await runListener(planned);
      });
      return plan.listeners.flatMap(planned => records.get(planned) ?? []);
    }
    async function orFailed(context, job, work) {
      try {
        return await work(job);
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        const {loadBalancer: loadBalancer, port: port} = job.planned;
        context.log.warning(`${loadBalancer} port ${String(port)}: ${(0, errors.bD)(error)}`);
        return record(job, "failed", observe_reasonOf(error));
      }
    }
    async function openSession(context, {plan: plan, pullRequest: pullRequest}) {
      const request = {
        account: plan.account,
        region: plan.region,
        power: "swap",
        role: context.config.roles.swap,
        listeners: plan.listeners.map(planned => planned.arn),
        pullRequest: pullRequest.number
      };
      const readers = await context.aws.open(request);
      return {
        readers: readers,
        writer: await (context.awsWriters?.openListenerWriter(request))
      };
    }
    function firstOpening(listeners) {
      const openings = listeners.flatMap(entry => entry.outcome === "deferred" && entry.opensAt !== void 0 ? [ temporal_polyfill.fE.Instant.from(entry.opensAt) ] : []);
      return openings.sort((a, b) => temporal_polyfill.fE.Instant.compare(a, b))[0];
    }
    async function check(context, number) {
      const pullRequest = await context.github.getPullRequest(number);
      if (pullRequest === void 0) return resultOf({
        problems: [ problem(t => t.noPullRequest(number)) ]
      });
      await reviewConfigChange(context, pullRequest);
      const plans = await readPlanFiles(context, number, pullRequest.headSha);
      const reviews = [];
      const sources = {
        openReaders: target => openCheckReaders(context, target),
        calendars: plans.length === 0 || context.config.roles.check === void 0 ? {
          kind: "open"
        } : await askChangeCalendars(context, "check")
      };
      for (const {path: path, file: file} of plans) reviews.push(await reviewPlan(context, {
        path: path,
        text: file.text
      }, sources));
      await whereAllowed(context, () => publish(context, pullRequest, reviews));
      if (reviews.length === 0) return resultOf({});
      const chart = checkChart(reviews, context.config.issues.language);
      const summary = [ commentOf(context, pullRequest, reviews), chart ].filter(part => part !== "").join("\n\n");
      return resultOf({
        summary: summary
      });
    }
    async function checkMergeGroup(context, headSha) {
      await whereAllowed(context, () => keepStatus(context, headSha, status_status("success", locales.T[context.config.issues.language].status.mergeGroup)));
      return resultOf({});
    }
    function mayBeScanned({accounts: accounts, organization: organization}, account) {
      return accounts.some(({id: id}) => id === account) || organization !== void 0 && mayBeMember(organization, account);
    }
    async function openCheckReaders(context, target) {
      const role = context.config.roles.check;
      if (role === void 0 || !mayBeScanned(context.config, target.account)) return;
      try {
        return await context.aws.open({
          account: target.account,
          region: target.region,
          power: "check",
          role: role
        });
      } catch (error) {
        if (!(error instanceof errors.gA) && !(error instanceof errors.yo)) throw error;
        context.log.notice(`AWS was not asked about account ${target.account}: ${error.message}`);
        return;
      }
    }
    async function publish(context, pullRequest, reviews) {
      await keepStatus(context, pullRequest.headSha, planStatus(context, pullRequest, reviews));
      if (reviews.length === 0) return;
      await keepStickyComment(context, await trustedAuthors(context), {
        number: pullRequest.number,
        kind: checkCommentKind,
        body: commentOf(context, pullRequest, reviews)
      });
    }
    function commentOf(context, pullRequest, reviews) {
      const {label: label} = context.config.pullRequests;
      return checkComment({
        reviews: reviews,
        label: label,
        isLabelled: pullRequest.labels.includes(label),
        ...localeOf(context)
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
        problems: attempts.flatMap(({outcome: outcome}) => outcome.kind === "failed" ? [ outcome.why ] : [])
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
          why: each_failureOf(failure, error)
        };
      }
    }
    async function problemsOfDoing(failure, work) {
      const outcome = await attempt(failure, work);
      return outcome.kind === "failed" ? [ outcome.why ] : [];
    }
    function each_failureOf(failure, error) {
      return problem(t => t.because(failure(t.items), (0, errors.Uc)(error)));
    }
    var fleet_shard = __webpack_require__(5340);
    var plural = __webpack_require__(1945);
    async function readMembers(context, organization) {
      const account = (0, core_arn.Lw)(organization.role)?.account ?? "";
      try {
        const reader = await context.aws.openOrganization(organization.role);
        const {accounts: accounts, leftOut: leftOut, unknown: unknown} = await organization_select(reader, organization);
        const missing = unknown.map(id => ({
          account: id,
          reason: (0, reasons.l)("account-not-found", [ {
            key: "not-in-organization"
          } ])
        }));
        if (accounts.length > 0) return {
          accounts: accounts,
          leftOut: leftOut,
          missing: missing,
          isRead: true
        };
        const noneLeft = (0, reasons.l)("account-not-found", [ {
          key: "organization-empty"
        } ]);
        return {
          accounts: accounts,
          leftOut: leftOut,
          missing: [ ...missing, {
            account: account,
            reason: noneLeft
          } ],
          isRead: true
        };
      } catch (error) {
        if (!(error instanceof errors.gA) && !(error instanceof errors.yo)) throw error;
        const isGone = error instanceof errors.gA && error.details.kind === "not-found";
        const why = (0, reasons.l)(isGone ? "account-not-found" : observe_reasonOf(error).code, [ {
          key: "organization-unreadable",
          message: error.message
        } ]);
        return {
          accounts: [],
          leftOut: nothingLeftOut,
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
        ...selectAccounts(await reader.listAccounts(), excluded),
        unknown: []
      };
      const named = new Set(include.filter(id => !isUnit(id)));
      const all = named.size === 0 ? [] : await reader.listAccounts();
      const below = await listBelow(reader, include.filter(isUnit));
      const found = new Set(all.map(({id: id}) => id));
      return {
        ...selectAccounts([ ...all.filter(({id: id}) => named.has(id)), ...below ], excluded),
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
    const everyRegion = "all";
    async function readAccounts(context) {
      const {accounts: listed, organization: organization, regions: regions} = context.config;
      if (organization === void 0) return {
        accounts: listed,
        isComplete: true,
        leftOut: nothingLeftOut,
        holes: []
      };
      const {accounts: accounts, leftOut: leftOut, missing: missing, isRead: isRead} = await readMembers(context, organization);
      const known = new Set(listed.map(({id: id}) => id));
      const found = accounts.filter(({id: id}) => !known.has(id)).map(({id: id, name: name}) => ({
        id: id,
        name: name,
        regions: regions,
        owners: []
      }));
      context.log.info(`Organisation: ${(0, plural.L)(accounts.length, "account")}; left out: ${String(leftOut.inactive)} suspended or closing, ${String(leftOut.excluded)} excluded.`);
      return {
        accounts: [ ...listed, ...found ],
        isComplete: isRead,
        leftOut: leftOut,
        holes: missing
      };
    }
    async function readFleet(context, limits) {
      const {accounts: accounts, leftOut: leftOut, holes: holes, isComplete: isComplete} = await readAccounts(context);
      const everyAccount = accounts.map(({id: id}) => id);
      const {shard: shard} = context.run;
      const own = new Set(shard === void 0 ? everyAccount : (0, fleet_shard.u_)(everyAccount, shard));
      const ours = accounts.filter(({id: id}) => own.has(id));
      const begin = beginningIn(limits?.left ?? [], own);
      const order = workOrder(ours.map(account => ({
        account: account.id,
        entry: account
      })), begin);
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
        begin: begin,
        later: ours.map(({id: id}) => id).filter(id => byAccount.get(id) === "later"),
        leftOut: leftOut,
        holes: [ ...holes, ...looked.filter(each => typeof each === "object" && "reason" in each) ]
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
        begin: void 0,
        later: [],
        leftOut: nothingLeftOut,
        holes: []
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
        const why = (0, reasons.l)(observe_reasonOf(error).code, [ {
          key: "regions-unreadable",
          message: error.message
        } ]);
        return {
          account: id,
          reason: why
        };
      }
    }
    function gapAt({account: account, region: region}, why, language) {
      return {
        account: account,
        region: region,
        reason: reportReason(why, language)
      };
    }
    function holeGaps({config: config}, holes) {
      return holes.map(({account: account, reason: why}) => gapAt({
        account: account,
        region: everyRegion
      }, why, config.issues.language));
    }
    function holeProblems(holes) {
      return holes.map(({account: account, reason: why}) => problem((t, language) => t.accountNotScanned(account, plainReason(why, language))));
    }
    function knowing(context, {accounts: accounts}) {
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
      const {accounts: accounts, holes: holes, leftOut: leftOut} = await readAccounts(context);
      const count = (0, fleet_shard.xG)(accounts.length, context.config.scan.accountsPerShard);
      context.log.info(locales.T.en.fleet.shards(accounts.length, count));
      return resultOf({
        matrix: (0, fleet_shard._b)(count),
        notScanned: holeGaps(context, holes),
        leftOut: leftOut,
        problems: holeProblems(holes),
        summary: (0, dashboard_fleet.Oz)({
          accounts: accounts.length,
          shards: count,
          leftOut: leftOut
        }, context.config.issues.language)
      });
    }
    const warnings_MINUTE = 6e4;
    const HOUR = 60 * warnings_MINUTE;
    const warnings_DAY = 24 * HOUR;
    const YEAR = 366 * warnings_DAY;
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
      if (!calendar_hasWindows(windows)) return {
        kind: "no-windows"
      };
      if (!everStarts(maintenance, windows, now)) return {
        kind: "never-open"
      };
      const {longest: longest, open: open} = comingYear(maintenance, windows, now);
      if (YEAR - open < warnings_DAY) return {
        kind: "always-open"
      };
      return longest < SAFE_LENGTH ? {
        kind: "short-openings",
        longestMinutes: longest / warnings_MINUTE
      } : void 0;
    }
    function everStarts(maintenance, windows, now) {
      const cutoff = elapsed(maintenance.cutoff);
      for (const span of calendarSpans(maintenance, windows, yearsFrom(now))) {
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
      for (const span of openings(windows, maintenance.timeZone, yearsFrom(now))) {
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
    function canDoWithout({strategy: strategy, rules: rules}) {
      const isInPlaceWanted = strategy === "in-place" || rules.some(rule => rule.strategy === "in-place");
      return new Set([ "acm:SearchCertificates", "acm:ListCertificates", "account:ListRegions", "ec2:DescribeRegions", ...isInPlaceWanted ? [] : [ "acm:ListCertificateDomainValidations" ] ]);
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
    const doctor_signs = {
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
        return `${doctor_signs[state]} ${locales.T[language].labelled(plain(subject), plain(found))}`;
      });
    }
    function doctorSummary({first: first, findings: findings, subjects: subjects, trust: trust, language: language}) {
      const t = locales.T[language].doctor;
      const countOf = state => findings.filter(each => each.state === state).length;
      const [problems, unseen] = [ countOf("problem"), countOf("unseen") ];
      const order = [ "problem", "warning", "ok", "unseen" ];
      const rows = findings.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state)).map(({state: state, subject: subject, found: found}) => [ doctor_signs[state], doctor_markdown(subject, language), doctor_markdown(found, language) ]);
      const chart = pieChart(t.pieTitle, order.map(state => ({
        label: t.states[state],
        count: countOf(state)
      })));
      const [subject, other] = subjects;
      return [ `## ${t.title}`, ...first.map(({state: state, subject: subject, found: found}) => `${doctor_signs[state]} **${locales.T[language].labelled(doctor_markdown(subject, language), doctor_markdown(found, language))}**`), `**${problems === 0 ? t.noProblem : t.problems(problems)}**${unseen === 0 ? "" : ` ${t.unseen}`}`, ...chart === "" ? [] : [ chart ], (0, 
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
    function groupBy(items, keyOf) {
      const groups = new Map;
      for (const item of items) {
        const key = JSON.stringify(keyOf(item));
        const group = groups.get(key);
        if (group === void 0) groups.set(key, [ item ]); else group.push(item);
      }
      return [ ...groups.values() ];
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
    function look_problem(subject, found) {
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
    async function tryLook(work) {
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
    async function look(subject, work) {
      const {value: value, refusal: refusal} = await tryLook(work);
      return value === void 0 ? look_problem(subject, foreignWords(refusal?.message ?? "")) : ok(subject, value);
    }
    async function lookAtRegion(context, target, partition) {
      const readers = await context.aws.open({
        ...target,
        power: "scan",
        role: context.config.roles.scan
      });
      const {value: inventory, refusal: refusal} = await tryLook(() => readers.certificates.findEmailValidated());
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
      const {refusal: refusal} = await tryLook(() => certificates.listDomainSwitches(region_absent(target, partition, "acm")));
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
      const {refusal: refusal} = await tryLook(() => listeners.describeLoadBalancer(absentOne));
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
      const {refusal: refusal} = await tryLook(() => context.aws.open(place));
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
      const {value: tried, refusal: refusal} = await tryLook(() => aws.tryActions(place, reads));
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
      const spare = power === "scan" ? canDoWithout(config) : new Set;
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
    function lookAtOrganization({config: config}, {accounts: accounts, leftOut: leftOut, holes: holes}) {
      const listed = new Set(config.accounts.map(({id: id}) => id));
      const found = accounts.filter(({id: id}) => !listed.has(id)).length;
      return [ ...holes.map(({account: account, reason: {code: code, detail: detail}}) => look_problem(foreignWords(account), (_words, quote, language) => `${(0, 
      facts.wQ)(detail, language, quote)} ${cureOf(code, language)}`)), ...config.organization === void 0 ? [] : [ ok(w => w.organisation, w => w.accountsFound(found, leftOut.inactive, leftOut.excluded)) ] ];
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
        return [ (reached > 0 ? ok : look_problem)(subject, found) ];
      });
    }
    async function lookAtHealth(context, fleet) {
      const {health: health, organization: organization, roles: roles, scan: scan} = context.config;
      if (!health) return [];
      const whole = organization && await health_lookAt(context, w => w.organisationHealth, {
        kind: "organization",
        ...organization
      });
      if (whole?.state === "ok") return [ whole ];
      const nearest = [ ...regionsNear(fleet) ];
      const accounts = await mapBounded(nearest, concurrencyOf({
        scan: scan
      }, nearest.length), async ([account, near]) => {
        const found = await health_lookAt(context, w => w.health, {
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
    async function health_lookAt({aws: aws}, subject, request) {
      const finding = await look(subject, async () => {
        const reader = await aws.openHealth(request);
        const events = await (request.kind === "account" ? reader.listEvents() : reader.listOrganizationEvents());
        return w => w.readsEvents(events.length);
      });
      return finding.state === "problem" ? {
        ...finding,
        state: "warning"
      } : finding;
    }
    var dns_zone = __webpack_require__(3017);
    var record_look = __webpack_require__(1424);
    const mostNameServers = 8;
    class RecordLooker {
      #dns;
      #sights=new Map;
      #zones=new Map;
      #servers=new Map;
      constructor(dns) {
        this.#dns = dns;
      }
      async look(records) {
        return Promise.all(records.map(async record => {
          const zone = await this.#zoneOf(record.name);
          const sight = record.isValidated ? {
            state: "validated",
            mistake: void 0,
            found: ""
          } : await this.#sightOf(record, zone);
          return {
            ...record,
            zone: zone,
            ...sight,
            provenBy: void 0
          };
        }));
      }
      async areAllSeen(records) {
        const seen = await this.look(records);
        return seen.length > 0 && seen.every(({state: state}) => state === "present" || state === "validated");
      }
      #zoneOf(recordName) {
        const domain = (0, dns.gN)(recordName) ?? recordName;
        return dns_look_once(this.#zones, domain, () => this.#findZone(domain));
      }
      async #findZone(domain) {
        const assumed = (0, dns_zone.d1)(domain);
        for (let name = domain; name !== void 0 && name !== "."; name = (0, dns.gN)(name)) {
          const zone = (0, dns_zone.AN)(await this.#dns.ask(name, "SOA"), name);
          if (zone !== void 0) return zone;
          if (name === assumed) break;
        }
        return assumed;
      }
      #sightOf(record, zone) {
        return dns_look_once(this.#sights, `${record.name} ${record.value}`, () => this.#judge(record, zone));
      }
      async #judge(record, zone) {
        const chain = await this.#follow(record);
        const seen = await this.#withoutWildcard(record, (0, record_look.fd)(chain, record, zone));
        if (seen.state === "wrong" || seen.state === "unknown") return seen;
        const expected = chain.kind === "followed" ? chain.targets[0] : void 0;
        const judged = (0, record_look.wf)(seen, await this.#askServers(record, zone, expected));
        return judged.state === "missing" ? await this.#findMistake(record, zone) ?? judged : judged;
      }
      async #follow(record) {
        const targets = [];
        while (!(0, record_look.UX)(targets, record)) {
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
        return sameValues(own, everybodys) ? record_look.LO : sight;
      }
      async #askServers(record, zone, expected = record.value) {
        const servers = await dns_look_once(this.#servers, zone, () => this.#findServers(zone));
        const sights = await Promise.all(servers.map(async ({name: name, address: address}) => {
          const answer = await this.#dns.askNameServer(address, record.name, "CNAME");
          if (answer.kind === "failed") return [];
          const target = answer.values[0];
          const hasIt = target !== void 0 && ((0, record_look.mv)(target, expected) || (0, 
          record_look.mv)(target, record.value));
          return [ {
            server: name,
            hasIt: hasIt
          } ];
        }));
        return sights.flat();
      }
      async #findServers(zone) {
        const names = valuesOf(await this.#dns.ask(zone, "NS")).slice(0, mostNameServers);
        const found = await Promise.all(names.map(async name => {
          const address = (await this.#dns.lookUpAddresses(name))[0];
          return address === void 0 ? [] : [ {
            name: name,
            address: address
          } ];
        }));
        return found.flat();
      }
      async #findMistake(record, zone) {
        for (const name of (0, record_look.ET)(record, [ zone, (0, dns_zone.d1)(record.name) ])) if (await this.#standsAt(name, record, zone)) return (0, 
        record_look.R3)("suffix-doubled", name);
        const bare = (0, record_look.Pu)(record);
        if (bare !== void 0 && await this.#standsAt(bare, record, zone)) return (0, record_look.R3)("underscore-lost", bare);
        return this.#findOtherType(record);
      }
      async #standsAt(name, record, zone) {
        const target = valuesOf(await this.#dns.ask(name, "CNAME"))[0];
        return target !== void 0 && [ record.value, `${record.value}${zone}` ].some(value => (0, 
        record_look.mv)(target, value));
      }
      async #findOtherType(record) {
        const wildcard = (0, dns_zone.Gz)(record.name);
        for (const type of [ "TXT", "A", "AAAA" ]) {
          const answer = await this.#dns.ask(record.name, type);
          if (answer.kind === "failed" || !answer.exists) return;
          if (answer.values.length === 0) continue;
          if (wildcard !== void 0 && sameValues(answer, await this.#dns.ask(wildcard, type))) continue;
          return (0, record_look.R3)("other-type", type);
        }
        return;
      }
    }
    function dns_look_once(known, key, work) {
      const before = known.get(key);
      if (before !== void 0) return before;
      const first = work();
      known.set(key, first);
      return first;
    }
    function valuesOf(answer) {
      return answer.kind === "answered" ? answer.values : [];
    }
    function sameValues(left, right) {
      const [a, b] = [ valuesOf(left), valuesOf(right) ].map(values => [ ...values ].sort().join("\n"));
      return a !== "" && a === b;
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
    function registrar_keyOf({name: name, value: value}) {
      return `${name} ${value}`;
    }
    class Registrar {
      sights=new Map;
      problems=[];
      #context;
      #listed=new Map;
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
        const [first, second] = closest;
        if (first === void 0 || second === void 0) return first;
        const served = await this.#servedOf(closest, first.name);
        if (served === void 0) {
          const accounts = new Set(closest.map(({account: account}) => account));
          this.#tell(first, record, {
            kind: "unclear-zone",
            found: [ ...accounts ].join(", ")
          });
        }
        return served;
      }
      async #servedOf(zones, name) {
        const answer = await this.#context.dns.ask(name, "NS");
        const asked = await this.#unlessRefused(t => t.nameServersUnread(name), () => Promise.all(zones.map(async zone => ({
          zone: zone,
          nameServers: await zone.reader.nameServersOf(zone.id)
        }))));
        return (0, route53.mj)(asked ?? [], answer.kind === "answered" ? answer.values : [])?.zone;
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
        const list = name => dns_look_once(this.#listed, `${zone.id} ${name ?? ""}`, () => zone.reader.listRecordSets(zone.id, name));
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
        return awsWriters && dns_look_once(this.#writers, account, () => awsWriters.openHostedZoneWriter(request));
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
        this.sights.set(registrar_keyOf(record), {
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
          const told = problem(t => t.because(what(t), (0, errors.bD)(error)));
          this.#context.log.warning(told.en);
          this.problems.push(told);
          return;
        }
      }
    }
    const whyNot = {
      "other-value": found => `the name holds ${found} there, and nothing is overwritten. Correct or remove it.`,
      delegated: found => `${found} is delegated to other name servers. Add it there.`,
      "unclear-zone": found => `there are several zones of this name (in ${found}), and public DNS does not say which one counts. Add it by hand.`,
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
      const {value: zones, refusal: refusal} = await tryLook(async () => {
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
      const {refusal: refusal} = await tryLook(work);
      if (refusal !== void 0 && "details" in refusal && refusal.details.kind === "denied") throw refusal;
    }
    async function lookAtGitHub(context) {
      const {github: github, repository: repository, config: config} = context;
      const looks = await Promise.all([ look(w => w.tokenContents, async () => {
        await github.branchHead(repository.defaultBranch);
        return w => w.reads;
      }), look(w => w.tokenIssues, async () => {
        const issues = await github.listIssues({
          state: "open",
          labels: [ issue_labels.QZ ]
        });
        return w => w.readsIssues(issues.length);
      }), look(w => w.tokenPullRequests, async () => {
        const pullRequests = await github.listPullRequests({
          state: "open"
        });
        return w => w.readsPullRequests(pullRequests.length);
      }), ...needsSwaps(config) ? [ lookAtStatuses(context) ] : [], look(w => w.tokenAccount, async () => {
        const login = await github.viewerLogin();
        return (w, q) => w.writesAs(q(login));
      }) ]);
      return [ ...looks, ...await lookAtPeople(context), ...needsSwaps(config) ? [ await lookAtProposals(context) ] : [] ];
    }
    function lookAtStatuses({github: github, repository: repository}) {
      return look(w => w.tokenStatuses, async () => {
        const head = await github.branchHead(repository.defaultBranch);
        if (head !== void 0) await github.listStatuses(head);
        return w => w.reads;
      });
    }
    async function lookAtPeople({github: github, config: config}) {
      const owners = [ ...config.accounts, ...config.rules ].flatMap(each => each.owners ?? []);
      const people = [ ...[ ...new Set(owners) ].map(login => ({
        login: login,
        subject: (w, q) => w.owner(q(login))
      })), ...config.pullRequests.reviewers.map(login => ({
        login: login,
        subject: (w, q) => w.reviewer(q(login))
      })) ];
      return Promise.all(people.map(async ({login: login, subject: subject}) => github_findingOf(subject, login, await isThere(github, login))));
    }
    async function isThere(github, name) {
      const [organization, team] = name.split("/");
      const {value: value} = await tryLook(() => organization !== void 0 && team !== void 0 ? github.isTeam(organization, team) : github.canBeAssigned(name));
      return value;
    }
    function github_findingOf(subject, login, isThereNow) {
      if (isThereNow === void 0) return unseen(subject, w => w.teamUnknown);
      if (isThereNow) return ok(subject, w => login.includes("/") ? w.teamSeen : w.assignable);
      return warning(subject, (w, q) => w.notAssignable(q(login)));
    }
    async function lookAtProposals({github: github}) {
      const {value: isAllowed} = await tryLook(() => github.mayWorkflowsOpenPullRequests());
      const subject = w => w.pullRequests;
      if (isAllowed === void 0) return unseen(subject, w => w.mayOpenUnknown);
      return isAllowed ? ok(subject, w => w.mayOpen) : warning(subject, w => w.mayNotOpen);
    }
    const longest = 2e5;
    function environmentsIn(text) {
      if (text.length > longest) return [];
      const jobs = member(read(text), "jobs");
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
    function read(text) {
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
      const finding = await look(w => w.oidcToken, async () => {
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
      const {value: environments = []} = await tryLook(() => readEnvironments(context));
      return {
        partition: partition,
        branch: branchOf(claims),
        swapEnvironment: environments[0]
      };
    }
    const workflowFolder = ".github/workflows";
    async function readEnvironments({github: github, repository: repository}) {
      const paths = await github.listFolder(workflowFolder, repository.defaultBranch);
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
      return isSilent(answer) ? look_problem(subject, (w, q, language) => w.resolverSilent((0, 
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
      const fleet = await readFleet(context);
      const targets = targetsOf(fleet);
      const {identity: identity, finding: finding, first: first} = await lookAtIdentity(context, targets[0]?.region ?? "us-east-1");
      const job = identity && await jobPlaceOf(context, identity);
      const findings = [ ...first, ok(w => w.config, w => w.valid(fleet.accounts.length, targets.length)), ...await lookAtGitHub(context), finding, ...lookAtOrganization(context, fleet), ...job === void 0 ? [] : await lookAtFleet(context, fleet, job), ...job === void 0 ? [] : await lookAtHostedZones(context, fleet), ...job === void 0 ? [] : await lookAtHealth(context, fleet), ...await lookAtResolvers(context), ...lookAtCalendar(context), ...job === void 0 || !needsSwaps(context.config) ? [] : await lookAtSecondGate(context), ...listUnseen(context) ];
      for (const each of findings) log(context, each);
      return resultOf({
        problems: findings.filter(({state: state}) => state === "problem").map(findingLine),
        summary: doctorSummary({
          first: first,
          findings: findings,
          subjects: identity === void 0 ? [] : subjectForms(identity.claims),
          trust: identity === void 0 || job === void 0 ? [] : trustOf(context, fleet, identity, job),
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
        if ("unreadable" in state) return look_problem(subject, foreignWords(state.unreadable));
        const {isOpen: isOpen, nextTransition: end} = state;
        return ok(subject, (w, _quote, language) => w.calendarSays(isOpen, end === void 0 ? "" : (0, 
        time.fU)(end, timeZone, language)));
      });
    }
    function lookAtCalendar({config: config, clock: clock}) {
      const now = clock.now();
      return [ ok(w => w.nextOpenings, (_words, _quote, language) => describeOpenings(config.maintenance, now, language)), ...calendarWarnings(config.maintenance, now).map(each => warning(w => w.calendar, (_words, quote, language) => calendarWarningText(each, language, quote))) ];
    }
    function eventComment(kind, people, text) {
      const mention = people.length > 0 ? `${people.map(login => `@${login}`).join(" ")} ` : "";
      return `${(0, markdown.xL)(markerKeys.event, kind)}\n${mention}${text}`;
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
    function reminderText({deadline: deadline, hours: hours, now: now, timeZone: timeZone, language: language}) {
      const t = locales.T[language].events;
      const left = moving(t.left((0, time.fu)(deadline, now, language)));
      return t.reminder({
        ends: (0, time.fU)(deadline, timeZone, language),
        left: left,
        hours: hours
      });
    }
    function blockedText(reason, language) {
      return locales.T[language].events.blocked(describeReason(reason, language));
    }
    function expiredText(language) {
      return locales.T[language].events.expired;
    }
    function revertedText(reason, language) {
      return locales.T[language].events.reverted(describeReason(reason, language));
    }
    function deletedText(arn, language) {
      return locales.T[language].events.deleted((0, markdown.aY)(arn));
    }
    function reopenedText(isBack, language) {
      const t = locales.T[language].events;
      return isBack ? t.backInUse : t.closedTooEarly;
    }
    function duplicateText(original, language) {
      return locales.T[language].events.duplicate(`#${String(original)}`);
    }
    function copyableRecords(records, language) {
      const t = locales.T[language].recordSection;
      const forms = [ [ "zoneFile", (0, markdown.DV)((0, dns_records.PJ)(records), "dns") ], [ "route53", perZone(records, t.hostedZone, group => (0, 
      markdown.DV)(route53Batch(group), "json")) ], [ "terraform", (0, markdown.DV)(terraform(records, t.zoneOf), "hcl") ] ];
      return forms.map(([kind, block]) => ({
        name: t.forms[kind],
        text: (0, markdown.zH)(t.forms[kind], block)
      }));
    }
    function perZone(records, heading, block) {
      const zones = [ ...(0, dns_records.$o)(records) ];
      return zones.map(([zone, group]) => zones.length > 1 ? `${heading((0, markdown.aY)((0, 
      dns_records.pj)(zone)))}\n\n${block(group)}` : block(group)).join("\n\n");
    }
    function route53Batch(records) {
      const changes = records.map(record => ({
        Action: "UPSERT",
        ResourceRecordSet: {
          Name: record.name,
          Type: "CNAME",
          TTL: route53.E$,
          ResourceRecords: [ {
            Value: record.value
          } ]
        }
      }));
      return JSON.stringify({
        Comment: "ACM validation",
        Changes: changes
      }, void 0, 2);
    }
    function terraform(records, zoneOf) {
      return records.map(record => [ `resource "aws_route53_record" "${(0, dns_records.pj)(record.name).replaceAll(/\W/g, "_")}" {`, `  zone_id = var.zone_id # ${zoneOf((0, 
      dns_records.pj)(record.zone))}`, `  name    = "${record.name}"`, '  type    = "CNAME"', `  ttl     = ${String(route53.E$)}`, `  records = ["${record.value}"]`, "}" ].join("\n")).join("\n\n");
    }
    const recordLimit = 3e4;
    const risk_listLimit = 4e3;
    function riskTitle({certificate: certificate, risks: risks, open: open, language: language}) {
      const [first] = codesOf({
        risks: risks,
        open: open
      });
      return locales.T[language].guard.titles[first ?? "expires-soon"](certificate.domainName);
    }
    function riskBody(model) {
      const {risks: risks, open: open, records: records, language: language, timeZone: timeZone, now: now} = model;
      const t = locales.T[language].guard;
      const isAboutRecords = codesOf(model).includes("record-lost");
      const zoneFile = isAboutRecords ? copyableRecords(records, language)[0] : void 0;
      return (0, markdown.Ny)([ markersOf(model).join("\n"), headlineOf(model), `### ${t.risks}`, (0, 
      markdown.e5)(risks.map(risk => describeReason(risk, language))), open.length === 0 ? "" : t.stillOpen(open.map(reasonLink).join(", ")), ...isAboutRecords ? [ `### ${t.records}`, (0, 
      dns_records.ab)(records, {
        language: language,
        limit: recordLimit
      }) ] : [], zoneFile?.text ?? "", ...factsOf(model), moving(t.lookedUp((0, time.fU)(now, timeZone, language))), t.next, ...peopleOf(model) ].filter(part => part !== "").join("\n\n"));
    }
    function mendedBody(model, how) {
      const {language: language, timeZone: timeZone, now: now} = model;
      const t = locales.T[language].guard;
      const markers = markersOf({
        ...model,
        risks: [],
        open: [],
        since: void 0,
        isReopened: false
      });
      const headline = t.mendedOn((0, time.Yq)(now, timeZone, language), how.join(" "));
      return (0, markdown.Ny)([ markers.join("\n"), headline, ...factsOf(model) ].join("\n\n"));
    }
    function mendedHow(model, mended) {
      const t = locales.T[model.language].guard;
      return [ ...mended.map(risk => t.mended[risk]), t.validUntil(endOf(model)) ];
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
      const told = (0, markdown.e5)(risks.map(risk => describeReason(risk, language)));
      const t = locales.T[language].guard;
      const what = isAddedAgain(model) ? t.addedAgain : told;
      return t.told((0, markdown.aY)(certificate.arn), (0, time.fU)(risk_momentOf(since) ?? now, timeZone, language), what);
    }
    function headlineOf(model) {
      const t = locales.T[model.language].guard;
      const [first] = codesOf(model);
      if (isAddedAgain(model)) return t.addedAgain;
      return first === void 0 ? "" : t.headlines[first](risk_datesOf(model));
    }
    function isAddedAgain({risks: risks, records: records}) {
      const lost = records.filter(isLost);
      return risks.every(({code: found}) => found === "record-lost") && lost.length > 0 && lost.every(({hostedZone: hostedZone}) => (0, 
      proof.dr)(hostedZone));
    }
    function codesOf({risks: risks, open: open}) {
      return [ ...risks.map(({code: found}) => found), ...open ];
    }
    function markersOf({identity: identity, risks: risks, open: open, since: since, isReopened: isReopened}) {
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
    function risk_datesOf(model) {
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
      const markers = markersOf({
        identity: identity,
        risks: [],
        open: [],
        since: void 0,
        isReopened: false
      });
      return (0, markdown.Ny)([ markers.join("\n"), locales.T[language].guard.foundAgain ].join("\n\n"));
    }
    function boardOf(context, tracking, report) {
      const {maintenance: maintenance, issues: issues} = context.config;
      return {
        report: report,
        openings: dashboard_openingsOf(context),
        lastComplete: tracking.dashboard && lastCompleteOf(tracking.dashboard.body),
        timeZone: maintenance.timeZone,
        language: issues.language,
        now: context.clock.now()
      };
    }
    const dashboard_shownOpenings = 3;
    function dashboard_openingsOf({config: config, clock: clock}) {
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
      return nextOpenings(config.maintenance, alb, clock.now(), dashboard_shownOpenings).map(opening => ({
        from: opening.from,
        to: neverCloses(opening) ? void 0 : opening.to
      }));
    }
    async function keepDashboard(context, tracking, board) {
      const managed = dashboardBody(board);
      const {dashboard: dashboard} = tracking;
      if (dashboard === void 0) {
        const labels = [ issue_labels.QZ, ...context.config.issues.labels ];
        const title = dashboardTitle(board.language);
        return (await context.githubWriter.createIssue({
          title: title,
          body: managed,
          labels: labels,
          assignees: []
        })).url;
      }
      const body = (0, markdown.t1)(dashboard.body, managed);
      const labels = (0, issue_labels.eU)(dashboard.labels);
      if (sameText(dashboard.body, body) && labels === dashboard.labels) return;
      await context.githubWriter.updateIssue(dashboard.number, {
        body: body,
        ...labels === dashboard.labels ? {} : {
          labels: labels
        }
      });
      return dashboard.url;
    }
    function classifyProposal(certificate, pullRequests, around) {
      const numbered = pullRequests.filter(({headRepository: headRepository}) => headRepository?.toLowerCase() === around.repository.toLowerCase()).map(pullRequest => ({
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
    function nextName(certificate, {own: own, others: others}, reserved) {
      const taken = new Set([ ...reserved, ...others.map(({pullRequest: pullRequest}) => pullRequest.headRef) ]);
      const finished = own.filter(({pullRequest: pullRequest}) => pullRequest.isMerged).map(({sequence: sequence}) => sequence);
      const first = Math.max(0, ...finished) + 1;
      let sequence = first;
      while (taken.has(planBranch(certificate, sequence))) sequence += 1;
      return {
        sequence: sequence,
        isShared: isSecond(own, others) || own.length === 0 && sequence > first
      };
    }
    function isSecond(own, others) {
      const first = Math.min(...own.map(({pullRequest: pullRequest}) => pullRequest.number));
      return others.some(({pullRequest: pullRequest}) => pullRequest.number < first);
    }
    function has(pullRequest, label) {
      return pullRequest.labels.includes(label);
    }
    var dns_idn = __webpack_require__(9186);
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
        role: role
      });
    }
    var issue_services = __webpack_require__(2323);
    const certificate_facts_listLimit = 6e3;
    function certificateFacts(model) {
      const {certificate: certificate, accountName: accountName, language: language, timeZone: timeZone} = model;
      const t = locales.T[language].issue;
      const {labels: labels} = t;
      const {notAfter: notAfter} = certificate;
      const lines = [ t.fact(labels.names, (0, fitting.RR)(certificate.names.map(dns_idn.A), {
        limit: certificate_facts_listLimit,
        language: language
      })), t.fact(labels.account, (0, markdown.aY)(certificate.account) + (accountName === void 0 ? "" : ` ${(0, 
      markdown.aY)(accountName)}`)), t.fact(labels.region, (0, markdown.aY)(certificate.region)), t.fact(labels.expires, notAfter ? (0, 
      time.Yq)(notAfter, timeZone, language) : t.unknown), t.fact(labels.usedBy, usedBy(model)) ];
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
      const other = others.map(use => (0, issue_services.Z)(use, language, foreign => (0, 
      markdown.aY)(foreign)));
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
    async function recallIssues(tracking, wanted) {
      const missing = new Set(wanted.filter(arn => !tracking.byCertificate.has(arn)));
      if (missing.size === 0 && tracking.dashboard !== void 0) return tracking;
      const byCertificate = new Map(tracking.byCertificate);
      let {dashboard: dashboard} = tracking;
      for (const issue of await tracking.listOwn()) {
        const markers = (0, markdown.mC)(issue.body);
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
    const gates_rank = {
      none: 0,
      read: 1,
      triage: 2,
      write: 3,
      maintain: 4,
      admin: 5
    };
    function isAtLeast(role, minimum) {
      return gates_rank[role] >= gates_rank[minimum];
    }
    function findShutGate(rules, facts) {
      return judgeMerge(facts) ?? judgeLabel(rules, facts) ?? judgeApprovals(rules, facts);
    }
    function judgeMerge({pullRequest: pullRequest, repository: repository, defaultBranch: defaultBranch}) {
      if (pullRequest.headRepository === void 0) return (0, reasons.l)("unverifiable", [ {
        key: "head-repository-deleted"
      } ]);
      if (pullRequest.headRepository.toLowerCase() !== repository.toLowerCase()) return (0, 
      reasons.l)("fork", [ {
        key: "branch-in-fork",
        repository: pullRequest.headRepository
      } ]);
      if (!pullRequest.isMerged) return (0, reasons.l)("not-merged");
      if (pullRequest.baseRef !== defaultBranch) return (0, reasons.l)("not-merged", [ {
        key: "merged-elsewhere",
        branch: pullRequest.baseRef,
        expected: defaultBranch
      } ]);
      return pullRequest.mergeCommitSha === void 0 ? (0, reasons.l)("unverifiable", [ {
        key: "merge-commit-missing"
      } ]) : void 0;
    }
    function findLabelling(events, label) {
      const last = events.findLast(event => event.kind !== "head_ref_force_pushed" && event.label === label);
      return last?.kind === "labeled" ? last : void 0;
    }
    function judgeLabel(rules, facts) {
      if (rules.label === void 0) return;
      if (!facts.pullRequest.labels.includes(rules.label)) return (0, reasons.l)("not-labelled");
      const labelling = findLabelling(facts.events, rules.label);
      if (labelling?.actor === void 0) return (0, reasons.l)("unverifiable", [ {
        key: "label-setter-unknown"
      } ]);
      const pushed = lastPush(facts);
      if (pushed !== void 0 && temporal_polyfill.fE.Instant.compare(labelling.createdAt, pushed) < 0) return (0, 
      reasons.l)("label-not-authorised", [ {
        key: "label-before-last-commit"
      } ]);
      return judgeSetter(rules, facts, labelling, labelling.actor);
    }
    function judgeSetter(rules, facts, labelling, actor) {
      const app = labelling.app ?? (actor.isBot ? actor.login.replace(/\[bot\]$/, "") : void 0);
      if (app !== void 0) {
        const listed = rules.apps.some(slug => slug.replace(/\[bot\]$/, "").toLowerCase() === app.toLowerCase());
        return listed ? void 0 : (0, reasons.l)("label-not-authorised", [ {
          key: "label-by-unlisted-app",
          app: app
        } ]);
      }
      const role = gates_roleOf(facts, actor.login);
      if (role === void 0) return (0, reasons.l)("unverifiable", [ {
        key: "role-unreadable",
        login: actor.login
      } ]);
      if (isAtLeast(role, rules.labelBy)) return;
      return (0, reasons.l)("label-not-authorised", [ {
        key: "role-too-low",
        login: actor.login,
        role: role,
        needed: rules.labelBy
      } ]);
    }
    function lastPush({commits: commits, events: events}) {
      const moments = [ ...commits.map(commit => commit.committedAt), ...events.filter(event => event.kind === "head_ref_force_pushed").map(event => event.createdAt) ];
      return moments.sort((a, b) => temporal_polyfill.fE.Instant.compare(a, b)).at(-1);
    }
    function judgeApprovals(rules, facts) {
      if (rules.approvals === 0) return;
      const approvers = countingApprovers(facts);
      if (approvers.length >= rules.approvals) return;
      return (0, reasons.l)("approvals-missing", [ {
        key: "approvals",
        given: String(approvers.length),
        needed: String(rules.approvals)
      } ]);
    }
    function countingApprovers(facts) {
      const newest = new Map;
      for (const review of facts.reviews) {
        if (review.state === "COMMENTED" || review.state === "PENDING") continue;
        newest.set(fold(review.reviewer.login), review);
      }
      const writers = new Set([ facts.pullRequest.author, ...facts.commits.flatMap(commit => commit.people) ].map(fold));
      return [ ...newest.values() ].filter(review => review.state === "APPROVED" && review.commitSha === facts.pullRequest.headSha).filter(review => !review.reviewer.isBot && !writers.has(fold(review.reviewer.login))).map(review => review.reviewer.login).filter(login => isAtLeast(gates_roleOf(facts, login) ?? "none", "write"));
    }
    function gates_roleOf({roles: roles}, login) {
      return roles.get(login) ?? [ ...roles ].find(([other]) => fold(other) === fold(login))?.[1];
    }
    function fold(login) {
      return login.toLowerCase();
    }
    function stanceOf(tracking) {
      if (tracking === void 0) return "open";
      const {issue: issue} = tracking;
      if (issue.state === "closed" && isDecision(issue.stateReason)) return "declined";
      return issue.labels.includes(issue_labels.L$.hold) ? "held" : "open";
    }
    function isDecision(stateReason) {
      return stateReason === "not_planned" || stateReason === "duplicate";
    }
    async function isAskedFor(context, tracking) {
      if (!tracking?.issue.labels.includes(issue_labels.L$.request)) return false;
      try {
        const events = await context.github.listIssueEvents(tracking.issue.number);
        const actor = findLabelling(events, issue_labels.L$.request)?.actor;
        if (actor === void 0 || actor.isBot) return false;
        return isAtLeast(await context.github.roleOf(actor.login), "write");
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        context.log.warning(`Who set acm-request on issue #${String(tracking.issue.number)} is not known: ${error.message}`);
        return false;
      }
    }
    function allotNewIssues(candidates, limit) {
      const urgent = [ ...candidates ].sort((a, b) => (0, migration.Xl)(a.certificate).epochMilliseconds - (0, 
      migration.Xl)(b.certificate).epochMilliseconds || (a.certificate.arn < b.certificate.arn ? -1 : 1));
      return new Set(urgent.slice(0, limit).map(observed => observed.certificate.arn));
    }
    async function decideEntries(context, {tracking: tracking, pullRequests: pullRequests, findings: findings}) {
      const fresh = withoutIssue(findings.map(({observed: observed}) => observed), tracking);
      const allotted = allotNewIssues(fresh, context.config.issues.maxNewPerRun);
      const branches = await listBranches(context, findings, pullRequests);
      const reserved = new Set;
      return findings.map(finding => {
        const entry = entryOf(context, finding, {
          tracking: tracking,
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
    function recallWanted(tracking, observed) {
      const wanted = withoutIssue(observed, tracking).map(({certificate: certificate}) => certificate.arn);
      return recallIssues(tracking, wanted);
    }
    function wantsIssue({certificate: certificate, validation: validation, settings: settings, listeners: listeners, others: others}, tracking) {
      return !tracking.byCertificate.has(certificate.arn) && !settings.isIgnored && (certificate.status === "ISSUED" || certificate.status === "EXPIRED") && validation.kind !== "dns" && listeners.length + others.length > 0;
    }
    function entryOf(context, finding, around) {
      const {observed: observed, result: result, inPlace: inPlace} = finding;
      const own = around.tracking.byCertificate.get(observed.certificate.arn);
      const facts = {
        ...observed,
        hasIssue: own !== void 0,
        replacement: result.replacement,
        inPlace: inPlace,
        obstacle: result.obstacle,
        proposal: classifyProposal(observed.certificate, around.pullRequests, {
          repository: context.repository.fullName,
          swapLabel: context.config.pullRequests.label,
          branches: around.branches,
          reserved: around.reserved,
          fromOf: ({body: body}) => (0, markdown.$B)(body, markerKeys.planFrom)
        })
      };
      return {
        ...finding,
        tracking: own,
        stance: stanceOf(own),
        proposal: facts.proposal,
        decision: (0, migration.M)(facts),
        reverted: [],
        isNew: isRequestedSince(observed.certificate, around.tracking.dashboard?.createdAt),
        isHeldBack: wantsIssue(observed, around.tracking) && !around.allotted.has(observed.certificate.arn)
      };
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
      return outcome === "rolled-back" ? dated({
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
    const history_limit = 25e3;
    const shownSwaps = 80;
    function historySection(model) {
      const {events: events, language: language, timeZone: timeZone} = model;
      const t = locales.T[language].history;
      const swaps = events.filter(event => "swap" in event);
      const left = new Set(swaps.slice(shownSwaps));
      const rows = events.filter(event => !("swap" in event && left.has(event))).map(event => [ (0, 
      time.fU)(event.at, timeZone, language), eventText(event, model) ]);
      const table = (0, fitting.dj)({
        header: t.header,
        rows: rows,
        limit: history_limit,
        noun: t.noun,
        language: language
      });
      const note = left.size === 0 ? "" : `\n\n${t.moreListeners(left.size)}`;
      return `### ${t.heading}\n\n${table}${note}`;
    }
    function eventText(event, {strategy: strategy, language: language}) {
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
      return (0, reasons.l)("reverted", facts);
    }
    function decideReverted(decision, why, {isLeftToOwner: isLeftToOwner}) {
      if (decision.kind !== "tracked" || decision.state !== "ready" || decision.reason !== void 0) return decision;
      return {
        ...decision,
        state: isLeftToOwner ? "blocked" : "ready",
        reason: why
      };
    }
    const mostAtOnce = 8;
    const mostRead = 5;
    async function findReverted(context, {trusted: trusted}, entries, pullRequests) {
      return mapEach(entries, (t, {observed: observed}) => t.certificateNotRead(observed.certificate.arn), async entry => {
        if (entry.decision.kind !== "tracked" || entry.observed.listeners.length === 0) return entry;
        const own = pullRequestsOf(context, entry.observed.certificate, pullRequests);
        const finished = own.filter(({isMerged: isMerged, labels: labels}) => isMerged && labels.includes((0, 
        issue_labels.UH)("done")));
        return withReverted(context, entry, await readSwaps(context, trusted, finished));
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
    async function readSwaps(context, trusted, pullRequests) {
      const read = await Promise.all(pullRequests.slice(0, mostRead).map(async ({number: number}) => {
        const records = await readSwapRecords(context, trusted, number);
        return records.map(record => ({
          pullRequest: number,
          record: record
        }));
      }));
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
    async function readHistory(context, {trusted: trusted}, {observed: observed, result: result, decision: decision, tracking: tracking}, pullRequests) {
      if (decision.kind !== "tracked" || decision.state !== "done" || tracking?.issue.state !== "open") return;
      const {certificate: certificate, settings: settings} = observed;
      const own = pullRequestsOf(context, certificate, pullRequests);
      const swaps = await readSwaps(context, trusted, own.filter(({isMerged: isMerged}) => isMerged));
      const events = lifeOf({
        certificate: certificate,
        openedAt: tracking.issue.createdAt,
        replacement: result.replacement,
        pullRequests: own,
        swaps: swaps.filter(({record: record}) => record.from === certificate.arn),
        now: context.clock.now()
      });
      return historySection({
        events: events,
        strategy: observed.validation.kind === "dns" ? "in-place" : "replace",
        language: settings.language,
        timeZone: context.config.maintenance.timeZone
      });
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
    reasons.b8;
    function next_step_nextStep(facts) {
      const {state: state, reason: reason, isHeld: isHeld} = facts;
      if (isHeld && isStoppedByHold(facts)) return stepOf("hold");
      if (reason !== void 0 && !isRepeatedByItself(facts)) return {
        step: "reason",
        ...next_step_actionOf(reason)
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
        ...next_step_actionOf(reason)
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
    function next_step_actionOf(reason) {
      const {waitsFor: waitsFor, actor: actor} = (0, reasons.Pr)(reason);
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
        return (0, markdown.e5)([ steps.nothing ]);
      }
    }
    function afterwards({strategy: strategy, listeners: listeners, language: language}) {
      const {steps: steps} = locales.T[language].issue;
      if (strategy === "in-place") return [ steps.switched, steps.late ];
      return [ steps.issued, listeners.length > 0 ? steps.proposed : steps.goesOn ];
    }
    function aboutReason(model, {actor: actor, waitsFor: waitsFor}) {
      const {reason: reason, state: state, certificate: certificate, owned: owned, records: records, language: language} = model;
      const t = locales.T[language].issue;
      if (actor === "nobody") return (0, markdown.e5)([ t.steps.nothing ]);
      if (state === "awaiting-dns" && waitsFor === "dns" && records.length > 0) return (0, 
      markdown.e5)([ t.steps.register, ...afterwards(model) ]);
      if (reason?.code === "owned-by-controller") return waysOut(owned, certificate, language);
      if (reason?.code !== "unsupported-service") return (0, markdown.e5)([ t.steps.doAsSaid ]);
      const rule = `rules:\n  - match: { domain: "${certificate.domainName}" }\n    strategy: in-place`;
      return [ t.inPlaceInstead, (0, markdown.DV)(rule, "yaml") ].join("\n\n");
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
        dropped: count => t.leftOut(forms.slice(-count).map(({name: name}) => name))
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
    var dns_proof = __webpack_require__(3221);
    function issueTitle(certificate, records, language) {
      return locales.T[language].issue.title(certificate.domainName, certificate.names.length - 1, records);
    }
    function issueBody(model) {
      const {certificate: certificate, replacement: replacement, strategy: strategy, state: state, language: language} = model;
      const {headings: headings} = locales.T[language].issue;
      const next = stepOfIssue(model);
      const markers = [ (0, markdown.xL)(markerKeys.certificate, certificate.arn), ...replacement ? [ (0, 
      markdown.xL)(markerKeys.replacement, replacement.arn) ] : [], ...model.wasDone === void 0 || state === "done" ? [] : [ (0, 
      markdown.xL)(markerKeys.wasDone, model.wasDone) ] ];
      const head = [ markers.join("\n"), ...leading(model, next), ...model.notices ];
      const rest = [ ...codeSection(model), ...strategy === "in-place" ? [ codeWarning(certificate, language) ] : [], `### ${headings.next}\n\n${nextSteps(model, next)}`, `### ${headings.certificate}\n\n${certificateFacts(model)}`, ...model.sections, `### ${headings.why}\n\n${why(language)}`, ...closingLines(model) ];
      const records = model.records.length > 0 ? [ issue_recordsOf(model, next, [ ...head, ...rest ].join("\n\n")) ] : [];
      return (0, markdown.Ny)([ ...head, ...records, ...rest ].join("\n\n"));
    }
    function stepOfIssue(model) {
      const {pullRequest: pullRequest, comparePage: comparePage} = model;
      const waiting = comparePage === void 0 ? "none" : "by-hand";
      const shown = pullRequest?.isRejected === true ? "rejected" : "open";
      return next_step_nextStep({
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
      const why = reason === void 0 ? [] : [ describeReason(reason, language) ];
      if (next.step === "hold") return [ lead(t.held), ...reason && (0, reasons.Pr)(reason).actor !== "nobody" ? why : [] ];
      const held = lead([ next.actor === "nobody" ? t.heldUp : t.blocked, why.join("") ]);
      if (next.step === "reason" && !hasOwnWords(model, next)) return [ held ];
      switch (model.state) {
       case "found":
        return [ lead([ t.found(model.certificate.names.length), foundText(model) ]) ];

       case "awaiting-dns":
        return awaitingText(model);

       case "ready":
        return [ lead([ t.ready, proposalText(model) ]) ];

       case "waiting-for-window":
        return [ lead(t.waitingForWindow(pullRequestRef(model), issue_windowText(model))) ];

       case "swapped":
        return [ lead(t.swapped) ];

       case "failed":
        return [ lead(t.failed(pullRequestRef(model), (0, markdown.aY)(model.swapLabel))), ...why ];

       case "blocked":
        return [ held ];

       case "done":
        return [ lead(model.strategy === "replace" ? t.doneReplaced : t.doneInPlace) ];
      }
    }
    function hasOwnWords({state: state, reason: reason, records: records}, {waitsFor: waitsFor}) {
      if (state === "failed") return true;
      if (state === "awaiting-dns") return waitsFor === "dns" && records.length > 0;
      return state === "ready" && (reason?.code === "not-labelled" || reason?.code === "reverted");
    }
    function issue_windowText({opensAt: opensAt, timeZone: timeZone, language: language}) {
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
      const asked = (0, dns_proof.h)(records, issue_neededText(model), language);
      if (reason !== void 0) {
        const over = reason.code === "validation-timed-out" ? ` ${t.timedOut}` : "";
        return [ `${asked}${over}`, describeReason(reason, language), t.about ];
      }
      const again = attempt > 1 ? ` ${t.again(attempt)}` : "";
      return [ `${asked}${again}`, t.about, ...attemptText(model) ];
    }
    function issue_neededText({certificate: certificate, language: language}) {
      return (0, time.Yq)((0, migration.Xl)(certificate), "UTC", language);
    }
    function attemptText({deadline: deadline, timeZone: timeZone, now: now, language: language}) {
      if (deadline === void 0) return [];
      const t = locales.T[language].issue;
      const left = moving(t.left((0, time.fu)(deadline, now, language)));
      return [ t.attempt((0, time.fU)(deadline, timeZone, language), left) ];
    }
    function issue_recordsOf(model, next, rest) {
      const {records: records, now: now, timeZone: timeZone, language: language, state: state} = model;
      const isAsked = state === "awaiting-dns" && next.step !== "hold";
      if (!isAsked) return keptRecords(records, rest, language);
      const seen = moving(locales.T[language].issue.lookedUp((0, time.fU)(now, timeZone, language)));
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
      if (reason?.code === "not-labelled") return t.proposalUnlabelled(number, describeReason(reason, language));
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
    function fallbackNotice({isFallback: isFallback, certificate: certificate, language: language}) {
      return isFallback ? locales.T[language].fallback((0, markdown.aY)(certificate.region)) : void 0;
    }
    function ownerNotice({certificate: certificate, owners: owners, language: language}) {
      return expiredNotice(certificate, owners, language);
    }
    function revertedNotice({reverted: reverted, language: language}) {
      return reverted && describeReason(reverted, language);
    }
    function issueExtras(model) {
      if (model.isDone) return {
        notices: [],
        sections: model.history === void 0 ? [] : [ model.history ]
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
        const answer = mayStart(config.maintenance, subject, now);
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
    async function remind(context, entry, tell) {
      const {deadline: deadline} = entry;
      const isWaiting = entry.records.some(record => (0, proof.p5)(record) || record.hostedZone?.kind === "there");
      if (deadline === void 0 || !isWaiting) return false;
      const now = context.clock.now();
      const due = dueReminder(deadline, context.config.issues.reminders, now);
      if (due === void 0) return false;
      const {timeZone: timeZone} = context.config.maintenance;
      const {language: language} = entry.observed.settings;
      return tell("reminder", reminderText({
        deadline: deadline,
        hours: due.total("hours"),
        now: now,
        timeZone: timeZone,
        language: language
      }));
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
      return context.githubWriter.createIssue({
        title: issueTitle(certificate, entry.records.length, settings.language),
        body: issueBody(modelOf(context, entry, nothingProposed)),
        labels: (0, issue_labels.AF)([ issue_labels.QZ, (0, issue_labels.UH)(state), ...context.config.issues.labels ], issues_isExpired(entry)),
        assignees: settings.owners.filter(owner => !owner.includes("/"))
      });
    }
    async function keepIssue(context, tracking, entry, around) {
      const own = entry.tracking;
      if (own === void 0 || entry.decision.kind !== "tracked") return;
      const {issue: issue} = own;
      if (entry.stance === "declined" && entry.decision.state !== "done") return {
        entry: entry,
        issue: issue,
        isWritten: false
      };
      const told = await tellPeople(context, tracking, entry, issue);
      const reopened = await isReopened(context, tracking, entry, issue);
      if (issue.state === "closed" && !reopened) return {
        entry: entry,
        issue: issue,
        isWritten: told
      };
      const {state: state} = entry.decision;
      const body = (0, markdown.t1)(issue.body, issueBody(modelOf(context, entry, around)));
      const kept = (0, issue_labels.eU)(issue.labels).filter(label => label !== issue_labels.L$.request || !wasRequestUsed(entry));
      const labels = (0, issue_labels.AF)((0, issue_labels.ol)(kept, state), issues_isExpired(entry));
      const change = {
        ...sameText(issue.body, body) ? {} : {
          body: body
        },
        ...sameMembers(labels, issue.labels) ? {} : {
          labels: labels
        },
        ...reopened ? {
          state: "open",
          stateReason: "reopened"
        } : {},
        ...state === "done" && issue.state === "open" ? {
          state: "closed",
          stateReason: "completed"
        } : {}
      };
      const isChanged = Object.keys(change).length > 0;
      if (isChanged) await context.githubWriter.updateIssue(issue.number, change);
      return {
        entry: entry,
        issue: issue,
        isWritten: told || isChanged
      };
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
        strategy: isInPlace(entry) ? "in-place" : "replace",
        isInRenewalWindow: isInRenewalWindow(observed.certificate, context.clock.now()),
        deadline: entry.deadline ?? (replacement && (0, records.G0)(replacement)),
        records: entry.records.length > 0 ? entry.records : keptRecordsOf(entry),
        droppedTags: result.droppedTags,
        ...extrasOf(context, entry, history),
        ...ownedListeners(context, entry, replacement?.status === "ISSUED"),
        request: observed.settings.request,
        isHeld: entry.stance === "held",
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
    function keptRecordsOf({observed: observed, result: result}) {
      return (0, records.mV)(result.replacement?.certificate ?? observed.certificate).map(record => ({
        ...record,
        zone: (0, dns_zone.d1)(record.name),
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
    async function tellPeople(context, tracking, entry, issue) {
      if (entry.decision.kind !== "tracked" || issue.state === "closed" || entry.stance !== "open") return false;
      const tell = (kind, text) => announce(context, tracking.trusted, {
        number: issue.number,
        kind: kind,
        body: eventComment(kind, entry.observed.settings.owners, text)
      });
      const {state: state, reason: reason} = entry.decision;
      const {language: language} = entry.observed.settings;
      if (issues_isExpired(entry) && !issue.labels.includes(issue_labels.gZ)) return tell("expired", expiredText(language));
      const reverted = reasonOfReverted(context, entry.reverted);
      if (reverted !== void 0 && await tell("reverted", revertedText(reverted, language))) return true;
      if (state === "blocked" && reason !== void 0 && reason.code !== "reverted" && !issue.labels.includes((0, 
      issue_labels.UH)("blocked"))) return tell("blocked", blockedText(reason, language));
      if (state !== "awaiting-dns") return false;
      const isKnownLate = entry.records.length > 0 && entry.records.every(record => !issue.body.includes(record.name));
      if (isKnownLate) return tell("records", recordsText(entry.records, language));
      const wrong = entry.records.filter(record => record.state === "wrong");
      const isNewlyWrong = wrong.some(record => !issue.body.includes((0, dns_records.sw)(record, language)));
      if (isNewlyWrong) return tell("record-wrong", wrongRecordText(wrong, language));
      return remind(context, entry, tell);
    }
    async function isReopened(context, tracking, entry, issue) {
      if (issue.state === "open" || entry.decision.kind !== "tracked" || entry.decision.state === "done") return false;
      if (issue.stateReason === "duplicate") return false;
      const isBack = issue.labels.includes((0, issue_labels.UH)("done"));
      const {owners: owners, language: language} = entry.observed.settings;
      const reverted = isBack ? reasonOfReverted(context, entry.reverted) : void 0;
      const kind = reverted === void 0 ? "reopened" : "reverted";
      const text = reverted === void 0 ? reopenedText(isBack, language) : revertedText(reverted, language);
      const body = eventComment(kind, owners, text);
      const isTold = await announce(context, tracking.trusted, {
        number: issue.number,
        kind: kind,
        body: body
      });
      return isTold || isBack;
    }
    function sameMembers(left, right) {
      return left.length === right.length && left.every(member => right.includes(member));
    }
    const open_plans_mostAtOnce = 8;
    async function readOpenPlans(context, {trusted: trusted}, pullRequests) {
      const open = pullRequests.filter(({state: state}) => state === "open");
      const isOurs = ({author: author}) => trusted.has(author);
      const read = async some => mapEach(some, (t, {number: number}) => t.pullRequestNotRead(number), async pullRequest => {
        const plans = await readPlanFiles(context, pullRequest.number, pullRequest.headSha);
        return {
          pullRequest: pullRequest,
          files: plans.map(({path: path, file: file}) => ({
            path: path,
            text: file.text
          }))
        };
      }, {
        limit: open_plans_mostAtOnce
      });
      const ours = await read(open.filter(isOurs));
      const others = await read(open.filter(one => !isOurs(one)));
      for (const {en: en} of others.problems) context.log.notice(en);
      return {
        plans: [ ...ours.values, ...others.values ].filter(({files: files}) => files.length > 0),
        problems: ours.problems
      };
    }
    async function correctStatuses(context, tracking, pullRequests, findReview) {
      const {plans: plans, problems: problems} = await readOpenPlans(context, tracking, pullRequests);
      const corrected = await mapEach(plans, (t, {pullRequest: pullRequest}) => t.statusNotSet(pullRequest.number), async ({pullRequest: pullRequest, files: files}) => {
        const reviews = files.map(findReview).filter(review => review !== void 0);
        if (reviews.length < files.length) return;
        await keepStatus(context, pullRequest.headSha, planStatus(context, pullRequest, reviews));
      });
      return [ ...problems, ...corrected.problems ];
    }
    async function reviewPlans(context, {groups: groups, openCount: openCount}, open) {
      const role = context.config.roles.scan;
      const openReaders = target => context.aws.open({
        ...target,
        power: "scan",
        role: role
      });
      const files = reviews_distinct([ ...plansToWrite(context, groups, openCount), ...open ]);
      if (files.length === 0) return {
        values: [],
        problems: []
      };
      const calendars = await askChangeCalendars(context, "scan");
      return mapEach(files, (t, {path: path}) => t.planNotReviewed(path), async file => ({
        fingerprint: planFingerprint(file.text),
        review: await reviewPlan(context, file, {
          openReaders: openReaders,
          calendars: calendars
        })
      }));
    }
    function plansToWrite(context, groups, openCount) {
      let room = context.config.pullRequests.maxOpen - openCount;
      return groups.flatMap(({open: open, members: members}) => open === void 0 && room-- <= 0 ? [] : members);
    }
    function reviews_distinct(files) {
      return [ ...new Map(files.map(file => [ reviews_keyOf(file), file ])).values() ];
    }
    function findReviewIn(reviews) {
      const byFile = new Map(reviews.map(({fingerprint: fingerprint, review: review}) => [ `${review.path} ${fingerprint}`, review ]));
      return file => byFile.get(reviews_keyOf(file));
    }
    function reviews_keyOf({path: path, text: text}) {
      return `${path} ${planFingerprint(text)}`;
    }
    function mayPropose({decision: decision, stance: stance, proposal: proposal}) {
      const isReady = decision.kind === "tracked" && decision.state === "ready";
      return isReady && stance === "open" && (proposal.kind === "open" || proposal.kind === "none");
    }
    function planPathOf(context, {observed: observed, proposal: proposal}) {
      const isShared = "isShared" in proposal && proposal.isShared;
      return planPath(context.config.pullRequests.directory, observed.certificate, isShared);
    }
    function proposed_plan_planOf(context, {observed: observed, result: result}) {
      const to = result.replacement?.certificate;
      if (to === void 0) return;
      const {certificate: certificate} = observed;
      const listeners = observed.listeners.filter(use => !(0, swap_owners.El)(use, handsOffOf(context.config, observed.settings)));
      if (listeners.length === 0) return;
      return {
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
      if (pullRequest.labels.includes(context.config.pullRequests.label) || pullRequest.hasAutoMerge) return false;
      return (await context.github.listReviews(pullRequest.number)).length === 0;
    }
    async function groupProposals(context, entries, pullRequests) {
      const members = entries.filter(mayPropose).flatMap(entry => memberOf(context, entry));
      const standing = standingGroups(members);
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
      const plan = proposed_plan_planOf(context, entry);
      return plan === void 0 ? [] : [ {
        entry: entry,
        plan: plan,
        path: planPathOf(context, entry),
        text: renderPlan(plan)
      } ];
    }
    function standingGroups(members) {
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
      const present = await filesAtHead(context, pullRequest, members);
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
      body = await saveText(context, pullRequest.number, body, {
        files: files,
        named: named,
        written: written
      }, around);
      if (changes.length > 0) await setStatusOfHead(context, pullRequest, reviews);
      return changes.length > 0 || body !== pullRequest.body;
    }
    async function filesAtHead(context, pullRequest, members) {
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
      return {
        plans: [ ...new Set([ ...kept, ...texts.map(planFingerprint) ]) ],
        before: []
      };
    }
    async function saveText(context, number, body, {written: written, ...proposed}, around) {
      if (written === void 0) return body;
      const wanted = (0, markdown.t1)(body, bodyOf(context, {
        ...proposed,
        written: written
      }, around));
      if (sameText(body, wanted)) return body;
      await context.githubWriter.updatePullRequest(number, {
        body: wanted
      });
      return wanted;
    }
    function isOurFile(pullRequest, present) {
      const fingerprint = planFingerprint(present);
      return [ markerKeys.plan, markerKeys.planBefore ].some(key => (0, markdown.$B)(pullRequest.body, key).includes(fingerprint));
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
      return pullRequestBody({
        reviews: reviews,
        named: named,
        written: written,
        config: config,
        issues: issues,
        now: clock.now()
      });
    }
    async function keepProposals(context, entries, pullRequests, findReview) {
      const byCertificate = new Map;
      const beyondLimit = new Set;
      const comparePages = new Map;
      const around = {
        entries: new Map(entries.map(entry => [ entry.observed.certificate.arn, entry ])),
        findReview: findReview
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
          for (const arn of arns) if (opening.comparePage !== void 0) comparePages.set(arn, opening.comparePage);
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
      try {
        const pullRequest = await openProposal(context, {
          ...group,
          members: members
        }, around);
        return {
          kind: "opened",
          pullRequest: pullRequest,
          problems: await finishOpening(context, pullRequest, reviews)
        };
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        return failedOpening(context, group.branch, error);
      }
    }
    function failedOpening({repository: repository}, branch, error) {
      if (error.details.code !== "pull-request-not-permitted") {
        const notOpened = problem(t => t.notOpened(error.reasonCode, branch, error.message));
        return {
          kind: "failed",
          problem: notOpened,
          comparePage: void 0
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
        if (tracking === void 0 || issue !== void 0 && stanceOf({
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
      const written = {
        plans: members.map(({text: text}) => planFingerprint(text)),
        before: []
      };
      const plans = members.map(({plan: plan}) => plan);
      return githubWriter.createPullRequest({
        title: pullRequestTitle(plans, context.config.issues.language),
        body: bodyOf(context, {
          files: members,
          named: plans.map(({from: from}) => from),
          written: written
        }, around),
        head: branch,
        base: repository.defaultBranch
      });
    }
    async function finishOpening(context, pullRequest, reviews) {
      const {reviewers: reviewers} = context.config.pullRequests;
      const isTeam = reviewer => reviewer.includes("/");
      const {number: number} = pullRequest;
      const asked = await problemsOfDoing(t => t.pullRequestNotUpdated(number), () => context.githubWriter.requestReviewers(number, {
        users: reviewers.filter(reviewer => !isTeam(reviewer)),
        teams: reviewers.filter(isTeam)
      }));
      const set = await problemsOfDoing(t => t.statusNotSet(number), () => setStatusOfHead(context, pullRequest, reviews));
      return [ ...asked, ...set ];
    }
    function reportEntry(context, entry, outcome) {
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
        reason: reportReason(tracked?.reason, context.config.issues.language),
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
    function nextStepOf({config: config, clock: clock}, {observed: observed, stance: stance, inPlace: inPlace, records: records, proposal: proposal}, {comparePage: comparePage, pullRequest: pullRequest}, {state: state, reason: reason}) {
      const {settings: settings, listeners: listeners, certificate: certificate} = observed;
      const handsOff = handsOffOf(config, settings);
      return next_step_nextStep({
        state: state,
        reason: reason,
        records: records,
        request: settings.request,
        isHeld: stance === "held",
        strategy: inPlace === void 0 ? "replace" : "in-place",
        isInRenewalWindow: isInRenewalWindow(certificate, clock.now()),
        proposal: proposalOf(proposal.kind === "rejected", pullRequest, comparePage),
        isLeftToCode: listeners.length > 0 && listeners.every(use => (0, swap_owners.El)(use, handsOff))
      });
    }
    function proposalOf(isRejected, pullRequest, comparePage) {
      if (isRejected) return "rejected";
      if (pullRequest !== void 0) return "open";
      return comparePage === void 0 ? "none" : "by-hand";
    }
    function reportRecord(record, language) {
      const {name: name, value: value, zone: zone, state: state, mistake: mistake, found: found, provenBy: provenBy, hostedZone: hostedZone} = record;
      return {
        name: name,
        value: value,
        zone: zone,
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
      return entry.stance === "declined" && entry.decision.state !== "done" ? "declined" : void 0;
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
      const {certificate: certificate, tags: tags, replacement: replacement, owner: owner, soak: soak} = facts;
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
      return temporal_polyfill.fE.Instant.compare(now, start.add({
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
      const told = await mapEach(entries.filter(({observed: observed}) => deleted.includes(observed.certificate.arn)), (t, {tracking: own}) => t.issueNotUpdated(own?.issue.number ?? 0), async ({observed: observed, tracking: own}) => {
        if (own === void 0) return;
        const {certificate: certificate, settings: settings} = observed;
        const body = eventComment("deleted", settings.owners, deletedText(certificate.arn, settings.language));
        await announce(context, tracking.trusted, {
          number: own.issue.number,
          kind: "deleted",
          body: body
        });
      });
      return told.problems;
    }
    function isMigrated({tracking: tracking, decision: decision}) {
      if (tracking === void 0 || decision.kind !== "tracked") return false;
      return decision.state === "done" || tracking.issue.labels.includes((0, issue_labels.UH)("done"));
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
        soak: soak
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
      await carryOut(context, certificate.arn, writer, retirement.kind);
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
    async function carryOut(context, arn, writer, kind) {
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
    function compareToTold({risks: risks, unknown: unknown}, told) {
      const before = told.filter(code => !risks.some(seen => seen.code === code));
      return {
        risks: risks,
        open: before.filter(code => unknown.includes(code)),
        mended: before.filter(code => !unknown.includes(code))
      };
    }
    function isAtRisk({risks: risks, open: open}) {
      return risks.length + open.length > 0;
    }
    async function keepRisks(context, tracking, {certificates: certificates, ended: ended}) {
      const atRisk = [];
      const written = [];
      let allowed = context.config.issues.maxNewPerRun;
      for (const guarded of certificates.toSorted(byEnd)) {
        const own = tracking.risks.get(guarded.certificate.arn);
        const verdict = compareToTold(guarded.judgement, own?.issue.state === "open" ? own.told : []);
        const judged = {
          guarded: guarded,
          verdict: verdict
        };
        const isNew = own === void 0 && isAtRisk(verdict);
        const opened = isNew && allowed > 0 ? await openRisk(context, judged) : void 0;
        if (isNew) allowed -= 1;
        const issue = own?.issue ?? opened;
        if (isAtRisk(verdict)) atRisk.push({
          ...judged,
          issue: issue
        });
        const isWritten = own === void 0 ? opened !== void 0 : await keepRisk(context, tracking, own, judged);
        if (isWritten && issue !== void 0) written.push(issue.url);
      }
      for (const each of ended) {
        const own = tracking.risks.get(each.arn);
        if (own?.issue.state !== "open" || isHeld(own)) continue;
        await endRisk(context, tracking, own, each);
        written.push(own.issue.url);
      }
      return {
        atRisk: atRisk,
        written: written
      };
    }
    function byEnd(a, b) {
      const endOf = ({certificate: certificate}) => certificate.notAfter?.epochMilliseconds ?? 0;
      return endOf(a) - endOf(b) || (a.certificate.arn < b.certificate.arn ? -1 : 1);
    }
    async function openRisk(context, judged) {
      const model = riskModel(context, judged);
      return context.githubWriter.createIssue({
        title: riskTitle(model),
        body: riskBody(model),
        labels: [ issue_labels.QZ, issue_labels.pN, ...context.config.issues.labels ],
        assignees: judged.guarded.settings.owners.filter(owner => !owner.includes("/"))
      });
    }
    async function keepRisk(context, tracking, own, judged) {
      if (isHeld(own) || isDeclined(own)) return false;
      if (isAtRisk(judged.verdict)) return updateRisk(context, tracking, own, judged);
      if (own.issue.state === "closed") return false;
      const model = riskModel(context, judged);
      const how = mendedHow(model, judged.verdict.mended);
      return closeRisk(context, tracking, own, {
        body: mendedBody(model, how),
        how: how
      });
    }
    function isHeld({issue: issue}) {
      return issue.labels.includes(issue_labels.L$.hold);
    }
    function isDeclined({issue: issue, told: told, wasReopened: wasReopened}) {
      return issue.state === "closed" && told.length > 0 && (issue.stateReason !== "completed" || wasReopened);
    }
    async function updateRisk(context, tracking, own, judged) {
      const {issue: issue, told: told} = own;
      const isClosed = issue.state === "closed";
      const known = isClosed ? [] : told;
      const isNew = judged.verdict.risks.some(({code: code}) => !known.includes(code));
      const model = riskModel(context, judged, {
        since: isNew ? context.clock.now().toString() : own.since,
        isReopened: isClosed ? told.length > 0 : own.wasReopened
      });
      const body = (0, markdown.t1)(issue.body, riskBody(model));
      const isChanged = isClosed || !sameText(issue.body, body);
      const reopened = isClosed ? {
        state: "open",
        stateReason: "reopened"
      } : {};
      if (isChanged) await context.githubWriter.updateIssue(issue.number, {
        body: body,
        ...reopened
      });
      const missing = [ issue_labels.QZ, issue_labels.pN ].filter(label => !issue.labels.includes(label));
      if (missing.length > 0) await context.githubWriter.addLabels(issue.number, missing);
      if (model.since === void 0) return isChanged || missing.length > 0;
      const comment = eventComment("at-risk", judged.guarded.settings.owners, riskComment(model));
      const isTold = await announce(context, tracking.trusted, {
        number: issue.number,
        kind: "at-risk",
        body: comment
      });
      return isChanged || missing.length > 0 || isTold;
    }
    async function endRisk(context, tracking, own, {arn: arn, why: why}) {
      const {maintenance: maintenance, issues: issues} = context.config;
      const at = {
        now: context.clock.now(),
        timeZone: maintenance.timeZone,
        language: issues.language
      };
      return closeRisk(context, tracking, own, {
        body: endedBody(arn, why, at),
        how: [ endedHow(why, issues.language) ]
      });
    }
    async function closeRisk(context, tracking, {issue: issue}, {body: body, how: how}) {
      const comment = eventComment("mended", [], how.join(" "));
      await announce(context, tracking.trusted, {
        number: issue.number,
        kind: "mended",
        body: comment
      });
      await context.githubWriter.updateIssue(issue.number, {
        body: (0, markdown.t1)(issue.body, body),
        state: "closed",
        stateReason: "completed"
      });
      return true;
    }
    function riskModel(context, {guarded: guarded, verdict: verdict}, history = {}) {
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
    async function publishGuard(context, tracking, {guard: guard, notScanned: notScanned}) {
      const {atRisk: atRisk, written: written} = await keepRisks(context, tracking, guard);
      const today = context.clock.now().toString().slice(0, "yyyy-mm-dd".length);
      const gaps = notScanned.map(({account: account, region: region}) => region === everyRegion ? {
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
        memory: remember(guardMemoryIn(tracking), today, [ ...gaps, ...guard.missed ]),
        written: written
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
        reasons: verdict.risks.map(risk => reportReason(risk, context.config.issues.language)),
        issue: issue !== void 0 && issue.number > 0 ? issue.url : void 0
      };
    }
    function outsideFleet({run: run}, tracking, fleet) {
      if (!fleet.isComplete) return [];
      const targets = new Set(targetsOf(fleet).map(placeKey));
      const hidden = new Set([ ...fleet.later, ...fleet.holes.map(({account: account}) => account) ]);
      const all = new Set(fleet.everyAccount);
      const own = new Set(run.shard === void 0 ? all : (0, fleet_shard.u_)(fleet.everyAccount, run.shard));
      const isOurs = account => all.has(account) ? own.has(account) : run.shard === void 0 || run.shard.index === 1;
      return [ ...tracking.openByPlace ].flatMap(([place, arns]) => {
        const account = place.split("/")[0] ?? "";
        return targets.has(place) || hidden.has(account) || !isOurs(account) ? [] : arns;
      });
    }
    async function keepUnseen(context, tracking, {outside: outside, notScanned: notScanned}, reported) {
      const known = new Set(reported.map(({arn: arn}) => arn));
      const dropped = new Set(outside);
      const unseen = [ ...tracking.byCertificate.values() ].filter(({issue: issue, certificate: certificate}) => issue.state === "open" && !known.has(certificate));
      const told = await mapEach(unseen.filter(({certificate: certificate}) => dropped.has(certificate)), (t, {issue: issue}) => t.issueNotUpdated(issue.number), async own => await tellDropped(context, tracking, own) ? [ own.issue.url ] : []);
      const rows = unseen.map(own => dropped.has(own.certificate) ? reportUnseen(own, "blocked", reportReason(notInFleet, context.config.issues.language)) : reportUnseen(own, (0, 
      issue_labels.L4)(own.issue.labels) ?? "found", gapReason(own.certificate, notScanned)));
      return {
        reported: rows,
        written: told.values.flat(),
        problems: told.problems
      };
    }
    const notInFleet = (0, reasons.l)("not-in-fleet");
    async function tellDropped(context, tracking, {issue: issue}) {
      const labels = (0, issue_labels.ol)(issue.labels, "blocked");
      const isChanged = labels.some(label => !issue.labels.includes(label));
      if (isChanged) await context.githubWriter.updateIssue(issue.number, {
        labels: labels
      });
      const text = blockedText(notInFleet, context.config.issues.language);
      const body = eventComment("blocked", issue.assignees, text);
      return await announce(context, tracking.trusted, {
        number: issue.number,
        kind: "blocked",
        body: body
      }) || isChanged;
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
      const own = notScanned.find(gap => gap.certificate === certificate);
      if (own !== void 0) return own.reason;
      const gaps = notScanned.filter(gap => gap.account === place?.account && gap.certificate === void 0);
      return (gaps.find(({region: region}) => region === place?.region) ?? gaps[0] ?? notScanned[0])?.reason;
    }
    async function keepWatched(context, tracking, {watched: watched, unwatched: unwatched}) {
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
        if (isAtRisk(verdict)) return await keepAtRisk(context, tracking, judged) ? [ own.issue.url ] : [];
        if (verdict.mended.length > 0) await tellMended(context, tracking, judged);
        return [];
      });
      const rows = (some, row) => some.map(one => [ one.watched.key, row(one) ]);
      const risky = found.filter(({verdict: verdict}) => isAtRisk(verdict));
      return {
        reported: new Map([ ...unwatched.flatMap(key => reportUnwatched(key, tracking)), ...rows(risky, reportAtRisk) ]),
        migrated: new Map(rows(found.filter(one => !risky.includes(one)), reportMigrated)),
        written: kept.values.flat(),
        problems: kept.problems
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
      const told = (0, reasons.l)(toldIn(own)[0] ?? "record-lost");
      return [ [ key, {
        ...reportByMarker(key, own.issue),
        state: "blocked",
        next: stepOfLabel("blocked", told)
      } ] ];
    }
    async function keepAtRisk(context, tracking, {watched: watched, own: own, verdict: verdict}) {
      const {issue: issue} = own;
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
      const body = (0, markdown.t1)(issue.body, riskBody(model));
      const kept = issue.labels.filter(label => label !== issue_labels.L$.request && label !== issue_labels.pN);
      const labels = [ ...(0, issue_labels.ol)(kept, "blocked"), issue_labels.pN ];
      const isChanged = issue.state === "closed" || !sameText(issue.body, body);
      if (isChanged) {
        const reopened = issue.state === "closed" ? {
          state: "open",
          stateReason: "reopened"
        } : {};
        await context.githubWriter.updateIssue(issue.number, {
          body: body,
          labels: labels,
          ...reopened
        });
      }
      const comment = eventComment("at-risk", watched.settings.owners, riskComment(model));
      const isTold = await announce(context, tracking.trusted, {
        number: issue.number,
        kind: "at-risk",
        body: comment
      });
      return isChanged || isTold;
    }
    async function tellMended(context, tracking, {watched: watched, own: own, verdict: verdict}) {
      const {number: number} = own.issue;
      const body = eventComment("mended", [], mendedHow(riskModel(context, {
        guarded: watched,
        verdict: verdict
      }), verdict.mended).join(" "));
      await announce(context, tracking.trusted, {
        number: number,
        kind: "mended",
        body: body
      });
      await context.githubWriter.removeLabel(number, issue_labels.pN);
    }
    function reportAtRisk(judged) {
      const {watched: watched, verdict: verdict} = judged;
      const {records: records, settings: settings} = watched;
      const why = verdict.risks[0] ?? (0, reasons.l)(verdict.open[0] ?? "record-lost", lostNames(watched));
      return {
        ...reportMigrated(judged),
        closedAt: void 0,
        state: "blocked",
        next: stepOfLabel("blocked", why),
        reason: reportReason(why, settings.language),
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
    async function publish_publish(context, labelled, found) {
      return context.log.group("Writing issues, pull requests and the dashboard", () => publishAll(context, labelled, found));
    }
    async function publishAll(context, labelled, found) {
      const {findings: findings, notScanned: notScanned} = found;
      const tracking = await recallWanted(labelled, findings.map(({observed: observed}) => observed));
      const pullRequests = await listOwnPullRequests(context, tracking);
      const decided = await decideEntries(context, {
        tracking: tracking,
        pullRequests: pullRequests,
        findings: findings
      });
      const reverted = await findReverted(context, tracking, decided, pullRequests);
      const opened = await openIssues(context, reverted.values);
      const findReview = findReviewIn(found.reviews);
      const statuses = await correctStatuses(context, tracking, pullRequests, findReview);
      const proposals = await keepProposals(context, opened.entries, pullRequests, findReview);
      const watched = await keepWatched(context, tracking, found);
      const kept = await keepIssues(context, tracking, {
        entries: opened.entries.filter(({observed: observed}) => !watched.reported.has(observed.certificate.arn)),
        proposals: proposals,
        pullRequests: pullRequests
      });
      const reported = [ ...watched.reported.values(), ...kept.reported ];
      const gone = await closeGone(context, tracking, found.gone.filter(arn => !watched.reported.has(arn)));
      reported.push(...gone.reported);
      reported.push(...reportClosed(tracking, reported, watched.migrated));
      const guard = found.guard && await publishGuard(context, tracking, {
        ...found,
        guard: found.guard
      });
      const unseen = await keepUnseen(context, tracking, found, reported);
      reported.push(...unseen.reported);
      const deletions = await announceDeleted(context, tracking, opened.entries, found.deleted);
      const certificates = withAccountNames(context.config, reported);
      const complete = notScanned.length === 0;
      const board = boardOf(context, tracking, {
        certificates: certificates,
        notScanned: notScanned,
        complete: complete,
        health: found.health,
        closedRegions: found.closedRegions,
        accountsLeftOut: found.leftOut,
        guard: guard?.report
      });
      const dashboard = await attempt(t => t.dashboardNotUpdated, () => keepDashboard(context, tracking, {
        ...board,
        left: found.left,
        guardMemory: guard?.memory
      }));
      const issuesWritten = [ ...opened.written, ...watched.written, ...kept.written, ...unseen.written, ...guard?.written ?? [] ];
      if (dashboard.kind === "done" && dashboard.value !== void 0) issuesWritten.push(dashboard.value);
      return resultOf({
        certificates: certificates,
        emailValidated: found.scanned === 0 ? void 0 : countEmailValidated(opened.entries),
        notScanned: notScanned,
        health: found.health,
        guard: guard?.report,
        closedRegions: found.closedRegions,
        leftOut: found.leftOut,
        issuesWritten: [ ...new Set(issuesWritten) ],
        pullRequestsWritten: proposals.written,
        nextWindow: firstOpeningOf(context, opened.entries),
        problems: [ ...[ found, reverted, opened, proposals, watched, kept, gone, unseen ].flatMap(({problems: problems}) => problems), ...statuses, ...deletions, ...dashboard.kind === "failed" ? [ dashboard.why ] : [] ],
        summary: scanSummary(board)
      });
    }
    async function openIssues(context, entries) {
      const due = entries.filter(entry => isTracked(entry) && entry.tracking === void 0);
      const opened = await mapEach(due, (t, {observed: observed}) => t.issueNotOpened(observed.certificate.arn), async entry => ({
        entry: entry,
        issue: await openIssue(context, entry)
      }));
      const issues = new Map(opened.values.map(({entry: entry, issue: issue}) => [ entry, issue ]));
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
              wasDone: void 0
            }
          };
        }),
        written: opened.values.map(({issue: issue}) => issue.url),
        problems: opened.problems
      };
    }
    async function keepIssues(context, tracking, {entries: entries, proposals: proposals, pullRequests: pullRequests}) {
      const kept = await mapEach(entries, (t, {tracking: own}) => t.issueNotUpdated(own?.issue.number ?? 0), async entry => {
        const {arn: arn} = entry.observed.certificate;
        return keepIssue(context, tracking, entry, {
          pullRequest: proposals.byCertificate.get(arn),
          comparePage: proposals.comparePages.get(arn),
          history: await readHistory(context, tracking, entry, pullRequests)
        });
      });
      const rows = entries.map(entry => {
        const {arn: arn} = entry.observed.certificate;
        return reportEntry(context, entry, {
          issue: entry.tracking?.issue.url,
          pullRequest: proposals.byCertificate.get(arn)?.url,
          isBeyondLimit: proposals.beyondLimit.has(arn),
          comparePage: proposals.comparePages.get(arn)
        });
      });
      return {
        reported: rows,
        written: kept.values.flatMap(one => one?.isWritten === true ? [ one.issue.url ] : []),
        problems: kept.problems
      };
    }
    async function createMissingLabels(context) {
      const present = new Set((await context.github.listLabelNames()).map(name => name.toLowerCase()));
      const {pullRequests: pullRequests, issues: issues} = context.config;
      const missing = (0, issue_labels.PF)(pullRequests.label, locales.T[issues.language].labels).filter(({name: name}) => !present.has(name.toLowerCase()));
      const created = await mapEach(missing, (t, {name: name}) => t.labelNotCreated(name), label => context.githubWriter.createLabel(label));
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
      const tracked = gone.flatMap(arn => tracking.byCertificate.get(arn) ?? []);
      const closed = await mapEach(tracked, (t, {issue: issue}) => t.issueNotUpdated(issue.number), async ({issue: issue, certificate: certificate, replacement: replacement, lostSince: lostSince}) => {
        const {language: language} = context.config.issues;
        const body = lostSince === void 0 ? {} : {
          body: (0, markdown.t1)(issue.body, foundAgainBody(certificate, replacement, language))
        };
        const labels = [ ...issue.labels.filter(label => !label.startsWith("acm:")), (0, 
        issue_labels.UH)("done") ];
        const change = {
          ...body,
          labels: labels,
          state: "closed",
          stateReason: "completed"
        };
        await context.githubWriter.updateIssue(issue.number, change);
      });
      const reported = gone.map(arn => reportByMarker(arn, tracking.byCertificate.get(arn)?.issue));
      return {
        reported: reported,
        problems: closed.problems
      };
    }
    function reportClosed(tracking, reported, migrated) {
      const known = new Set(reported.map(certificate => certificate.arn));
      return [ ...tracking.byCertificate.values() ].filter(({issue: issue, certificate: certificate}) => issue.labels.includes((0, 
      issue_labels.UH)("done")) && issue.state === "closed" && !known.has(certificate)).map(({issue: issue, certificate: certificate}) => migrated.get(certificate) ?? reportByMarker(certificate, issue));
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
      const gaps = gapsOf(shards, missing, doubles.length + odd.length + broken.length > 0, language);
      return {
        survey: joinSurveys(shards, gaps),
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
    function gapsOf(shards, missing, isDoubtful, language) {
      const scanned = new Set(shards.flatMap(({accounts: accounts}) => accounts));
      const known = [ ...new Set(shards.flatMap(({everyAccount: everyAccount}) => everyAccount)) ].sort();
      const ownerOf = new Map(missing.flatMap(shard => (0, fleet_shard.u_)(known, shard).map(account => [ account, (0, 
      fleet_shard._D)(shard) ])));
      const gap = (account, detail) => gapAt({
        account: account,
        region: everyRegion
      }, (0, reasons.l)("shard-missing", detail), language);
      const gaps = known.filter(account => !scanned.has(account)).map(account => gap(account, [ {
        key: "of-shard",
        shard: ownerOf.get(account) ?? ""
      } ]));
      if (gaps.length > 0 || missing.length === 0 && !isDoubtful) return gaps;
      const what = missing.map(fleet_shard._D).join(", ");
      return [ gap("", [ missing.length === 0 ? {
        key: "report-file-unused"
      } : {
        key: "shards-missing",
        shards: what
      } ]) ];
    }
    function joinSurveys(shards, gaps) {
      const surveys = shards.map(({survey: survey}) => survey);
      return {
        findings: inFleetOrder(surveys.flatMap(({findings: findings}) => findings), shards[0]?.everyAccount ?? []),
        scanned: surveys.reduce((sum, {scanned: scanned}) => sum + scanned, 0),
        gone: surveys.flatMap(({gone: gone}) => gone),
        notScanned: [ ...surveys.flatMap(({notScanned: notScanned}) => notScanned), ...gaps ],
        left: surveys.flatMap(({left: left}) => left),
        outside: surveys.flatMap(({outside: outside}) => outside),
        closedRegions: joinClosed(surveys.flatMap(({closedRegions: closedRegions}) => closedRegions)),
        leftOut: surveys[0]?.leftOut ?? nothingLeftOut,
        health: joinHealth(surveys.flatMap(({health: health}) => health ?? [])),
        watched: surveys.flatMap(({watched: watched}) => watched),
        unwatched: surveys.flatMap(({unwatched: unwatched}) => unwatched),
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
    var classic_parse = __webpack_require__(2906);
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
    const values_instant = schemas.rLB(iso.w$(), schemas.Nlp(temporal_polyfill.fE.Instant), {
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
      createdAt: maybe(values_instant),
      issuedAt: maybe(values_instant),
      notBefore: maybe(values_instant),
      notAfter: maybe(values_instant),
      failureReason: maybe(word),
      domains: schemas.YOg(domainValidation),
      renewal: maybe(schemas.Ikc({
        status: word,
        updatedAt: maybe(values_instant),
        reason: maybe(word),
        domains: schemas.YOg(domainValidation)
      })),
      update: maybe(schemas.Ikc({
        status: maybe(schemas.k5n([ "PENDING_DOMAIN_VALIDATION", "SUCCESS", "FAILED" ])),
        requestedAt: maybe(values_instant),
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
        type: schemas.k5n([ "application", "network", "gateway", "classic" ]),
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
      code: schemas.k5n(reasons.JC),
      detail: exactDetailSchema
    });
    const requiredRecordShape = {
      ...dnsRecordShape,
      provesNames: schemas.YOg(values_domainName),
      isValidated: schemas.zMY()
    };
    const seenRecordSchema = schemas.Ikc({
      ...requiredRecordShape,
      zone: values_domainName,
      state: schemas.k5n(recordStates),
      mistake: maybe(schemas.k5n(record_look.J6)),
      found: exactDetailSchema,
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
      deadline: maybe(values_instant),
      obstacle: maybe(reasonSchema)
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
        obstacle: maybe(reasonSchema),
        droppedTags: schemas.YOg(foreign)
      }),
      inPlace: maybe(switchSchema),
      isFallback: schemas.zMY(),
      records: schemas.YOg(seenRecordSchema),
      deadline: maybe(values_instant)
    });
    const riskCode = schemas.k5n(riskCodes);
    const guardedShape = {
      certificate: certificateSchema,
      tags: values_tags,
      judgement: schemas.Ikc({
        risks: schemas.YOg(schemas.Ikc({
          code: riskCode,
          detail: exactDetailSchema
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
        why: schemas.k5n([ "gone", "unused" ])
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
      opensAt: maybe(values_instant)
    }), schemas.Ikc({
      kind: schemas.euz("already-swapped")
    }), schemas.Ikc({
      kind: schemas.euz("refused"),
      reason: reasonSchema
    }) ]);
    const plannedListenerSchema = schemas.Ikc({
      arn: arn,
      loadBalancer: schemas.YjP().regex(/^[\w-]{1,100}$/),
      type: schemas.k5n([ "application", "network", "classic" ]),
      port: portSchema,
      certificate: roleSchema
    });
    const reviewSchema = schemas.Ikc({
      fingerprint: schemas.YjP().regex(/^[0-9a-f]{32}$/),
      review: schemas.Ikc({
        path: schemas.YjP().max(1e3),
        plan: maybe(schemas.Ikc({
          account: values_accountId,
          region: regionName,
          domains: schemas.YOg(values_domainName),
          from: certificateArn,
          to: certificateArn,
          listeners: schemas.YOg(plannedListenerSchema)
        })),
        problems: schemas.YOg(factSchema),
        listeners: schemas.YOg(schemas.Ikc({
          planned: plannedListenerSchema,
          verdict: verdictSchema
        })),
        isAwsAsked: schemas.zMY(),
        warnings: schemas.YOg(exactDetailSchema)
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
      left: schemas.YOg(workPlace).max(1),
      outside: schemas.YOg(certificateArn),
      closedRegions: schemas.YOg(schemas.Ikc({
        region: regionName,
        accounts: schemas.YOg(values_accountId)
      })),
      leftOut: schemas.Ikc({
        inactive: schemas.Whr().min(0),
        excluded: schemas.Whr().min(0)
      }),
      health: maybe(survey_schema_healthSchema),
      watched: schemas.YOg(watchedSchema),
      unwatched: schemas.YOg(certificateArn),
      guard: maybe(survey_schema_guardSchema),
      reviews: schemas.YOg(reviewSchema),
      deleted: schemas.YOg(certificateArn),
      problems: schemas.YOg(schemas.Ikc({
        en: foreign,
        ja: foreign
      }))
    });
    const longestAge = temporal_polyfill.fE.Duration.from({
      hours: 24
    });
    const headSchema = schemas.Ikc({
      schemaVersion: schemas.euz(reportVersion),
      repository: schemas.YjP(),
      finishedAt: iso.w$(),
      isDryRun: schemas.zMY(),
      shard: schemas.Ikc({
        version: schemas.euz(shardVersion),
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
      return schemaVersion !== reportVersion || shard.version !== shardVersion;
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
      const certificates = [ ...survey.findings.map(({observed: observed}) => observed.certificate), ...survey.watched.map(({certificate: certificate}) => certificate), ...(survey.guard?.certificates ?? []).map(({certificate: certificate}) => certificate) ];
      const liar = certificates.find(({arn: arn, account: account, region: region}) => {
        const parsed = (0, core_arn.Lw)(arn);
        return parsed?.account !== account || parsed.region !== region;
      });
      const named = [ ...certificates.map(({account: account}) => account), ...[ ...survey.gone, ...survey.deleted, ...survey.unwatched, ...survey.watched.map(({key: key}) => key) ].map(arn => (0, 
      core_arn.Lw)(arn)?.account ?? arn), ...survey.reviews.flatMap(({review: review}) => review.plan?.account ?? []).filter(account => index > 1 || all.has(account)), ...survey.notScanned.map(({account: account}) => account), ...survey.left.map(place => place.split("/")[0] ?? ""), ...survey.outside.map(arn => (0, 
      core_arn.Lw)(arn)?.account ?? arn).filter(account => index > 1 || all.has(account)), ...survey.closedRegions.flatMap(closed => closed.accounts), ...(survey.guard?.missed ?? []).map(({account: account}) => account), ...(survey.guard?.ended ?? []).map(({arn: arn}) => (0, 
      core_arn.Lw)(arn)?.account ?? arn) ];
      return liar?.account ?? named.find(account => !own.has(account));
    }
    function withSettings(stored, config) {
      const {language: language} = config.issues;
      return {
        ...stored,
        findings: stored.findings.map(({accountName: accountName, ...finding}) => {
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
        }),
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
          ...gapAt(place, reason, language),
          certificate: certificate
        }))
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
      const tracking = await readTracking(context);
      const unprepared = await prepareRepository(context, tracking);
      const result = await publish_publish(context, tracking, survey);
      return {
        ...result,
        problems: [ ...problems, ...unprepared, ...result.problems ]
      };
    }
    function judgeRollback(planned, plan, listener, mayRemoveNew) {
      if (listener === void 0) return {
        kind: "refused",
        reason: (0, reasons.l)("listener-gone")
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
        reason: (0, reasons.l)("listener-drifted", [ {
          key: "neither-served"
        } ])
      };
    }
    function holds(listener, certificate) {
      return listener.defaultCertificate === certificate || listener.sniCertificates.includes(certificate);
    }
    function isRolledBack(records, listeners) {
      return listeners.every(({arn: arn, port: port}) => records.some(record => record.arn === arn && record.port === port && record.outcome === "rolled-back"));
    }
    const replacesTag = "acm-email-to-dns:replaces";
    const attemptTag = "acm-email-to-dns:attempt";
    const ownTagPrefix = "acm-email-to-dns:";
    const reservedTagPrefix = "aws:";
    const maximumTags = 50;
    const minimumLife = temporal_polyfill.fE.Duration.from({
      hours: 60 * 24
    });
    function specifyReplacement(old, drop) {
      const dropped = new Set(drop.map(certificate_certificate.GX));
      return {
        replaces: old.arn,
        names: old.names.filter(name => !dropped.has(name)),
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
      return (0, utils.My)((0, sha2.sc)((0, utils.AI)(`${replaces}\n${String(attempt)}`))).slice(0, 32);
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
    async function putBackListener(context, job) {
      const {plan: plan, planned: planned, readers: readers} = job;
      const tagged = await readTaggedListener(readers, planned);
      const mayRemoveNew = job.earlier?.hasAdded === true || await isRequestedFor(job);
      const condition = judgeRollback(planned, plan, tagged?.listener, mayRemoveNew);
      if (condition.kind === "refused" || tagged === void 0) return listener_refused(job, condition.kind === "refused" ? condition.reason : (0, 
      reasons.l)("listener-gone"));
      if (condition.kind === "stands") {
        const {earlier: earlier} = job;
        return earlier?.outcome === "rolled-back" ? earlier : record(job, "rolled-back", void 0, [ {
          key: "old-stands"
        } ]);
      }
      const from = await readers.certificates.describeCertificate(plan.from);
      const objection = judgeCertificate({
        ...plan,
        to: plan.from
      }, from, planned.type, context.clock.now());
      if (objection !== void 0 || from === void 0) return listener_refused(job, objection ?? (0, 
      reasons.l)("certificate-gone"));
      const brake = await job.brake();
      if (brake !== void 0) return record(job, "deferred", brake);
      const isBound = context.config.maintenance.rollback === "windows";
      const closed = isBound ? listener_askCalendar(context, job, tagged) ?? await askSecondGate(context, job, tagged) : void 0;
      if (closed !== void 0) return closed;
      if (job.writer === void 0) {
        printSteps(context, job.plan, job.planned, condition.steps);
        return record(job, "not-started", void 0, [ {
          key: "dry-run-rollback"
        } ]);
      }
      return putBackNow(context, {
        ...job,
        writer: job.writer
      }, tagged, from, condition.steps);
    }
    async function isRequestedFor({plan: plan, readers: readers}) {
      try {
        return (await readers.certificates.listCertificateTags(plan.to))[replacesTag] === plan.from;
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        return false;
      }
    }
    async function putBackNow(context, job, tagged, from, steps) {
      const {plan: plan, planned: planned, readers: readers, writer: writer} = job;
      const to = await readers.certificates.describeCertificate(plan.to);
      const target = {
        loadBalancer: tagged.loadBalancer,
        port: tagged.listener.port
      };
      const before = await observeServed(context, target, to, roleOf(tagged.listener, plan.to) ?? "default");
      const startedAt = context.clock.now().toString();
      context.log.info(`${planned.loadBalancer} port ${String(planned.port)}: back by ${steps.map(step => step.kind).join(", ")}`);
      const made = await makeSteps(context, readers.listeners, writer, tagged.listener, steps);
      const times = () => ({
        startedAt: startedAt,
        finishedAt: context.clock.now().toString(),
        run: context.run.url,
        ...before.certificate && {
          before: presented(before.certificate)
        }
      });
      if (made.kind === "stopped") return unlessKnown(job, {
        ...record(job, "failed", made.reason),
        ...times()
      });
      const proof = await proveServed(context, target, from, before);
      if (proof.kind === "refuted") return {
        ...record(job, "failed", stillPresents(proof), [ {
          key: "api-shows",
          which: "old"
        } ]),
        ...times(),
        after: presented(proof.presented)
      };
      return {
        ...record(job, "rolled-back", void 0, evidenceOf(proof, "old")),
        ...times(),
        ...proof.kind === "proven" && {
          after: presented(proof.certificate)
        }
      };
    }
    function overrideSetter(labels, events) {
      if (!labels.includes(issue_labels.L$.overrideWindow)) return;
      const labelling = findLabelling(events, issue_labels.L$.overrideWindow);
      const actor = labelling?.actor;
      return actor === void 0 || actor.isBot || labelling?.app !== void 0 ? void 0 : actor.login;
    }
    function readOverrideOf(setter, role, comments) {
      if (role === void 0 || !isAtLeast(role, "maintain")) return;
      const own = comments.filter(({author: author}) => author.toLowerCase() === setter.toLowerCase());
      return {
        by: setter,
        why: own.at(-1)?.body.trim() ?? ""
      };
    }
    async function passGates(context, pullRequest, label) {
      const {github: github, config: config, repository: repository} = context;
      const {require: require} = config.pullRequests;
      const rules = {
        label: label,
        labelBy: require.labelBy,
        apps: require.apps,
        approvals: require.approvals
      };
      try {
        const [events, commits, reviews] = await Promise.all([ github.listIssueEvents(pullRequest.number), github.listPullRequestCommits(pullRequest.number), github.listReviews(pullRequest.number) ]);
        const labelling = label === void 0 ? void 0 : findLabelling(events, label);
        const setter = labelling?.actor;
        const asked = [ ...setter !== void 0 && !setter.isBot ? [ setter.login ] : [], ...require.approvals > 0 ? reviews.filter(({reviewer: reviewer}) => !reviewer.isBot).map(({reviewer: reviewer}) => reviewer.login) : [] ];
        const facts = {
          pullRequest: pullRequest,
          repository: repository.fullName,
          defaultBranch: repository.defaultBranch,
          commits: commits,
          events: events,
          reviews: reviews,
          roles: await readRoles(context, asked)
        };
        const approvers = reviews.filter(({state: state}) => state === "APPROVED").map(({reviewer: reviewer}) => reviewer.login);
        return {
          shut: findShutGate(rules, facts),
          labelledBy: setter?.login,
          labelling: labelling,
          approvers: approvers,
          events: events
        };
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        return {
          shut: (0, reasons.l)("unverifiable", error.message),
          labelledBy: void 0,
          labelling: void 0,
          approvers: [],
          events: []
        };
      }
    }
    async function readRoles(context, logins) {
      const roles = new Map;
      for (const login of new Set(logins)) try {
        roles.set(login, await context.github.roleOf(login));
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
      }
      return roles;
    }
    async function readOverride(context, number) {
      if (!context.config.maintenance.allowOverride) return;
      try {
        const issue = await context.github.getIssue(number);
        if (issue?.labels.includes(issue_labels.L$.overrideWindow) !== true) return;
        const setter = overrideSetter(issue.labels, await context.github.listIssueEvents(number));
        if (setter === void 0) return;
        const role = (await readRoles(context, [ setter ])).get(setter);
        return readOverrideOf(setter, role, await context.github.listComments(number));
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        return;
      }
    }
    async function readBrake(context, pullRequest, plan, dashboard, labelling) {
      const {github: github, config: config, repository: repository} = context;
      const {label: label} = config.pullRequests;
      try {
        const [issue, events, atHead, board] = await Promise.all([ github.getIssue(pullRequest), github.listIssueEvents(pullRequest), github.readFile(plan.path, repository.defaultBranch), dashboard === void 0 ? void 0 : github.getIssue(dashboard) ]);
        if (board?.labels.includes(issue_labels.L$.pause) === true) return (0, reasons.l)("paused");
        if (issue === void 0) return (0, reasons.l)("unverifiable", [ {
          key: "pull-request-unreadable"
        } ]);
        if (!issue.labels.includes(label)) return (0, reasons.l)("withdrawn", [ {
          key: "label-taken-off"
        } ]);
        if (issue.labels.includes(issue_labels.L$.rollback)) return (0, reasons.l)("rolled-back");
        if (isSetAnew(labelling, findLabelling(events, label))) return (0, reasons.l)("withdrawn", [ {
          key: "label-set-anew"
        } ]);
        if (atHead === void 0) return (0, reasons.l)("withdrawn", [ {
          key: "plan-left-branch"
        } ]);
        return atHead.sha === plan.sha ? void 0 : (0, reasons.l)("plan-changed", [ {
          key: "plan-differs"
        } ]);
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        return (0, reasons.l)("unverifiable", error.message);
      }
    }
    async function readRollbackBrake({github: github}, pullRequest, labelling) {
      const {rollback: label} = issue_labels.L$;
      try {
        const [issue, events] = await Promise.all([ github.getIssue(pullRequest), github.listIssueEvents(pullRequest) ]);
        if (issue === void 0) return (0, reasons.l)("unverifiable", [ {
          key: "pull-request-unreadable"
        } ]);
        if (!issue.labels.includes(label)) return (0, reasons.l)("withdrawn", [ {
          key: "label-taken-off"
        } ]);
        const isAnother = isSetAnew(labelling, findLabelling(events, label));
        return isAnother ? (0, reasons.l)("withdrawn", [ {
          key: "label-set-anew"
        } ]) : void 0;
      } catch (error) {
        if (!(error instanceof errors.gA)) throw error;
        return (0, reasons.l)("unverifiable", error.message);
      }
    }
    function isSetAnew(judged, now) {
      return judged?.actor?.login !== now?.actor?.login || judged?.createdAt.toString() !== now?.createdAt.toString();
    }
    async function keepSwapComment(context, run, pullRequest, outcome) {
      const body = swapComment({
        ...outcome,
        number: pullRequest.number,
        labelledBy: outcome.gates.labelledBy,
        mergedBy: pullRequest.mergedBy,
        ...localeOf(context)
      });
      await keepStickyComment(context, run.trusted, {
        number: pullRequest.number,
        kind: swapCommentKind,
        body: body
      });
    }
    async function tellOfSwap(context, run, pullRequest, outcome) {
      const did = newestRun(outcome.listeners);
      if (did === void 0) return;
      if (did !== context.run.url && await isTold(context, run, pullRequest.number, did)) return;
      const people = [ pullRequest.author, ...outcome.gates.approvers, outcome.gates.labelledBy ?? "" ];
      const persons = [ ...new Set(people) ].filter(login => login !== "" && !login.endsWith("[bot]"));
      const {language: language} = localeOf(context);
      const text = locales.T[language].swapComment.news(headline({
        ...outcome,
        language: language
      }), did);
      await announce(context, run.trusted, {
        number: pullRequest.number,
        kind: swapCommentKind,
        body: eventComment("swap", persons, text)
      });
    }
    function newestRun(listeners) {
      const changed = listeners.filter(({run: run, startedAt: startedAt}) => run !== void 0 && startedAt !== void 0);
      const time = ({finishedAt: finishedAt = ""}) => Date.parse(finishedAt);
      return changed.toSorted((a, b) => time(a) - time(b)).at(-1)?.run;
    }
    async function isTold(context, {trusted: trusted}, number, run) {
      const comments = await context.github.listComments(number);
      const told = findMarkedComment(comments, trusted, markerKeys.event, swapCommentKind);
      return told?.body.split(/\s/).includes(run) === true;
    }
    async function keepSwapLabels(context, pullRequest, outcome) {
      const wanted = labelFor(outcome);
      const states = [ "waiting-for-window", "done", "failed" ];
      for (const state of states) {
        const label = (0, issue_labels.UH)(state);
        const isSet = pullRequest.labels.includes(label);
        if (state === wanted && !isSet) await context.githubWriter.addLabels(pullRequest.number, [ label ]);
        if (state !== wanted && isSet) await context.githubWriter.removeLabel(pullRequest.number, label);
      }
    }
    function labelFor({listeners: listeners, shut: shut}) {
      if (shut !== void 0) return (0, reasons.Pr)(shut).final ? "done" : void 0;
      if (listeners.some(entry => entry.reason?.code === "verification-failed")) return "failed";
      if (listeners.every(isFinished)) return "done";
      return listeners.some(isForCalendar) ? "waiting-for-window" : void 0;
    }
    function isForCalendar({outcome: outcome, reason: reason}) {
      return outcome === "deferred" && reason !== void 0 && (0, reasons.Pr)(reason).waitsFor === "window";
    }
    function isFinished({outcome: outcome, reason: reason}) {
      if (outcome === "swapped" || outcome === "already-swapped" || outcome === "rolled-back") return true;
      return outcome === "refused" && reason !== void 0 && (0, reasons.Pr)(reason).final;
    }
    function isRefusedSubject(context, listeners) {
      const isPullRequest = context.run.event.startsWith("pull_request");
      return isPullRequest && listeners.some(entry => entry.outcome === "deferred" && entry.reason?.code === "access-denied");
    }
    const finished = [ "swapped", "already-swapped", "rolled-back" ];
    function isExpectedWait({outcome: outcome, reason: why}) {
      return outcome !== "failed" && why !== void 0 && !(0, reasons.Pr)(why).failsJob;
    }
    function resultOfOutcomes(context, {values: values, problems: problems}, action) {
      const handled = values.flat();
      const reported = handled.map(({pullRequest: pullRequest, outcome: outcome}) => reportPullRequest(context, pullRequest, outcome));
      const openings = handled.flatMap(({outcome: outcome}) => firstOpening(outcome.listeners) ?? []);
      const isSilent = action === "rollback" && reported.length === 0;
      return resultOf({
        pullRequests: reported,
        problems: [ ...problems, ...handled.flatMap(({pullRequest: pullRequest, outcome: outcome}) => problemsOf(context, pullRequest, outcome)) ],
        nextWindow: openings.sort((a, b) => a.epochMilliseconds - b.epochMilliseconds)[0],
        summary: isSilent ? "" : swapSummary(reported, context.config.issues.language, action)
      });
    }
    function problemsOf(context, {number: number}, outcome) {
      const {shut: shut} = outcome;
      if (shut !== void 0 && (0, reasons.Pr)(shut).failsJob) return [ problem((t, language) => t.noPlan(number, plainReason(shut, language))) ];
      if (isRefusedSubject(context, outcome.listeners)) return [];
      const mustNotWait = context.config.maintenance.outsideWindow === "fail" && context.run.isStartedByHand;
      return outcome.listeners.filter(entry => !finished.includes(entry.outcome)).filter(entry => entry.reason !== void 0 && (mustNotWait || !isExpectedWait(entry))).map(({loadBalancer: loadBalancer, port: port, outcome: kind, reason: why = (0, 
      reasons.l)("service-error"), evidence: evidence}) => problem((t, language) => t.listener({
        pullRequest: number,
        loadBalancer: loadBalancer,
        port: port,
        outcome: kind,
        reason: plainReason(why, language),
        left: (0, facts.HS)(evidence, language)
      })));
    }
    function reportPullRequest(context, pullRequest, outcome) {
      return {
        number: pullRequest.number,
        url: pullRequest.url,
        reason: reportReason(outcome.shut, context.config.issues.language),
        labelledBy: outcome.gates.labelledBy,
        mergedBy: pullRequest.mergedBy,
        listeners: outcome.listeners.map(entry => reportListener(context, entry))
      };
    }
    function reportListener(context, entry) {
      const isEarlier = entry.outcome === "swapped" && entry.run !== context.run.url;
      return {
        arn: entry.arn,
        loadBalancer: entry.loadBalancer,
        port: entry.port,
        outcome: isEarlier ? "already-swapped" : entry.outcome,
        reason: reportReason(entry.reason, context.config.issues.language),
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
    async function rollback(context, request) {
      const candidates = await listCandidates(context, request);
      if (candidates.length === 0) return resultOf({});
      const tracking = await recallIssues(await readTracking(context), []);
      const run = {
        trusted: tracking.trusted,
        dashboard: tracking.dashboard?.number,
        isAlbStopped: false
      };
      const rolledBack = await mapEach(candidates, (t, number) => t.pullRequestNotHandled(number), async number => {
        const pullRequest = await context.github.getPullRequest(number);
        if (pullRequest === void 0) return [];
        const outcome = await context.log.group(`Rolling back pull request #${String(number)}`, () => rollBackPullRequest(context, run, pullRequest, request.byHand === number));
        return outcome === void 0 ? [] : [ {
          pullRequest: pullRequest,
          outcome: outcome
        } ];
      });
      return resultOfOutcomes(context, rolledBack, "rollback");
    }
    async function listCandidates(context, request) {
      const labelled = await context.github.listIssues({
        state: "closed",
        labels: [ issue_labels.L$.rollback ]
      });
      const byHand = request.byHand === void 0 ? [] : [ request.byHand ];
      const numbers = labelled.filter(issue => issue.isPullRequest).map(issue => issue.number);
      return [ ...new Set([ ...numbers, ...request.pullRequests, ...byHand ]) ].sort((a, b) => a - b);
    }
    async function rollBackPullRequest(context, run, pullRequest, isByHand) {
      const {number: number} = pullRequest;
      if (!isByHand && !pullRequest.labels.includes(issue_labels.L$.rollback)) return;
      if (!pullRequest.isMerged && !isByHand) return;
      const plans = await readPlanFiles(context, number, pullRequest.mergeCommitSha ?? pullRequest.headSha);
      if (plans.length === 0) return;
      const earlier = await readRecords(context, run, number);
      if (!isByHand && isRolledBack([ ...earlier.values() ], listenersOf(plans))) return;
      const gates = await passGates(context, pullRequest, isByHand ? void 0 : issue_labels.L$.rollback);
      const base = {
        action: "rollback",
        gates: gates,
        notes: []
      };
      if (gates.shut !== void 0) {
        context.log.notice(`Rollback of pull request #${String(number)}: ${gates.shut.code} ${(0, 
        facts.HS)(gates.shut.detail, "en")}`);
        await keepSwapComment(context, run, pullRequest, {
          ...base,
          listeners: [ ...earlier.values() ],
          shut: gates.shut
        });
        return {
          ...base,
          listeners: [],
          shut: gates.shut
        };
      }
      if (!pullRequest.labels.includes(issue_labels.L$.rollback)) await context.githubWriter.addLabels(number, [ issue_labels.L$.rollback ]);
      const keep = listeners => keepSwapComment(context, run, pullRequest, {
        ...base,
        listeners: listeners,
        shut: void 0
      });
      const ran = await runPlans(context, run, {
        pullRequest: pullRequest,
        plans: plans,
        earlier: earlier,
        keep: keep
      }, async job => {
        const entry = await putBackListener(context, {
          ...job,
          brake: () => isByHand ? Promise.resolve(void 0) : readRollbackBrake(context, number, gates.labelling)
        });
        return withActors(context, entry, gates, pullRequest);
      });
      const [invalid] = ran.invalid;
      const notes = takenLater(context, pullRequest, ran.listeners, "rollback");
      const outcome = {
        ...base,
        notes: notes,
        listeners: ran.listeners,
        shut: ran.listeners.length === 0 ? invalid : void 0
      };
      await keepSwapComment(context, run, pullRequest, outcome);
      await tellOfSwap(context, run, pullRequest, outcome);
      await keepSwapLabels(context, pullRequest, outcome);
      return outcome;
    }
    function listenersOf(plans) {
      return plans.flatMap(({file: file}) => {
        const parsed = parsePlan(file.text);
        return parsed.kind === "valid" ? parsed.plan.listeners : [];
      });
    }
    async function summariseShard(context, tracking, {findings: findings, notScanned: notScanned, health: health, closedRegions: closedRegions, leftOut: leftOut, problems: problems}) {
      const pullRequests = await listOwnPullRequests(context, tracking);
      const entries = await decideEntries(context, {
        tracking: tracking,
        pullRequests: pullRequests,
        findings: findings
      });
      const certificates = entries.map(entry => reportEntry(context, entry, {
        issue: entry.tracking?.issue.url,
        pullRequest: entry.proposal.kind === "none" ? void 0 : entry.proposal.pullRequest.url,
        isBeyondLimit: false,
        comparePage: void 0
      }));
      return {
        certificates: certificates,
        emailValidated: countEmailValidated(entries),
        notScanned: notScanned,
        health: health,
        closedRegions: closedRegions,
        leftOut: leftOut,
        problems: problems,
        summary: scanSummary(boardOf(context, tracking, {
          certificates: certificates,
          notScanned: notScanned,
          complete: notScanned.length === 0,
          closedRegions: closedRegions,
          accountsLeftOut: leftOut
        }))
      };
    }
    function makeStorable(found, language) {
      const findings = [];
      const kept = [];
      const odd = [];
      for (const finding of found.findings) {
        const encoded = classic_parse.wy(findingSchema, {
          ...finding,
          accountName: finding.observed.settings.accountName
        });
        if (encoded.success) {
          findings.push(encoded.data);
          kept.push(finding);
        } else odd.push({
          finding: finding,
          why: encoded.error.issues[0]?.path.join(".") ?? ""
        });
      }
      const problems = odd.map(({finding: finding, why: why}) => problem(t => t.notUnderstood(finding.observed.certificate.arn, why)));
      const gaps = odd.map(({finding: {observed: observed}, why: why}) => gapAt(observed.certificate, (0, 
      reasons.l)("service-error", [ {
        key: "not-understood",
        what: why
      } ]), language));
      const guard = found.guard && storableGuard(found.guard);
      return {
        survey: {
          ...found,
          guard: guard?.findings,
          findings: kept,
          notScanned: [ ...found.notScanned, ...gaps ],
          problems: [ ...found.problems, ...problems, ...guard?.problems ?? [] ]
        },
        findings: findings
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
        version: shardVersion,
        ...shard,
        everyAccount: fleet.everyAccount,
        accounts: (0, fleet_shard.u_)(fleet.everyAccount, shard),
        survey: {
          ...classic_parse.lF(surveySchema, {
            ...survey,
            findings: [],
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
      if (entry === void 0) return resultOf({
        notScanned: notScanned,
        problems: problems
      });
      const pullRequest = entry.proposal.kind === "none" ? void 0 : entry.proposal.pullRequest;
      const kept = await attempt(t => t.issueNotUpdated(entry.tracking?.issue.number ?? 0), async () => {
        const history = await readHistory(context, tracking, entry, pullRequests);
        return keepIssue(context, tracking, entry, {
          pullRequest: pullRequest,
          comparePage: void 0,
          history: history
        });
      });
      const written = kept.kind === "done" && kept.value?.isWritten === true ? [ kept.value.issue.url ] : [];
      const outcome = {
        issue: entry.tracking?.issue.url,
        pullRequest: pullRequest?.url,
        isBeyondLimit: false
      };
      return resultOf({
        certificates: [ reportEntry(context, entry, {
          ...outcome,
          comparePage: void 0
        }) ],
        notScanned: notScanned,
        problems: [ ...problems, ...reverted.problems, ...kept.kind === "failed" ? [ kept.why ] : [] ],
        issuesWritten: written
      });
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
        if (!isRefusal(error)) throw error;
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
          if (!isRefusal(error)) throw error;
          return {
            events: [],
            gaps: [ gapOf(account, error) ]
          };
        }
      });
      return {
        events: (0, health.el)(found.flatMap(({events: events}) => events)),
        gaps: found.flatMap(({gaps: gaps}) => gaps)
      };
    }
    function isRefusal(error) {
      return error instanceof errors.gA || error instanceof errors.yo;
    }
    function gapOf(account, error) {
      const isPlan = error instanceof errors.gA && error.details.code.startsWith("SubscriptionRequired");
      return {
        account: account,
        why: isPlan ? "subscription" : "refused",
        detail: (0, errors.bD)(error)
      };
    }
    const amazonIssuers = [ "amazon.com", "amazontrust.com", "awstrust.com", "amazonaws.com" ];
    const knownProperties = [ "issue", "issuewild", "iodef", "issuemail", "issuevmc", "contactemail", "contactphone" ];
    function caaObjection(properties, isWildcard) {
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
    class IssuingLooker {
      #dns;
      #caa=new Map;
      constructor(dns) {
        this.#dns = dns;
      }
      async objection(names) {
        return (await this.status(names)).objections[0];
      }
      async status(names) {
        const found = await Promise.all(names.map(name => this.#look(name)));
        const objections = found.filter(each => typeof each === "object");
        const codes = [ ...new Set(objections.map(({code: code}) => code)) ];
        return {
          objections: codes.map(code => summarise(code, objections)),
          isComplete: found.every(each => each === "clear" || typeof each === "object" && each.code === "caa")
        };
      }
      async #look(name) {
        const isWildcard = name.startsWith("*.");
        const base = (0, dns.Ss)(name.replace(/^\*\./, ""));
        for (const ancestor of (0, dns.oG)(base)) {
          const answer = await dns_look_once(this.#caa, ancestor, () => this.#dns.ask(ancestor, "CAA"));
          if (answer.kind === "failed") return answer.why.kind === "dnssec" ? {
            code: "dnssec",
            fact: {
              key: "dnssec-broken",
              zone: issuing_look_plain(ancestor)
            }
          } : "unknown";
          if (answer.caa.length === 0) continue;
          const objection = caaObjection(answer.caa, isWildcard);
          return objection === void 0 ? "clear" : {
            code: "caa",
            fact: caaFact(name, issuing_look_plain(ancestor), objection)
          };
        }
        return "clear";
      }
    }
    function summarise(code, objections) {
      const same = objections.filter(each => each.code === code).map(({fact: fact}) => fact);
      const facts = [ ...new Map(same.map(fact => [ JSON.stringify(fact), fact ])).values() ];
      const more = facts.length - mostTold;
      const rest = more > 0 ? [ {
        key: "more",
        count: String(more)
      } ] : [];
      return (0, reasons.l)(code, [ ...facts.slice(0, mostTold), ...rest ]);
    }
    function caaFact(name, zone, objection) {
      if (objection.kind === "critical") return {
        key: "caa-critical",
        name: name,
        zone: zone,
        property: objection.property
      };
      const {tag: tag, issuers: issuers} = objection;
      return issuers.length === 0 ? {
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
    }
    function issuing_look_plain(name) {
      return name.replace(/\.$/, "");
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
      if (!mayTryAgain(last, facts)) return {
        kind: "keep",
        candidate: last
      };
      return {
        kind: "request",
        attempt: next,
        leftovers: failed.filter(mayDelete)
      };
    }
    function mayTryAgain({certificate: certificate, tags: tags}, facts) {
      if (facts.isAsked) return true;
      if (certificate.status !== "VALIDATION_TIMED_OUT") return false;
      return attemptOf(tags) === 1 || facts.areRecordsSeen;
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
      async keep(observed, permission) {
        return this.#orObstacle(observed.certificate.arn, () => this.#decideAndAct(observed, permission));
      }
      async settle(kept) {
        if (!("arn" in kept)) return kept;
        return this.#orObstacle(kept.arn, async () => {
          const certificate = await this.#waitForRecords(kept.arn);
          const replacement = certificate && {
            certificate: certificate,
            attempt: kept.attempt
          };
          return {
            replacement: replacement,
            obstacle: void 0,
            droppedTags: kept.droppedTags
          };
        });
      }
      async #orObstacle(arn, work) {
        try {
          return await work();
        } catch (error) {
          if (!(error instanceof errors.gA)) throw error;
          if (failsJob(error)) this.problems.push(each_failureOf(t => t.notRequested(arn), error));
          return blocked(observe_reasonOf(error));
        }
      }
      async #decideAndAct(observed, permission) {
        const specification = specifyReplacement(observed.certificate, observed.settings.drop);
        if (specification.names.length === 0) return blocked((0, reasons.l)("names-not-covered", [ {
          key: "every-name-dropped"
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
          areRecordsSeen: await this.#seenForRetry(candidates)
        }, this.#context.clock.now());
        switch (decision.kind) {
         case "nothing":
          return unchanged(void 0);

         case "keep":
          return unchanged(replacementOf(decision.candidate));

         case "blocked":
          return {
            ...blocked(decision.reason),
            replacement: decision.candidate && replacementOf(decision.candidate)
          };

         case "use":
          if (permission.hasIssue) await this.#delete(decision.leftovers);
          return this.#use(decision.candidate);

         case "request":
          {
            const objection = await this.#objection(specification, decision.leftovers);
            if (objection !== void 0) return objection;
            if (!await permission.isStillMeant()) return unchanged(void 0);
            return this.#request(observed.certificate, specification, decision.attempt, decision.leftovers);
          }
        }
      }
      async #objection(specification, leftovers) {
        const obstacle = await this.#dns.objectionTo(specification.names);
        const last = leftovers[0];
        return obstacle && {
          ...blocked(obstacle),
          replacement: last && replacementOf(last)
        };
      }
      #use(candidate) {
        const {certificate: certificate, tags: tags} = candidate;
        if (certificate.status !== "PENDING_VALIDATION" || (0, records.s9)(certificate)) return unchanged(replacementOf(candidate));
        return {
          arn: certificate.arn,
          attempt: attemptOf(tags),
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
        const [tags, validation] = await Promise.all([ this.#reader.listCertificateTags(arn), validationOf(this.#reader, {
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
      async #request(old, specification, attempt, leftovers) {
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
          droppedTags: droppedTags
        };
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
    function failsJob({details: details}) {
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
        obstacle: void 0,
        droppedTags: []
      };
    }
    function blocked(obstacle) {
      return {
        replacement: void 0,
        obstacle: obstacle,
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
      obstacle: void 0
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
      async keep({certificate: certificate, settings: settings}, permission) {
        const {isAsked: isAsked, isHeld: isHeld, isStillMeant: isStillMeant} = permission;
        const facts = {
          certificate: certificate,
          policy: settings.request,
          isAsked: isAsked,
          isHeld: isHeld
        };
        const decision = decideSwitch(facts, this.#context.clock.now());
        try {
          return await this.#carryOut(certificate, decision, isStillMeant);
        } catch (error) {
          if (!(error instanceof errors.gA)) throw error;
          if (error.details.code === "in-place-unavailable") return "unavailable";
          if (failsJob(error)) this.problems.push(each_failureOf(t => t.notRequested(certificate.arn), error));
          return {
            ...switches_waiting,
            obstacle: observe_reasonOf(error)
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
            obstacle: decision.reason
          };

         case "running":
          return this.#follow(arn, names, decision.deadline);

         case "start":
          return this.#start(arn, names, isStillMeant);
        }
      }
      async #start(arn, names, isStillMeant) {
        const objection = await this.#issuing.objection(names);
        if (objection !== void 0) return {
          ...switches_waiting,
          obstacle: objection
        };
        const before = await this.#region.readers.certificates.listDomainSwitches(arn);
        if (isActiveDns(names, before)) return {
          ...switches_waiting,
          state: "done"
        };
        if (before.length === 0) return {
          ...switches_waiting,
          obstacle: (0, reasons.l)("unverifiable", [ {
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
        return {
          state: "running",
          records: switchRecords(domains),
          deadline: deadline,
          obstacle: void 0
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
        obstacle: (0, reasons.l)("in-place-unavailable")
      };
    }
    const nothingKept = {
      replacement: void 0,
      obstacle: void 0,
      droppedTags: []
    };
    async function keepRegion(context, region, settings) {
      const kept = await keepAll(context, region, settings);
      const findings = await mapEach(kept.values, (t, {observed: observed}) => t.certificateNotRead(observed.certificate.arn), ({observed: observed, ...rest}) => keep_findingOf(observed, rest, settings.lookers.records), {
        limit: region.certificates.length
      });
      return {
        values: findings.values,
        problems: [ ...kept.problems, ...findings.problems ]
      };
    }
    async function keepAll(context, region, settings) {
      const {lookers: lookers} = settings;
      const replacements = new ReplacementKeeper(context, region, {
        areRecordsSeen: records => lookers.records.areAllSeen(records),
        objectionTo: names => lookers.issuing.objection(names)
      });
      const switches = new SwitchKeeper(context, region, lookers.issuing);
      const started = await mapEach(region.certificates, (t, {certificate: certificate}) => t.notRequested(certificate.arn), async observed => {
        const inPlace = await keepSwitch(context, switches, observed, settings);
        const isReplaced = inPlace === void 0 || inPlace === "unavailable";
        return {
          observed: observed,
          started: isReplaced ? await startReplacement(context, replacements, observed, settings) : nothingKept,
          inPlace: isReplaced ? insteadOfSwitch(observed, inPlace) : inPlace,
          isFallback: inPlace === "unavailable" && observed.settings.strategy === "auto"
        };
      });
      const settled = await mapEach(started.values, (t, {observed: observed}) => t.notRequested(observed.certificate.arn), async ({started: one, ...rest}) => ({
        result: await replacements.settle(one),
        ...rest
      }), {
        limit: region.certificates.length
      });
      const refused = [ ...switches.problems, ...replacements.problems ];
      return {
        values: settled.values,
        problems: [ ...started.problems, ...settled.problems, ...refused ]
      };
    }
    function keep_stillMeant(context, own) {
      return async () => {
        if (own === void 0) return true;
        const issue = await context.github.getIssue(own.issue.number);
        return issue !== void 0 && stanceOf({
          ...own,
          issue: issue
        }) === "open";
      };
    }
    function insteadOfSwitch({settings: settings}, attempt) {
      return attempt === "unavailable" && settings.strategy === "in-place" ? unavailableResult() : void 0;
    }
    async function keepSwitch(context, keeper, observed, {tracking: tracking, allotted: allotted}) {
      const {certificate: certificate, validation: validation, settings: settings, listeners: listeners, others: others} = observed;
      const isUsed = listeners.length + others.length > 0;
      if (settings.isIgnored || !isUsed || validation.kind !== "email") return;
      if (strategyOf(observed) !== "in-place") return;
      const own = tracking.byCertificate.get(certificate.arn);
      return keeper.keep(observed, {
        isAsked: await isAskedFor(context, own),
        isHeld: stanceOf(own) !== "open" || own === void 0 && !allotted.has(certificate.arn),
        isStillMeant: keep_stillMeant(context, own)
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
      return keeper.keep(observed, {
        known: own?.replacement,
        isAsked: await isAskedFor(context, own),
        isHeld: !isReplaced || stanceOf(own) !== "open",
        hasIssue: own !== void 0 || allotted.has(certificate.arn),
        isStillMeant: keep_stillMeant(context, own)
      });
    }
    async function keep_findingOf(observed, {result: result, inPlace: inPlace, isFallback: isFallback}, looker) {
      const required = inPlace?.records ?? pendingRecords(result);
      return {
        observed: observed,
        result: result,
        inPlace: inPlace,
        isFallback: isFallback,
        records: await looker.look(required),
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
        const unfinished = (await listed).filter(each => isUnfinished(context, each) && isAbout(each, certificate));
        const plans = await Promise.all(unfinished.map(({number: number, mergeCommitSha: mergeCommitSha, headSha: headSha}) => readPlanFiles(context, number, mergeCommitSha ?? headSha)));
        return plans.flat().flatMap(({file: file}) => {
          const parsed = parsePlan(file.text);
          return parsed.kind === "valid" && parsed.plan.from === certificate.arn ? parsed.plan.listeners : [];
        });
      };
    }
    function isUnfinished({config: config}, {isMerged: isMerged, labels: labels}) {
      return isMerged && labels.includes(config.pullRequests.label) && !labels.includes((0, 
      issue_labels.UH)("done"));
    }
    function isAbout({headRef: headRef, body: body}, certificate) {
      const from = (0, markdown.mC)(body).get(markerKeys.planFrom);
      if (from !== void 0) return from === certificate.arn;
      return planSequence(certificate, headRef) !== void 0 || !headRef.startsWith("acm-email-to-dns/");
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
    const outOfTime = (0, reasons.l)("time-budget");
    async function observeFleet(context, tracking, fleet, {budget: budget, guard: guard}) {
      const targets = targetsOf(fleet);
      const concurrency = concurrencyOf(context.config, targets.length);
      const order = openAhead(workOrder(targets, fleet.begin), concurrency);
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
      const later = kept.filter(each => each.kind === "later");
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
      const left = leftOver(fleet, later);
      const problems = [ ...holeProblems(fleet.holes), ...unreachable.map(describeGap), ...unread.map(({arn: arn, reason: why}) => problem((t, lang) => t.because(t.items.certificateNotRead(arn), plainReason(why, lang)))), ...laterProblem(context, fleet, {
        later: later,
        left: left
      }) ];
      for (const {en: en} of problems) context.log.info(en);
      if (closedRegions.length > 0) context.log.notice(`${(0, dashboard_fleet.cz)(closedRegions, "en")}.`);
      return {
        regions: observe_fleet_inFleetOrder(kept.filter(each => each.kind === "observed"), fleet),
        closedRegions: closedRegions,
        scanned: scanned,
        guarded: guarded,
        gaps: [ ...holeGaps(context, fleet.holes), ...unreachable.map(({target: target, reason: why}) => gapAt(target, why, language)), ...unread.map(({arn: arn, target: target, reason: why}) => ({
          ...gapAt(target, why, language),
          certificate: arn
        })), ...later.map(({target: target}) => gapAt(target, outOfTime, language)), ...fleet.later.map(account => gapAt({
          account: account,
          region: everyRegion
        }, outOfTime, language)) ],
        left: left,
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
    function leftOver(fleet, later) {
      const unbegun = [ ...later.filter(({isBegun: isBegun}) => !isBegun).map(({target: target}) => target), ...fleet.later.map(account => ({
        account: account
      })) ];
      const givenUp = later.map(({target: target}) => target);
      return workOrder(unbegun.length > 0 ? unbegun : givenUp, fleet.begin).slice(0, 1).map(placeKey);
    }
    function laterProblem({config: config, run: run}, fleet, {later: later, left: left}) {
      const [first] = left;
      if (first === void 0) return [];
      const facts = {
        minutes: config.scan.timeBudget.total("minutes"),
        places: later.length,
        accounts: fleet.later.length,
        next: run.isDryRun ? void 0 : first
      };
      return [ problem((t, language) => t.outOfTime({
        ...facts,
        reason: plainReason(outOfTime, language)
      })) ];
    }
    function describeGap({target: {account: account, region: region}, reason: why}) {
      return problem((t, language) => t.regionNotScanned(account, region, plainReason(why, language)));
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
      const registrar = new Registrar(context);
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
      return [ ...new Map(missing.map(({name: name, value: value}) => [ registrar_keyOf({
        name: name,
        value: value
      }), {
        name: name,
        value: value
      } ])).values() ];
    }
    function withSights(sought, sights) {
      const records = sought.records.map(record => {
        const hostedZone = record.state === "missing" ? sights.get(registrar_keyOf(record)) : void 0;
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
    async function watchMigrated(context, tracking, places, lookers) {
      if (context.config.guard === "off") return {
        watched: [],
        unwatched: []
      };
      const scanned = new Set(places.map(watch_placeOf));
      const issues = [ ...tracking.byCertificate.values() ].filter(own => isUnderWatch(own) && scanned.has(watch_placeOf((0, 
      core_arn.Lw)(own.certificate))));
      const looks = await mapBounded(issues, concurrencyOf(context.config, issues.length), own => watchOne(context, own, lookers));
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
      if (issue.labels.includes(issue_labels.L$.hold)) return false;
      if (issue.state === "open") return lostSince !== void 0;
      return issue.labels.includes((0, issue_labels.UH)("done")) && issue.stateReason === "completed";
    }
    function arnOf({replacement: replacement, certificate: certificate}) {
      return replacement ?? certificate;
    }
    async function watchOne(context, own, lookers) {
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
        if (certificate?.status !== "ISSUED" || !certificate.inUseBy?.length) return;
        const judged = await judge_judgeCertificate(context, {
          reader: reader,
          lookers: lookers,
          served: {
            kind: "unknown"
          }
        }, certificate);
        return {
          key: own.certificate,
          ...judged
        };
      } catch (error) {
        if (!(error instanceof errors.gA) && !(error instanceof errors.yo)) throw error;
        context.log.warning(`${arn} could not be watched: ${(0, errors.bD)(error)}`);
        return "failed";
      }
    }
    const nothingRetired = {
      deleted: [],
      problems: []
    };
    const noReviews = {
      values: [],
      problems: []
    };
    async function survey(context, labelled, {fleet: fleet, budget: budget, mayOpenIssues: mayOpenIssues, isWhole: isWhole = true}) {
      const lookers = {
        records: new RecordLooker(context.dns),
        issuing: new IssuingLooker(context.dns)
      };
      const guard = isWhole ? guardSettings(context, labelled, lookers) : void 0;
      const observed = await observeFleet(knowing(context, fleet), labelled, fleet, {
        budget: budget,
        guard: guard
      });
      const {regions: regions, closedRegions: closedRegions, scanned: scanned} = observed;
      const certificates = regions.flatMap(region => region.certificates);
      const tracking = await recallWanted(labelled, certificates);
      const newIssues = mayOpenIssues ? context.config.issues.maxNewPerRun : 0;
      const kept = await keepRegions(context, {
        tracking: tracking,
        lookers: lookers,
        newIssues: newIssues
      }, regions);
      const looked = await watchMigrated(context, tracking, scanned, lookers);
      const guarded = guard && joinGuarded(observed.guarded);
      const {findings: findings, watched: watched, problems: problems, ...registered} = await registerRecords(context, fleet, {
        findings: kept.values,
        watched: looked.watched,
        guarded: guarded?.certificates ?? []
      });
      const pullRequests = await listOwnPullRequests(context, tracking);
      const entries = await decideEntries(context, {
        tracking: tracking,
        pullRequests: pullRequests,
        findings: findings
      });
      const reviews = isWhole ? await reviewAll(context, {
        fleet: fleet,
        entries: entries,
        tracking: tracking,
        pullRequests: pullRequests
      }) : noReviews;
      const retired = isWhole ? await retireOld(context, entries) : nothingRetired;
      return {
        findings: findings,
        scanned: scanned.length,
        gone: regions.flatMap(region => region.gone),
        notScanned: observed.gaps,
        left: observed.left,
        outside: isWhole ? outsideFleet(context, tracking, fleet) : [],
        watched: watched,
        unwatched: looked.unwatched,
        guard: guarded && {
          ...guarded,
          certificates: registered.guarded
        },
        closedRegions: closedRegions,
        leftOut: fleet.leftOut,
        health: isWhole ? await readHealth(context, fleet) : void 0,
        reviews: reviews.values,
        deleted: retired.deleted,
        problems: [ ...observed.problems, ...observed.guarded.flatMap(each => each.problems), ...kept.problems, ...problems, ...reviews.problems, ...retired.problems ]
      };
    }
    function guardSettings(context, tracking, lookers) {
      if (context.config.guard !== "all") return;
      const told = [ ...tracking.risks.values() ].filter(({issue: issue}) => issue.state === "open").map(({arn: arn}) => arn);
      return {
        lookers: lookers,
        told: told,
        memory: guardMemoryIn(tracking),
        watched: watchedArns(tracking)
      };
    }
    async function reviewAll(context, {fleet: fleet, entries: entries, tracking: tracking, pullRequests: pullRequests}) {
      const {plans: plans} = await readOpenPlans(context, tracking, pullRequests);
      const files = plans.flatMap(each => each.files).filter(file => isForThisRun(context, fleet, file));
      const groups = await groupProposals(context, entries, pullRequests);
      return reviewPlans(context, {
        groups: groups,
        openCount: countOpen(entries)
      }, files);
    }
    function isForThisRun({run: run}, {everyAccount: everyAccount, accounts: accounts}, {text: text}) {
      if (run.shard === void 0) return true;
      const parsed = parsePlan(text);
      const account = parsed.kind === "valid" ? parsed.plan.account : void 0;
      if (account === void 0 || !everyAccount.includes(account)) return run.shard.index === 1;
      return accounts.some(({id: id}) => id === account);
    }
    async function keepRegions(context, {tracking: tracking, lookers: lookers, newIssues: newIssues}, regions) {
      const certificates = regions.flatMap(region => region.certificates);
      const fresh = withoutIssue(certificates, tracking);
      const allotted = allotNewIssues(fresh, newIssues);
      const perRegion = await mapBounded(regions, concurrencyOf(context.config, regions.length), region => keepRegion(context, region, {
        tracking: tracking,
        allotted: allotted,
        lookers: lookers
      }));
      const findings = perRegion.flatMap(({values: values}) => values);
      return {
        values: await markProven(context, regions, findings),
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
      const tracking = await readTracking(context);
      const unprepared = await prepareRepository(context, tracking);
      const fleet = await readFleet(context, {
        budget: budget,
        left: leftOverIn(tracking)
      });
      const found = await survey(context, tracking, {
        fleet: fleet,
        budget: budget,
        mayOpenIssues: true
      });
      const result = await publish_publish(context, tracking, found);
      return {
        ...result,
        problems: [ ...unprepared, ...result.problems ]
      };
    }
    async function scanOne(context, issue) {
      const budget = budgetOf(context);
      const tracking = await readTracking(context);
      const own = [ ...tracking.byCertificate.values() ].find(one => one.issue.number === issue);
      const place = own && (0, core_arn.Lw)(own.certificate);
      if (own === void 0 || place === void 0) {
        context.log.notice(`Nothing to do: issue #${String(issue)} is no tracking issue of this action.`);
        return resultOf({});
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
      const tracking = await readTracking(context);
      const fleet = await readFleet(context, {
        budget: budget,
        left: leftOverIn(tracking)
      });
      const found = await survey(context, tracking, {
        fleet: fleet,
        budget: budget,
        mayOpenIssues: false
      });
      const storable = makeStorable(found, context.config.issues.language);
      const summarised = await summariseShard(context, tracking, storable.survey);
      return resultOf({
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
    function isParked(facts) {
      return isParkedByLabel(facts) || isParkedByRecord(facts);
    }
    function isParkedByLabel({labels: labels, events: events, swapLabel: swapLabel}) {
      const failed = (0, issue_labels.UH)("failed");
      if (!labels.includes(failed)) return false;
      const parkedAt = events.findLastIndex(event => event.kind === "labeled" && event.label === failed);
      const labelledAt = events.findLastIndex(event => event.kind === "labeled" && event.label === swapLabel);
      return labelledAt < parkedAt;
    }
    function isParkedByRecord({events: events, records: records, swapLabel: swapLabel}) {
      const labelledAt = findLabelling(events, swapLabel)?.createdAt;
      return records.filter(({reason: reason}) => reason?.code === "verification-failed").some(({finishedAt: finishedAt}) => {
        if (labelledAt === void 0 || finishedAt === void 0) return true;
        return temporal_polyfill.fE.Instant.compare(labelledAt, temporal_polyfill.fE.Instant.from(finishedAt)) <= 0;
      });
    }
    async function swap(context, request) {
      const tracking = await recallIssues(await readTracking(context), []);
      const run = {
        trusted: tracking.trusted,
        dashboard: tracking.dashboard?.number,
        isAlbStopped: false
      };
      const swapped = await mapEach(await swap_listCandidates(context, request), (t, number) => t.pullRequestNotHandled(number), async number => {
        const pullRequest = await context.github.getPullRequest(number);
        if (pullRequest === void 0 || isOfNoConcern(pullRequest)) return [];
        const outcome = await context.log.group(`Swapping by pull request #${String(number)}`, () => swapPullRequest(context, run, pullRequest, request.byHand === number));
        return outcome === void 0 ? [] : [ {
          pullRequest: pullRequest,
          outcome: outcome
        } ];
      });
      return resultOfOutcomes(context, swapped, "swap");
    }
    async function swap_listCandidates(context, request) {
      const {label: label} = context.config.pullRequests;
      const labelled = await context.github.listIssues({
        state: "closed",
        labels: [ label ]
      });
      const unfinished = labelled.filter(issue => issue.isPullRequest && !issue.labels.includes((0, 
      issue_labels.UH)("done")));
      const ofCommits = await Promise.all(request.commits.map(sha => context.github.pullRequestsOfCommit(sha)));
      const byHand = request.byHand === void 0 ? [] : [ request.byHand ];
      const numbers = [ ...unfinished.map(issue => issue.number), ...request.pullRequests, ...ofCommits.flat(), ...byHand ];
      return [ ...new Set(numbers) ].sort((a, b) => a - b);
    }
    function isOfNoConcern({isMerged: isMerged, state: state, labels: labels}) {
      const isRejected = !isMerged && state === "closed";
      return isRejected || labels.includes((0, issue_labels.UH)("done")) || labels.includes(issue_labels.L$.rollback);
    }
    async function swapPullRequest(context, run, pullRequest, isByHand) {
      const plans = await readPlanFiles(context, pullRequest.number, pullRequest.mergeCommitSha ?? pullRequest.headSha);
      if (plans.length === 0) return;
      const {label: label} = context.config.pullRequests;
      const gates = await passGates(context, pullRequest, label);
      const base = {
        action: "swap",
        listeners: [],
        gates: gates,
        notes: []
      };
      const earlier = await readRecords(context, run, pullRequest.number);
      if (gates.shut !== void 0) {
        const {shut: shut} = gates;
        context.log.notice(`Pull request #${String(pullRequest.number)}: ${shut.code} ${(0, 
        facts.HS)(shut.detail, "en")}`);
        await keepSwapComment(context, run, pullRequest, {
          ...base,
          listeners: [ ...earlier.values() ],
          shut: shut
        });
        return {
          ...base,
          shut: shut
        };
      }
      const parking = {
        ...gates,
        labels: pullRequest.labels,
        records: [ ...earlier.values() ],
        swapLabel: label
      };
      if (!isByHand && isParked(parking)) return;
      const keep = listeners => keepSwapComment(context, run, pullRequest, {
        ...base,
        listeners: listeners,
        shut: void 0
      });
      const ran = await runPlans(context, run, {
        pullRequest: pullRequest,
        plans: plans,
        earlier: earlier,
        keep: keep
      }, async job => {
        const entry = await swapListener(context, {
          ...job,
          brake: () => readBrake(context, pullRequest.number, {
            path: job.path,
            sha: job.sha
          }, run.dashboard, gates.labelling),
          override: () => readOverride(context, pullRequest.number)
        });
        return withActors(context, entry, gates, pullRequest);
      });
      const [invalid] = ran.invalid;
      const outcome = {
        ...base,
        listeners: ran.listeners,
        shut: ran.listeners.length === 0 ? invalid : void 0,
        notes: [ ...ran.invalid.map(reason => describeReason(reason, context.config.issues.language)), ...takenLater(context, pullRequest, ran.listeners, "swap") ]
      };
      await keepSwapComment(context, run, pullRequest, outcome);
      await tellOfSwap(context, run, pullRequest, outcome);
      await keepSwapLabels(context, pullRequest, outcome);
      return outcome;
    }
    async function runTasks(context, tasks) {
      const done = await mapEach(tasks, (t, {kind: kind}) => t.taskNotDone(kind), task => runTask(context, task));
      const merged = done.values.reduce(merge, resultOf({}));
      return {
        ...merged,
        problems: [ ...merged.problems, ...done.problems ]
      };
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
        return check(context, task.pullRequest);

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
        return resultOf({});
      }
    }
    function merge(a, b) {
      return {
        certificates: [ ...a.certificates, ...b.certificates ],
        emailValidated: b.emailValidated ?? a.emailValidated,
        notScanned: [ ...a.notScanned, ...b.notScanned ],
        closedRegions: [ ...a.closedRegions, ...b.closedRegions ],
        leftOut: {
          inactive: a.leftOut.inactive + b.leftOut.inactive,
          excluded: a.leftOut.excluded + b.leftOut.excluded
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
    function reportOf(context, mode, startedAt, result) {
      return {
        schemaVersion: reportVersion,
        mode: mode,
        repository: context.repository.fullName,
        run: context.run.url,
        startedAt: startedAt,
        finishedAt: context.clock.now().toString(),
        complete: result.notScanned.length === 0,
        isDryRun: context.run.isDryRun,
        certificates: result.certificates,
        notScanned: result.notScanned,
        closedRegions: result.closedRegions,
        accountsLeftOut: result.leftOut,
        health: result.health,
        guard: result.guard,
        pullRequests: result.pullRequests,
        nextWindow: result.nextWindow?.toString(),
        problems: result.problems.map(problem => problem[context.config.issues.language]),
        shard: result.shard
      };
    }
    function outputsOf(result, reportPath, timeZone) {
      const hasScanned = result.emailValidated !== void 0;
      const inState = state => hasScanned ? String(result.certificates.filter(certificate => certificate.state === state).length) : "";
      const listeners = result.pullRequests.flatMap(pullRequest => pullRequest.listeners);
      const withOutcome = (...kinds) => String(listeners.filter(listener => kinds.includes(listener.outcome)).length);
      return {
        report: reportPath,
        "email-validated": hasScanned ? String(result.emailValidated) : "",
        "awaiting-dns": inState("awaiting-dns"),
        ready: inState("ready"),
        "waiting-for-window": inState("waiting-for-window"),
        blocked: inState("blocked"),
        done: inState("done"),
        swapped: withOutcome("swapped"),
        deferred: withOutcome("deferred"),
        failed: withOutcome("failed", "refused", "not-started"),
        "next-window": result.nextWindow === void 0 ? "" : (0, time.dv)(result.nextWindow, timeZone),
        matrix: result.matrix,
        issues: JSON.stringify(result.issuesWritten),
        "pull-requests": JSON.stringify(result.pullRequestsWritten)
      };
    }
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
      const {inputs: inputs, environment: environment, tasks: tasks, startedAt: startedAt, repository: repository, log: log} = start;
      const config = await readConfig(start);
      if (config === void 0) return;
      refusePublic(repository, config, inputs);
      const context = createContext(start, config);
      const result = await runTasks(context, tasks);
      const report = reportOf(context, inputs.mode, startedAt, result);
      const path = writeReportFile(environment.temporaryFolder, report);
      (0, src_inputs.Kn)(outputsOf(result, path, config.maintenance.timeZone));
      const summary = (0, documents.$L)(result.summary, environment.documents);
      await (0, src_inputs.Sy)(cutSummary(summary, config.issues.language, src_inputs.fx));
      for (const problem of result.problems) log.error(problem.en);
      if (result.problems.length > 0) (0, src_inputs.QQ)(`${String(result.problems.length)} thing(s) could not be done; each is named above. ` + `What each code means and what to do: ${environment.documents}/${documents._u}`);
      await writePage(path, report, {
        config: config,
        documents: environment.documents
      });
      if (inputs.isDryRun) log.info("Dry run: nothing was written.");
    }
    async function writePage(path, report, {config: config, documents: documents}) {
      const {reportPage: reportPage} = await Promise.all([ __webpack_require__.e(172), __webpack_require__.e(906) ]).then(__webpack_require__.bind(__webpack_require__, 3906));
      const {maintenance: maintenance, issues: issues} = config;
      writeReportPage(path, reportPage({
        report: report,
        documents: documents,
        timeZone: maintenance.timeZone,
        language: issues.language
      }));
    }
    async function readConfig({github: github, repository: repository, inputs: inputs, log: log}) {
      const path = inputs.config;
      const file = await github.reader.readFile(path, repository.defaultBranch);
      if (file === void 0) throw new errors.yo(`There is no config file ${path} on branch ${repository.defaultBranch} of ${repository.fullName}. ` + "Add it (README, “Quick start”), or name another path with input `config`.");
      const loaded = loadConfig(file.text);
      if (loaded.kind === "valid") return loaded.config;
      for (const problem of loaded.problems) log.error(formatProblem(path, problem), {
        file: path,
        line: problem.line,
        column: problem.column
      });
      (0, src_inputs.QQ)(`${path} has ${String(loaded.problems.length)} error(s). Nothing was asked of AWS and nothing was written.`);
      return;
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
    function createContext(start, config) {
      const {inputs: inputs, environment: environment, repository: repository, github: github, clock: clock, log: log} = start;
      const oidc = createOidcTokenSource({
        mask: src_inputs.$l,
        clock: clock
      });
      const dns = createDnsReader({
        resolvers: config.dns.resolvers,
        concurrency: 50
      });
      const aws = createAws({
        oidc: oidc,
        dns: dns,
        repository: environment.repository,
        runId: environment.runId,
        hubs: config.roles.hub,
        clock: clock,
        mask: src_inputs.$l,
        environment: process.env
      });
      const {isDryRun: isDryRun, mode: mode, shard: shard} = inputs;
      const mayWriteIssues = !isDryRun && shard === void 0 && mode !== "discover";
      return {
        clock: clock,
        log: log,
        github: github.reader,
        githubWriter: withDocuments(mayWriteIssues ? github.createWriter() : createPrintingWriter(repository.fullName, log), environment.documents),
        aws: mode === "report" ? noAws : aws.readers,
        claims: createClaimsReader(oidc),
        awsWriters: isDryRun || mode === "report" || mode === "discover" ? void 0 : aws.writers,
        dns: dns,
        resolvers: createResolverReader(),
        tls: createTlsProbe(),
        config: config,
        configPath: inputs.config,
        reports: {
          read: () => readReportFolder(inputs.reports)
        },
        repository: repository,
        run: {
          url: environment.runUrl,
          event: environment.event.name,
          isDryRun: isDryRun,
          isStartedByHand: environment.event.name !== "schedule",
          shard: shard
        }
      };
    }
  },
  116: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Oz: () => discoverSummary,
      TX: () => isAnythingLeftAlone,
      Yk: () => fleetSection,
      cz: () => closedRegionsLine
    });
    var _locales_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7707);
    var _markdown_fitting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2586);
    var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1124);
    var _markdown_share_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3110);
    function discoverSummary({accounts: accounts, shards: shards, leftOut: leftOut}, language) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_0__.T[language].fleet;
      return [ `## ${t.title}`, t.shards(accounts, shards), ...leftOutLine(leftOut, language) ].join("\n\n");
    }
    function isAnythingLeftAlone({leftOut: leftOut, closedRegions: closedRegions}) {
      return leftOut.inactive + leftOut.excluded + closedRegions.length > 0;
    }
    function fleetSection({leftOut: leftOut, closedRegions: closedRegions}, language, limit) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_0__.T[language].fleet;
      const parts = [ ...leftOutLine(leftOut, language) ];
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
      return inactive + excluded > 0 ? [ _locales_index_js__WEBPACK_IMPORTED_MODULE_0__.T[language].fleet.leftOut(inactive, excluded) ] : [];
    }
    function closedRegionsLine(closedRegions, language) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_0__.T[language].fleet;
      return t.closedLine(closedRegions.map(({region: region, accounts: accounts}) => t.closedRegion(region, accounts.length)));
    }
  },
  9186: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => readableName
    });
    var _core_dns_idn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1270);
    var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1124);
    function readableName(name) {
      const readable = (0, _core_dns_idn_js__WEBPACK_IMPORTED_MODULE_0__.D)(name);
      return readable === void 0 ? (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(name) : `${(0, 
      _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(name)} (${(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(readable)})`;
    }
  },
  3221: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => registerText,
      r: () => withProof
    });
    var _core_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(140);
    var _core_dns_proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);
    var _locales_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7707);
    var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1124);
    function withProof(record, seen, language) {
      const {provenBy: provenBy, state: state} = record;
      if (provenBy === void 0 || state === "validated") return seen;
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_1__.T[language].proof;
      const certificate = (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)((0, 
      _core_arn_js__WEBPACK_IMPORTED_MODULE_3__.RQ)(provenBy) ?? provenBy);
      return (0, _core_dns_proof_js__WEBPACK_IMPORTED_MODULE_0__.p5)(record) ? t.lost(certificate, seen) : t.inPlace(certificate, seen);
    }
    function registerText(records, day, language) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_1__.T[language].proof;
      const left = records.filter(_core_dns_proof_js__WEBPACK_IMPORTED_MODULE_0__.p5);
      if (left.length === 0) return t.nothingLeft(day);
      const wrong = left.filter(({state: state}) => state === "wrong").length;
      const counts = wrong === 0 ? "" : ` ${t.counts(wrong, left.length - wrong, records.length - left.length)}`;
      return `${t.register(left.length, records.length, day)}${counts}`;
    }
  },
  5749: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $o: () => groupByZone,
      PJ: () => zoneFile,
      ab: () => recordBlocks,
      pj: () => plain,
      sw: () => recordStateText
    });
    var _core_dns_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3017);
    var _core_dns_record_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1424);
    var _locales_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7707);
    var _core_dns_route53_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6974);
    var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7956);
    var _markdown_budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3204);
    var _markdown_fitting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2586);
    var _idn_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9186);
    var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1124);
    var _proof_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3221);
    const foundLength = 260;
    function recordBlocks(records, {language: language, fixed: fixed = "", limit: limit}) {
      const {noun: noun} = _locales_index_js__WEBPACK_IMPORTED_MODULE_2__.T[language].records;
      const fitted = (0, _markdown_budget_js__WEBPACK_IMPORTED_MODULE_5__.zV)({
        fixed: fixed,
        rows: records.map(record => `${recordBlock(record, language)}\n`),
        ...limit !== void 0 && {
          limit: limit,
          byteLimit: (0, _markdown_fitting_js__WEBPACK_IMPORTED_MODULE_6__.D_)(limit)
        },
        dropped: count => (0, _markdown_fitting_js__WEBPACK_IMPORTED_MODULE_6__.RY)(count, noun, language)
      });
      const note = fitted.note === void 0 ? [] : [ fitted.note ];
      return [ ...fitted.rows.map(row => row.trimEnd()), ...note ].join("\n\n");
    }
    function recordBlock(record, language) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_2__.T[language].records;
      return [ t.inZone((0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_9__.aY)(plain(record.zone)), recordStateText(record, language)), t.host((0, 
      _idn_js__WEBPACK_IMPORTED_MODULE_7__.A)(record.name)), (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_9__.DV)((0, 
      _core_dns_zone_js__WEBPACK_IMPORTED_MODULE_0__.YB)(record.name, record.zone)), t.value, (0, 
      _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_9__.DV)(record.value) ].join("\n\n");
    }
    function recordStateText(record, language) {
      return (0, _proof_js__WEBPACK_IMPORTED_MODULE_8__.r)(record, seenText(record, language), language);
    }
    function seenText(record, language) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_2__.T[language].records;
      const {state: state, mistake: mistake = "other-value"} = record;
      const found = (0, _facts_js__WEBPACK_IMPORTED_MODULE_4__.wQ)(record.found, language, foreign => (0, 
      _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_9__.aY)(foreign, {
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
          zone: (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_9__.aY)(plain(record.zone)),
          longestChain: _core_dns_record_look_js__WEBPACK_IMPORTED_MODULE_1__.q7
        })}`;

       case "unknown":
        return `❔ ${t.unknown(found)}`;
      }
    }
    function missingText({hostedZone: hostedZone}, language) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_2__.T[language].records;
      if (hostedZone === void 0) return `⬜ ${t.missing}`;
      const {kind: kind, account: account, zone: zone, found: found} = hostedZone;
      const facts = {
        zone: (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_9__.aY)(plain(zone)),
        account: (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_9__.aY)(account),
        found: (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_9__.aY)(found, {
          maxLength: foundLength
        })
      };
      return _locales_index_js__WEBPACK_IMPORTED_MODULE_2__.T[language].hostedZone[kind](facts, t.missing);
    }
    function groupByZone(records) {
      const groups = new Map;
      for (const record of [ ...records ].sort((a, b) => a.name < b.name ? -1 : 1)) {
        const known = groups.get(record.zone);
        if (known === void 0) groups.set(record.zone, [ record ]); else known.push(record);
      }
      return new Map([ ...groups ].sort(([a], [b]) => a < b ? -1 : 1));
    }
    function zoneFile(records) {
      return [ ...groupByZone(records) ].map(([zone, group]) => [ `; ${plain(zone)}`, ...group.map(record => `${record.name} ${String(_core_dns_route53_js__WEBPACK_IMPORTED_MODULE_3__.E$)} IN CNAME ${record.value}`) ].join("\n")).join("\n");
    }
    function plain(name) {
      return name.replace(/\.$/, "");
    }
  },
  7956: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      HS: () => detailText,
      vd: () => detailMarkdown,
      wQ: () => quoteDetail
    });
    var temporal_polyfill__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9853);
    var _locales_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7707);
    var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1124);
    var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4054);
    const maxLength = 300;
    function detailMarkdown(detail, language) {
      return quoteDetail(detail, language, foreign => (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)(foreign, {
        maxLength: maxLength
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
  2323: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => otherUseText
    });
    var _core_certificate_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3232);
    var _locales_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7707);
    function otherUseText({service: service, arn: arn}, language, quote) {
      return `${serviceText(service, language, quote)} ${quote(arn)}`;
    }
    function serviceText(service, language, quote) {
      const unnamed = _core_certificate_usage_js__WEBPACK_IMPORTED_MODULE_1__.jG.find(each => each === service);
      return unnamed === void 0 ? quote(service) : _locales_index_js__WEBPACK_IMPORTED_MODULE_0__.T[language].services[unnamed];
    }
  },
  7707: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => texts
    });
    var en_namespaceObject = {};
    __webpack_require__.r(en_namespaceObject);
    __webpack_require__.d(en_namespaceObject, {
      audit: () => audit,
      calendarWarnings: () => calendarWarnings,
      changeCalendar: () => changeCalendar,
      cures: () => cures,
      dashboard: () => dashboard,
      described: () => described,
      dnsFailures: () => dnsFailures,
      doctor: () => doctor,
      doctorWords: () => doctorWords,
      email: () => email,
      events: () => events,
      facts: () => facts,
      fallback: () => fallback,
      fitting: () => fitting,
      fleet: () => fleet,
      guard: () => guard,
      health: () => health,
      history: () => issue_sections_history,
      hostedZone: () => hostedZone,
      issue: () => issue,
      labelled: () => labelled,
      labels: () => labels,
      managed: () => managed,
      openings: () => openings,
      pace: () => pace,
      page: () => page,
      planProblems: () => planProblems,
      problems: () => problems,
      proof: () => proof,
      pullRequest: () => pullRequest,
      reasons: () => reasons,
      recordSection: () => recordSection,
      records: () => records,
      services: () => services,
      status: () => pull_request_status,
      summary: () => summary,
      swapComment: () => swapComment,
      time: () => time
    });
    var ja_namespaceObject = {};
    __webpack_require__.r(ja_namespaceObject);
    __webpack_require__.d(ja_namespaceObject, {
      audit: () => swap_comment_audit,
      calendarWarnings: () => calendar_calendarWarnings,
      changeCalendar: () => calendar_changeCalendar,
      cures: () => cures_cures,
      dashboard: () => dashboard_dashboard,
      described: () => reasons_described,
      dnsFailures: () => dns_dnsFailures,
      doctor: () => doctor_doctor,
      doctorWords: () => doctor_doctorWords,
      email: () => issue_sections_email,
      events: () => events_events,
      facts: () => facts_facts,
      fallback: () => issue_sections_fallback,
      fitting: () => summary_fitting,
      fleet: () => fleet_fleet,
      guard: () => guard_guard,
      health: () => fleet_health,
      history: () => ja_issue_sections_history,
      hostedZone: () => dns_hostedZone,
      issue: () => issue_issue,
      labelled: () => time_labelled,
      labels: () => labels_labels,
      managed: () => issue_sections_managed,
      openings: () => calendar_openings,
      pace: () => pace_pace,
      page: () => page_page,
      planProblems: () => plan_problems_planProblems,
      problems: () => problems_problems,
      proof: () => dns_proof,
      pullRequest: () => pull_request_pullRequest,
      reasons: () => reasons_reasons,
      recordSection: () => record_section_recordSection,
      records: () => dns_records,
      services: () => issue_sections_services,
      status: () => ja_pull_request_status,
      summary: () => summary_summary,
      swapComment: () => swap_comment_swapComment,
      time: () => time_time
    });
    var plural = __webpack_require__(1945);
    const calendarWarnings = {
      "no-windows": () => "there are none, so no ALB or Classic listener that no override matches is ever started",
      "never-open": () => "no listener can start in the next five years, every opening is frozen or no longer than the cutoff",
      "always-open": () => "always open, so listeners are swapped at any time outside a freeze",
      "short-openings": ({longestMinutes: longestMinutes}) => `open for ${String(longestMinutes)} min at the most, too short when GitHub starts a scheduled run late; allow two hours or more`
    };
    const changeCalendar = {
      merging: count => `leaves ${(0, plural.L)(count, "listener")} until the SSM Change Calendar opens`,
      row: reason => `when the SSM Change Calendar opens (${reason} now)`,
      status: count => `${(0, plural.L)(count, "listener")} when the SSM Change Calendar opens`
    };
    const openings = {
      none: "none",
      openNow: "open now",
      withoutEnd: from => `${from}, without an end`,
      until: (from, to) => `${from} until ${to}`,
      join: "; "
    };
    const cures = {
      failures: {
        ADDITIONAL_VERIFICATION_REQUIRED: "AWS wants to know more before it issues for this domain, as for well-known names: open a case with AWS Support from this account; when it is settled, set label `acm-request`.",
        DOMAIN_NOT_ALLOWED: "A name is on a list of unsafe domains (such as Google Safe Browsing): have it taken off there, ask AWS Support to clear it, then set label `acm-request`; or leave the name out with `rules[].drop`.",
        INVALID_PUBLIC_DOMAIN: "A name is no valid public domain, for example because its top-level domain does not exist: leave it out with `rules[].drop`, then set label `acm-request`.",
        DOMAIN_VALIDATION_DENIED: "The owner of a domain has denied the validation: settle it with the owner, then set label `acm-request`.",
        NO_AVAILABLE_CONTACTS: "ACM found nobody to write to, which is no reason for a request by DNS: set label `acm-request`; if it comes again, ask AWS Support.",
        OTHER: "ACM does not say why: set label `acm-request` for a new attempt; if it comes again, ask AWS Support with the ARN."
      },
      quotas: {
        names: "Raise the quota “Domain names per ACM certificate” (10 at first, at most 100) in Service Quotas, AWS Certificate Manager, in this account and region; or leave names out with `rules[].drop`. The next run goes on by itself.",
        "requests-per-year": "Raise the quota “ACM certificates created in last 365 days” in Service Quotas, AWS Certificate Manager, in this account and region; deleting certificates does not help. `strategy: in-place` needs no new certificate. The next run goes on by itself.",
        certificates: "Raise the quota “ACM certificates” in Service Quotas, AWS Certificate Manager, in this account and region, or delete certificates that nobody needs: expired ones count too. The next run goes on by itself."
      }
    };
    const dashboard = {
      title: "E-mail-validated certificates: where the migration stands",
      nothing: "No e-mail-validated certificate is in use.",
      nothingHere: "Nothing is to be migrated in what this run has looked at.",
      progress: (done, all) => `${done} of ${all} ${all === "1" ? "certificate" : "certificates"} done`,
      lastComplete: (day, timeZone) => `Last complete scan: ${day} (UTC). Times below are in ${timeZone} and UTC.`,
      incomplete: (day, gaps) => `The scan of ${day} (UTC) is incomplete: ${(0, plural.L)(gaps, "account-region")} could not be looked at.`,
      lastBefore: day => `The last complete one was on ${day} (UTC).`,
      neverComplete: "None has been complete so far.",
      overdue: count => `${(0, plural.L)(count, "certificate")} ${count === 1 ? "is" : "are"} past the day needed by (30 days before expiry, or the last renewal by e-mail).`,
      countHeader: [ "State", "Certificates", "What it waits for" ],
      states: {
        found: "found, nothing requested yet",
        "awaiting-dns": "waiting for DNS records",
        ready: "waiting for review, merge or label",
        "waiting-for-window": "approved, waiting for a window or the next run",
        swapped: "swapped, waiting for ACM to notice",
        failed: "failed: a person has to look",
        blocked: "blocked: the reason is below",
        done: "done"
      },
      sections: {
        urgent: "Cannot wait",
        failed: "Failed: a person has to look",
        blocked: "Blocked",
        dns: "Waiting for DNS records",
        decision: "Waiting for a label or a decision",
        review: "Waiting for review",
        window: "Waiting for a maintenance window",
        limit: "Held back by a limit",
        "next-run": "Going on by itself with the next runs",
        done: "Done",
        gaps: "Not scanned",
        records: "DNS records to register",
        listed: "Needs nothing"
      },
      short: {
        failed: "Failed",
        blocked: "Blocked",
        dns: "DNS records",
        decision: "Label or decision",
        review: "Review and merge",
        window: "Window or next run",
        limit: "Held back by a limit",
        "next-run": "Goes on by itself",
        done: "Done"
      },
      certificate: "Certificate",
      place: "Account and region",
      issue: "Issue",
      pullRequest: "Pull request",
      why: "Why",
      whatToDo: "What to do",
      opens: "Next opening",
      note: "Note",
      account: "Account",
      region: "Region",
      zoneHeader: [ "DNS zone", "Owners", "Certificates", "Records missing", "First attempt ends" ],
      recordHeader: [ "Record", "In public DNS" ],
      looked: time => `Looked up ${time}.`,
      zoneSummary: (zone, records) => `${zone}: ${(0, plural.L)(records, "record")}`,
      nextRun: "the next run",
      limits: {
        "issues.max-new-per-run": "Later runs open their issues (`issues.max-new-per-run`)",
        "pull-requests.max-open": "Ready; their pull requests are opened when fewer are open (`pull-requests.max-open`)"
      },
      listed: {
        unused: "Not in use, so nothing is requested",
        ignored: "Ignored by a rule",
        declined: "Closed as not planned"
      },
      line: (heading, count, names) => `**${heading}** (${count}): ${names}.`,
      named: (name, place) => `${name} (${place})`,
      nouns: {
        certificates: "certificates",
        gaps: "account-regions",
        records: "records",
        zones: "zones"
      }
    };
    const dnsFailures = {
      "bad-name": () => "this is no valid DNS name",
      "no-resolver": detail => `no resolver can be used: ${detail}`,
      "resolvers-given-up": () => "no resolver answered before, not asked again",
      "server-given-up": () => "not asked again: there was no answer before",
      timeout: () => "no resolver answered in time",
      unreachable: () => "no resolver could be reached",
      unreadable: () => "the answer cannot be read",
      "not-understood": () => "the resolver did not understand the question (FORMERR)",
      "server-failed": () => "the resolver failed (SERVFAIL)",
      "not-supported": () => "the resolver does not do this (NOTIMP)",
      refused: () => "the resolver refused the question (REFUSED)",
      "other-code": detail => `the resolver answered with code ${detail}`,
      dnssec: () => "the DNSSEC chain is broken: resolvers that check it get SERVFAIL",
      "not-responsible": () => "this server is not responsible for the zone"
    };
    const hostedZone = {
      added: ({zone: zone, account: account}) => `⏳ added in Route 53 (zone ${zone}, account ${account}); public DNS does not show it yet`,
      there: ({zone: zone, account: account}) => `⏳ stands in Route 53 (zone ${zone}, account ${account}), yet public DNS does not show it: if that lasts, check that the domain is delegated to this zone`,
      "other-value": ({zone: zone, account: account, found: found}) => `❌ not added in Route 53 (zone ${zone}, account ${account}): the name holds ${found}, and nothing is overwritten`,
      delegated: ({zone: zone, account: account, found: found}, missing) => `⬜ ${missing}; not added in Route 53 (zone ${zone}, account ${account}), since ${found} is delegated to other name servers: register it there`,
      "unclear-zone": ({zone: zone, found: found}, missing) => `⬜ ${missing}; not added in Route 53, since several hosted zones are called ${zone} (accounts: ${found}) and public DNS does not say which one counts: register it by hand`,
      refused: ({zone: zone, account: account, found: found}, missing) => `⬜ ${missing}; Route 53 refused to add it (zone ${zone}, account ${account}): ${found}`
    };
    const proof = {
      inPlace: (certificate, seen) => `already in place, for certificate ${certificate}; public DNS: ${seen}`,
      lost: (certificate, seen) => `${seen}, though certificate ${certificate} needs it too for its next renewal`,
      register: (left, all, day) => left === all ? `**Please add ${all === 1 ? "this CNAME record" : `these ${String(all)} CNAME records`} by ${day}.** We see ${all === 1 ? "it" : "them"} by ourselves: no need to answer or to close this.` : `**Please add or correct ${String(left)} of these ${String(all)} CNAME records by ${day}.** We see them by ourselves: no need to answer or to close this.`,
      counts: (wrong, missing, right) => `${counted(wrong, "wrong")}${missing > 0 ? `, ${String(missing)} ${missing === 1 ? "is" : "are"} missing` : ""}${right > 0 ? `, ${String(right)} ${right === 1 ? "is" : "are"} right` : ""}.`,
      nothingLeft: day => `**Nothing is left to register: every DNS record is in place.** ACM sees them, usually within 30 minutes; needed by ${day}.`
    };
    function counted(count, word) {
      return `${(0, plural.L)(count, "record")} ${count === 1 ? "is" : "are"} ${word}`;
    }
    const records = {
      noun: "records",
      inZone: (zone, state) => `**CNAME in zone ${zone}:** ${state}`,
      host: name => `Host (full name ${name}):`,
      value: "Value:",
      validated: "seen by ACM",
      present: "there; ACM will see it within 30 minutes",
      missing: "not there yet",
      unknown: why => `could not look (${why})`,
      mistakes: {
        "other-value": ({seen: seen}) => `another value: ${seen}`,
        "suffix-doubled": ({seen: seen, zone: zone}) => `the zone’s name stands twice, it is at ${seen}: enter the host without ${zone}`,
        "value-suffixed": ({seen: seen}) => `the zone’s name was added to the value, it is ${seen}: end the value with a dot`,
        "underscore-lost": ({seen: seen}) => `the leading underscore of the name is lost, it is at ${seen}`,
        "some-name-servers": ({seen: seen}) => `only some of the zone’s name servers have it, not ${seen}`,
        "other-type": ({seen: seen}) => `a record of type ${seen} stands at this name, where no CNAME can stand beside it`,
        "chain-too-long": ({seen: seen, longestChain: longestChain}) => `it leads over more than ${String(longestChain)} CNAMEs, from ${seen} on: ACM does not follow them`,
        "chain-loop": ({seen: seen}) => `the CNAMEs lead in a circle, back to ${seen}`
      }
    };
    const doctor = {
      title: "acm-email-to-dns: doctor",
      noProblem: "No problem was found.",
      unseen: "What cannot be looked at from here, or only by changing something, stands at the end of the table.",
      problems: count => `${(0, plural.L)(count, "problem")}.`,
      header: [ "", "What", "Found" ],
      noun: "findings",
      pieTitle: "Findings",
      states: {
        ok: "in order",
        warning: "warnings",
        problem: "problems",
        unseen: "not looked at"
      },
      join: ", ",
      subject: (subject, other) => `The OIDC token of this job carries the subject ${subject}${other === "" ? "" : `, in its other form ${other}`}. ` + "A job of another event or with an environment has another one.",
      trust: "Trust policies for jobs on the default branch (with the first account; change its id for the others). Whether a role trusts this job was seen by assuming it; its own policy is not read, since that would take `iam:GetRole`.",
      trustOf: roles => `Trust policy of ${roles}:`
    };
    const publicZones = (count, zones) => {
      const more = count - zones.length;
      const names = [ ...zones, ...more > 0 ? [ `${String(more)} more` ] : [] ];
      return `${(0, plural.L)(count, "public hosted zone")}${names.length === 0 ? "" : `: ${names.join(", ")}`}`;
    };
    const doctorWords = {
      config: "Config",
      tokenContents: "Token, contents",
      tokenIssues: "Token, issues",
      tokenPullRequests: "Token, pull requests",
      tokenStatuses: "Token, statuses",
      tokenAccount: "Token, account",
      oidcToken: "OIDC token",
      organisation: "Organisation",
      organisationHealth: "AWS Health of the organisation",
      closedRegions: "Closed regions",
      nextOpenings: "Next openings",
      calendar: "Calendar",
      changeCalendar: arn => `SSM Change Calendar ${arn}`,
      hubRole: power => `Hub role (${power})`,
      places: (shown, {all: all, areRegions: areRegions}) => {
        if (all === 1) return shown.join("");
        const more = all - shown.length;
        const names = [ ...shown, ...more > 0 ? [ `${String(more)} more` ] : [] ].join(", ");
        return `${(0, plural.L)(all, areRegions ? "account-region" : "account")} (${names})`;
      },
      at: (places, topic) => `${places}, ${topic}`,
      branch: "Branch",
      environment: "Environment",
      owner: login => `Owner ${login}`,
      reviewer: login => `Reviewer ${login}`,
      resolver: server => `DNS resolver ${server}`,
      pullRequests: "Pull requests by this token",
      role: role => `role ${role}`,
      regions: "regions",
      health: "AWS Health",
      acm: "ACM",
      loadBalancing: "Elastic Load Balancing",
      switchInPlace: "switch in place",
      tokenWrites: "Token, writing",
      tlsProof: "TLS proof",
      valid: (accounts, places) => `valid: ${(0, plural.L)(accounts, "account")}, ${(0, 
      plural.L)(places, "account-region")}`,
      reads: "reads",
      readsIssues: count => `reads; ${(0, plural.L)(count, "open issue")} of this action`,
      readsPullRequests: count => `reads; ${(0, plural.L)(count, "open pull request")}`,
      readsEvents: count => `reads; ${(0, plural.L)(count, "open or upcoming event")} about ACM`,
      writesAs: login => `writes as ${login}`,
      identity: (subject, audience) => `subject ${subject}, audience ${audience}`,
      accountsFound: (found, inactive, excluded) => `${(0, plural.L)(found, "account")} beside the listed ones; left out: ${String(inactive)} suspended or closing, ${String(excluded)} excluded`,
      canBeAssumed: power => `can be assumed (${power})`,
      onBranch: (branch, main) => `this run is on ${branch}, and roles trust the default branch, ${main}: start the doctor from ${main}`,
      notFromBranch: (branch, main) => `does not take a token of branch ${branch}, which is right if it trusts ${main}`,
      inEnvironment: environment => `this job runs in ${environment}, so that its token tells the environment and no branch: roles that trust the branch refuse it`,
      fromEnvironment: environment => `not looked at: the job that swaps runs in environment ${environment}, and only its token leads into this role`,
      canDoWithout: said => `${said} This config does without it as long as the other way to the same works`,
      triedReads: count => `the ${(0, plural.L)(count, "read")} of its policy are allowed`,
      onlyByWriting: (actions, file) => `not looked at, since only a write shows it: ${actions}. Compare the role’s policy with ${file}`,
      tokenOnlyByWriting: permissions => `not looked at, since only a write shows it: ${permissions}. Compare the job’s \`permissions:\` with examples/`,
      tlsNotTried: "not looked at: whether this runner reaches your load balancers; the check comment of each pull request says so before the merge",
      mayOpen: "Settings › Actions › General lets workflows create them",
      mayNotOpen: "Settings › Actions › General keeps workflows from creating them: tick “Allow GitHub Actions to create and approve pull requests”, or pass the token of a GitHub App",
      mayOpenUnknown: "not looked at: the token may not read whether Settings › Actions › General lets workflows create them; GitHub says so at the first proposal",
      assignable: "can be assigned",
      notAssignable: login => `GitHub knows nobody called ${login} who can be assigned here: correct the name, or give access to the repository`,
      teamSeen: "is there",
      teamUnknown: "not looked at: the token may not see the teams of the organisation",
      resolverAnswers: "answers",
      resolverSilent: why => `no answer (${why}): open UDP and TCP port 53 to it, or name another in \`dns.resolvers\``,
      resolverRefuses: why => `answers, but with a failure (${why})`,
      seesZones: (count, zones) => `can be assumed (Route 53); ${publicZones(count, zones)}`,
      enabled: regions => `${String(regions.length)} enabled: ${regions.join(", ")}`,
      leadsTo: (hub, reached, all) => `${hub} leads to ${String(reached)} of ${(0, plural.L)(all, "account")}`,
      searched: certificates => `${(0, plural.L)(certificates, "e-mail-validated certificate")}, found by SearchCertificates`,
      listed: certificates => `${(0, plural.L)(certificates, "e-mail-validated certificate")}, listed and described one by one, since SearchCertificates is unknown or not allowed; allow \`acm:SearchCertificates\` in the policy of the role`,
      knowsSwitch: "known to ACM (ListCertificateDomainValidations)",
      calendarSays: (isOpen, until) => `${isOpen ? "open" : "closed"} now${until === "" ? "" : ` until ${until}`}`
    };
    const events = {
      recordsKnown: "ACM has made the DNS records for this certificate; please register them.",
      recordWrong: "A DNS record is there, but not as ACM needs it; please correct it.",
      reminder: ({ends: ends, left: left, hours: hours}) => `ACM has not seen every DNS record yet. This attempt ends ${ends}${left}; reminder ${String(hours)} hours before. ` + "Being late costs nothing but a new attempt: what is registered stays right.",
      left: span => ` (${span} left)`,
      blocked: reason => `This cannot go on by itself. ${reason}`,
      expired: "This certificate has expired and is still in use: clients get an error now. Only the new certificate helps; please register its records, or review its pull request.",
      reverted: reason => `The old certificate is back on a listener that had been migrated. ${reason}`,
      deleted: certificate => `The e-mail-validated certificate ${certificate} was deleted: nothing had used it for as long as \`swap.delete-old-after\` asks, and its replacement is issued and served.`,
      backInUse: "Reopened: the e-mail-validated certificate is in use again.",
      closedTooEarly: "Reopened once: the e-mail-validated certificate is still in use. Close it as *not planned* if that is meant to stay so; then nothing more is asked.",
      duplicate: original => `Closed as a duplicate of ${original}.`
    };
    var dns = __webpack_require__(7e3);
    var owners = __webpack_require__(1303);
    const expected = {
      version: "1",
      account: "twelve digits in quotes",
      region: "a region such as eu-west-1",
      domains: "a list of at least one domain name",
      domain: "a domain name",
      from: "the ARN of a certificate",
      to: "the ARN of a certificate",
      listeners: "a list of at least one listener",
      listener: "a listener with `arn`, `load-balancer`, `type`, `port` and `certificate`",
      arn: "the ARN of a listener, or of a Classic load balancer",
      "load-balancer": "the name of a load balancer",
      type: "application, network or classic",
      port: "a number from 1 to 65535",
      certificate: "default, sni or both"
    };
    const planProblems = {
      "plan-file-of": ({path: path}, q) => `in ${q(path)}`,
      "plan-file-too-long": () => "the file is longer than a plan can be",
      "plan-file-too-deep": () => "it is nested too deeply",
      "plan-file-alias": () => "aliases are not allowed in a plan",
      "plan-file-syntax": ({message: message}, q) => `this is no valid YAML: ${q(message)}`,
      "plan-file-is-none": () => "this is no plan: its keys are missing, or it is not the regular file that the pull request lists",
      "plan-file-expected": ({path: path, what: what}, q) => `${q(path)}: expected ${expected[what] ?? "another value"}`,
      "plan-file-unknown": ({path: path, keys: keys}, q) => `${path === "" ? "" : `${q(path)}: `}unknown: ${q(keys)}`,
      "plan-file-same": () => "`to`: the same certificate as `from`",
      "plan-file-elsewhere": ({path: path, account: account, region: region}, q) => `${q(path)}: it is of account ${q(account)}, region ${q(region)}`,
      "plan-file-other-name": ({path: path, type: type, name: name}, q) => `${q(path)}: the ARN names ${q(type)} load balancer ${q(name)}`,
      "plan-file-classic": ({path: path}, q) => `${q(path)}: a Classic listener has one certificate, its default`,
      "plan-file-twice": ({path: path}, q) => `${q(path)}: the listener stands twice`
    };
    const whyNoTls = {
      configured: "verify: api",
      "not-served-before": "no handshake showed the old certificate before (internal or shadowed by another)",
      unreachable: "no address of the load balancer answered a handshake"
    };
    const facts = {
      join: "; ",
      "head-repository-deleted": () => "the head repository was deleted",
      "branch-in-fork": ({repository: repository}, q) => `its branch is in ${q(repository)}`,
      "merged-elsewhere": ({branch: branch, expected: expected}, q) => `merged into ${q(branch)}, not into ${q(expected)}`,
      "merge-commit-missing": () => "no merge commit",
      "label-setter-unknown": () => "nothing shows who set the label",
      "label-before-last-commit": () => "the label was set before the last commit",
      "label-by-unlisted-app": ({app: app}, q) => `set by the app ${q(app)}, which is not listed`,
      "role-unreadable": ({login: login}, q) => `the role of ${q(login)} could not be read`,
      "role-too-low": ({login: login, role: role, needed: needed}, q) => `set by ${q(login)}, whose role is ${q(role)}; ${q(needed)} is needed`,
      approvals: ({given: given, needed: needed}) => `${given} of ${needed}`,
      "pull-request-unreadable": () => "the pull request could not be read",
      "label-taken-off": () => "the label was taken off",
      "label-set-anew": () => "the label was taken off and set anew during the run; the next run looks at who set it",
      "plan-left-branch": () => "the plan is not on the default branch any more",
      "plan-differs": () => "the default branch has another version",
      "records-not-shown": () => "ACM showed no record of it (`ListCertificateDomainValidations`), so nothing was started",
      "old-not-served": () => "it does not serve the old certificate any more",
      "found-elsewhere": ({reviewed: reviewed, found: found}, q) => `reviewed as ${q(reviewed)}, found as ${q(found)}`,
      "neither-served": () => "it serves neither certificate where the plan found the old one",
      "swapped-and-back": () => "it was swapped and is back on the old certificate",
      "reverted-swap": ({place: place, port: port, pullRequest: pullRequest, at: at, timeZone: timeZone}, q, time) => `${q(place)} port ${port} was swapped by #${pullRequest}${at === "" ? "" : ` on ${time(at, timeZone)}`} and is back on the old certificate`,
      "reverted-code": ({place: place, port: port, at: at, timeZone: timeZone}, q, time) => `${q(place)} port ${port} serves the old certificate again, though nothing used it any more on ${time(at, timeZone)}`,
      manager: ({kind: kind, name: name}, q) => managerOf(kind, q(name)),
      "manager-sets-it": ({kind: kind, name: name}, q) => `${managerOf(kind, q(name))} manages it`,
      "manager-puts-back": ({place: place, kind: kind, name: name, certificate: certificate}, q) => `${q(place)} is managed by ${managerOf(kind, q(name))}, which ${turnsBack[turnsBackOf(kind)]}: set its certificate to ${q(certificate)} there as well.`,
      "controller-attaches": ({kind: kind, name: name}, q) => `${managerOf(kind, q(name))} owns a load balancer that serves it, and may put any certificate for these names on its listeners as soon as it is issued, before anybody approved`,
      "list-nearly-full": ({place: place, count: count, quota: quota}, q) => `${q(place)} holds ${count} certificates beside its default; AWS allows ${quota} unless the quota was raised, and the swap needs one free place.`,
      "still-presents": ({address: address, serial: serial}, q) => `${q(address)} still presents serial ${q(serial)}`,
      "effect-missing": ({step: step}, q) => `${q(step)}: the listener does not show the change`,
      "calendars-closed": ({names: names}, q) => `closed: ${q(names)}`,
      "calendar-not-read": ({why: why}, q) => `An SSM Change Calendar could not be read now; it is asked again right before each listener. ${q(why)}`,
      "next-opening": ({at: at, timeZone: timeZone}, _quote, time) => `next opening ${time(at, timeZone)}`,
      "no-opening": () => "no opening is ahead",
      "every-name-dropped": () => "a rule drops every name",
      "caa-issuers": ({name: name, zone: zone, tag: tag, issuers: issuers}, q) => `${q(name)}: CAA of ${q(zone)} (${q(tag)}) allows only ${q(issuers)}`,
      "caa-nobody": ({name: name, zone: zone, tag: tag}, q) => `${q(name)}: CAA of ${q(zone)} (${q(tag)}) allows nobody`,
      "caa-critical": ({name: name, zone: zone, property: property}, q) => `${q(name)}: CAA of ${q(zone)} has the critical property ${q(property)}, which nobody may pass over`,
      "dnssec-broken": ({zone: zone}, q) => `${q(zone)}: the DNSSEC chain is broken: resolvers that check it get ${q("SERVFAIL")}`,
      "dns-failure": ({kind: kind, detail: detail}, q) => (0, dns.yV)(kind) ? dnsFailures[kind](q(detail)) : kind,
      more: ({count: count}) => `and ${count} more`,
      handshakes: ({addresses: addresses, which: which}) => `three TLS handshakes in a row on ${addresses} address${addresses === "1" ? "" : "es"} showed the ${which} certificate`,
      "api-only": ({which: which, why: why}) => `the API shows the ${which} certificate; TLS was not asked: ${whyNoTls[why] ?? why}`,
      "api-shows": ({which: which}) => `the API shows the ${which} certificate`,
      "old-stands": () => "the old certificate stands there",
      "put-back": () => "Put back: the old certificate stands on the listener as before.",
      "not-put-back-invalid": () => "Not put back: the old certificate is not valid any more.",
      "not-put-back-gone": () => "Not put back: the listener is gone.",
      "putting-back-stopped": ({code: code}, q) => `Putting back stopped (${q(code)}); look at the listener.`,
      "organization-unreadable": ({message: message}, q) => `the accounts of the organisation could not be read: ${q(message)}`,
      "organization-empty": () => "the organisation has no active account that `organization.include` and `organization.exclude` leave",
      "not-in-organization": () => "`organization.include` names it, but the organisation does not have it",
      "regions-unreadable": ({message: message}, q) => `its regions could not be found out: ${q(message)}`,
      ...planProblems,
      "of-shard": ({shard: shard}) => shard === "" ? "of no known shard" : `shard ${shard}`,
      "shards-missing": ({shards: shards}) => `missing: ${shards}`,
      "report-file-unused": () => "a report file cannot be used",
      "not-understood": ({what: what}, q) => `AWS’s ${q(what)} is not understood`,
      "dry-run-swap": () => "dry run: would be swapped now",
      "dry-run-rollback": () => "dry run: would be put back now"
    };
    const ownedBy = {
      application: (kind, name) => `${kind} application ${name}`,
      cluster: (kind, name) => `${kind} (cluster ${name})`,
      environment: (kind, name) => `${kind} environment ${name}`,
      resource: (kind, name) => `${kind} ${name}`,
      stack: (kind, name) => `${kind} stack ${name}`,
      tag: (kind, name) => `${kind} (tag ${name})`
    };
    const turnsBack = {
      apply: "puts the old certificate back when it is next applied",
      deploy: "puts the old certificate back, or takes it away, at its next deployment",
      reconcile: "puts the old certificate back by itself, within minutes to ten hours",
      recreate: "puts the old certificate back by itself, for which it deletes a Classic listener and makes it anew"
    };
    function turnsBackOf(kind) {
      return (0, owners.O4)(kind)?.turnsBack ?? "apply";
    }
    function managerOf(kind, name) {
      return ownedBy[(0, owners.O4)(kind)?.noun ?? "resource"](kind, name);
    }
    const fleet = {
      title: "acm-email-to-dns: discover",
      shards: (accounts, shards) => `${(0, plural.L)(accounts, "account")} in ${(0, plural.L)(shards, "shard")}.`,
      heading: "Left alone on purpose",
      leftOut: (inactive, excluded) => `Of the organisation, ${(0, plural.L)(inactive, "suspended or closing account")} and ${(0, 
      plural.L)(excluded, "excluded account")} were left out.`,
      closedIntro: "Closed regions: service control policies close these, which `regions: all` found. That is no failure: the organisation means it, and other regions of the same accounts were scanned. Name regions in the config to have them insisted upon.",
      closedRegion: (region, accounts) => `${region}: ${(0, plural.L)(accounts, "account")}`,
      closedLine: regions => `Service control policies close regions that \`regions: all\` found, which is no failure: ${regions.join("; ")}`
    };
    const health = {
      heading: "AWS Health about ACM",
      none: "No open or upcoming event.",
      header: [ "Event", "Region", "Since", "Concerns" ],
      noun: "events",
      accounts: ids => `accounts ${ids}`,
      subscription: accounts => `ℹ️ Not available in ${accounts}: AWS Health’s API needs one of the paid support plans. Nothing else depends on it.`,
      refused: (accounts, detail) => `ℹ️ Not read in ${accounts}: ${detail} Nothing else depends on it; \`docs/setup.md\` has the policy.`
    };
    const guard = {
      titles: {
        "record-lost": name => `DNS: put back the CNAME records of the certificate for ${name}`,
        caa: name => `DNS: CAA records keep the certificate for ${name} from being renewed`,
        dnssec: name => `DNS: DNSSEC is broken, so the certificate for ${name} cannot be renewed`,
        "renewal-failed": name => `The renewal of the certificate for ${name} failed`,
        "renewal-waits": name => `The certificate for ${name} is not renewed yet`,
        "not-renewable": name => `ACM will not renew the certificate for ${name}`,
        "expires-soon": name => `Replace the certificate for ${name}`,
        "old-served": name => `An old certificate is still served for ${name}`
      },
      headlines: {
        "record-lost": ({by: by}) => `**Please put the DNS records below back by ${by}.** ACM needs them to renew this certificate. We see them by ourselves: no need to answer or to close this.`,
        caa: ({by: by}) => `**Please let Amazon issue for these names by ${by}:** add \`CAA 0 issue "amazon.com"\` where the CAA records stand. We see it by ourselves: no need to answer or to close this.`,
        dnssec: ({by: by}) => `**Please mend DNSSEC by ${by}.** Certificate authorities refuse names whose DNSSEC does not validate. We see it by ourselves: no need to answer or to close this.`,
        "renewal-failed": ({end: end}) => `**ACM has given up renewing this certificate. It ends on ${end}.** Please mend what ACM names below, or request a new certificate in its place.`,
        "renewal-waits": ({end: end}) => `**This certificate should be renewed by now. It ends on ${end}.**`,
        "not-renewable": ({end: end}) => `**ACM will not renew this certificate, though it is in use. It ends on ${end}.**`,
        "expires-soon": ({end: end}) => `**Please replace this certificate before ${end}:** nobody renews it by itself.`,
        "old-served": ({end: end}) => `**A load balancer still presents an old certificate in place of this one.** The one that ACM shows ends on ${end}, the old one before.`
      },
      addedAgain: "**The DNS records below had disappeared. They were added again in Route 53, and nothing has to be done now.** Please find out what removes them, and let them stay.",
      foundAgain: "**Done.** The certificate that took its place has everything that its renewals need.",
      risks: "What was found",
      stillOpen: codes => `Told before, and could not be looked at again: ${codes}.`,
      records: "DNS records that the certificate needs",
      facts: "The certificate",
      certificate: arn => `Certificate: ${arn}`,
      place: place => `Account and region: ${place}`,
      names: names => `Names: ${names}`,
      ends: day => `Ends: ${day}`,
      usedBy: users => `Used by: ${users}`,
      lookedUp: time => `Looked up ${time}.`,
      next: "The next run that sees it mended closes this issue; nothing else has to be done.",
      owners: mentions => `Owners: ${mentions}`,
      unknownDay: "a day that ACM does not say",
      told: (certificate, since, what) => `Certificate ${certificate} is at risk (first seen ${since}).\n\n${what}\n\nThis issue says what to do.`,
      mended: {
        "record-lost": "All its DNS records are there again.",
        caa: "CAA lets Amazon issue again.",
        dnssec: "DNSSEC validates again.",
        "renewal-failed": "ACM does not report a failed renewal any more.",
        "renewal-waits": "Its renewal is under way or done.",
        "not-renewable": "ACM renews it again.",
        "expires-soon": "It was replaced.",
        "old-served": "Load balancers present the certificate that ACM shows."
      },
      ended: {
        gone: "The certificate was deleted.",
        unused: "Nothing uses the certificate any more."
      },
      mendedOn: (day, what) => `**Mended on ${day}.** ${what}`,
      validUntil: day => `It is valid until ${day}.`,
      heading: count => `At risk: ${(0, plural.L)(count, "certificate")}`,
      header: [ "Certificate", "Account and region", "Why", "Ends", "Issue" ],
      heldBack: limit => `over ${limit}`,
      noun: "certificates",
      unused: count => `Certificates that nothing uses: ${count}. Nothing is asked about them.`,
      readiness: {
        heading: "Ready for shorter lives?",
        intro: "Public certificates live at most 100 days from 2027-03-15, and 47 from 2029-03-15. How often a year somebody has to do something by hand:",
        header: [ "Certificates", "How many", "By hand, today", "at 100 days", "at 47 days" ],
        kinds: {
          email: "validated by e-mail: must move to DNS",
          imported: "imported: replaced by hand",
          dns: "validated by DNS, and watched",
          http: "validated by HTTP (CloudFront)",
          private: "of a private CA",
          unknown: "of a kind that ACM does not say",
          unused: "used by nothing"
        },
        total: "all",
        none: "–",
        impossible: "not possible",
        after: saved => `Once all of Amazon’s are validated by DNS, ${saved} of these a year are left.`
      },
      newEmail: count => `⚠️ ${count} of the e-mail-validated certificates were requested after this migration began. The service control policy of [infra/](docs/operations.md#no-new-e-mail-certificates) keeps that from happening again.`,
      requestedByEmail: "ℹ️ This certificate was requested with validation by e-mail after the migration had begun. Please request new ones with DNS validation; the service control policy of [infra/](docs/operations.md#no-new-e-mail-certificates) sees to that."
    };
    const issue = {
      title: (domain, more, records) => `${records === 0 ? `Move ${domain} to DNS validation` : `DNS: add ${(0, 
      plural.L)(records, "CNAME record")} for ${domain}`}${more > 0 ? ` (and ${(0, plural.L)(more, "more name")})` : ""}`,
      found: names => `This certificate for ${(0, plural.L)(names, "name")} is validated by e-mail and has to move to DNS validation.`,
      ready: "The DNS-validated certificate is issued.",
      waitingForWindow: (pullRequest, from) => [ `The swap is approved${inBrackets(pullRequest)} and begins ${from === "" ? "with the next run" : from}.`, from === "" ? "" : "That is when the maintenance window of its Application or Classic Load Balancers opens; Network Load Balancers are swapped by the next run." ],
      swapped: [ "All listeners serve the new certificate.", "This issue closes when ACM no longer names any user of the old one." ],
      failed: (pullRequest, label) => [ `The swap failed${inBrackets(pullRequest)}.`, `To try again, take label ${label} off pull request ${pullRequest} and set it again, or run \`swap\` with its number; its comment says what happened and what stands on each listener now.` ],
      blocked: "This cannot go on by itself.",
      heldUp: "This is held up for now.",
      doneReplaced: [ "Done.", "Nothing uses the e-mail-validated certificate any more." ],
      doneInPlace: [ "Done.", "Every name of the certificate is proven by DNS now, and its ARN is the same." ],
      held: [ "On hold: label `acm-hold` is set.", "Nothing is requested, asked for or proposed until somebody takes it off." ],
      requestedSoon: "The DNS-validated replacement is requested by one of the next runs; then this issue shows the DNS records to register.",
      requestedOnLabel: "Nothing has been requested yet. Somebody with write access sets label `acm-request` on this issue when the records can be registered; then ACM gives the records and waits 72 hours for them.",
      requestsOff: "Requests are switched off in the config (`request: off`).",
      timedOut: "ACM’s last wait of 72 hours is over; it begins again as soon as the records are seen.",
      recordsPending: strategy => [ strategy === "replace" ? "A DNS-validated certificate is requested." : "The switch is started.", "ACM is still making its DNS records; the next run shows them here." ],
      again: attempt => `(${attempt === 2 ? "Second attempt" : `Attempt ${String(attempt)}`} of ACM, with the same records.)`,
      about: "AWS Certificate Manager (ACM) issues the TLS certificate for the names below. By these records it sees that we control their domain; until now it asked by e-mail, which AWS is ending. Adding them changes nothing about the services that run.",
      attempt: (ends, left) => `This attempt ends ${ends}${left}; being late costs nothing but a new attempt, with the same records.`,
      left: span => ` (${span} left)`,
      lookedUp: at => `Looked up ${at}.`,
      headings: {
        certificate: "The certificate",
        details: "Key, ARNs and strategy",
        next: "What happens next",
        why: "Why"
      },
      fact: (label, value) => `${label}: ${value}`,
      labels: {
        names: "Names",
        account: "Account",
        region: "Region",
        expires: "Expires",
        key: "Key",
        usedBy: "Used by",
        strategy: "Strategy",
        emailCertificate: "E-mail-validated certificate",
        certificate: "Certificate",
        dnsCertificate: "DNS-validated certificate",
        droppedTags: "Tags that did not fit"
      },
      unknown: "unknown",
      unused: "nothing",
      steps: {
        register: "Somebody who may change this DNS registers the records.",
        issued: "ACM sees them, usually within 30 minutes, and issues the certificate.",
        proposed: "The next run opens a pull request that puts it on the listeners. Nothing is swapped without review.",
        goesOn: "The next run goes on from there.",
        switched: "ACM sees them, usually within 30 minutes, and switches the certificate itself. Its ARN stays, so there is no pull request and nothing is swapped.",
        late: "Until then, and if it is late, the certificate works as before; a run starts the switch again.",
        changeCode: "Change the lines in that code and apply it; the next run sees it.",
        review: "Review the pull request, set its label and merge it. Network Load Balancers are swapped at once, Application and Classic Load Balancers in the maintenance window.",
        doAsSaid: "Do what is said above; the next run takes it up.",
        keepRecords: "Nothing. The DNS records have to stay for as long as the certificate is used.",
        nothing: "Nothing has to be done here by hand; each run brings this issue up to date.",
        takeHoldOff: "Take label `acm-hold` off this issue when it may go on.",
        ask: "Somebody with write access sets label `acm-request` on this issue.",
        allowRequests: "Set `request: automatic` or `request: on-label` in the config to begin.",
        openByHand: "Open the pull request by hand, review it, set its label and merge it.",
        decide: "Reopen the pull request or delete its branch to go on; or close this issue as *not planned*, and nothing more is asked."
      },
      inPlaceInstead: "Nothing here has a load balancer listener that could be swapped. ACM can switch the certificate in place, keeping its ARN, so that nothing that uses it has to change. In the config:",
      codeManages: listeners => `Its ${(0, plural.L)(listeners, "listener")} shall be changed in the code that manages them; the lines are below.`,
      proposalFollows: "A pull request that swaps the listeners follows.",
      proposalByHand: page => `The branch with the plan is ready, but GitHub does not let this action’s token open pull requests. Open it by hand: ${page}.`,
      comparePage: "compare page of the branch",
      proposalRejected: pullRequest => `Pull request ${pullRequest} was closed without merging; that is taken as a decision. To go on, reopen it or delete its branch.`,
      proposalUnlabelled: (pullRequest, reason) => `Pull request ${pullRequest} is merged without the label that starts the swap. ${reason}`,
      proposed: (pullRequest, listeners) => `Pull request ${pullRequest} puts it on ${(0, 
      plural.L)(listeners, "listener")}.`,
      why: (lastIssue, lastRenewal) => `AWS Certificate Manager stops issuing e-mail-validated certificates on ${lastIssue} and stops renewing them on ${lastRenewal}. A certificate that still is validated by e-mail then expires, and what it serves fails.`,
      owners: teams => `Owners: ${teams}`,
      questions: contact => `Questions: ${contact}`,
      strategies: {
        replace: "`replace`: a new certificate is put on the listeners",
        "in-place": "`in-place`: ACM changes how this certificate is validated; its ARN and what uses it stay"
      },
      switchInRenewal: "It is to be switched in place, keeping its ARN. It ends so soon that ACM would also deploy a new key with the switch, at a time that ACM chooses within 72 hours; clients that pin the key would refuse it. So somebody with write access sets label `acm-request` on this issue when that may happen.",
      switchOnLabel: "It is to be switched in place, keeping its ARN. Somebody with write access sets label `acm-request` on this issue when the records can be registered; then ACM gives the records and waits 72 hours for them.",
      switchSoon: "It is to be switched in place, keeping its ARN, by one of the next runs; then this issue shows the DNS records to register.",
      code: {
        heading: "Before infrastructure code is applied again",
        comment: name => `aws_acm_certificate for ${name}`,
        what: "The switch keeps the certificate and its ARN, but code that made it by e-mail would make **another one**:",
        terraform: 'Terraform: `validation_method` of `aws_acm_certificate` forces a new certificate. Set it to `"DNS"` before the next apply.',
        cloudFormation: "CloudFormation: a change of `ValidationMethod` replaces the certificate, and without it the default is `EMAIL`. Leave the resource as it is, and make new ones with `ValidationMethod: DNS`."
      }
    };
    function inBrackets(pullRequest) {
      return pullRequest === "" ? "" : ` (${pullRequest})`;
    }
    const email = {
      short: {
        expired: "expired and in use",
        "expires-soon": "expires within 30 days",
        "last-renewal": "no e-mail renewal is left"
      },
      urgent: {
        expired: day => `⚠️ **Urgent: this certificate expired on ${day} and is still in use: clients get an error now.** ACM renews it no more and cannot switch it in place; only a replacement helps.`,
        "expires-soon": day => `⚠️ **Urgent: this certificate expires on ${day}.** If its DNS will not be ready by then, it can still be approved by e-mail, see below.`,
        "last-renewal": day => `⚠️ **Urgent: it cannot be renewed by e-mail any more.** It expires on ${day}, and ACM would begin its renewal only after its last day of e-mail renewals.`
      },
      heading: "If it has to be renewed by e-mail first",
      intro: "Until the migration is done ACM renews this certificate by e-mail, from 45 days before its end. Somebody who gets the mail at any of these addresses for **each** name can approve it by the link in it, which works for 72 hours; that gains time for the DNS.",
      pending: "**ACM has sent these mails and waits for the approval.**",
      state: status => `State of the renewal in ACM: ${status}.`,
      noRenewal: "No renewal is under way.",
      header: [ "Name", "ACM writes to", "Approved" ],
      noun: "names"
    };
    const fallback = region => `ℹ️ Strategy \`auto\` would switch this certificate in place, but ACM in ${region} does not know that call (\`in-place-unavailable\`). So it is **replaced** instead: the new certificate has another ARN, and whatever is no listener of a load balancer has to be changed by hand.`;
    const issue_sections_history = {
      heading: "History",
      header: [ "When", "What" ],
      noun: "events",
      opened: "This issue was opened.",
      requested: attempt => `The DNS-validated certificate was requested (attempt ${String(attempt)}).`,
      chosen: "The DNS-validated certificate that is used was requested; it was there already.",
      issued: "The DNS-validated certificate was issued.",
      switchStarted: "The switch to DNS validation was started.",
      proposed: pullRequest => `Pull request ${pullRequest} was opened.`,
      merged: (pullRequest, by) => `Pull request ${pullRequest} was merged${by === "" ? "" : ` by ${by}`}.`,
      swapped: (listener, pullRequest, how) => `${listener} was swapped (${pullRequest})${how === "" ? "" : `: ${how}`}.`,
      putBack: (listener, pullRequest, how) => `${listener} was put back (${pullRequest})${how === "" ? "" : `: ${how}`}.`,
      doneReplaced: "Nothing uses the e-mail-validated certificate any more.",
      doneInPlace: "Every name is proven by DNS.",
      moreListeners: count => `${(0, plural.L)(count, "more swap")} did not fit here; the comments on the pull requests have them.`
    };
    const managed = {
      heading: "Change it in your code",
      what: certificate => `The code that manages these listeners has to name the new certificate ${certificate}; no pull request swaps them. This issue closes when none of them serves the old one.`,
      listener: ({kind: kind, loadBalancer: loadBalancer, port: port, role: role}) => `${kind} ${loadBalancer} port ${String(port)} (${role})`,
      managedBy: (listener, manager) => `${listener}, managed by ${manager}`,
      lastingHeading: "So that the swap lasts",
      lasting: certificate => `A pull request swaps these listeners, but they have an owner that sets the certificate of its own file again. Change that file as well, to ${certificate}, before or right after the swap.`,
      inPlaceInstead: "**In place:** ACM switches the certificate itself; its ARN stays, and no listener is changed. In the config:",
      pinFirst: "**Replaced:** only where the listener’s certificate is pinned by its ARN, so that a new one changes nothing by itself. If it is not yet, pin it with the lines that fit; then somebody with write access sets label `acm-request` on this issue.",
      expiredIsSafe: owner => `ℹ️ ${owner} attaches only issued certificates, and this one is expired: so a new one is requested at once, and may be served as soon as it is issued.`
    };
    const services = {
      "aws-load-balancer": "a custom domain name of API Gateway, or another service with a load balancer in an account of AWS:",
      "aws-distribution": "a custom domain name of API Gateway, Cognito or AppSync, by a CloudFront distribution in an account of AWS:",
      exported: "whatever serves the copy that somebody exported (outside AWS, or deployed by hand):",
      unknown: "an unknown service:"
    };
    const labels = {
      project: "Kept by acm-email-to-dns",
      atRisk: "A certificate that is in use may run out; the issue says why and what to do",
      swap: "Merged with this label, the pull request swaps its listeners",
      states: {
        found: "E-mail-validated certificate found; nothing requested yet",
        "awaiting-dns": "Waits for CNAME records to be registered in DNS",
        ready: "Replacement issued; waits for review, merge and label",
        "waiting-for-window": "Approved; waits for the maintenance window",
        swapped: "Listeners serve the new certificate",
        failed: "A swap failed; a person has to look",
        blocked: "Cannot go on by itself; the issue says why",
        done: "Migrated: nothing uses the e-mail-validated certificate any more"
      },
      expired: "Expired and still in use: clients get an error now",
      control: {
        request: "Starts the 72 hours for this certificate (write access needed)",
        hold: "Nothing is asked or proposed for this certificate while it is set",
        pause: "On the dashboard: stops every swap at its next listener",
        rollback: "On a merged pull request: puts the old certificate back",
        overrideWindow: "Swaps outside the windows, where the config allows it (maintain access needed)"
      }
    };
    const pace = {
      header: [ "AWS Certificate Manager", "Day", "Left", "Needed a week", "Done a week (last two weeks)" ],
      days: {
        issue: "stops issuing by e-mail",
        renewal: "stops renewing by e-mail"
      },
      passed: "passed",
      nothingLeft: "nothing left",
      expected: (day, remaining) => `At the pace of the last two weeks the remaining ${remaining} are done by ${day}.`,
      nothingDone: remaining => `Nothing was finished in the last two weeks; ${remaining} remain.`,
      pieTitle: "Certificates by state",
      ganttTitle: timeZone => `Next deadlines and windows (${timeZone})`,
      deadlines: "DNS records needed",
      windows: "Maintenance windows",
      window: number => number === 1 ? "next window" : `window ${String(number)}`,
      issueNumber: number => `No.${number}`,
      burnDownTitle: "Certificates left",
      certificates: "certificates",
      daysLeft: days => (0, plural.L)(days, "day")
    };
    const page = {
      title: "From e-mail to DNS validation",
      mode: mode => `mode ${mode}`,
      run: "Workflow run",
      finished: time => `as of ${time}`,
      dryRun: "Dry run: nothing was written.",
      problems: count => `${(0, plural.L)(count, "thing")} could not be done`,
      doneOf: (done, all) => `${done} of ${all} certificates done`,
      nothingLooked: "This run looked at no certificates.",
      ofAws: day => `AWS ${day}`,
      perWeek: needed => `${needed} a week needed`,
      states: "Certificates by what they wait for",
      burnDown: "Certificates left",
      burnDownSays: (remaining, needed) => `${remaining} certificates are left. ${needed}`,
      left: "left",
      needed: "needed until e-mail issuing stops",
      expected: "at the pace of the last two weeks",
      expectedDay: "Done at the present pace",
      donePerWeek: done => `${done} a week in the last two weeks`,
      today: "today",
      expiries: "When the remaining certificates expire",
      expiriesSay: count => `Expiry of ${count} remaining certificates by month.`,
      earlier: "before",
      later: "later",
      table: "Certificates",
      search: "Search",
      searchHint: "Name, ARN, account, record …",
      all: "All",
      waitsFor: "Waits for",
      account: "Account",
      owner: "Owner",
      columns: [ "Certificate", "Account and region", "State", "Until", "Expires", "Issue and pull request" ],
      count: "Matching: %1 of %2 certificates, %3 shown.",
      more: "Show more",
      oneMoreName: "and 1 more name",
      moreNames: "and % more names",
      details: "Details",
      names: "Names",
      replacement: "DNS-validated certificate",
      listeners: "Listeners",
      otherUses: "Also used by",
      records: "DNS records",
      recordStates: {
        present: "there",
        missing: "not there yet",
        wrong: "wrong",
        unknown: "could not look",
        validated: "seen by ACM"
      },
      zones: "DNS records to register",
      copy: "Copy",
      copied: "Copied",
      selected: "Selected",
      swaps: "Listeners of merged pull requests",
      noScript: "The table needs JavaScript; report.csv and report.json beside this page hold the same certificates.",
      footer: "Written by acm-email-to-dns. This page loads nothing from anywhere; report.json and report.csv hold the same facts.",
      zoneSummary: (zone, records) => `${zone}: ${(0, plural.L)(records, "record")}`
    };
    const problems = {
      because: (what, message) => `${what}. ${message}`,
      items: {
        certificateNotRead: arn => `Certificate ${arn} could not be looked at`,
        notRequested: arn => `The DNS validation of ${arn} could not be requested or followed`,
        issueNotOpened: arn => `The issue of ${arn} could not be opened`,
        issueNotUpdated: number => `Issue #${String(number)} could not be brought up to date`,
        dashboardNotUpdated: "The dashboard could not be brought up to date",
        labelNotCreated: name => `Label ${name} could not be created`,
        notDeleted: arn => `The old certificate ${arn} was not deleted`,
        planNotReviewed: path => `Plan ${path} could not be reviewed`,
        pullRequestNotOpened: branch => `The pull request from branch ${branch} could not be opened`,
        pullRequestNotRead: number => `Pull request #${String(number)} could not be read`,
        pullRequestNotUpdated: number => `Pull request #${String(number)} could not be brought up to date`,
        pullRequestNotHandled: number => `Pull request #${String(number)} could not be worked through`,
        statusNotSet: number => `The status of pull request #${String(number)} could not be set`,
        taskNotDone: task => `Mode ${task} could not be carried out`
      },
      accountNotScanned: (account, reason) => `Account ${account} could not be scanned. ${reason}`,
      regionNotScanned: (account, region, reason) => `Account ${account}, region ${region} could not be scanned. ${reason}`,
      outOfTime: ({minutes: minutes, places: places, accounts: accounts, next: next, reason: reason}) => {
        const what = [ ...places > 0 ? [ (0, plural.L)(places, "account-region") ] : [], ...accounts > 0 ? [ `all regions of ${(0, 
        plural.L)(accounts, "account")}` ] : [] ].join(" and ");
        const then = next === void 0 ? "" : ` The next scan begins with ${next}.`;
        return `scan.time-budget (${String(minutes)}m) was over: ${what} could not be looked at.${then} ${reason}`;
      },
      notGuarded: (arn, why) => `${arn} could not be looked at: ${why}`,
      notUnderstood: (arn, what) => `${arn}: AWS's ${what} is not understood.`,
      noPullRequest: number => `Pull request #${String(number)} does not exist.`,
      noPlan: (pullRequest, reason) => `Pull request #${String(pullRequest)}: ${reason}`,
      listener: ({pullRequest: pullRequest, loadBalancer: loadBalancer, port: port, outcome: outcome, reason: reason, left: left}) => `Pull request #${String(pullRequest)}, ${loadBalancer} port ${String(port)} (${outcome}): ${reason}${left === "" ? "" : ` ${left}`}`,
      notOpened: (code, branch, message) => `${code}: the pull request from branch ${branch} could not be opened: ${message}`,
      notPermitted: (branch, comparePage) => `pull-request-not-permitted: branch ${branch} is ready, but GitHub does not let this token open pull requests. ` + `Allow it in Settings › Actions › General, use a GitHub App's token, or open it by hand: ${comparePage}`,
      zonesUnused: account => `The hosted zones of account ${account} could not be used`,
      recordsNotAdded: (zone, account) => `Records of hosted zone ${zone} in account ${account} could not be added`,
      nameServersUnread: zone => `The name servers of hosted zone ${zone} could not be read`,
      shardMissing: shard => `The report of shard ${shard} is missing: its accounts count as not scanned.`,
      shardFile: (path, why) => `Report file ${path} ${why}.`,
      shardFiles: {
        unreadable: why => `cannot be read: ${why}`,
        noJson: "is no whole JSON file",
        otherVersion: "was written by another version of this action; use one version in all jobs of the workflow",
        noShard: where => `is no report of a shard: ${where}`,
        strange: where => `holds something that no shard writes: ${where}`,
        strayAccount: account => `speaks of account ${account}, which is none of its own`,
        otherRepository: "is of another repository",
        dryRun: "is of a dry run",
        noDryRun: "is of a run that was no dry run",
        impossible: "is of a shard that cannot be",
        tooOld: "is more than 24 hours old, so of another run",
        otherAccounts: "names other accounts than its shard has",
        otherCount: (shard, count) => `is of shard ${shard}, not of ${String(count)}`,
        twice: shard => `is of shard ${shard}, which is there twice; it is not used`
      }
    };
    function leaves(count, opening) {
      return opening === void 0 ? changeCalendar.merging(count) : `leaves ${(0, plural.L)(count, "listener")} for the maintenance window from ${opening}`;
    }
    const pullRequest = {
      title: (domain, others, account, region) => others === 0 ? `Swap ${domain} to its DNS-validated certificate (${account}, ${region})` : `Swap ${domain} and ${(0, 
      plural.L)(others, "more certificate")} to DNS-validated ones (${account}, ${region})`,
      commit: (domain, isNew) => isNew ? `Swap ${domain} to its DNS-validated certificate` : `Update the plan for ${domain}`,
      merging: ({now: now, waiting: waiting, opening: opening, done: done}) => {
        const parts = [ ...now > 0 ? [ `swaps ${(0, plural.L)(now, "listener")} at once` ] : [], ...waiting > 0 ? [ leaves(waiting, opening) ] : [], ...done > 0 ? [ `finds ${(0, 
        plural.L)(done, "listener")} swapped already` ] : [] ];
        return `**Merging with the label ${parts.join(" and ")}.**`;
      },
      mergingRefused: reason => `**As it is, merging does not swap everything.** ${reason}`,
      header: [ "Load balancer", "Port", "Certificate", "When" ],
      domain: "Domain",
      noun: "listeners",
      atOnce: "at once",
      from: (opening, reason) => `from ${opening} (${reason} now)`,
      swappedAlready: "swapped already",
      refused: reason => `refused: ${reason}`,
      warning: text => `**Warning:** ${text}`,
      moreWarnings: count => `${(0, plural.L)(count, "more warning")}.`,
      certificates: (from, to, names) => `On these listeners the certificate ${from}, which is validated by e-mail, is exchanged for ${to}, which is validated by DNS, for ${names}.`,
      exchange: certificates => `${certificates} Nothing else about the listeners changes.`,
      nothingElse: "Nothing else about the listeners changes.",
      tracked: issue => `Tracked in ${issue}.`,
      felt: "What may be felt",
      feltBy: {
        network: "Network Load Balancer: nothing. Connections made before keep the old certificate until they end.",
        application: "Application Load Balancer: long-lived connections may be cut and made anew; clients that resume TLS sessions make a full handshake once.",
        classic: "Classic Load Balancer: long-lived connections may be cut and made anew; clients that resume TLS sessions make a full handshake once."
      },
      openings: openings => `Next maintenance windows: ${openings}.`,
      howTo: "How to approve",
      review: "Review the plan file. You may delete listeners from it to go in steps; what is left out is proposed again.",
      approve: (label, role) => `Set label ${label} (${role} access or more, after the last commit) and merge; the order does not matter.`,
      stop: "To stop what has not been swapped yet: take the label off, or revert the merge.",
      rollBack: label => `To put the old certificate back after the swap: set label ${label} on the merged pull request.`,
      labelMissing: label => `Label ${label} is missing: without it merging swaps nothing. Before or after the merge is fine.`,
      awsNotAsked: "AWS was not asked (no `roles.check` for this account): only plan and calendar were checked. The next scan checks it fully.",
      noPlan: "This is no valid plan:",
      planFiles: "plan files"
    };
    const pull_request_status = {
      noPlan: "no plan",
      mergeGroup: "checked on each pull request",
      refused: (code, why) => `${code}: ${why}`,
      needsLabel: label => `needs label ${label}`,
      wouldSwap: swaps => `would swap ${swaps.join(", ")}`,
      now: count => `${(0, plural.L)(count, "listener")} now`,
      inWindow: (count, from) => `${(0, plural.L)(count, "listener")} in the window from ${from}`,
      done: count => `${(0, plural.L)(count, "listener")} swapped already`,
      awsNotAsked: "AWS not asked",
      join: "; "
    };
    const described = ({code: code, found: found, cure: cure}) => `${code}${found === "" ? "" : ` (${found})`}: ${cure}`;
    const reasons = {
      "outside-window": "Nothing to do: the next run inside the maintenance window goes on.",
      "window-cutoff": "Nothing to do: the window ends too soon to start; the next one is used.",
      frozen: "Nothing to do: the first run after the freeze, inside a window, goes on.",
      "no-window": "Add `maintenance.windows` to the config (or an override for this load balancer) that opens.",
      "change-calendar-closed": "Nothing to do: the first run after the SSM Change Calendar opens, inside a window, goes on.",
      "change-calendar-unreadable": "Give the swap role `ssm:GetCalendarState` in the calendar’s account, or correct `maintenance.change-calendars`; what cannot be read counts as closed.",
      paused: "Take the label `acm-pause` off the dashboard issue to go on.",
      "not-merged": "Merge the pull request into the default branch.",
      "not-labelled": "Set the swap label on the pull request; before or after merging.",
      "label-not-authorised": "Let somebody with the role that `pull-requests.require.label-by` names take the label off and set it again after the last commit.",
      "approvals-missing": "Get the approvals that `pull-requests.require.approvals` asks for, of the head that was merged.",
      fork: "Open the pull request from a branch of this repository.",
      withdrawn: "To go on, restore the plan on the default branch and set the label again; if it was meant, leave it so.",
      "rolled-back": "Take the label `acm-rollback` off the pull request when the swap shall be proposed again.",
      unverifiable: "Give the token the permission to read what could not be read, then run again.",
      "plan-invalid": "Mend the plan file in a new pull request.",
      "plan-changed": "Restore the plan as it was merged, or merge a new pull request for what is there now.",
      "listener-gone": "Nothing to do: the listener is gone, and the next scan proposes what is left.",
      "listener-drifted": "Find out who changed the listener; the next scan proposes the swap anew if it is still needed.",
      reverted: "Change the certificate in the code, or with whoever turned it back, first: else the next apply turns it back again; then merge the new pull request, if there is one.",
      "certificate-not-issued": "Wait until the new certificate is ISSUED; one that expired or failed needs a new request.",
      "certificate-gone": "Nothing to do: the next scan requests or finds another certificate, and proposes it.",
      "names-not-covered": "Use a certificate that has every name; the listener was left as it is.",
      "key-not-supported": "Use a certificate with a key algorithm that this type of load balancer takes.",
      managed: "Change the certificate in the file of whoever owns the listener and take the listener out of the plan, or set `swap.managed: warn`.",
      "owned-by-controller": "Use `strategy: in-place` (or `auto`) for this certificate; or, where the listener’s certificate is pinned by its ARN, let somebody with write access set label `acm-request` on the issue.",
      "sni-list-full": "Remove an unused certificate from the load balancer or raise the quota “Certificates per load balancer”.",
      "access-denied": "Do what the message says: it names who refused, and what to change there.",
      throttled: "Nothing to do: the next run goes on; if it stays, run less often or in smaller parts.",
      "verification-failed": "Look at the load balancer; then set the swap label anew, or start `swap` with this pull request’s number.",
      "earlier-failure": "Mend the failure before it; then the run goes on from here.",
      "validation-timed-out": "Register the records; another attempt starts when they are seen or with label `acm-request`.",
      "validation-failed": "Mend what ACM names, then set label `acm-request` on the issue for a new attempt.",
      caa: "Allow Amazon in the domain’s CAA records (`amazon.com`, for a wildcard in `issuewild` if there is one); the next run requests it then; after a request that ACM refused, set label `acm-request`.",
      dnssec: "Mend the DNSSEC chain of the zone (DS record at the registrar, signatures in the zone): a broken one keeps every certificate authority from validating. The next run requests it then.",
      "record-lost": "Register the DNS record again, with the same name and value; the issue closes when every record is seen.",
      "renewal-failed": "Mend what ACM names (its DNS records, CAA or DNSSEC; for a private certificate its CA), or request a new certificate and swap it in.",
      "renewal-waits": "Look at the renewal in the ACM console: register what it waits for; where nothing is missing, open a case with AWS Support, or request a new certificate.",
      "not-renewable": "Find out in ACM why: it renews only what one of its services uses, or what was exported since it was last issued. Export it again, attach it to the service itself, or replace it.",
      "expires-soon": "Import the new certificate under the same ARN, or replace it by one of Amazon’s that is validated by DNS, which renews itself.",
      "old-served": "Attach the certificate to the listener again; where that does not help, open a case with AWS Support: ACM has renewed it, and the load balancer has not taken it.",
      quota: "Raise the quota in Service Quotas, or delete certificates that nobody needs.",
      "unsupported-service": "Switch this certificate in place (`UpdateCertificateOptions`, same ARN), or exchange it in that service by hand.",
      "in-place-unavailable": "Use `strategy: replace` or `auto` for this certificate; ACM in this region does not know the switch in place.",
      "contradictory-answers": "AWS’s own answers contradict each other, so nothing is taken for done. The next run asks again; if it stays, look at the certificate in the ACM console and ask AWS Support.",
      "pull-request-not-permitted": "Let GitHub Actions create pull requests, use a GitHub App’s token, or open it by hand from the branch.",
      "time-budget": "Nothing to do: the next run begins with it. If it stays, raise `scan.time-budget` or scan in shards.",
      "not-in-fleet": "Put the account and its region back into the config or the organisation’s units, or close this issue as *not planned*: no scan looks at them any more.",
      "shard-missing": "Look at the job of that shard and run it again; its report file has to reach mode `report`.",
      "marker-author-changed": "Add the account used before to `issues.trusted-authors`.",
      "account-not-found": "Correct the account ids and organisational units in `organization`, or take out what is gone.",
      "service-error": "Nothing to do: the next run tries again; if it stays, look at the message."
    };
    const recordSection = {
      heading: "DNS records to register",
      forms: {
        zoneFile: "Zone file (Cloudflare, Azure, Google and others)",
        route53: "Route 53 change batch",
        terraform: "Terraform"
      },
      keepHeading: "The DNS records: please keep them",
      zoneOf: zone => `the zone of ${zone}`,
      hostedZone: zone => `Hosted zone ${zone}:`,
      leftOut: names => `Left out, because it would make this issue too long: ${names.join(", ")}. The report file has every record.`,
      check: "How to check",
      lookUp: ({dig: dig, nslookup: nslookup, link: link}) => `Run ${dig} (on Windows ${nslookup}), or ${link}: the answer is the value above. This issue shows what public DNS says after each run.`,
      openLink: "ask public DNS in the browser",
      notes: "Good to know",
      underscores: "The underscores belong to the name. If your DNS form appends the zone by itself, enter the host as shown; if it takes the full name, enter that. Leave the value’s last dot off where the form refuses it.",
      late: "Being late breaks nothing: a run starts a new attempt, and what is registered already stays right.",
      keep: "The records have to stay for as long as the certificate is used: ACM looks for them before each renewal.",
      everywhere: "They are the same for every certificate of this AWS account with these names, in every region.",
      genuine: link => `They hold random text, nothing secret, and are used for nothing else. AWS describes them in ${link}.`,
      page: "its user guide"
    };
    var number = __webpack_require__(8154);
    const summary = {
      scan: "acm-email-to-dns: scan",
      swap: "acm-email-to-dns: swap",
      rollback: "acm-email-to-dns: rollback",
      nothingWaits: "No merged pull request waits for a swap.",
      pieTitle: "Listeners by outcome",
      outcomes: {
        swapped: "swapped",
        "already-swapped": "swapped already",
        deferred: "waits",
        refused: "refused",
        failed: "failed",
        "not-started": "not started",
        "rolled-back": "put back"
      },
      header: [ "Pull request", "Listener", "Outcome", "Why or how verified" ],
      port: (loadBalancer, port) => `${loadBalancer} port ${String(port)}`,
      listeners: "listeners",
      cut: lines => `The last ${(0, number.Z)(lines, "en")} lines of this summary do not fit here; the report file has everything.`
    };
    const fitting = {
      dropped: (count, noun) => `${String(count)} more ${noun} did not fit here; the report file has all.`,
      separator: ", ",
      more: count => `and ${String(count)} more`
    };
    const swapComment = {
      nothingSwapped: isMore => `Nothing${isMore ? " more" : ""} was swapped`,
      nothingPutBack: "Nothing was put back",
      allSwapped: count => `Swapped: ${allOf(count)}`,
      allPutBack: count => `Put back: ${allOf(count)}`,
      outcomes: (action, {all: all, back: back, swapped: swapped, failed: failed, waiting: waiting, refused: refused, notStarted: notStarted}) => {
        const parts = [ ...back > 0 ? [ `${String(back)} put back` ] : [], ...swapped > 0 ? [ `${String(swapped)} swapped` ] : [], ...failed > 0 ? [ `${String(failed)} failed` ] : [], ...waiting > 0 ? [ `${String(waiting)} waiting` ] : [], ...refused > 0 ? [ `${String(refused)} refused` ] : [], ...notStarted > 0 ? [ `${String(notStarted)} not started` ] : [] ];
        return `${action === "swap" ? "Swap" : "Rollback"} of ${(0, plural.L)(all, "listener")}: ${parts.join(", ")}`;
      },
      header: [ "Listener", "Outcome", "Before", "After", "Why, or how verified" ],
      noun: "listeners",
      listener: (kind, loadBalancer, port) => `${kind} ${loadBalancer} port ${String(port)}`,
      outcome: {
        swapped: at => `swapped${at === "" ? "" : ` ${at}`}`,
        "rolled-back": at => `put back${at === "" ? "" : ` ${at}`}`,
        "already-swapped": () => "swapped already",
        deferred: () => "waits",
        refused: () => "refused",
        failed: at => `failed${at === "" ? "" : ` ${at}`}`,
        "not-started": () => "not started"
      },
      presented: ({subject: subject, serial: serial, issuer: issuer, until: until}) => [ subject, `serial ${serial}`, issuer, `until ${until}` ],
      run: "run",
      override: (by, label, why) => `outside the windows by label ${label} of ${by}, ${why === "" ? "who gave no reason in a comment" : `who said ${why}`}`,
      people: (labelledBy, mergedBy) => `Label set by ${labelledBy}, merged by ${mergedBy ?? "`unknown`"}.`,
      rollBack: (label, command) => `To put the old certificate back: set label ${label} on this pull request, or run ${command}.`,
      takenLater: (mode, pullRequest) => `AWS gave this event's token no session, so nothing was changed. The next scheduled run on the default branch takes it; to start it now, run the workflow by hand with \`mode: ${mode}\` and \`pull-request: ${String(pullRequest)}\`.`,
      news: (headline, run) => `${headline}. The comment above says where, when and how it was verified. Run: ${run}`
    };
    function allOf(count) {
      return count === 1 ? "1 listener" : `all ${(0, plural.L)(count, "listener")}`;
    }
    const audit = {
      window: (from, to) => `in the window from ${from} to ${to}`
    };
    const time = {
      withUtc: (local, utc) => `${local} (${utc})`,
      over: "over",
      lessThanAMinute: "less than a minute",
      days: count => (0, plural.L)(count, "day"),
      hours: count => (0, plural.L)(count, "hour"),
      minutes: count => (0, plural.L)(count, "minute")
    };
    const labelled = (label, text) => `${label}: ${text}`;
    const calendar_calendarWarnings = {
      "no-windows": () => "ウィンドウが設定されていないため、`overrides` に一致しない ALB と Classic Load Balancer のリスナーは切り替えられません",
      "never-open": () => "今後 5 年間、切り替えを開始できる時間がありません。すべてのウィンドウが凍結期間と重なるか、`cutoff` より短くなっています",
      "always-open": () => "常に開いているため、凍結期間を除き、リスナーはいつでも切り替えられます",
      "short-openings": ({longestMinutes: longestMinutes}) => `ウィンドウが最長でも ${String(longestMinutes)} 分です。GitHub の定期実行は遅れることがあるため、2 時間以上にしてください`
    };
    const calendar_changeCalendar = {
      merging: count => `リスナー ${String(count)} 件を SSM Change Calendar がオープンになった後に切り替えます`,
      row: reason => `SSM Change Calendar がオープンになった後（現在は ${reason}）`,
      status: count => `リスナー ${String(count)} 件を SSM Change Calendar のオープン後に`
    };
    const calendar_openings = {
      none: "なし",
      openNow: "現在開いています",
      withoutEnd: from => `${from}（終了なし）`,
      until: (from, to) => `${from} ～ ${to}`,
      join: "、"
    };
    const cures_cures = {
      failures: {
        ADDITIONAL_VERIFICATION_REQUIRED: "著名なドメイン名などの場合、発行前に AWS による追加の確認が必要です。このアカウントから AWS サポートにお問い合わせのうえ、解決後にラベル `acm-request` を付けてください。",
        DOMAIN_NOT_ALLOWED: "ドメイン名が安全でないドメインのリスト（Google Safe Browsing など）に登録されています。リストからの削除と AWS サポートへの解除依頼の後、ラベル `acm-request` を付けてください。`rules[].drop` でその名前を除くこともできます。",
        INVALID_PUBLIC_DOMAIN: "公開ドメインとして有効でない名前が含まれています（存在しないトップレベルドメインなど）。`rules[].drop` で除いてから、ラベル `acm-request` を付けてください。",
        DOMAIN_VALIDATION_DENIED: "ドメインの所有者が検証を拒否しました。所有者と調整のうえ、ラベル `acm-request` を付けてください。",
        NO_AVAILABLE_CONTACTS: "ACM が連絡先を見つけられませんでした。DNS 検証では通常起こらないため、ラベル `acm-request` を付けて再度リクエストしてください。繰り返す場合は AWS サポートにお問い合わせください。",
        OTHER: "ACM から理由が示されていません。ラベル `acm-request` を付けて再度リクエストしてください。繰り返す場合は、ARN を添えて AWS サポートにお問い合わせください。"
      },
      quotas: {
        names: "このアカウントとリージョンの Service Quotas（AWS Certificate Manager）で、クォータ「Domain names per ACM certificate」（初期値 10、最大 100）を引き上げるか、`rules[].drop` で名前を減らしてください。次回の実行で自動的に続行します。",
        "requests-per-year": "このアカウントとリージョンの Service Quotas（AWS Certificate Manager）で、クォータ「ACM certificates created in last 365 days」を引き上げてください。証明書を削除しても解消しません。`strategy: in-place` であれば新しい証明書は不要です。次回の実行で自動的に続行します。",
        certificates: "このアカウントとリージョンの Service Quotas（AWS Certificate Manager）で、クォータ「ACM certificates」を引き上げるか、不要な証明書を削除してください。有効期限切れの証明書も数に含まれます。次回の実行で自動的に続行します。"
      }
    };
    const dashboard_dashboard = {
      title: "E メール検証の証明書：移行の状況",
      nothing: "使用中のE メール検証の証明書はありません。",
      nothingHere: "今回の実行で確認できた範囲に、移行対象の証明書はありません。",
      progress: (done, all) => `証明書 ${all} 件のうち ${done} 件が完了`,
      lastComplete: (day, timeZone) => `直近の完全なスキャン：${day}（UTC）。以下の時刻は ${timeZone} と UTC で表示しています。`,
      incomplete: (day, gaps) => `${day}（UTC）のスキャンは不完全です。アカウントとリージョンの組み合わせ ${String(gaps)} 件を確認できませんでした。`,
      lastBefore: day => `直近の完全なスキャンは ${day}（UTC）です。`,
      neverComplete: "完全なスキャンはまだ一度もありません。",
      overdue: count => `証明書 ${String(count)} 件が必要な期日（有効期限の 30 日前、またはE メールによる最終更新日）を過ぎています。`,
      countHeader: [ "状態", "証明書", "待っているもの" ],
      states: {
        found: "検出済み、まだ何も申請していません",
        "awaiting-dns": "DNS レコードの登録待ち",
        ready: "レビュー、マージ、またはラベル待ち",
        "waiting-for-window": "承認済み、ウィンドウまたは次回の実行待ち",
        swapped: "切り替え済み、ACM への反映待ち",
        failed: "失敗、担当者の確認が必要です",
        blocked: "停止中、理由は以下のとおりです",
        done: "完了"
      },
      sections: {
        urgent: "至急の対応が必要なもの",
        failed: "失敗：担当者の確認が必要です",
        blocked: "停止中",
        dns: "DNS レコードの登録待ち",
        decision: "ラベルまたは判断待ち",
        review: "レビュー待ち",
        window: "メンテナンスウィンドウ待ち",
        limit: "上限による保留",
        "next-run": "次回以降の実行で自動的に進むもの",
        done: "完了",
        gaps: "スキャンできなかった範囲",
        records: "登録が必要な DNS レコード",
        listed: "対応が不要なもの"
      },
      short: {
        failed: "失敗",
        blocked: "停止中",
        dns: "DNS レコード待ち",
        decision: "ラベル・判断待ち",
        review: "レビュー・マージ待ち",
        window: "ウィンドウ待ち",
        limit: "上限による保留",
        "next-run": "自動的に続行",
        done: "完了"
      },
      certificate: "証明書",
      place: "アカウントとリージョン",
      issue: "Issue",
      pullRequest: "プルリクエスト",
      why: "理由",
      whatToDo: "対応",
      opens: "次のウィンドウ",
      note: "備考",
      account: "アカウント",
      region: "リージョン",
      zoneHeader: [ "DNS ゾーン", "担当者", "証明書", "未登録のレコード", "最初の試行の終了" ],
      recordHeader: [ "レコード", "パブリック DNS での状態" ],
      looked: time => `${time} に確認しました。`,
      zoneSummary: (zone, records) => `${zone}：${String(records)} 件`,
      nextRun: "次回の実行",
      limits: {
        "issues.max-new-per-run": "今後の実行で Issue を作成します（`issues.max-new-per-run`）",
        "pull-requests.max-open": "準備は完了しています。オープン中のプルリクエストが減り次第、作成します（`pull-requests.max-open`）"
      },
      listed: {
        unused: "未使用のため申請なし",
        ignored: "ルールにより対象外",
        declined: "「not planned」としてクローズ済み"
      },
      line: (heading, count, names) => `**${heading}**（${count} 件）：${names}。`,
      named: (name, place) => `${name}（${place}）`,
      nouns: {
        certificates: "証明書",
        gaps: "アカウントとリージョンの組み合わせ",
        records: "レコード",
        zones: "ゾーン"
      }
    };
    const dns_dnsFailures = {
      "bad-name": () => "DNS 名として正しくありません",
      "no-resolver": detail => `使用できるリゾルバーがありません：${detail}`,
      "resolvers-given-up": () => "リゾルバーから応答がなかったため、それ以降の問い合わせを中止しました",
      "server-given-up": () => "以前に応答がなかったため、問い合わせていません",
      timeout: () => "リゾルバーから時間内に応答がありませんでした",
      unreachable: () => "リゾルバーに接続できませんでした",
      unreadable: () => "応答を解釈できませんでした",
      "not-understood": () => "リゾルバーが問い合わせを解釈できませんでした（FORMERR）",
      "server-failed": () => "リゾルバーでエラーが発生しました（SERVFAIL）",
      "not-supported": () => "リゾルバーがこの問い合わせに対応していません（NOTIMP）",
      refused: () => "リゾルバーに問い合わせを拒否されました（REFUSED）",
      "other-code": detail => `リゾルバーの応答コードは ${detail} でした`,
      dnssec: () => "DNSSEC の信頼の連鎖が壊れており、検証を行うリゾルバーが SERVFAIL を返します",
      "not-responsible": () => "このサーバーはゾーンの権威サーバーではありません"
    };
    const dns_hostedZone = {
      added: ({zone: zone, account: account}) => `⏳ Route 53 に追加済み（ゾーン ${zone}、アカウント ${account}）。公開 DNS にはまだ反映されていません`,
      there: ({zone: zone, account: account}) => `⏳ Route 53 に登録済みですが（ゾーン ${zone}、アカウント ${account}）、公開 DNS に反映されていません。この状態が続く場合は、ドメインがこのゾーンに委任されているか確認してください`,
      "other-value": ({zone: zone, account: account, found: found}) => `❌ Route 53 には追加していません（ゾーン ${zone}、アカウント ${account}）。同じ名前に ${found} があり、上書きは行いません`,
      delegated: ({zone: zone, account: account, found: found}, missing) => `⬜ ${missing}。${found} は別のネームサーバーに委任されているため、Route 53 には追加していません（ゾーン ${zone}、アカウント ${account}）。委任先で登録してください`,
      "unclear-zone": ({zone: zone, found: found}, missing) => `⬜ ${missing}。ホストゾーン ${zone} が複数あり（アカウント：${found}）、公開 DNS からは有効なゾーンを特定できないため、Route 53 には追加していません。手動で登録してください`,
      refused: ({zone: zone, account: account, found: found}, missing) => `⬜ ${missing}。Route 53 への追加は拒否されました（ゾーン ${zone}、アカウント ${account}）：${found}`
    };
    const dns_proof = {
      inPlace: (certificate, seen) => `証明書 ${certificate} のためにすでに登録済み（公開 DNS：${seen}）`,
      lost: (certificate, seen) => `${seen}（証明書 ${certificate} の次回の更新にも必要なレコードです）`,
      register: (left, all, day) => `**${day}までに、${left === all ? `下記の CNAME レコード ${String(all)} 件の登録` : `下記の CNAME レコード ${String(all)} 件のうち ${String(left)} 件の登録または修正`}をお願いいたします。** 登録は自動で確認しますので、ご返信やこの Issue のクローズは不要です。`,
      counts: (wrong, missing, right) => `誤りのあるレコード ${String(wrong)} 件、未登録 ${String(missing)} 件、登録済み ${String(right)} 件です。`,
      nothingLeft: day => `**登録が必要なレコードは残っていません。すべての DNS レコードが登録済みです。** 通常 30 分以内に ACM で確認されます（期限：${day}）。`
    };
    const dns_records = {
      noun: "レコード",
      inZone: (zone, state) => `**ゾーン ${zone} の CNAME：** ${state}`,
      host: name => `ホスト名（完全な名前は ${name} ）：`,
      value: "値：",
      validated: "ACM で確認済み",
      present: "登録済み（ACM には 30 分以内に反映されます）",
      missing: "未登録",
      unknown: why => `確認できませんでした（${why}）`,
      mistakes: {
        "other-value": ({seen: seen}) => `値が異なります：${seen}`,
        "suffix-doubled": ({seen: seen, zone: zone}) => `ゾーン名が二重になり、${seen} に登録されています。ホスト名は ${zone} を除いて入力してください`,
        "value-suffixed": ({seen: seen}) => `値の末尾にゾーン名が付き、${seen} になっています。値の末尾にドット（.）を付けてください`,
        "underscore-lost": ({seen: seen}) => `レコード名の先頭のアンダースコアがなく、${seen} に登録されています`,
        "some-name-servers": ({seen: seen}) => `一部のネームサーバーにしか反映されていません。未反映：${seen}`,
        "other-type": ({seen: seen}) => `同じ名前に ${seen} レコードがあり、CNAME レコードと共存できません`,
        "chain-too-long": ({seen: seen, longestChain: longestChain}) => `CNAME が ${String(longestChain)} 段を超えており、ACM は ${seen} より先をたどりません`,
        "chain-loop": ({seen: seen}) => `CNAME が ${seen} に戻って循環しています`
      }
    };
    const doctor_doctor = {
      title: "acm-email-to-dns: 診断結果",
      noProblem: "問題は見つかりませんでした。",
      unseen: "ここから確認できないもの、または書き込まなければ確認できないものは、表の末尾に記載しています。",
      problems: count => `問題が ${String(count)} 件あります。`,
      header: [ "", "確認項目", "結果" ],
      noun: "確認項目",
      pieTitle: "確認結果",
      states: {
        ok: "正常",
        warning: "警告",
        problem: "問題",
        unseen: "未確認"
      },
      join: "、",
      subject: (subject, other) => `このジョブの OIDC トークンのサブジェクトは ${subject} です${other === "" ? "" : `（別の形式： ${other} ）`}。` + "イベントや環境が異なるジョブでは、サブジェクトも異なります。",
      trust: "デフォルトブランチのジョブ向けの信頼ポリシーは次のとおりです（先頭のアカウントの場合。ほかのアカウントでは ID を変更してください）。ロールがこのジョブを信頼しているかどうかは、実際に引き受けて確認しています。`iam:GetRole` の権限が必要になるため、ロール自身の信頼ポリシーは読み取りません。",
      trustOf: roles => `${roles} の信頼ポリシー：`
    };
    const doctor_publicZones = (count, zones) => {
      const more = count - zones.length;
      const names = zones.join("、") + (more > 0 ? `、ほか ${String(more)} 件` : "");
      return `パブリックホストゾーン ${String(count)} 件${names === "" ? "" : `（${names}）`}`;
    };
    const doctor_doctorWords = {
      config: "設定ファイル",
      tokenContents: "トークン（リポジトリの内容）",
      tokenIssues: "トークン（Issue）",
      tokenPullRequests: "トークン（プルリクエスト）",
      tokenStatuses: "トークン（コミットステータス）",
      tokenAccount: "トークン（アカウント）",
      oidcToken: "OIDC トークン",
      organisation: "組織",
      organisationHealth: "組織の AWS Health",
      closedRegions: "利用できないリージョン",
      nextOpenings: "次のメンテナンスウィンドウ",
      calendar: "メンテナンスカレンダー",
      changeCalendar: arn => `SSM Change Calendar ${arn}`,
      hubRole: power => `ハブロール（${power}）`,
      places: (shown, {all: all, areRegions: areRegions}) => {
        if (all === 1) return shown.join("");
        const more = all - shown.length;
        const names = [ ...shown, ...more > 0 ? [ `ほか ${String(more)} 件` ] : [] ].join("、");
        return `${areRegions ? "アカウントとリージョンの組み合わせ" : "アカウント"} ${String(all)} 件（${names}）`;
      },
      at: (places, topic) => `${places}、${topic}`,
      branch: "ブランチ",
      environment: "環境",
      owner: login => `所有者 ${login}`,
      reviewer: login => `レビュアー ${login}`,
      resolver: server => `DNS リゾルバー ${server}`,
      pullRequests: "このトークンによるプルリクエスト",
      role: role => `ロール ${role}`,
      regions: "リージョン",
      health: "AWS Health",
      acm: "ACM",
      loadBalancing: "Elastic Load Balancing",
      switchInPlace: "検証方法の変更",
      tokenWrites: "トークン（書き込み）",
      tlsProof: "TLS による確認",
      valid: (accounts, places) => `有効です。アカウント ${String(accounts)} 件、アカウントとリージョンの組み合わせ ${String(places)} 件`,
      reads: "読み取れます",
      readsIssues: count => `読み取れます。オープン中の、このアクションの Issue ${String(count)} 件`,
      readsPullRequests: count => `読み取れます。オープン中のプルリクエスト ${String(count)} 件`,
      readsEvents: count => `読み取れます。ACM に関する進行中または予定のイベント ${String(count)} 件`,
      writesAs: login => `${login} として書き込みます`,
      identity: (subject, audience) => `サブジェクト ${subject}、オーディエンス ${audience}`,
      accountsFound: (found, inactive, excluded) => `設定に記載したもののほかに ${String(found)} アカウント。対象外：停止中または閉鎖処理中 ${String(inactive)} 件、除外設定 ${String(excluded)} 件`,
      onBranch: (branch, main) => `この実行はブランチ ${branch} で行われています。ロールはデフォルトブランチ ${main} を信頼するため、${main} から診断を実行してください`,
      notFromBranch: (branch, main) => `ブランチ ${branch} のトークンを受け付けません。${main} を信頼するロールであれば、これで正常です`,
      inEnvironment: environment => `このジョブは ${environment} で実行されているため、トークンにはブランチではなく環境が記載されます。ブランチを信頼するロールは引き受けられません`,
      fromEnvironment: environment => `未確認です。切り替えのジョブは環境 ${environment} で実行され、そのトークンだけがこのロールを引き受けられます`,
      canDoWithout: said => `${said} この設定では、同じ結果を得る別の手段が使える間はなくても動作します`,
      triedReads: count => `ポリシーの読み取り操作 ${String(count)} 件が許可されています`,
      onlyByWriting: (actions, file) => `未確認です。書き込まなければ確認できません：${actions}。ロールのポリシーを ${file} と比較してください`,
      tokenOnlyByWriting: permissions => `未確認です。書き込まなければ確認できません：${permissions}。ジョブの \`permissions:\` を examples/ と比較してください`,
      tlsNotTried: "未確認です。このランナーからロードバランサーに接続できるかどうかは、マージ前に各プルリクエストの確認コメントでお知らせします",
      mayOpen: "Settings › Actions › General で、ワークフローによる作成が許可されています",
      mayNotOpen: "Settings › Actions › General で、ワークフローによる作成が禁止されています。`Allow GitHub Actions to create and approve pull requests` を有効にするか、GitHub App のトークンを渡してください",
      mayOpenUnknown: "未確認です。Settings › Actions › General でワークフローによる作成が許可されているかどうかを、このトークンでは読み取れません。最初の提案の際に GitHub から示されます",
      assignable: "担当者に設定できます",
      notAssignable: login => `このリポジトリで担当者に設定できる ${login} というアカウントはありません。名前を修正するか、リポジトリへのアクセス権を付与してください`,
      teamSeen: "存在します",
      teamUnknown: "未確認です。このトークンでは組織のチームを参照できません",
      resolverAnswers: "応答があります",
      resolverSilent: why => `応答がありません（${why}）。UDP と TCP のポート 53 を開放するか、\`dns.resolvers\` に別のリゾルバーを指定してください`,
      resolverRefuses: why => `応答はありますが、失敗しています（${why}）`,
      canBeAssumed: power => `引き受けられます（${power}）`,
      seesZones: (count, zones) => `引き受けられます（Route 53）。${doctor_publicZones(count, zones)}`,
      enabled: regions => `有効なリージョン ${String(regions.length)} 件：${regions.join("、")}`,
      leadsTo: (hub, reached, all) => `${hub} から ${String(all)} アカウント中 ${String(reached)} アカウントのロールを引き受けられます`,
      searched: certificates => `メール検証の証明書 ${String(certificates)} 件（SearchCertificates で検索）`,
      listed: certificates => `メール検証の証明書 ${String(certificates)} 件。SearchCertificates が利用できないか許可されていないため、1 件ずつ確認しました。ロールのポリシーで \`acm:SearchCertificates\` を許可してください`,
      knowsSwitch: "ACM が対応しています（ListCertificateDomainValidations）",
      calendarSays: (isOpen, until) => `現在は${isOpen ? "オープン" : "クローズ"}${until === "" ? "" : `（${until}まで）`}`
    };
    const events_events = {
      recordsKnown: "この証明書の検証に必要な DNS レコードが ACM で発行されました。登録をお願いいたします。",
      recordWrong: "DNS レコードが登録されていますが、内容が ACM の求めるものと異なります。修正をお願いいたします。",
      reminder: ({ends: ends, left: left, hours: hours}) => `ACM がまだ確認できていない DNS レコードがあります。今回の検証は ${ends}に終了します${left}。これは終了 ${String(hours)} 時間前のお知らせです。` + "間に合わなかった場合も、検証をやり直すだけで済みます。登録済みのレコードはそのまま有効です。",
      left: span => `（残り ${span}）`,
      blocked: reason => `このままでは先に進めません。対応をお願いいたします。${reason}`,
      expired: "この証明書は有効期限が切れましたが、まだ使用されており、クライアントではすでにエラーになっています。新しい証明書のレコードの登録、またはプルリクエストのレビューを至急お願いいたします。",
      reverted: reason => `移行済みのリスナーが古い証明書に戻されています。ご確認をお願いいたします。${reason}`,
      deleted: certificate => `E メール検証の証明書 ${certificate} を削除しました。\`swap.delete-old-after\` で指定された期間どこからも使用されておらず、置き換え後の証明書が発行され、使用されています。`,
      backInUse: "E メール検証の証明書が再び使用されているため、この Issue を再オープンしました。",
      closedTooEarly: "E メール検証の証明書がまだ使用されているため、この Issue を一度だけ再オープンしました。このままにする場合は *not planned* としてクローズしてください。以後の依頼は行いません。",
      duplicate: original => `${original} と重複しているため、クローズしました。`
    };
    const plan_problems_expected = {
      version: "`1`",
      account: "引用符で囲んだ 12 桁の数字",
      region: "リージョン名（例：`eu-west-1`）",
      domains: "1 個以上のドメイン名のリスト",
      domain: "ドメイン名",
      from: "証明書の ARN",
      to: "証明書の ARN",
      listeners: "1 個以上のリスナーのリスト",
      listener: "`arn`、`load-balancer`、`type`、`port`、`certificate` を持つリスナー",
      arn: "リスナーまたは Classic Load Balancer の ARN",
      "load-balancer": "ロードバランサーの名前",
      type: "`application`、`network`、`classic` のいずれか",
      port: "1 から 65535 までの数値",
      certificate: "`default`、`sni`、`both` のいずれか"
    };
    const plan_problems_planProblems = {
      "plan-file-of": ({path: path}, q) => `ファイル ${q(path)}`,
      "plan-file-too-long": () => "ファイルがプランとして大きすぎます",
      "plan-file-too-deep": () => "入れ子が深すぎます",
      "plan-file-alias": () => "プランではエイリアスを使用できません",
      "plan-file-syntax": ({message: message}, q) => `YAML として正しくありません：${q(message)}`,
      "plan-file-is-none": () => "プランに必要なキーがないか、プルリクエストに表示されている通常のファイルではありません",
      "plan-file-expected": ({path: path, what: what}, q) => `${q(path)} には${plan_problems_expected[what] ?? "別の値"}を指定してください`,
      "plan-file-unknown": ({path: path, keys: keys}, q) => `${path === "" ? "" : `${q(path)} に`}不明なキーがあります：${q(keys)}`,
      "plan-file-same": () => "`to` が `from` と同じ証明書です",
      "plan-file-elsewhere": ({path: path, account: account, region: region}, q) => `${q(path)} は別のアカウントまたはリージョンのものです（アカウント ${q(account)}、リージョン ${q(region)}）`,
      "plan-file-other-name": ({path: path, type: type, name: name}, q) => `${q(path)} の ARN は、${q(type)} のロードバランサー ${q(name)} を指しています`,
      "plan-file-classic": ({path: path}, q) => `${q(path)}：Classic Load Balancer のリスナーの証明書は 1 つで、\`default\` のみ指定できます`,
      "plan-file-twice": ({path: path}, q) => `${q(path)} のリスナーが重複しています`
    };
    const facts_whyNoTls = {
      configured: "設定が `verify: api` のため",
      "not-served-before": "切り替え前のハンドシェイクで古い証明書が提示されなかったため（内部向け、または別の証明書が優先）",
      unreachable: "ロードバランサーのどのアドレスもハンドシェイクに応答しなかったため"
    };
    const facts_facts = {
      join: "。",
      "head-repository-deleted": () => "ブランチのあるリポジトリが削除されています",
      "branch-in-fork": ({repository: repository}, q) => `ブランチがフォーク ${q(repository)} にあります`,
      "merged-elsewhere": ({branch: branch, expected: expected}, q) => `${q(expected)} ではなく ${q(branch)} にマージされています`,
      "merge-commit-missing": () => "マージコミットがありません",
      "label-setter-unknown": () => "ラベルを付けた人を確認できません",
      "label-before-last-commit": () => "最後のコミットより前にラベルが付けられています",
      "label-by-unlisted-app": ({app: app}, q) => `許可リストにないアプリ ${q(app)} がラベルを付けています`,
      "role-unreadable": ({login: login}, q) => `${q(login)} さんの権限を確認できませんでした`,
      "role-too-low": ({login: login, role: role, needed: needed}, q) => `ラベルを付けた ${q(login)} さんの権限は ${q(role)} ですが、${q(needed)} 以上が必要です`,
      approvals: ({given: given, needed: needed}) => `必要な承認 ${needed} 件のうち ${given} 件`,
      "pull-request-unreadable": () => "プルリクエストを読み取れませんでした",
      "label-taken-off": () => "ラベルが外されています",
      "label-set-anew": () => "実行中にラベルが付け直されました。誰が付けたかは次回の実行で確認します",
      "plan-left-branch": () => "プランがデフォルトブランチにありません",
      "plan-differs": () => "デフォルトブランチのプランの内容が異なります",
      "records-not-shown": () => "ACM からレコードを取得できない（`ListCertificateDomainValidations`）ため、開始していません",
      "old-not-served": () => "古い証明書はこのリスナーに設定されていません",
      "found-elsewhere": ({reviewed: reviewed, found: found}, q) => `レビュー時は ${q(reviewed)} でしたが、現在は ${q(found)} です`,
      "neither-served": () => "プランの位置に、新旧どちらの証明書も設定されていません",
      "swapped-and-back": () => "切り替え後に、古い証明書に戻されています",
      "reverted-swap": ({place: place, port: port, pullRequest: pullRequest, at: at, timeZone: timeZone}, q, time) => `${q(place)} ポート ${port} は #${pullRequest} で切り替え済みでしたが${at === "" ? "" : `（${time(at, timeZone)}）`}、古い証明書に戻されています`,
      "reverted-code": ({place: place, port: port, at: at, timeZone: timeZone}, q, time) => `${q(place)} ポート ${port} で、${time(at, timeZone)}の時点で使用されていなかった古い証明書が再び使用されています`,
      manager: ({kind: kind, name: name}, q) => facts_managerOf(kind, q(name)),
      "manager-sets-it": ({kind: kind, name: name}, q) => `${facts_managerOf(kind, q(name))} で管理されています`,
      "manager-puts-back": ({place: place, kind: kind, name: name, certificate: certificate}, q) => `${q(place)} は ${facts_managerOf(kind, q(name))} で管理されており、${facts_turnsBack[facts_turnsBackOf(kind)]}。管理元の証明書も ${q(certificate)} に変更してください。`,
      "controller-attaches": ({kind: kind, name: name}, q) => `この証明書を使用しているロードバランサーは ${facts_managerOf(kind, q(name))} で管理されており、同じ名前の証明書が発行されると、承認の前でもリスナーに設定される可能性があります`,
      "list-nearly-full": ({place: place, count: count, quota: quota}, q) => `${q(place)} には、デフォルトのほかに ${count} 個の証明書があります。クォータを引き上げていない場合の上限は ${quota} 個で、切り替えには 1 個分の空きが必要です。`,
      "still-presents": ({address: address, serial: serial}, q) => `${q(address)} が、まだシリアル番号 ${q(serial)} の証明書を提示しています`,
      "effect-missing": ({step: step}, q) => `${q(step)} の結果がリスナーに反映されていません`,
      "calendars-closed": ({names: names}, q) => `クローズ中：${q(names)}`,
      "calendar-not-read": ({why: why}, q) => `SSM Change Calendar を読み取れませんでした。各リスナーの切り替えの直前に再度確認します。${q(why)}`,
      "next-opening": ({at: at, timeZone: timeZone}, _quote, time) => `次のウィンドウ：${time(at, timeZone)}から`,
      "no-opening": () => "今後開くウィンドウがありません",
      "every-name-dropped": () => "ルールによりすべてのドメイン名が除外されています",
      "caa-issuers": ({name: name, zone: zone, tag: tag, issuers: issuers}, q) => `${q(name)}：${q(zone)} の CAA レコード（${q(tag)}）が ${q(issuers)} のみを許可しています`,
      "caa-nobody": ({name: name, zone: zone, tag: tag}, q) => `${q(name)}：${q(zone)} の CAA レコード（${q(tag)}）がどの認証局も許可していません`,
      "caa-critical": ({name: name, zone: zone, property: property}, q) => `${q(name)}：${q(zone)} の CAA レコードに、無視できないプロパティ ${q(property)} があります`,
      "dnssec-broken": ({zone: zone}, q) => `${q(zone)}：DNSSEC の信頼の連鎖が壊れており、検証を行うリゾルバーが ${q("SERVFAIL")} を返します`,
      "dns-failure": ({kind: kind, detail: detail}, q) => (0, dns.yV)(kind) ? dns_dnsFailures[kind](q(detail)) : kind,
      more: ({count: count}) => `ほか ${count} 件`,
      handshakes: ({addresses: addresses, which: which}) => `${addresses} 個のアドレスで、TLS ハンドシェイクを 3 回連続で行い、${whichOne(which)}証明書を確認しました`,
      "api-only": ({which: which, why: why}) => `API で${whichOne(which)}証明書を確認しました。TLS での確認は行っていません（${facts_whyNoTls[why] ?? why}）`,
      "api-shows": ({which: which}) => `API で${whichOne(which)}証明書を確認しました`,
      "old-stands": () => "古い証明書が設定されています",
      "put-back": () => "元に戻しました。リスナーには以前と同じく古い証明書が設定されています。",
      "not-put-back-invalid": () => "元に戻していません。古い証明書の有効期限が切れています。",
      "not-put-back-gone": () => "元に戻していません。リスナーが存在しません。",
      "putting-back-stopped": ({code: code}, q) => `元に戻す処理が途中で止まりました（${q(code)}）。リスナーの状態を確認してください。`,
      "organization-unreadable": ({message: message}, q) => `組織のアカウントを読み取れませんでした：${q(message)}`,
      "organization-empty": () => "`organization.include` と `organization.exclude` の条件に合う有効なアカウントが組織にありません",
      "not-in-organization": () => "`organization.include` に書かれていますが、組織に存在しません",
      "regions-unreadable": ({message: message}, q) => `有効なリージョンを調べられませんでした：${q(message)}`,
      ...plan_problems_planProblems,
      "of-shard": ({shard: shard}) => shard === "" ? "シャードは不明です" : `シャード ${shard}`,
      "shards-missing": ({shards: shards}) => `レポートのないシャード：${shards}`,
      "report-file-unused": () => "使用できないレポートファイルがあります",
      "not-understood": ({what: what}, q) => `AWS が返した ${q(what)} の値を解釈できません`,
      "dry-run-swap": () => "ドライランのため、切り替えは行っていません",
      "dry-run-rollback": () => "ドライランのため、元に戻す処理は行っていません"
    };
    const facts_ownedBy = {
      application: (kind, name) => `${kind} アプリケーション ${name}`,
      cluster: (kind, name) => `${kind}（クラスター ${name}）`,
      environment: (kind, name) => `${kind} 環境 ${name}`,
      resource: (kind, name) => `${kind} ${name}`,
      stack: (kind, name) => `${kind} スタック ${name}`,
      tag: (kind, name) => `${kind}（タグ ${name}）`
    };
    const facts_turnsBack = {
      apply: "次回の適用時に古い証明書へ戻されます",
      deploy: "次回のデプロイ時に古い証明書へ戻されるか、証明書が外されます",
      reconcile: "数分から 10 時間以内に、自動的に古い証明書へ戻されます",
      recreate: "自動的に古い証明書へ戻されます（Classic のリスナーは一度削除され、作り直されます）"
    };
    function facts_turnsBackOf(kind) {
      return (0, owners.O4)(kind)?.turnsBack ?? "apply";
    }
    function facts_managerOf(kind, name) {
      return facts_ownedBy[(0, owners.O4)(kind)?.noun ?? "resource"](kind, name);
    }
    function whichOne(which) {
      return which === "old" ? "古い" : "新しい";
    }
    const fleet_fleet = {
      title: "acm-email-to-dns: アカウントの一覧",
      shards: (accounts, shards) => `${String(accounts)} アカウントを ${String(shards)} 個のシャードに分けてスキャンします。`,
      heading: "対象外としたアカウントとリージョン",
      leftOut: (inactive, excluded) => `組織のアカウントのうち、停止中または閉鎖処理中の ${String(inactive)} 件と、除外設定の ${String(excluded)} 件は対象外としました。`,
      closedIntro: "`regions: all` で見つかった次のリージョンは、サービスコントロールポリシー（SCP）で禁止されています。組織の方針によるもので、同じアカウントの他のリージョンはスキャンできているため、失敗とは扱いません。必ずスキャンすべきリージョンは設定に明記してください。",
      closedRegion: (region, accounts) => `${region}：${String(accounts)} アカウント`,
      closedLine: regions => `\`regions: all\` で見つかったリージョンのうち、サービスコントロールポリシー（SCP）で禁止されているもの（失敗とは扱いません） ${regions.join("、")}`
    };
    const fleet_health = {
      heading: "ACM に関する AWS Health のイベント",
      none: "進行中または予定されているイベントはありません。",
      header: [ "イベント", "リージョン", "開始日時", "対象" ],
      noun: "イベント",
      accounts: ids => `アカウント ${ids}`,
      subscription: accounts => `ℹ️ ${accounts} では利用できません。AWS Health API の利用には有償のサポートプランが必要です。ほかの処理には影響しません。`,
      refused: (accounts, detail) => `ℹ️ ${accounts} の情報を取得できませんでした：${detail} ほかの処理には影響しません。必要なポリシーは \`docs/setup.md\` を参照してください。`
    };
    const guard_guard = {
      titles: {
        "record-lost": name => `DNS レコードの再登録のお願い：${name} の証明書`,
        caa: name => `CAA レコードにより更新できません：${name} の証明書`,
        dnssec: name => `DNSSEC の異常により更新できません：${name} の証明書`,
        "renewal-failed": name => `更新に失敗しました：${name} の証明書`,
        "renewal-waits": name => `更新が完了していません：${name} の証明書`,
        "not-renewable": name => `ACM による更新の対象外です：${name} の証明書`,
        "expires-soon": name => `証明書の入れ替えのお願い：${name}`,
        "old-served": name => `古い証明書が提示されています：${name}`
      },
      headlines: {
        "record-lost": ({by: by}) => `**${by}までに、下記の DNS レコードを再度登録してください。** ACM がこの証明書を更新するために必要です。登録は自動で確認しますので、返信やクローズは不要です。`,
        caa: ({by: by}) => `**${by}までに、下記のドメイン名について Amazon による発行を許可してください。** CAA レコードに \`CAA 0 issue "amazon.com"\` を追加してください。自動で確認しますので、返信やクローズは不要です。`,
        dnssec: ({by: by}) => `**${by}までに、DNSSEC の設定を修正してください。** DNSSEC の検証に失敗するドメイン名には、認証局は証明書を発行しません。自動で確認しますので、返信やクローズは不要です。`,
        "renewal-failed": ({end: end}) => `**ACM によるこの証明書の更新は失敗しました。有効期限は ${end}です。** 下記に示された原因を解消するか、代わりの証明書をリクエストしてください。`,
        "renewal-waits": ({end: end}) => `**この証明書は、更新が完了しているべき時期を過ぎています。有効期限は ${end}です。**`,
        "not-renewable": ({end: end}) => `**この証明書は使用中ですが、ACM による更新の対象外です。有効期限は ${end}です。**`,
        "expires-soon": ({end: end}) => `**${end}までに、この証明書を入れ替えてください。** 自動では更新されません。`,
        "old-served": ({end: end}) => `**ロードバランサーが、この証明書ではなく古い証明書を提示しています。** ACM 上の証明書の有効期限は ${end}ですが、古い証明書はそれより前に期限が切れます。`
      },
      addedAgain: "**下記の DNS レコードが見つからなくなっていたため、Route 53 に再度追加しました。現時点で必要な作業はありません。** レコードが削除された原因を確認し、今後は削除されないようにしてください。",
      foundAgain: "**完了しました。** 置き換え後の証明書の更新に必要なものは、すべてそろっています。",
      risks: "検出した内容",
      stillOpen: codes => `以前に検出し、その後確認できていないもの：${codes}`,
      records: "証明書に必要な DNS レコード",
      facts: "対象の証明書",
      certificate: arn => `証明書：${arn}`,
      place: place => `アカウントとリージョン：${place}`,
      names: names => `ドメイン名：${names}`,
      ends: day => `有効期限：${day}`,
      usedBy: users => `使用箇所：${users}`,
      lookedUp: time => `確認日時：${time}`,
      next: "解消が確認できた次回の自動チェック（定期実行）で、この Issue はクローズされます。ほかに必要な作業はありません。",
      owners: mentions => `担当者：${mentions}`,
      unknownDay: "不明な日付",
      told: (certificate, since, what) => `証明書 ${certificate} は、このままでは期限切れになるおそれがあります（検知：${since}）。\n\n${what}\n\n対応方法はこの Issue に記載しています。`,
      mended: {
        "record-lost": "必要な DNS レコードがすべて確認できました。",
        caa: "CAA レコードで Amazon による発行が許可されています。",
        dnssec: "DNSSEC の検証に成功しました。",
        "renewal-failed": "更新の失敗は報告されなくなりました。",
        "renewal-waits": "更新が進行中、または完了しています。",
        "not-renewable": "ACM による更新の対象になりました。",
        "expires-soon": "証明書が入れ替えられました。",
        "old-served": "ロードバランサーは ACM 上の証明書を提示しています。"
      },
      ended: {
        gone: "証明書は削除されました。",
        unused: "証明書はどこでも使用されていません。"
      },
      mendedOn: (day, what) => `**${day}に解消しました。** ${what}`,
      validUntil: day => `有効期限は ${day}です。`,
      heading: count => `期限切れのおそれがある証明書：${String(count)} 件`,
      header: [ "証明書", "アカウントとリージョン", "理由", "有効期限", "Issue" ],
      heldBack: limit => `${limit} を超過`,
      noun: "証明書",
      unused: count => `どこでも使用されていない証明書：${count} 件（対応は不要です）`,
      readiness: {
        heading: "有効期間の短縮への備え",
        intro: "パブリック証明書の有効期間は、2027-03-15 から最長 100 日、2029-03-15 から最長 47 日になります。1 年あたりに必要な手作業の回数は次のとおりです。",
        header: [ "証明書の種類", "件数", "手作業（現在）", "100 日の場合", "47 日の場合" ],
        kinds: {
          email: "E メール検証（DNS 検証への移行が必要）",
          imported: "インポート（手作業で入れ替え）",
          dns: "DNS 検証（監視対象）",
          http: "HTTP 検証（CloudFront）",
          private: "プライベート CA",
          unknown: "種類が不明",
          unused: "未使用"
        },
        total: "合計",
        none: "–",
        impossible: "不可",
        after: saved => `Amazon 発行の証明書をすべて DNS 検証に移行すると、残る手作業は年に ${saved} 回です。`
      },
      newEmail: count => `⚠️ E メール検証の証明書のうち ${count} 件は、この移行の開始後にリクエストされました。[infra/](docs/operations.md#no-new-e-mail-certificates) のサービスコントロールポリシーで防止できます。`,
      requestedByEmail: "ℹ️ この証明書は、移行の開始後に E メール検証でリクエストされました。新しい証明書は DNS 検証でリクエストしてください。[infra/](docs/operations.md#no-new-e-mail-certificates) のサービスコントロールポリシーで E メール検証のリクエストを防止できます。"
    };
    const issue_issue = {
      title: (domain, more, records) => records === 0 ? `${domain}${more > 0 ? `（ほか ${String(more)} 件）` : " "}の証明書を DNS 検証へ移行` : `DNS レコード ${String(records)} 件の登録のお願い：${domain}${more > 0 ? `（ほか ${String(more)} 件）` : ""}`,
      found: names => `この証明書（ドメイン名 ${String(names)} 件）は E メール検証のため、DNS 検証への移行が必要です。`,
      ready: "DNS 検証の証明書が発行されました。",
      waitingForWindow: (pullRequest, from) => [ `切り替えは承認済みです${pullRequest === "" ? "" : `（${pullRequest}）`}。${from === "" ? "次回の自動チェック（定期実行）で切り替えます。" : `${from}から切り替えます。`}`, from === "" ? "" : "この時刻に、Application Load Balancer と Classic Load Balancer のメンテナンスウィンドウが始まります。Network Load Balancer は次回の自動チェック（定期実行）で切り替えます。" ],
      swapped: [ "すべてのリスナーが新しい証明書に切り替わりました。", "古い証明書を使用するリソースがないことを ACM で確認でき次第、この Issue をクローズします。" ],
      failed: (pullRequest, label) => [ `切り替えに失敗しました${pullRequest === "" ? "" : `（${pullRequest}）`}。`, `再試行するには、プルリクエスト ${pullRequest} のラベル ${label} を外して付け直すか、その番号を指定して \`swap\` を実行してください。発生した内容とリスナーの現在の状態は、プルリクエストのコメントに記載しています。` ],
      blocked: "このままでは先に進めません。対応をお願いいたします。",
      heldUp: "一時的に進行を止めています。",
      doneReplaced: [ "完了しました。", "E メール検証の証明書は、どこからも使用されていません。" ],
      doneInPlace: [ "完了しました。", "すべてのドメイン名が DNS で検証されるようになりました。ARN は変わっていません。" ],
      held: [ "保留中：ラベル `acm-hold` が付いています。", "ラベルが外されるまで、リクエスト、登録のお願い、切り替えの提案は行いません。" ],
      requestedSoon: "今後の自動チェック（定期実行）で DNS 検証の証明書をリクエストし、登録が必要な DNS レコードをこの Issue に掲載します。",
      requestedOnLabel: "まだリクエストしていません。レコードを登録できる準備が整いましたら、書き込み権限を持つ方がこの Issue にラベル `acm-request` を付けてください。ACM が CNAME レコードを生成し、72 時間以内の登録を待ちます。",
      requestsOff: "設定によりリクエストを停止しています（`request: off`）。",
      timedOut: "ACM の前回の待機時間（72 時間）は終了しました。レコードを確認でき次第、検証を再開します。",
      recordsPending: strategy => [ strategy === "replace" ? "DNS 検証の証明書をリクエストしました。" : "検証方法の変更を開始しました。", "ACM が DNS レコードを準備しています。次回の自動チェック（定期実行）で、ここに掲載します。" ],
      again: attempt => `（ACM による ${String(attempt)} 回目の検証です。レコードは前回と同じです。）`,
      about: "AWS Certificate Manager（ACM）は、下記のドメイン名で使用する TLS 証明書を発行する AWS のサービスです。ACM はこれらのレコードを参照して、当組織がドメインを管理していることを確認します。これまでは E メールで確認していましたが、AWS がこの方式を終了します。レコードを追加しても、稼働中のサービスへの影響はありません。",
      attempt: (ends, left) => `今回の検証は ${ends}に終了します${left}。間に合わなかった場合も、同じレコードで検証をやり直すだけで済みます。`,
      left: span => `（残り ${span}）`,
      lookedUp: at => `確認日時：${at}`,
      headings: {
        certificate: "対象の証明書",
        details: "鍵アルゴリズム、ARN、移行方法",
        next: "今後の流れ",
        why: "移行が必要な理由"
      },
      fact: (label, value) => `${label}：${value}`,
      labels: {
        names: "ドメイン名",
        account: "アカウント",
        region: "リージョン",
        expires: "有効期限",
        key: "鍵アルゴリズム",
        usedBy: "使用箇所",
        strategy: "移行方法",
        emailCertificate: "E メール検証の証明書",
        certificate: "証明書",
        dnsCertificate: "DNS 検証の証明書",
        droppedTags: "引き継げなかったタグ"
      },
      unknown: "不明",
      unused: "なし",
      steps: {
        register: "DNS の変更権限をお持ちの方が、レコードを登録します。",
        issued: "通常 30 分以内に ACM がレコードを確認し、証明書を発行します。",
        proposed: "次回の自動チェック（定期実行）で、リスナーの証明書を切り替えるプルリクエストを作成します。レビューなしに切り替えることはありません。",
        goesOn: "次回の自動チェック（定期実行）で続行します。",
        switched: "通常 30 分以内に ACM がレコードを確認し、検証方法を変更します。ARN は変わらないため、プルリクエストや切り替えはありません。",
        late: "それまでの間、また期限に間に合わなかった場合も、証明書はこれまでどおり使用できます。その場合は、改めて変更を開始します。",
        changeCode: "該当のコードを変更して適用してください。次回の自動チェック（定期実行）で確認します。",
        review: "プルリクエストをレビューし、ラベルを付けてマージしてください。Network Load Balancer はすぐに、Application Load Balancer と Classic Load Balancer はメンテナンスウィンドウ内に切り替えます。",
        doAsSaid: "上記の対応をお願いいたします。対応後、次回の自動チェック（定期実行）で反映されます。",
        keepRecords: "対応は不要です。証明書を使用している間は、DNS レコードを削除しないでください。",
        nothing: "手作業での対応は不要です。この Issue は自動的に更新されます。",
        takeHoldOff: "再開してよい場合は、この Issue からラベル `acm-hold` を外してください。",
        ask: "書き込み権限を持つ方が、この Issue にラベル `acm-request` を付けてください。",
        allowRequests: "開始するには、設定ファイルで `request: automatic` または `request: on-label` を指定してください。",
        openByHand: "プルリクエストを手動で作成し、レビューのうえ、ラベルを付けてマージしてください。",
        decide: "続行する場合は、プルリクエストを再オープンするか、ブランチを削除してください。見送る場合は、この Issue を *not planned* としてクローズしてください。以後の依頼は行いません。"
      },
      inPlaceInstead: "切り替え可能なロードバランサーのリスナーがありません。ACM では ARN を変えずに検証方法だけを変更できるため、証明書を使用している側の変更は不要です。設定ファイルに次の内容を追加してください。",
      codeManages: listeners => `リスナー ${String(listeners)} 件は、管理しているコード側で変更していただきます。変更箇所は下記のとおりです。`,
      proposalFollows: "リスナーを切り替えるプルリクエストを、この後作成します。",
      proposalByHand: page => `プランのブランチは用意できましたが、このアクションのトークンにはプルリクエストの作成が許可されていません。${page}から手動で作成してください。`,
      comparePage: "ブランチの比較ページ",
      proposalRejected: pullRequest => `プルリクエスト ${pullRequest} はマージされずにクローズされたため、見送りと判断しました。続行するには、再オープンするか、ブランチを削除してください。`,
      proposalUnlabelled: (pullRequest, reason) => `プルリクエスト ${pullRequest} はマージされていますが、切り替えを開始するラベルがありません。 ${reason}`,
      proposed: (pullRequest, listeners) => `プルリクエスト ${pullRequest} で、リスナー ${String(listeners)} 件に設定します。`,
      why: (lastIssue, lastRenewal) => `AWS Certificate Manager は、E メール検証の証明書の発行を ${lastIssue}に、更新を ${lastRenewal}に終了します。E メール検証のままの証明書は、その後有効期限が切れ、使用しているサービスが利用できなくなります。`,
      owners: teams => `担当： ${teams}`,
      questions: contact => `お問い合わせ先： ${contact}`,
      strategies: {
        replace: "`replace`：新しい証明書を発行し、リスナーを切り替えます",
        "in-place": "`in-place`：この証明書の検証方法だけを変更します。ARN と使用箇所は変わりません"
      },
      switchInRenewal: "ARN を変えずに検証方法を変更する予定です。有効期限が近いため、変更と同時に ACM が新しい鍵の証明書をデプロイします（72 時間以内の、ACM が決める時刻）。鍵を固定（ピンニング）しているクライアントは接続できなくなります。問題のない時期に、書き込み権限を持つ方がこの Issue にラベル `acm-request` を付けてください。",
      switchOnLabel: "ARN を変えずに検証方法を変更する予定です。レコードを登録できる準備が整いましたら、書き込み権限を持つ方がこの Issue にラベル `acm-request` を付けてください。ACM が CNAME レコードを生成し、72 時間以内の登録を待ちます。",
      switchSoon: "ARN を変えずに検証方法を変更する予定です。今後の自動チェック（定期実行）で開始し、登録が必要な DNS レコードをこの Issue に掲載します。",
      code: {
        heading: "IaC（Terraform／CloudFormation）を次回適用する前に",
        comment: name => `${name} の aws_acm_certificate`,
        what: "検証方法を変更しても証明書と ARN は変わりませんが、E メール検証で作成したコードを適用すると、 **別の証明書** が作成されます。",
        terraform: 'Terraform： `aws_acm_certificate` の `validation_method` を変更すると、証明書が作り直されます。次回適用する前に `"DNS"` に変更してください。',
        cloudFormation: "CloudFormation： `ValidationMethod` を変更すると証明書が置き換えられます。指定しない場合のデフォルトは `EMAIL` です。既存のリソースはそのままにし、新しいリソースに `ValidationMethod: DNS` を指定してください。"
      }
    };
    const issue_sections_email = {
      short: {
        expired: "期限切れのまま使用中",
        "expires-soon": "30 日以内に有効期限切れ",
        "last-renewal": "E メールによる更新は不可"
      },
      urgent: {
        expired: day => `⚠️ **至急：この証明書は ${day} に有効期限が切れましたが、まだ使用されており、クライアントではすでにエラーになっています。** ACM による更新もインプレースでの切り替えもできず、新しい証明書への置き換えが必要です。`,
        "expires-soon": day => `⚠️ **至急：この証明書の有効期限は ${day} です。** それまでに DNS の準備が間に合わない場合は、E メールで承認することもできます（下記参照）。`,
        "last-renewal": day => `⚠️ **至急：この証明書は、E メールではこれ以上更新できません。** 有効期限は ${day} で、ACM の更新が始まる時期には E メールによる更新が終了しています。`
      },
      heading: "移行前に E メールでの更新が必要になった場合",
      intro: "移行が完了するまで、ACM は有効期限の 45 日前から E メールでこの証明書の更新を依頼します。**すべての**ドメイン名について、下記のいずれかの宛先に届いたメールのリンク（72 時間有効）から承認すると更新され、DNS の準備に時間の余裕ができます。",
      pending: "**ACM からメールが送信済みで、承認待ちです。**",
      state: status => `ACM での更新の状態：${status}`,
      noRenewal: "現在、更新は行われていません。",
      header: [ "ドメイン名", "ACM からの宛先", "承認" ],
      noun: "ドメイン名"
    };
    const issue_sections_fallback = region => `ℹ️ 設定 \`auto\` では、この証明書の検証方法をそのまま変更する予定でしたが、${region} の ACM はこの操作に対応していません（\`in-place-unavailable\`）。そのため、証明書を**置き換え**ます。新しい証明書の ARN は異なり、ロードバランサーのリスナー以外で使用している箇所は手動での変更が必要です。`;
    const ja_issue_sections_history = {
      heading: "履歴",
      header: [ "日時", "内容" ],
      noun: "履歴",
      opened: "この Issue を作成しました。",
      requested: attempt => `DNS 検証の証明書をリクエストしました（${String(attempt)} 回目）。`,
      chosen: "使用している DNS 検証の証明書がリクエストされました（既存の証明書）。",
      issued: "DNS 検証の証明書が発行されました。",
      switchStarted: "DNS 検証への変更を開始しました。",
      proposed: pullRequest => `プルリクエスト ${pullRequest} を作成しました。`,
      merged: (pullRequest, by) => by === "" ? `プルリクエスト ${pullRequest} がマージされました。` : `プルリクエスト ${pullRequest} が ${by} さんによりマージされました。`,
      swapped: (listener, pullRequest, how) => `${listener} を切り替えました（${pullRequest}）。${how === "" ? "" : `${how}。`}`,
      putBack: (listener, pullRequest, how) => `${listener} を元に戻しました（${pullRequest}）。${how === "" ? "" : `${how}。`}`,
      doneReplaced: "E メール検証の証明書は、どこからも使用されていません。",
      doneInPlace: "すべてのドメイン名が DNS で検証されています。",
      moreListeners: count => `残り ${String(count)} 件の切り替えは、ここに収まらないため省略しました。プルリクエストのコメントに記載しています。`
    };
    const issue_sections_managed = {
      heading: "コード側で変更していただく内容",
      what: certificate => `これらのリスナーはコードで管理されているため、プルリクエストでの切り替えは行いません。コード側の証明書を新しい証明書 ${certificate} に変更してください。すべてのリスナーから古い証明書がなくなると、この Issue はクローズされます。`,
      listener: ({kind: kind, loadBalancer: loadBalancer, port: port, role: role}) => `${kind} ${loadBalancer} ポート ${String(port)}（${role}）`,
      managedBy: (listener, manager) => `${listener}、管理元： ${manager}`,
      lastingHeading: "切り替え後に元に戻されないために",
      lasting: certificate => `これらのリスナーはプルリクエストで切り替えますが、管理元が自身の設定にある証明書に戻します。切り替えの前または直後に、管理元の設定も ${certificate} に変更してください。`,
      inPlaceInstead: "**その場で変更する場合：** ACM が検証方法を変更します。ARN は変わらず、リスナーの変更もありません。設定ファイルの記述は次のとおりです。",
      pinFirst: "**置き換える場合：** リスナーの証明書が ARN で固定されていて、新しい証明書が発行されてもリスナーが変わらないときに限ります。固定されていない場合は、該当する行で固定してください。その後、書き込み権限を持つ方がこの Issue にラベル `acm-request` を付けてください。",
      expiredIsSafe: owner => `ℹ️ ${owner} が設定するのは発行済みの証明書だけで、この証明書は有効期限が切れています。そのため、新しい証明書をただちにリクエストします。発行されると、すぐに使用される可能性があります。`
    };
    const issue_sections_services = {
      "aws-load-balancer": "API Gateway のカスタムドメイン名など、AWS 所有アカウントのロードバランサーを使用するサービス：",
      "aws-distribution": "API Gateway、Cognito、AppSync いずれかのカスタムドメイン名（AWS 所有アカウントの CloudFront ディストリビューション）：",
      exported: "エクスポートされた証明書を使用するもの（AWS の外部、または手動で配置された先）：",
      unknown: "不明なサービス："
    };
    const labels_labels = {
      project: "acm-email-to-dns が管理しています",
      atRisk: "使用中の証明書が期限切れになるおそれがあります（理由と対応方法は Issue に記載）",
      swap: "このラベルを付けてマージすると、リスナーの証明書を切り替えます",
      states: {
        found: "E メール検証の証明書を検出しました（未リクエスト）",
        "awaiting-dns": "CNAME レコードの DNS への登録を待っています",
        ready: "新しい証明書を発行済み。レビュー、マージ、ラベルを待っています",
        "waiting-for-window": "承認済み。メンテナンスウィンドウを待っています",
        swapped: "リスナーは新しい証明書に切り替え済みです",
        failed: "切り替えに失敗しました。確認が必要です",
        blocked: "このままでは進めません。理由は Issue に記載しています",
        done: "移行済み。E メール検証の証明書は使用されていません"
      },
      expired: "有効期限切れの証明書がまだ使用されています（至急）",
      control: {
        request: "この証明書の 72 時間の検証を開始します（書き込み権限が必要）",
        hold: "付いている間、この証明書に関する依頼や提案を行いません",
        pause: "ダッシュボード用。次のリスナーからすべての切り替えを停止します",
        rollback: "マージ済みのプルリクエスト用。古い証明書へロールバックします",
        overrideWindow: "設定で許可されている場合、ウィンドウ外で切り替えます（maintain 権限が必要）"
      }
    };
    const pace_pace = {
      header: [ "AWS Certificate Manager", "日付", "残り", "必要なペース（週）", "実績（直近 2 週間、週あたり）" ],
      days: {
        issue: "E メールによる発行の終了",
        renewal: "E メールによる更新の終了"
      },
      passed: "経過済み",
      nothingLeft: "残りなし",
      expected: (day, remaining) => `直近 2 週間のペースでは、残り ${remaining} 件は ${day} までに完了する見込みです。`,
      nothingDone: remaining => `直近 2 週間に完了した証明書はありません。残りは ${remaining} 件です。`,
      pieTitle: "状態別の証明書数",
      ganttTitle: timeZone => `今後の期限とウィンドウ（${timeZone}）`,
      deadlines: "DNS レコードの登録期限",
      windows: "メンテナンスウィンドウ",
      window: number => number === 1 ? "次のウィンドウ" : `ウィンドウ ${String(number)}`,
      issueNumber: number => `No.${number}`,
      burnDownTitle: "残りの証明書数",
      certificates: "証明書",
      daysLeft: days => `${String(days)} 日`
    };
    const page_page = {
      title: "E メール検証から DNS 検証への移行",
      mode: mode => `モード ${mode}`,
      run: "ワークフローの実行",
      finished: time => `${time} 時点`,
      dryRun: "ドライランのため、何も書き込んでいません。",
      problems: count => `${String(count)} 件の処理を完了できませんでした`,
      doneOf: (done, all) => `証明書 ${all} 件のうち ${done} 件が完了`,
      nothingLooked: "この実行では証明書を確認していません。",
      ofAws: day => `AWS：${day}`,
      perWeek: needed => `必要なペース：週 ${needed} 件`,
      states: "待っているもの別の証明書数",
      burnDown: "残りの証明書数",
      burnDownSays: (remaining, needed) => `残りの証明書は ${remaining} 件です。${needed}`,
      left: "残り",
      needed: "E メールによる発行の終了までに必要なペース",
      expected: "直近 2 週間のペースでの見込み",
      expectedDay: "現在のペースでの完了見込み",
      donePerWeek: done => `直近 2 週間の実績：週 ${done} 件`,
      today: "本日",
      expiries: "残りの証明書の有効期限",
      expiriesSay: count => `残りの証明書 ${count} 件の有効期限（月別）`,
      earlier: "以前",
      later: "以降",
      table: "証明書",
      search: "検索",
      searchHint: "ドメイン名、ARN、アカウント、レコードなど",
      all: "すべて",
      waitsFor: "待っているもの",
      account: "アカウント",
      owner: "担当者",
      columns: [ "証明書", "アカウントとリージョン", "状態", "期限", "有効期限", "Issue とプルリクエスト" ],
      count: "証明書 %2 件のうち %1 件が該当（%3 件を表示中）",
      more: "さらに表示",
      oneMoreName: "ほか 1 件のドメイン名",
      moreNames: "ほか % 件のドメイン名",
      details: "詳細",
      names: "ドメイン名",
      replacement: "DNS 検証の証明書",
      listeners: "リスナー",
      otherUses: "その他の利用先",
      records: "DNS レコード",
      recordStates: {
        present: "登録済み",
        missing: "未登録",
        wrong: "誤り",
        unknown: "確認不可",
        validated: "ACM が確認済み"
      },
      zones: "登録が必要な DNS レコード",
      copy: "コピー",
      copied: "コピーしました",
      selected: "選択しました",
      swaps: "マージ済みプルリクエストのリスナー",
      noScript: "表の表示には JavaScript が必要です。同じ内容は report.csv と report.json にもあります。",
      footer: "acm-email-to-dns が作成しました。このページは外部から何も読み込みません。同じ内容は report.json と report.csv にもあります。",
      zoneSummary: (zone, records) => `${zone}：${String(records)} 件`
    };
    const swap_comment_swapComment = {
      nothingSwapped: isMore => isMore ? "これ以上の切り替えは行っていません" : "切り替えは行っていません",
      nothingPutBack: "ロールバックは行っていません",
      allSwapped: count => `切り替え完了：リスナー ${String(count)} 件`,
      allPutBack: count => `ロールバック完了：リスナー ${String(count)} 件`,
      outcomes: (action, {all: all, back: back, swapped: swapped, failed: failed, waiting: waiting, refused: refused, notStarted: notStarted}) => {
        const parts = [ ...back > 0 ? [ `ロールバック済み ${String(back)} 件` ] : [], ...swapped > 0 ? [ `切り替え済み ${String(swapped)} 件` ] : [], ...failed > 0 ? [ `失敗 ${String(failed)} 件` ] : [], ...waiting > 0 ? [ `待機中 ${String(waiting)} 件` ] : [], ...refused > 0 ? [ `見送り ${String(refused)} 件` ] : [], ...notStarted > 0 ? [ `未開始 ${String(notStarted)} 件` ] : [] ];
        return `${action === "swap" ? "切り替え" : "ロールバック"}の結果（リスナー ${String(all)} 件）：${parts.join("、")}`;
      },
      header: [ "リスナー", "結果", "変更前", "変更後", "理由、または確認方法" ],
      noun: "リスナー",
      listener: (kind, loadBalancer, port) => `${kind} ${loadBalancer} ポート ${String(port)}`,
      outcome: {
        swapped: at => `切り替え済み${at === "" ? "" : ` ${at}`}`,
        "rolled-back": at => `ロールバック済み${at === "" ? "" : ` ${at}`}`,
        "already-swapped": () => "以前に切り替え済み",
        deferred: () => "待機中",
        refused: () => "見送り",
        failed: at => `失敗${at === "" ? "" : ` ${at}`}`,
        "not-started": () => "未開始"
      },
      presented: ({subject: subject, serial: serial, issuer: issuer, until: until}) => [ subject, `シリアル番号 ${serial}`, issuer, `有効期限 ${until}` ],
      run: "実行ログ",
      override: (by, label, why) => `${by} さんのラベル ${label} により、ウィンドウ外で実行しました（${why === "" ? "理由のコメントなし" : `理由： ${why}`}）`,
      people: (labelledBy, mergedBy) => `ラベルを付けた人： ${labelledBy}、マージした人： ${mergedBy ?? "不明"}`,
      rollBack: (label, command) => `古い証明書へロールバックするには、このプルリクエストにラベル ${label} を付けるか、次のコマンドを実行してください： ${command}`,
      takenLater: (mode, pullRequest) => `このイベントのトークンでは AWS のセッションを取得できないため、何も変更していません。デフォルトブランチでの次回の定期実行で処理します。すぐに実行するには、\`mode: ${mode}\` と \`pull-request: ${String(pullRequest)}\` を指定してワークフローを手動で実行してください。`,
      news: (headline, run) => `${headline}。場所、時刻、確認方法は上のコメントに記載しています。実行ログ： ${run}`
    };
    const swap_comment_audit = {
      window: (from, to) => `${from} から ${to} までのウィンドウ内で開始`
    };
    const problems_problems = {
      because: (what, message) => `${what}。${message}`,
      items: {
        certificateNotRead: arn => `証明書 ${arn} を確認できませんでした`,
        notRequested: arn => `${arn} の DNS 検証をリクエストまたは確認できませんでした`,
        issueNotOpened: arn => `${arn} の Issue を作成できませんでした`,
        issueNotUpdated: number => `Issue #${String(number)} を更新できませんでした`,
        dashboardNotUpdated: "ダッシュボードを更新できませんでした",
        labelNotCreated: name => `ラベル ${name} を作成できませんでした`,
        notDeleted: arn => `古い証明書 ${arn} を削除できませんでした`,
        planNotReviewed: path => `プラン ${path} を確認できませんでした`,
        pullRequestNotOpened: branch => `ブランチ ${branch} のプルリクエストを作成できませんでした`,
        pullRequestNotRead: number => `プルリクエスト #${String(number)} を読み取れませんでした`,
        pullRequestNotUpdated: number => `プルリクエスト #${String(number)} を更新できませんでした`,
        pullRequestNotHandled: number => `プルリクエスト #${String(number)} を処理できませんでした`,
        statusNotSet: number => `プルリクエスト #${String(number)} のステータスを設定できませんでした`,
        taskNotDone: task => `モード ${task} を実行できませんでした`
      },
      accountNotScanned: (account, reason) => `アカウント ${account} をスキャンできませんでした。${reason}`,
      regionNotScanned: (account, region, reason) => `アカウント ${account} のリージョン ${region} をスキャンできませんでした。${reason}`,
      outOfTime: ({minutes: minutes, places: places, accounts: accounts, next: next, reason: reason}) => {
        const what = [ ...places > 0 ? [ `リージョン ${String(places)} 件（アカウント別）` ] : [], ...accounts > 0 ? [ `${String(accounts)} アカウントの全リージョン` ] : [] ].join("と");
        const then = next === void 0 ? "" : `次回のスキャンは ${next} から始めます。`;
        return `scan.time-budget（${String(minutes)} 分）を超えたため、${what}を確認できませんでした。${then}${reason}`;
      },
      notGuarded: (arn, why) => `${arn} を確認できませんでした：${why}`,
      notUnderstood: (arn, what) => `${arn}：AWS が返した ${what} の値を解釈できません。`,
      noPullRequest: number => `プルリクエスト #${String(number)} は存在しません。`,
      noPlan: (pullRequest, reason) => `プルリクエスト #${String(pullRequest)}：${reason}`,
      listener: ({pullRequest: pullRequest, loadBalancer: loadBalancer, port: port, outcome: outcome, reason: reason, left: left}) => `プルリクエスト #${String(pullRequest)}、${loadBalancer} ポート ${String(port)}（${swap_comment_swapComment.outcome[outcome]("")}）：${reason}${left}`,
      notOpened: (code, branch, message) => `${code}：ブランチ ${branch} からプルリクエストを作成できませんでした：${message}`,
      notPermitted: (branch, comparePage) => `pull-request-not-permitted：ブランチ ${branch} は作成しましたが、このトークンではプルリクエストを作成できません。` + `リポジトリの「Settings」→「Actions」→「General」で許可するか、GitHub App のトークンを使用するか、次のページから手動で作成してください： ${comparePage}`,
      zonesUnused: account => `アカウント ${account} のホストゾーンを利用できませんでした`,
      recordsNotAdded: (zone, account) => `アカウント ${account} のホストゾーン ${zone} にレコードを追加できませんでした`,
      nameServersUnread: zone => `ホストゾーン ${zone} のネームサーバーを読み取れませんでした`,
      shardMissing: shard => `シャード ${shard} のレポートがありません。このシャードのアカウントは未スキャンとして扱います。`,
      shardFile: (path, why) => `レポートファイル ${path}：${why}。`,
      shardFiles: {
        unreadable: why => `読み取れません（${why}）`,
        noJson: "JSON ファイルとして不完全です",
        otherVersion: "このアクションの別のバージョンで書き出されています。ワークフローのすべてのジョブで同じバージョンを使用してください",
        noShard: where => `シャードのレポートではありません（${where}）`,
        strange: where => `シャードが書き出さない内容が含まれています（${where}）`,
        strayAccount: account => `このシャードのものではないアカウント ${account} の内容が含まれています`,
        otherRepository: "別のリポジトリのレポートです",
        dryRun: "ドライランのレポートです",
        noDryRun: "ドライランではない実行のレポートです",
        impossible: "存在しないシャードのレポートです",
        tooOld: "作成から 24 時間を超えており、別の実行のレポートです",
        otherAccounts: "シャードに割り当てたものとは異なるアカウントが記載されています",
        otherCount: (shard, count) => `シャード ${shard} のレポートですが、シャードの総数は ${String(count)} です`,
        twice: shard => `シャード ${shard} のレポートが重複しているため、使用しません`
      }
    };
    const pull_request_pullRequest = {
      title: (domain, others, account, region) => others === 0 ? `${domain} の証明書を DNS 検証のものに切り替え（${account}、${region}）` : `${domain} ほか ${String(others)} 件の証明書を DNS 検証のものに切り替え（${account}、${region}）`,
      commit: (domain, isNew) => isNew ? `${domain} の証明書を DNS 検証のものに切り替える` : `${domain} のプランを更新する`,
      merging: ({now: now, waiting: waiting, opening: opening, done: done}) => {
        const parts = [ ...now > 0 ? [ `リスナー ${String(now)} 件をすぐに切り替えます` ] : [], ...waiting > 0 ? [ opening === void 0 ? calendar_changeCalendar.merging(waiting) : `リスナー ${String(waiting)} 件を ${opening}からのメンテナンスウィンドウで切り替えます` ] : [], ...done > 0 ? [ `リスナー ${String(done)} 件は切り替え済みです` ] : [] ];
        return `**ラベルを付けてマージすると、次のように動作します：${parts.join("。")}。**`;
      },
      mergingRefused: reason => `**このままマージしても、一部またはすべてのリスナーは切り替わりません。** ${reason}`,
      header: [ "ロードバランサー", "ポート", "証明書の位置", "切り替えの時期" ],
      domain: "ドメイン",
      noun: "リスナー",
      atOnce: "すぐに",
      from: (opening, reason) => `${opening}以降（現在は ${reason}）`,
      swappedAlready: "切り替え済み",
      refused: reason => `見送り： ${reason}`,
      warning: text => `**ご注意：** ${text}`,
      moreWarnings: count => `ほか ${String(count)} 件の注意事項があります。`,
      certificates: (from, to, names) => `これらのリスナーの証明書を、E メール検証の ${from} から、DNS 検証の ${to} に差し替えます。対象のドメイン名： ${names}。`,
      exchange: certificates => `${certificates}リスナーのそのほかの設定は変更しません。`,
      nothingElse: "リスナーのそのほかの設定は変更しません。",
      tracked: issue => `経緯は ${issue} をご覧ください。`,
      felt: "想定される影響",
      feltBy: {
        network: "Network Load Balancer：影響はありません。既存の接続は、終了するまで古い証明書のまま維持されます。",
        application: "Application Load Balancer：長時間の接続は切断され、再接続が必要になる場合があります。TLS セッションを再開するクライアントでは、一度だけフルハンドシェイクが発生します。",
        classic: "Classic Load Balancer：長時間の接続は切断され、再接続が必要になる場合があります。TLS セッションを再開するクライアントでは、一度だけフルハンドシェイクが発生します。"
      },
      openings: openings => `今後のメンテナンスウィンドウ：${openings}`,
      howTo: "承認の手順",
      review: "プランファイルをレビューしてください。段階的に進める場合は、リスナーをプランから削除できます。削除した分は、後で改めて提案します。",
      approve: (label, role) => `ラベル ${label} を付けて（${role} 以上の権限で、最後のコミットより後に）、マージしてください。順序はどちらが先でもかまいません。`,
      stop: "まだ切り替えていない分を中止するには、ラベルを外すか、マージをリバートしてください。",
      rollBack: label => `切り替え後に古い証明書へロールバックするには、マージ済みのプルリクエストにラベル ${label} を付けてください。`,
      labelMissing: label => `ラベル ${label} が付いていません。ラベルがない場合、マージしても切り替えは行いません。ラベルはマージの前でも後でもかまいません。`,
      awsNotAsked: "AWS には問い合わせていません（このアカウントの `roles.check` が未設定）。プランとカレンダーのみを確認しました。次回のスキャンですべてを確認します。",
      noPlan: "プランとして正しくありません：",
      planFiles: "プランファイル"
    };
    const ja_pull_request_status = {
      noPlan: "プランはありません",
      mergeGroup: "各プルリクエストで確認済みです",
      refused: (code, why) => `${code}：${why}`,
      needsLabel: label => `ラベル ${label} が必要です`,
      wouldSwap: swaps => `切り替え予定：${swaps.join("、")}`,
      now: count => `リスナー ${String(count)} 件をすぐに`,
      inWindow: (count, from) => `リスナー ${String(count)} 件を ${from} からのウィンドウで`,
      done: count => `リスナー ${String(count)} 件は切り替え済み`,
      awsNotAsked: "AWS には未確認",
      join: "。"
    };
    const reasons_described = ({code: code, found: found, cure: cure}) => `${code}${found === "" ? "" : `（${found}）`}：${cure}`;
    const reasons_reasons = {
      "outside-window": "対応は不要です。メンテナンスウィンドウ内の次回の実行で続行します。",
      "window-cutoff": "対応は不要です。ウィンドウの残り時間が短いため、次のウィンドウで実行します。",
      frozen: "対応は不要です。凍結期間が終わった後、ウィンドウ内の最初の実行で続行します。",
      "no-window": "設定ファイルに、実際に開く `maintenance.windows`（またはこのロードバランサー向けの `overrides`）を追加してください。",
      "change-calendar-closed": "対応は不要です。SSM Change Calendar がオープンになった後、メンテナンスウィンドウ内で最初に実行されるときに続行します。",
      "change-calendar-unreadable": "カレンダーのあるアカウントで、スワップ用ロールに `ssm:GetCalendarState` を許可するか、`maintenance.change-calendars` を修正してください。読み取れないカレンダーはクローズとして扱われます。",
      paused: "続行するには、ダッシュボードの Issue からラベル `acm-pause` を外してください。",
      "not-merged": "プルリクエストをデフォルトブランチにマージしてください。",
      "not-labelled": "プルリクエストに切り替え用のラベルを付けてください。マージの前でも後でもかまいません。",
      "label-not-authorised": "`pull-requests.require.label-by` で指定された権限を持つ方が、最後のコミットより後にラベルを付け直してください。",
      "approvals-missing": "マージされたコミットに対して、`pull-requests.require.approvals` で指定された数の承認を得てください。",
      fork: "このリポジトリのブランチからプルリクエストを作成してください。",
      withdrawn: "続行するには、デフォルトブランチのプランを元の内容に戻し、ラベルを付け直してください。意図した取り下げであれば、そのままにしてください。",
      "rolled-back": "切り替えを再度提案してよい場合は、プルリクエストからラベル `acm-rollback` を外してください。",
      unverifiable: "確認できなかった情報の読み取り権限をトークンに付与し、再実行してください。",
      "plan-invalid": "新しいプルリクエストでプランファイルを修正してください。",
      "plan-changed": "マージした時点のプランに戻すか、現在の内容を新しいプルリクエストでマージしてください。",
      "listener-gone": "対応は不要です。リスナーが存在しないため、残りのリスナーを次回のスキャンで提案します。",
      "listener-drifted": "リスナーを変更した担当者を確認してください。切り替えがまだ必要であれば、次回のスキャンで改めて提案します。",
      reverted: "先に、リスナーを管理しているコード側の証明書を変更するか、元に戻した担当者に確認してください。そうしないと、次回の適用で再び戻されます。その後、新しいプルリクエストがあればマージしてください。",
      "certificate-not-issued": "新しい証明書が ISSUED になるまでお待ちください。有効期限切れまたは失敗の場合は、新たなリクエストが必要です。",
      "certificate-gone": "対応は不要です。次回のスキャンで、別の証明書をリクエストするか既存の証明書を探し、改めて提案します。",
      "names-not-covered": "すべてのドメイン名を含む証明書を使用してください。リスナーは変更していません。",
      "key-not-supported": "この種類のロードバランサーで使用できる鍵アルゴリズムの証明書を使用してください。",
      managed: "リスナーを管理しているコードや設定で証明書を変更し、そのリスナーをプランから外してください。または `swap.managed: warn` を設定してください。",
      "owned-by-controller": "この証明書に `strategy: in-place`（または `auto`）を設定してください。リスナーの証明書が ARN で固定されている場合は、書き込み権限を持つ方が Issue にラベル `acm-request` を付けてください。",
      "sni-list-full": "ロードバランサーから不要な証明書を外すか、クォータ「Certificates per load balancer」を引き上げてください。",
      "access-denied": "メッセージに、拒否した側と変更すべき箇所が示されています。その指示に従ってください。",
      throttled: "対応は不要です。次回の実行で続行します。繰り返す場合は、実行頻度を下げるか、対象を分割してください。",
      "verification-failed": "ロードバランサーの状態を確認してください。その後、切り替え用のラベルを付け直すか、このプルリクエストの番号を指定して `swap` を実行してください。",
      "earlier-failure": "先に発生した失敗を解消してください。解消後、ここから続行します。",
      "validation-timed-out": "レコードを登録してください。登録が確認できたとき、またはラベル `acm-request` が付いたときに、次の検証を開始します。",
      "validation-failed": "ACM が示す問題を解消し、Issue にラベル `acm-request` を付けて、再度リクエストしてください。",
      caa: "ドメインの CAA レコードで Amazon を許可してください（`amazon.com`。ワイルドカードで `issuewild` がある場合は `issuewild` にも追加）。修正後、次回の自動チェック（定期実行）でリクエストします。リクエストがすでに失敗している場合は、ラベル `acm-request` を付けてください。",
      dnssec: "ゾーンの DNSSEC（レジストラに登録した DS レコード、ゾーンの署名）を修復してください。信頼の連鎖が壊れていると、どの認証局も検証できません。修復後、次回の自動チェック（定期実行）でリクエストします。",
      "record-lost": "同じ名前と値で DNS レコードを再度登録してください。すべてのレコードが確認できると、Issue はクローズされます。",
      "renewal-failed": "ACM が示す原因（DNS レコード、CAA、DNSSEC、プライベート証明書の場合は CA）を解消するか、新しい証明書をリクエストして入れ替えてください。",
      "renewal-waits": "ACM コンソールで更新の状態を確認し、不足しているものを登録してください。不足がない場合は、AWS サポートに問い合わせるか、新しい証明書をリクエストしてください。",
      "not-renewable": "ACM で理由を確認してください。ACM が更新するのは、統合サービスで使用中の証明書、または前回の発行後にエクスポートされた証明書だけです。再度エクスポートする、サービスに関連付ける、または置き換えてください。",
      "expires-soon": "新しい証明書を同じ ARN にインポートするか、自動で更新される DNS 検証の Amazon 発行の証明書に置き換えてください。",
      "old-served": "リスナーに証明書を設定し直してください。解消しない場合は AWS サポートに問い合わせてください（ACM では更新済みですが、ロードバランサーに反映されていません）。",
      quota: "Service Quotas でクォータを引き上げるか、不要な証明書を削除してください。",
      "unsupported-service": "この証明書の検証方法をその場で変更する（`UpdateCertificateOptions`。ARN は変わりません）か、該当のサービスで手動で証明書を差し替えてください。",
      "in-place-unavailable": "このリージョンの ACM は検証方法の変更に対応していません。この証明書には `strategy: replace` または `auto` を使用してください。",
      "contradictory-answers": "AWS の複数の API の応答が互いに矛盾しているため、完了とは判断していません。次回の実行で再度確認します。続く場合は、ACM コンソールで証明書を確認し、AWS サポートにお問い合わせください。",
      "pull-request-not-permitted": "GitHub Actions にプルリクエストの作成を許可するか、GitHub App のトークンを使用するか、ブランチから手動でプルリクエストを作成してください。",
      "time-budget": "対応は不要です。次回の実行がここから始まります。続く場合は `scan.time-budget` を延ばすか、シャードに分けてスキャンしてください。",
      "not-in-fleet": "このアカウントまたはリージョンは、スキャンの対象から外れています。設定ファイルまたは組織単位（OU）の対象に戻すか、この Issue を *not planned* としてクローズしてください。",
      "shard-missing": "該当シャードのジョブを確認して再実行してください。レポートファイルがモード `report` に届く必要があります。",
      "marker-author-changed": "以前に使用していたアカウントを `issues.trusted-authors` に追加してください。",
      "account-not-found": "設定の `organization` にあるアカウント ID と組織単位（OU）を修正するか、なくなったものを設定から外してください。",
      "service-error": "対応は不要です。次回の実行で再試行します。繰り返す場合は、メッセージの内容を確認してください。"
    };
    const record_section_recordSection = {
      heading: "登録していただく DNS レコード",
      forms: {
        zoneFile: "ゾーンファイル（Cloudflare、Azure、Google など）",
        route53: "Route 53 変更バッチ",
        terraform: "Terraform"
      },
      keepHeading: "DNS レコード（削除しないでください）",
      zoneOf: zone => zone,
      hostedZone: zone => `ホストゾーン ${zone}：`,
      leftOut: names => `Issue が長くなりすぎるため、次の形式は省略しました：${names.join("、")}。すべてのレコードはレポートファイルに記載しています。`,
      check: "確認方法",
      lookUp: ({dig: dig, nslookup: nslookup, link: link}) => `${dig} （Windows の場合は ${nslookup} ）を実行するか、${link}してください。上記の値が返れば、正しく登録されています。公開 DNS の状態は、実行のたびにこの Issue にも反映されます。`,
      openLink: "ブラウザーで公開 DNS を照会",
      notes: "補足",
      underscores: "アンダースコアもレコード名の一部です。DNS の登録画面でゾーン名が自動的に補われる場合は、上記のホスト名を、完全な名前が必要な場合は完全な名前を入力してください。値の末尾のドットを入力できない場合は、ドットを除いてください。",
      late: "期限に間に合わなくても、問題は発生しません。改めて検証を開始します。登録済みのレコードはそのまま有効です。",
      keep: "証明書を使用している間は、レコードを削除しないでください。ACM が更新のたびに参照します。",
      everywhere: "この AWS アカウントで同じドメイン名を使用する証明書には、どのリージョンでも同じレコードが使用されます。",
      genuine: link => `値はランダムな文字列で、機密情報は含まれず、ほかの用途にも使用されません。レコードの説明は ${link} にあります。`,
      page: "AWS のユーザーガイド"
    };
    const summary_summary = {
      scan: "acm-email-to-dns：スキャン",
      swap: "acm-email-to-dns：切り替え",
      rollback: "acm-email-to-dns：切り戻し",
      nothingWaits: "切り替えを待っているマージ済みのプルリクエストはありません。",
      pieTitle: "結果別のリスナー数",
      outcomes: {
        swapped: "切り替え済み",
        "already-swapped": "以前に切り替え済み",
        deferred: "待機中",
        refused: "拒否",
        failed: "失敗",
        "not-started": "未着手",
        "rolled-back": "切り戻し済み"
      },
      header: [ "プルリクエスト", "リスナー", "結果", "理由または検証方法" ],
      port: (loadBalancer, port) => `${loadBalancer} ポート ${String(port)}`,
      listeners: "リスナー",
      cut: lines => `残り ${(0, number.Z)(lines, "ja")} 行は、ここに収まらないため省略しました。レポートファイルにすべて記載しています。`
    };
    const summary_fitting = {
      dropped: (count, noun) => `残り ${(0, number.Z)(count, "ja")} 件の${noun}は、ここに収まらないため省略しました。レポートファイルにはすべて記載しています。`,
      separator: "、",
      more: count => `ほか ${(0, number.Z)(count, "ja")} 件`
    };
    const time_time = {
      withUtc: (local, utc) => `${local}（${utc}）`,
      over: "終了",
      lessThanAMinute: "1 分未満",
      days: count => `${String(count)} 日`,
      hours: count => `${String(count)} 時間`,
      minutes: count => `${String(count)} 分`
    };
    const time_labelled = (label, text) => `${label}：${text}`;
    const texts = {
      en: en_namespaceObject,
      ja: ja_namespaceObject
    };
  },
  3204: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $d: () => sizeOf,
      N3: () => bodyCodePoints,
      OM: () => bodyBytes,
      zV: () => fitRows
    });
    var _core_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6957);
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
  2586: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D_: () => bytesFor,
      RR: () => listing,
      RY: () => droppedNote,
      dj: () => fittedTable
    });
    var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3204);
    var _locales_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7707);
    var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1124);
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
  1124: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $B: () => readMarkerValues,
      DV: () => codeBlock,
      Ny: () => region,
      X7: () => readJsonMarker,
      aY: () => code,
      e5: () => bullets,
      mC: () => readMarkers,
      nf: () => link,
      rB: () => jsonMarker,
      t1: () => replaceRegion,
      tp: () => table,
      xL: () => marker,
      zH: () => details
    });
    var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(367);
    const begin = "\x3c!-- acm-email-to-dns:begin --\x3e";
    const end = "\x3c!-- acm-email-to-dns:end --\x3e";
    const markerKey = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
    const markerValue = /^[\w.:/+=@,*-]+$/;
    function longestRun(text) {
      return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
    }
    function code(foreign, options = {}) {
      const text = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.P)(foreign, options.maxLength ?? 500) || "(empty)";
      const fence = "`".repeat(longestRun(text) + 1);
      const padding = text.startsWith("`") || text.endsWith("`") ? " " : "";
      return `${fence}${padding}${text}${padding}${fence}`;
    }
    function codeBlock(foreign, language = "") {
      if (!/^[\w+-]*$/.test(language)) throw new TypeError(`A code block's language is one word, not "${language}".`);
      const text = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.g)(foreign).join("\n").trimEnd();
      const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
      return `${fence}${language}\n${text}\n${fence}`;
    }
    function cellText(cell) {
      return cell.replaceAll(/(\\*)\|/g, (all, slashes) => slashes.length % 2 === 0 ? `${slashes}\\|` : all).replaceAll(/\s*[\r\n]+\s*/g, "<br>").trim();
    }
    function tableRow(cells) {
      return `| ${cells.map(cellText).join(" | ")} |`;
    }
    function table(header, rows) {
      const filled = rows.map(row => header.map((_, column) => row[column] ?? ""));
      return [ tableRow(header), `|${header.map(() => " --- |").join("")}`, ...filled.map(tableRow) ].join("\n");
    }
    function escapeHtml(text) {
      return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    }
    function details(summary, body) {
      const html = summary.replaceAll(/[\r\n]+/g, " ").split(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/).map((part, index) => {
        if (index % 3 === 0) return escapeHtml(part);
        return index % 3 === 1 ? "" : `<code>${escapeHtml(part.trim())}</code>`;
      }).join("");
      return `<details><summary>${html}</summary>\n\n${body}\n\n</details>`;
    }
    function bullets(items) {
      return items.map(item => `- ${item.replaceAll(/\n(?=[^\n])/g, "\n  ")}`).join("\n");
    }
    function link(text, url) {
      const parsed = URL.canParse(url) ? new URL(url) : void 0;
      if (parsed === void 0 || ![ "http:", "https:" ].includes(parsed.protocol)) throw new TypeError(`A link goes to an http(s) URL, not to "${(0, 
      _visible_js__WEBPACK_IMPORTED_MODULE_0__.P)(url, 200)}".`);
      const words = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.P)(text, 500).replaceAll(/[\\`*_[\]<>~|!&]/g, "\\$&");
      const target = parsed.href.replaceAll(/[()<>\\|`"]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("&", "&amp;");
      return `[${words}](${target})`;
    }
    function checkKey(key) {
      if (!markerKey.test(key) || key === "begin" || key === "end") throw new TypeError(`"${key}" is no marker key.`);
    }
    function marker(key, value) {
      checkKey(key);
      if (value === void 0) return `\x3c!-- acm-email-to-dns:${key} --\x3e`;
      if (!markerValue.test(value)) throw new TypeError(`"${(0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.P)(value, 200)}" is no value for marker "${key}".`);
      return `\x3c!-- acm-email-to-dns:${key}=${value.replaceAll("--", "-%2D")} --\x3e`;
    }
    function jsonMarker(key, value) {
      checkKey(key);
      const json = JSON.stringify(value);
      if (json === void 0) throw new TypeError(`The value of marker "${key}" has no JSON form.`);
      const safe = json.replaceAll(/"(?:[^"\\]|\\.)*"/g, text => text.replaceAll(/[<>\-\u007f-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`));
      return `\x3c!-- acm-email-to-dns:${key}=${safe} --\x3e`;
    }
    function readMarkers(body) {
      const found = new Map;
      for (const match of body.matchAll(/<!-- acm-email-to-dns:([a-z][a-z0-9-]*)(?:=([\w.:/+=@,*%-]+))? -->/g)) {
        const [, key = "", value = ""] = match;
        if (key === "begin" || key === "end" || found.has(key)) continue;
        found.set(key, value.replaceAll("%2D", "-"));
      }
      return found;
    }
    function readMarkerValues(body, key) {
      checkKey(key);
      const found = body.matchAll(new RegExp(`\x3c!-- acm-email-to-dns:${key}=([\\w.:/+=@,*%-]+) --\x3e`, "g"));
      return [ ...found ].map(([, value = ""]) => value.replaceAll("%2D", "-"));
    }
    function readJsonMarker(body, key) {
      checkKey(key);
      const json = new RegExp(`\x3c!-- acm-email-to-dns:${key}=([^<>\\r\\n]*) --\x3e`).exec(body)?.[1];
      if (json === void 0) return;
      try {
        return JSON.parse(json);
      } catch {
        return;
      }
    }
    function region(body) {
      if (body.includes(begin) || body.includes(end)) throw new TypeError("A region cannot hold another region.");
      return `${begin}\n${body}\n${end}`;
    }
    function replaceRegion(existing, managed) {
      if (!managed.startsWith(`${begin}\n`) || !managed.endsWith(`\n${end}`)) throw new TypeError("Only what `region` returned can replace a region.");
      const place = regionPlace(existing);
      if (place !== void 0) return existing.slice(0, place.from) + managed + existing.slice(place.to);
      return existing === "" ? managed : `${managed}\n\n${existing}`;
    }
    function regionPlace(body) {
      const first = body.indexOf(begin);
      if (first === -1) return;
      const close = body.indexOf(end, first + begin.length);
      return close === -1 ? void 0 : {
        from: body.lastIndexOf(begin, close),
        to: close + end.length
      };
    }
  },
  3110: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => shareOut,
      h: () => costOf
    });
    var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3204);
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
  367: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => visibleLine,
      g: () => visibleLines
    });
    const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
    const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/gu;
    const loneSurrogate = /\p{Surrogate}/gu;
    const markerStart = /<!--(?=\s*acm-email-to-dns:)/gi;
    function clean(text) {
      return text.replaceAll(loneSurrogate, "�").replaceAll(invisible, "").normalize("NFC").replaceAll(markerStart, "<! --");
    }
    function visibleLine(foreign, maxLength) {
      const line = clean(foreign.replaceAll(lineEnds, " ").replaceAll("\t", " ")).trim();
      const characters = Array.from(line);
      if (characters.length <= maxLength) return line;
      return `${characters.slice(0, maxLength - 1).join("").trimEnd()}…`;
    }
    function visibleLines(foreign) {
      return foreign.replaceAll(lineEnds, "\n").split("\n").map(line => clean(line.replaceAll("\t", "    ")).trimEnd());
    }
  },
  8154: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => formatNumber
    });
    var _core_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4777);
    const formats = (0, _core_language_js__WEBPACK_IMPORTED_MODULE_0__.p)(language => new Intl.NumberFormat(language));
    function formatNumber(value, language) {
      return formats[language].format(value);
    }
  },
  1945: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => plural
    });
    function plural(count, noun) {
      return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
    }
  },
  4054: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Yq: () => formatDate,
      dv: () => formatIso,
      fU: () => formatTime,
      fu: () => formatLeft,
      im: () => formatDay
    });
    var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9853);
    var _locales_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7707);
    function formatTime(instant, timeZone, language) {
      const utc = formatIn(instant, "UTC", language);
      return timeZone === "UTC" ? utc : _locales_index_js__WEBPACK_IMPORTED_MODULE_0__.T[language].time.withUtc(formatIn(instant, timeZone, language), utc);
    }
    function formatDate(instant, timeZone, language) {
      return formatDay(instant.toZonedDateTimeISO(timeZone).toPlainDate(), language);
    }
    function formatDay(day, language) {
      const date = temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__.fE.PlainDate.from(day);
      if (language === "en") return date.toString();
      return formatter("day", language, "UTC").format(date.toZonedDateTime("UTC").epochMilliseconds);
    }
    const weekdays = [ "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" ];
    function formatIn(instant, timeZone, language) {
      const parts = formatter("time", language, timeZone);
      if (language !== "en") return parts.format(instant.epochMilliseconds);
      const local = instant.toZonedDateTimeISO(timeZone);
      const day = weekdays[local.dayOfWeek - 1] ?? "";
      const zone = parts.formatToParts(instant.epochMilliseconds).find(part => part.type === "timeZoneName")?.value;
      return `${day} ${local.toPlainDate().toString()} ${local.toPlainTime().toString({
        smallestUnit: "minute"
      })} ${zone ?? timeZone}`;
    }
    const day = {
      year: "numeric",
      month: "long",
      day: "numeric"
    };
    const clock = {
      weekday: "short",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZoneName: "short"
    };
    const formatters = new Map;
    function formatter(kind, language, timeZone) {
      const key = `${kind} ${language} ${timeZone}`;
      const known = formatters.get(key);
      if (known !== void 0) return known;
      const made = new Intl.DateTimeFormat(language, {
        timeZone: timeZone,
        ...day,
        ...kind === "time" && clock
      });
      formatters.set(key, made);
      return made;
    }
    function formatIso(instant, timeZone) {
      return instant.toString({
        timeZone: timeZone,
        smallestUnit: "second"
      });
    }
    function formatLeft(until, now, language) {
      const t = _locales_index_js__WEBPACK_IMPORTED_MODULE_0__.T[language].time;
      const minutes = Math.floor((until.epochMilliseconds - now.epochMilliseconds) / 6e4);
      if (minutes < 0) return t.over;
      if (minutes < 1) return t.lessThanAMinute;
      const [days, hours] = [ Math.floor(minutes / 1440), Math.floor(minutes % 1440 / 60) ];
      if (days > 0) return hours > 0 ? `${t.days(days)} ${t.hours(hours)}` : t.days(days);
      return hours > 0 ? t.hours(hours) : t.minutes(minutes);
    }
  }
};
