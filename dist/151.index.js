export const id = 151;

export const ids = [ 151 ];

export const modules = {
  4892: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      fq: () => writeHandOver,
      aS: () => writeReportFile,
      zj: () => writeReportPage
    });
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_path_ = __webpack_require__(6760);
    function toCsv(header, rows) {
      const byteOrderMark = "\ufeff";
      return `${byteOrderMark}${[ header, ...rows ].map(row => `${row.map(cell).join(",")}\r\n`).join("")}`;
    }
    const runsAsFormula = /^[\s\p{Cf}\p{Cc}]*[=+\-@\u2212]|^[\t\r\n]/u;
    function cell(text) {
      const harmless = runsAsFormula.test(text.normalize("NFKC")) ? `'${text}` : text;
      return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
    }
    const columns = [ [ "account", ({account: account}) => account ], [ "region", ({region: region}) => region ], [ "domains", ({domains: domains}) => domains.join(" ") ], [ "state", ({state: state, listed: listed}) => state ?? listed ], [ "reason", ({reason: reason}) => reason?.code ], [ "cure", ({reason: reason}) => reason?.cure ], [ "expires", ({notAfter: notAfter}) => notAfter ], [ "deadline", ({deadline: deadline}) => deadline ], [ "records", ({records: records}) => records.map(({name: name, value: value}) => `${name} CNAME ${value}`).join("; ") ], [ "certificate", ({arn: arn}) => arn ], [ "replacement", ({replacement: replacement}) => replacement ], [ "issue", ({issue: issue}) => issue ], [ "pull-request", ({pullRequest: pullRequest}) => pullRequest ] ];
    function certificatesAsCsv(certificates) {
      return toCsv(columns.map(([name]) => name), certificates.map(certificate => columns.map(([, of]) => of(certificate) ?? "")));
    }
    function writeReportFile(folder, report, redact) {
      const target = (0, external_node_path_.join)(folder, "acm-email-to-dns");
      (0, external_node_fs_.mkdirSync)(target, {
        recursive: true
      });
      const path = (0, external_node_path_.join)(target, "report.json");
      (0, external_node_fs_.writeFileSync)(path, redact(`${JSON.stringify(report, void 0, 2)}\n`));
      (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(target, "report.csv"), redact(certificatesAsCsv(report.certificates)));
      return path;
    }
    function writeHandOver(reportPath, files, redact) {
      const target = (0, external_node_path_.join)((0, external_node_path_.dirname)(reportPath), "hand-over");
      (0, external_node_fs_.mkdirSync)(target, {
        recursive: true
      });
      for (const {name: name, text: text} of files) (0, external_node_fs_.writeFileSync)((0, 
      external_node_path_.join)(target, name), redact(text));
    }
    function writeReportPage(reportPath, page, redact) {
      (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)((0, external_node_path_.dirname)(reportPath), "report.html"), redact(page));
    }
  },
  5308: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ss: () => qualify,
      UO: () => isWithin,
      gN: () => parentOf,
      oG: () => climb,
      yV: () => isDnsFailure
    });
    const dnsFailures = [ "bad-name", "no-resolver", "resolvers-given-up", "server-given-up", "timeout", "unreachable", "unreadable", "not-understood", "server-failed", "not-supported", "refused", "other-code", "dnssec", "not-responsible", "not-to-be-asked" ];
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
  2689: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => mayBeMember,
      N8: () => selectAccounts,
      XN: () => nothingLeftOut
    });
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
        excludedAccounts: {
          inactive: wanted.length - accounts.length,
          excluded: found.length - wanted.length
        }
      };
    }
    function mayBeMember({include: include, exclude: exclude}, account) {
      if (exclude.includes(account)) return false;
      return include.length === 0 || include.includes(account) || include.some(entry => !/^\d+$/.test(entry));
    }
  },
  4637: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e: () => languages,
      p: () => forEachLanguage
    });
    const languages = [ "en", "ja" ];
    function forEachLanguage(make) {
      return Object.fromEntries(languages.map(language => [ language, make(language) ]));
    }
  },
  9186: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ep: () => calendarReasons,
      JC: () => reasonCodes,
      Pr: () => meaningOf,
      b8: () => waitKinds,
      ju: () => actors,
      l: () => reason
    });
    const waitKinds = [ "window", "review", "dns", "label", "code", "decision", "config", "permission", "quota", "person", "run" ];
    const actors = [ "dns-owner", "approver", "platform", "nobody" ];
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
      "clock-wrong": {
        ...fails,
        waitsFor: "person",
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
        actor: "approver",
        blocksMerged: true
      },
      "not-labelled": {
        ...waits,
        waitsFor: "label",
        actor: "approver"
      },
      "label-not-authorised": {
        ...waits,
        waitsFor: "label",
        actor: "approver",
        blocksMerged: true
      },
      "approvals-missing": {
        ...waits,
        waitsFor: "review",
        actor: "approver",
        blocksMerged: true
      },
      fork: {
        ...waits,
        waitsFor: "code",
        actor: "approver",
        blocksMerged: true
      },
      withdrawn: {
        ...waits,
        waitsFor: "decision",
        actor: "approver",
        blocksMerged: true
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
        actor: "approver",
        blocksMerged: true
      },
      "plan-changed": {
        ...waits,
        waitsFor: "code",
        actor: "approver",
        blocksMerged: true
      },
      "config-changed": {
        ...waits,
        waitsFor: "run",
        actor: "nobody"
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
        ...waits,
        waitsFor: "code",
        actor: "approver",
        blocksMerged: true
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
        actor: "approver",
        parks: true
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
      "domain-not-registered": {
        ...waits,
        waitsFor: "dns",
        actor: "dns-owner"
      },
      "acm-does-not-see": {
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
        waitsFor: "person",
        actor: "platform"
      },
      "use-unclear": {
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
      cancelled: {
        ...fails,
        waitsFor: "run",
        actor: "nobody"
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
      "not-swapped-here": {
        ...ends,
        waitsFor: "decision",
        actor: "approver"
      },
      "starter-not-authorised": {
        ...fails,
        waitsFor: "person",
        actor: "approver"
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
    const calendarReasons = reasonCodes.filter(code => rules[code].waitsFor === "window");
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
  4397: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bo: () => shardVersion,
      a_: () => listenerOutcomes,
      fV: () => reportVersion
    });
    const reportVersion = 1;
    const shardVersion = 4;
    const listenerOutcomes = [ "swapped", "already-swapped", "deferred", "refused", "failed", "not-started", "rolled-back" ];
  },
  9843: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
    var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9186);
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
    function shownValue(tags, name) {
      const value = valueOf(tags, name) ?? "";
      return value === "" ? name : value;
    }
    function key(...keys) {
      return tags => {
        const present = keys.find(name => Object.hasOwn(tags, name));
        return present && shownValue(tags, present);
      };
    }
    function beginning(...prefixes) {
      return tags => {
        const found = Object.keys(tags).filter(name => prefixes.some(prefix => name.startsWith(prefix)));
        const best = found.find(name => name.endsWith("/stack")) ?? found.toSorted()[0];
        return best && shownValue(tags, best);
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
  271: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => resultOf,
      q: () => localeOf
    });
    var _core_fleet_organization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2689);
    const emptyResult = {
      hasWorked: true,
      certificates: [],
      emailValidated: void 0,
      notScanned: [],
      health: void 0,
      guard: void 0,
      closedRegions: [],
      excludedAccounts: _core_fleet_organization_js__WEBPACK_IMPORTED_MODULE_0__.XN,
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
  },
  7729: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => reportOf,
      Y: () => outputsOf
    });
    var _core_report_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4397);
    var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7466);
    function reportOf(run, result) {
      const {mode: mode, startedAt: startedAt, isDryRun: isDryRun} = run;
      return {
        schemaVersion: _core_report_kinds_js__WEBPACK_IMPORTED_MODULE_1__.fV,
        mode: mode,
        repository: run.repository.fullName,
        run: run.runUrl,
        startedAt: startedAt,
        finishedAt: run.clock.now().toString(),
        complete: result.hasWorked && result.notScanned.length === 0,
        isDryRun: isDryRun,
        certificates: result.certificates,
        notScanned: result.notScanned,
        closedRegions: result.closedRegions,
        accountsLeftOut: result.excludedAccounts,
        health: result.health,
        guard: result.guard,
        pullRequests: result.pullRequests,
        nextWindow: result.nextWindow?.toString(),
        problems: result.problems.map(problem => problem[run.language]),
        shard: result.shard
      };
    }
    function outputsOf(result, reportPath, timeZone) {
      const hasScanned = result.emailValidated !== void 0;
      const inState = state => hasScanned ? String(result.certificates.filter(certificate => certificate.state === state).length) : "";
      const listeners = result.pullRequests.flatMap(pullRequest => pullRequest.listeners);
      const ended = (...kinds) => listeners.filter(listener => kinds.includes(listener.outcome)).length;
      const withOutcome = kind => result.hasWorked ? String(ended(kind)) : "";
      const withoutPlan = result.pullRequests.filter(({reason: reason}) => reason?.code === "plan-invalid").length;
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
        failed: result.hasWorked ? String(ended("failed", "refused", "not-started") + withoutPlan) : "",
        "next-window": result.nextWindow === void 0 ? "" : (0, _text_time_js__WEBPACK_IMPORTED_MODULE_0__.dv)(result.nextWindow, timeZone),
        matrix: result.matrix,
        issues: JSON.stringify(result.issuesWritten),
        "pull-requests": JSON.stringify(result.pullRequestsWritten)
      };
    }
  },
  5381: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
      handOver: () => handOver,
      health: () => health,
      history: () => issue_sections_history,
      hostedZone: () => hostedZone,
      issue: () => issue,
      labelled: () => labelled,
      labels: () => labels,
      linesToAdd: () => linesToAdd,
      managed: () => managed,
      openings: () => openings,
      pace: () => pace,
      page: () => page,
      planProblems: () => planProblems,
      problems: () => problems,
      proof: () => proof,
      providers: () => providers,
      pullRequest: () => pullRequest,
      reasons: () => reasons,
      recordSection: () => recordSection,
      records: () => records,
      rollbackReasons: () => rollbackReasons,
      sentenceGap: () => sentenceGap,
      services: () => services,
      stakeholders: () => stakeholders,
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
      handOver: () => hand_over_handOver,
      health: () => fleet_health,
      history: () => ja_issue_sections_history,
      hostedZone: () => dns_hostedZone,
      issue: () => issue_issue,
      labelled: () => time_labelled,
      labels: () => labels_labels,
      linesToAdd: () => reasons_linesToAdd,
      managed: () => issue_sections_managed,
      openings: () => calendar_openings,
      pace: () => pace_pace,
      page: () => page_page,
      planProblems: () => plan_problems_planProblems,
      problems: () => problems_problems,
      proof: () => dns_proof,
      providers: () => providers_providers,
      pullRequest: () => pull_request_pullRequest,
      reasons: () => reasons_reasons,
      recordSection: () => record_section_recordSection,
      records: () => dns_records,
      rollbackReasons: () => reasons_rollbackReasons,
      sentenceGap: () => events_sentenceGap,
      services: () => issue_sections_services,
      stakeholders: () => stakeholders_stakeholders,
      status: () => ja_pull_request_status,
      summary: () => summary_summary,
      swapComment: () => swap_comment_swapComment,
      time: () => time_time
    });
    var plural = __webpack_require__(573);
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
    const notByDns = "Propose a certificate that is validated by DNS for every name; waiting changes nothing about this one.";
    const cures = {
      failures: {
        ADDITIONAL_VERIFICATION_REQUIRED: "AWS wants to know more before it issues for this domain, as for well-known names: open a case with AWS Support from this account; when it is settled, set label `acm-request`.",
        DOMAIN_NOT_ALLOWED: "A name is on a list of unsafe domains (such as Google Safe Browsing): have it taken off there, ask AWS Support to clear it, then set label `acm-request`; or leave the name out with `rules[].drop`.",
        INVALID_PUBLIC_DOMAIN: "A name is no valid public domain, for example because its top-level domain does not exist: leave it out with `rules[].drop`, then set label `acm-request`.",
        DOMAIN_VALIDATION_DENIED: "The owner of a domain has denied the validation: settle it with the owner, then set label `acm-request`.",
        NO_AVAILABLE_CONTACTS: "ACM found nobody to write to, which is no reason for a request by DNS: set label `acm-request`; if it comes again, ask AWS Support.",
        OTHER: "ACM does not say why: set label `acm-request` for a new attempt; if it comes again, ask AWS Support with the ARN."
      },
      facts: {
        unverifiable: {
          "merge-commit-missing": "Nothing to do: the next run asks again which commit it was merged as.",
          "label-setter-unknown": "Take the label off and set it again, so that GitHub shows who set it.",
          "push-unwitnessed": "Propose the plan again in a new pull request; `doctor` says whether the token may read when branches were pushed.",
          "starter-unknown": "Start the run again as a person or an app that GitHub names.",
          "commit-of-nobody": "Have the commit’s author add its e-mail address to their account, or propose the plan again in a new pull request.",
          "pusher-unknown": "Propose the plan again in a new pull request, pushed by somebody who is still there.",
          "old-certificate-gone": "Look at the listener: AWS shows a certificate there that it does not know any more. The next run asks again.",
          "load-balancer-unresolved": "Let `dns.resolvers` name servers that resolve it, or set `swap.verify: api`."
        },
        "plan-invalid": {
          "change-not-allowed": "If this change is meant, add its kind to `swap.allow` in the config of the default branch; what is not listed there is not let through."
        }
      },
      kinds: {
        IMPORTED: "If an imported certificate is meant, add `imported` to `swap.allow` in the config of the default branch; otherwise propose one that ACM has issued.",
        PRIVATE: "If a certificate of a private authority is meant, add `private` to `swap.allow` in the config of the default branch; otherwise propose one that ACM has issued.",
        EMAIL: notByDns,
        HTTP: notByDns,
        UNKNOWN: notByDns
      },
      quotas: {
        names: "Raise the quota “Domain names per ACM certificate” (10 at first, at most 100) in Service Quotas, AWS Certificate Manager, in this account and region; or leave names out with `rules[].drop`. The next run goes on by itself.",
        "requests-per-year": "Raise the quota “ACM certificates created in last 365 days” in Service Quotas, AWS Certificate Manager, in this account and region; deleting certificates does not help. `strategy: in-place` needs no new certificate. The next run goes on by itself.",
        certificates: "Raise the quota “ACM certificates” in Service Quotas, AWS Certificate Manager, in this account and region, or delete certificates that nobody needs: expired ones count too. The next run goes on by itself."
      }
    };
    const dashboard = {
      title: "E-mail-validated certificates: where the migration stands",
      openBranch: (gaps, how) => `The default branch: ${gaps.join("; ")}. ${how}`,
      protect: "What to set",
      nothing: "No e-mail-validated certificate is in use.",
      nothingHere: "Nothing is to be migrated in what this run has looked at.",
      begun: "The first scan is under way.",
      nothingSeen: "Nothing could be looked at, so whether anything is to be migrated is not known.",
      progress: (done, all) => `${done} of ${all} ${all === "1" ? "certificate" : "certificates"} done`,
      verdict: (weekly, day, late, end, needed) => late > 0 ? `At ${weekly} a week you finish on ${day}, ⚠️ ${(0, 
      plural.L)(late, "day")} after AWS ${end}${needed === void 0 ? "" : `: ${needed} a week are needed`}.` : `At ${weekly} a week you finish on ${day}, ${(0, 
      plural.L)(-late, "day")} before AWS ${end}.`,
      standstill: (end, day, needed) => `⚠️ None in the last two weeks${needed === void 0 ? "" : `: ${needed} a week are needed until AWS ${end} on ${day}`}.`,
      lastComplete: (day, timeZone) => `Last complete scan: ${day} (UTC). Times below are in ${timeZone} and UTC.`,
      incomplete: (day, regions, certificates) => {
        const parts = [ ...regions === 0 ? [] : [ (0, plural.L)(regions, "account-region") ], ...certificates === 0 ? [] : [ (0, 
        plural.L)(certificates, "certificate") ] ];
        return `The scan of ${day} (UTC) is incomplete: ${parts.join(" and ")} could not be looked at.`;
      },
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
        blocked: "blocked: its reason is listed",
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
        gaps: "Not looked at",
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
      counted: (heading, count) => `${heading} (${count})`,
      chase: "Whom to ask",
      owner: "Owner",
      nobody: "nobody named",
      inIssues: (count, issues) => `${count} in ${(0, plural.L)(issues, "issue")}`,
      oldest: "Oldest deadline",
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
      recordState: (record, state) => `${record}: ${state}`,
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
        gaps: "account-regions and certificates",
        records: "records",
        zones: "zones",
        owners: "owners"
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
      "not-responsible": () => "this server is not responsible for the zone",
      "not-to-be-asked": () => "this server is not to be asked"
    };
    const hostedZone = {
      added: ({zone: zone, account: account}) => `⏳ added in Route 53 (zone ${zone}, account ${account}); public DNS does not show it yet`,
      there: ({zone: zone, account: account}) => `⏳ stands in Route 53 (zone ${zone}, account ${account}), yet public DNS does not show it: if that lasts, check that the domain is delegated to this zone`,
      "other-value": ({zone: zone, account: account, found: found}) => `❌ not added in Route 53 (zone ${zone}, account ${account}): the name holds ${found}, and nothing is overwritten`,
      delegated: ({zone: zone, account: account, found: found}, missing) => `⬜ ${missing}; not added in Route 53 (zone ${zone}, account ${account}), since ${found} is delegated to other name servers: register it there`,
      "unclear-zone": ({zone: zone, found: found}, missing) => `⬜ ${missing}; not added in Route 53, since public DNS does not say whether hosted zone ${zone} counts (accounts: ${found}): register it by hand, or wait for the next run`,
      "not-delegated": ({zone: zone, account: account, found: found}, missing) => `⬜ ${missing}; not added in Route 53, since public DNS does not lead to hosted zone ${zone} (account ${account})${found === "" ? "" : `, but to ${found}`}: register it where the domain’s DNS is`,
      refused: ({zone: zone, account: account, found: found}, missing) => `⬜ ${missing}; Route 53 refused to add it (zone ${zone}, account ${account}): ${found}`
    };
    function atOnce({end: end, isExpired: isExpired}) {
      return `as soon as possible${end === void 0 ? "" : `: the certificate ${isExpired ? "expired" : "expires"} on ${end}`}`;
    }
    const proof = {
      inPlace: (certificate, seen) => `already in place, for certificate ${certificate}; public DNS: ${seen}`,
      lost: (certificate, seen) => `${seen}, though certificate ${certificate} needs it too for its next renewal`,
      due: due => due.kind === "by" ? `by ${due.day}` : atOnce(due),
      register: (left, all, due) => left === all ? `**Please add ${all === 1 ? "this CNAME record" : `these ${String(all)} CNAME records`} ${proof.due(due)}.** We see ${all === 1 ? "it" : "them"} by ourselves: no need to answer or to close this.` : `**Please add ${String(left)} of these ${String(all)} CNAME records ${proof.due(due)}.** We see them by ourselves: no need to answer or to close this.`,
      correct: (left, wrong, due, counts) => `**Please correct ${left > wrong ? "or add " : ""}${(0, 
      plural.L)(left, "CNAME record")} ${proof.due(due)}.** ${counts} We see them by ourselves: no need to answer or to close this.`,
      counts: (wrong, missing, right) => `${counted(wrong, "wrong")}${missing > 0 ? `, ${String(missing)} ${missing === 1 ? "is" : "are"} missing` : ""}${right > 0 ? `, ${String(right)} ${right === 1 ? "is" : "are"} right` : ""}.`,
      nothingLeft: due => `**Nothing is left to register: every DNS record is in place.** ACM sees them, usually within 30 minutes; needed ${proof.due(due)}.`
    };
    function counted(count, word) {
      return `${(0, plural.L)(count, "record")} ${count === 1 ? "is" : "are"} ${word}`;
    }
    const records = {
      noun: "records",
      noZone: state => `**CNAME (zone not known):** ${state}`,
      inZone: (zone, provider, state) => `**CNAME in zone ${zone}${provider === void 0 ? "" : ` (${provider})`}:** ${state}`,
      host: name => `Host (full name ${name}):`,
      value: "Value (leave its last dot off where the form refuses it):",
      valueFor: "Value:",
      validated: "seen by ACM",
      present: "there; ACM will see it within 30 minutes",
      missing: "not there yet",
      unknown: why => `could not look (${why})`,
      mistakes: {
        "other-value": ({seen: seen}) => `another value: ${seen}`,
        "suffix-doubled": ({seen: seen, zone: zone}) => `the zone’s name stands twice, it is at ${seen}: enter the host without ${zone}`,
        "value-suffixed": ({seen: seen}) => `the zone’s name was added to the value, it is ${seen}: end the value with a dot`,
        "value-cut": ({seen: seen}) => `a part of the value is lost, it is ${seen}: copy the whole value`,
        "label-lost": ({seen: seen}) => `a part of the name is lost, it is at ${seen}: enter the whole host`,
        "label-doubled": ({seen: seen}) => `a part of the name stands twice, it is at ${seen}: enter the host once`,
        "underscore-lost": ({seen: seen}) => `the leading underscore of the name is lost, it is at ${seen}`,
        "some-name-servers": ({seen: seen}) => `only some of the zone’s name servers have it, not ${seen}`,
        "other-type": ({seen: seen}) => `a record of type ${seen} stands at this name, where a CNAME is needed: change its type and value`,
        proxied: ({seen: seen}) => `an address (${seen}) answers in its place. Where the CNAME is registered already, a proxy or flattening hides it: set the record to “DNS only”, or switch CNAME flattening off for it; the CNAME itself stays. Else register the CNAME`,
        flattened: () => `the name exists, but shows no CNAME: switch CNAME flattening (or the proxy) off for this record at the DNS provider; the CNAME itself stays`,
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
      rest: "Accounts, roles, regions, DNS and calendar",
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
      restNotReached: "not looked at: mend what is said about the config, and start the doctor again",
      tlsNotTried: "not looked at: whether this runner reaches your load balancers; the check comment of each pull request says so before the merge",
      defaultBranch: branch => `Default branch ${branch}`,
      isReviewed: directory => `takes reviewed changes only, a new commit takes approvals away, and code owners of ${directory}/ are asked`,
      branchGaps: {
        "no-review": "it takes changes without an approval, so that whoever may push brings in a plan, and a config, that nobody has seen",
        "stale-approvals": "approvals survive new commits, so that what is merged need not be what was approved",
        "no-code-owners": "no code owner is asked for the directory of the plans"
      },
      branchUnknown: said => `not looked at: the token may not read all rules of the branch (${said}). Settings › Rules and Settings › Branches show them`,
      mayOpen: "Settings › Actions › General lets workflows create them",
      mayNotOpen: "Settings › Actions › General keeps workflows from creating them: tick “Allow GitHub Actions to create and approve pull requests”, or pass the token of a GitHub App",
      mayOpenUnknown: "not looked at: the token may not read whether Settings › Actions › General lets workflows create them; GitHub says so at the first proposal",
      assignable: "can be assigned",
      notAssignable: (login, place) => `GitHub knows nobody called ${login} who can be assigned here: correct the name in ${place}, or give access to the repository`,
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
    const sentenceGap = " ";
    const events = {
      recordsKnown: "ACM has made the DNS records for this certificate.",
      recordWrong: "A DNS record is there, but not as ACM needs it.",
      thanks: "Thank you: all DNS records are in place, and nothing is left to do in DNS. Please keep them: ACM looks for them before each renewal.",
      reminder: ({ends: ends, left: left, hours: hours}) => `Reminder: ACM has not seen every DNS record yet. This attempt ends ${ends}${left}; this is sent ${String(hours)} hours before. ` + "Please add what is missing. Being late costs nothing but a new attempt: what is registered stays right.",
      left: span => ` (${span} left)`,
      about: ({domain: domain, account: account, region: region, users: users}) => `This is about the certificate of ${domain} in account ${account}, ${region}, used by ${users}.`,
      worksUntil: day => `The present certificate works as before until ${day}.`,
      expired: "This certificate has expired and is still in use: clients get an error now. Only the new certificate helps; please register its records, or review its pull request.",
      invalid: status => `ACM says ${status} of this certificate, and it is still in use: clients that check get an error now. Only the new certificate helps; please register its records, or review its pull request.`,
      notSeen: reason => `ACM does not see what public DNS shows. ${reason}`,
      reverted: reason => `The old certificate is back on a listener that had been migrated. ${reason}`,
      deleted: certificate => `The e-mail-validated certificate ${certificate} was deleted: nothing had used it for as long as \`swap.delete-old-after\` asks, and its replacement is issued and served.`,
      nothingLeft: "Nothing is left to swap here: the certificates that this pull request exchanges are deleted, or nothing uses them any more. Please close it and delete its branch; should one be in use again, a new pull request proposes it.",
      backInUse: "Reopened: the e-mail-validated certificate is in use again.",
      closedTooEarly: "Reopened once: the e-mail-validated certificate is still in use. Close it as *not planned* if that is meant to stay so; then nothing more is asked.",
      closedByBot: bot => `Reopened once: ${bot} closed this, and a bot’s closing is no decision. To exempt it from \`actions/stale\`, add \`exempt-issue-labels: acm-email-to-dns\` and \`exempt-pr-labels: acm-swap\`; if it shall stay closed, close it yourself as *not planned*.`,
      duplicate: original => `Closed as a duplicate of ${original}.`
    };
    const expected = {
      version: "1",
      round: "a number from 2 on, or nothing",
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
      "plan-file-key-twice": ({name: name}, q) => `the key ${q(name)} stands twice in the same map`,
      "plan-file-too-many": ({count: count, most: most}) => `the pull request has ${count} plan files; at most ${most} are read`,
      "plan-file-too-deep": () => "it is nested too deeply",
      "plan-file-alias": () => "aliases are not allowed in a plan",
      "plan-file-blank": ({line: line, column: column}) => `line ${line}, column ${column}: a blank that YAML does not take for one, such as a no-break space; use a plain space`,
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
    var dns = __webpack_require__(5308);
    var owners = __webpack_require__(9843);
    const whyNoTls = {
      configured: "verify: api",
      "not-served-before": "no handshake showed the old certificate before (internal or shadowed by another)",
      unresolved: "the name of the load balancer could not be resolved",
      unreachable: "no address of the load balancer answered a handshake"
    };
    const facts = {
      join: "; ",
      "head-repository-deleted": () => "the head repository was deleted",
      "branch-in-fork": ({repository: repository}, q) => `its branch is in ${q(repository)}`,
      "merged-elsewhere": ({branch: branch, expected: expected}, q) => `merged into ${q(branch)}, not into ${q(expected)}`,
      "merge-commit-missing": () => "no merge commit",
      "label-missing": ({label: label}, q) => `label ${q(label)} is missing`,
      "label-setter-unknown": () => "nothing shows who set the label",
      "label-setter-gone": () => "the account that set the label was deleted",
      "label-before-last-commit": () => "the label was set before the last commit",
      "label-before-last-push": () => "the label was set before the last push or change of the base",
      "push-unwitnessed": () => "GitHub does not say when the head was pushed",
      "not-read": ({what: what}) => `${what} was not read`,
      "requests-reserved": () => "GitHub grants too few requests until its next hour to record another swap, so none is begun",
      "starter-unknown": () => "the runner does not say who started the run",
      "started-by-unlisted-app": ({app: app}, q) => `started by the app ${q(app)}, which is not listed`,
      "starter-role-too-low": ({login: login, role: role, needed: needed}, q) => `started by ${q(login)}, whose role is ${q(role)}; ${q(needed)} is needed`,
      "commit-of-nobody": ({sha: sha}) => `GitHub knows no author of commit ${sha}, so it may be whoever approved`,
      "pusher-unknown": () => "GitHub does not say who pushed, so it may be whoever approved",
      "changes-requested": ({login: login}, q) => `${q(login)} requested changes`,
      "outside-fleet": ({account: account, region: region}, q) => `the config has no account ${q(account)} with region ${q(region)}`,
      "paused-on": ({issue: issue}) => `label acm-pause is set on ${issue}`,
      "pause-taken-off": ({issue: issue, login: login}, q) => `label acm-pause was taken off ${issue} by ${q(login)}, who may not: set it and have it taken off by somebody who may`,
      "pause-closed": ({issue: issue, login: login}, q) => `${q(login)}, who may not end a pause, closed ${issue}, which has label acm-pause: have the label taken off by somebody who may`,
      "old-certificate-gone": () => "the old certificate is gone, so its names cannot be compared",
      "domains-differ": ({names: names}, q) => `domains differs from what AWS says: ${q(names)}`,
      "change-not-allowed": ({change: change}, q) => `swap.allow does not let through a change of the kind ${q(change)}`,
      "label-by-unlisted-app": ({app: app}, q) => `set by the app ${q(app)}, which is not listed`,
      "role-unreadable": ({login: login}, q) => `the role of ${q(login)} could not be read`,
      "role-too-low": ({login: login, role: role, needed: needed}, q) => `set by ${q(login)}, whose role is ${q(role)}; ${q(needed)} is needed`,
      approvals: ({given: given, needed: needed}) => `${given} of ${needed}`,
      "of-pull-request": ({pullRequest: pullRequest}) => `pull request ${pullRequest}`,
      "pull-request-unreadable": () => "the pull request could not be read",
      "label-taken-off": () => "the label was taken off",
      "label-set-anew": () => "the label was taken off and set anew during the run; the next run looks at who set it",
      "plan-left-branch": () => "the plan is not on the default branch any more",
      "plan-differs": () => "the default branch has another version",
      "records-not-shown": () => "ACM showed no record of it (`ListCertificateDomainValidations`), so nothing was started",
      "old-not-served": () => "it does not serve the old certificate any more",
      "other-port": ({reviewed: reviewed, found: found}) => `reviewed as port ${reviewed}, found on port ${found}`,
      "found-elsewhere": ({reviewed: reviewed, found: found}, q) => `reviewed as ${q(reviewed)}, found as ${q(found)}`,
      "neither-served": () => "it serves neither certificate where the plan found the old one",
      "swapped-and-back": () => "it was swapped and is back on the old certificate",
      "swapped-by": ({pullRequest: pullRequest}) => `it was swapped by pull request ${pullRequest}`,
      "reverted-swap": ({place: place, port: port, pullRequest: pullRequest, at: at, timeZone: timeZone}, q, time) => `${q(place)} port ${port} was swapped by #${pullRequest}${at === "" ? "" : ` on ${time(at, timeZone)}`} and is back on the old certificate`,
      "reverted-code": ({place: place, port: port, at: at, timeZone: timeZone}, q, time) => `${q(place)} port ${port} serves the old certificate again, though nothing used it any more on ${time(at, timeZone)}`,
      manager: ({kind: kind, name: name}, q) => managerOf(kind, q(name)),
      "manager-sets-it": ({kind: kind, name: name}, q) => `${managerOf(kind, q(name))} manages it`,
      "manager-puts-back": ({place: place, kind: kind, name: name, certificate: certificate}, q) => `${q(place)} is managed by ${managerOf(kind, q(name))}, which ${turnsBack[turnsBackOf(kind)]}: set its certificate to ${q(certificate)} there as well.`,
      "controller-attaches": ({kind: kind, name: name}, q) => `${managerOf(kind, q(name))} owns a load balancer that serves it, and may put any certificate for these names on its listeners as soon as it is issued, before anybody approved`,
      "list-nearly-full": ({place: place, count: count, quota: quota}, q) => `${q(place)} holds ${count} certificates beside its default; AWS allows ${quota} unless the quota was raised, and the swap needs one free place.`,
      "users-gone": ({arns: arns}, q) => `ACM names ${q(arns)} as a user, and there is no such load balancer any more`,
      "looked-for": ({seconds: seconds}) => `looked at for ${seconds} s`,
      "still-presents": ({address: address, serial: serial}, q) => `${q(address)} still presents serial ${q(serial)}`,
      "effect-missing": ({step: step}, q) => `${q(step)}: the listener does not show the change`,
      "clock-differs": ({server: server, seconds: seconds, way: way}, q) => `the runner’s clock is ${seconds} s ${way === "ahead" ? "ahead of" : "behind"} ${q(server)}`,
      "server-time-unreadable": ({server: server}, q) => `the time that ${q(server)} says cannot be read`,
      "calendars-closed": ({names: names}, q) => `closed: ${q(names)}`,
      "calendar-not-read": ({why: why}, q) => `An SSM Change Calendar could not be read now; it is asked again right before each listener. ${q(why)}`,
      "next-opening": ({at: at, timeZone: timeZone}, _quote, time) => `next opening ${time(at, timeZone)}`,
      "no-opening": () => "no opening is ahead",
      "every-name-dropped": () => "a rule drops every name",
      "caa-issuers": ({name: name, zone: zone, tag: tag, issuers: issuers}, q) => `${q(name)}: CAA of ${q(zone)} (${q(tag)}) allows only ${q(issuers)}`,
      "caa-through": ({name: name, owner: owner}, q) => `${q(name)} is a CNAME to ${q(owner)}, whose record set decides`,
      "caa-line": ({line: line}, q) => `line to add: ${q(line)}`,
      "domain-unregistered": ({domain: domain, names: names}, q) => `the domain ${q(domain)} does not exist any more, which the certificate names in ${q(names)}`,
      "no-first-name": () => "no name of at most 64 characters is left, and a certificate needs one to begin with",
      "caa-nobody": ({name: name, zone: zone, tag: tag}, q) => `${q(name)}: CAA of ${q(zone)} (${q(tag)}) allows nobody`,
      "caa-critical": ({name: name, zone: zone, property: property}, q) => `${q(name)}: CAA of ${q(zone)} has the critical property ${q(property)}, which nobody may pass over`,
      "dnssec-broken": ({zone: zone}, q) => `${q(zone)}: the DNSSEC chain is broken: resolvers that check it get ${q("SERVFAIL")}`,
      "dns-failure": ({kind: kind, detail: detail}, q) => (0, dns.yV)(kind) ? dnsFailures[kind](q(detail)) : kind,
      more: ({count: count}) => `and ${count} more`,
      handshakes: ({addresses: addresses, which: which}) => `three TLS handshakes in a row on ${addresses} address${addresses === "1" ? "" : "es"} showed the ${which} certificate`,
      "api-only": ({which: which, why: why}) => `the API shows the ${which} certificate; TLS was not asked: ${whyNoTls[why] ?? why}`,
      "api-only-unreachable": ({which: which, cause: cause, scheme: scheme}, q) => `the API shows the ${which} certificate; TLS proves nothing, since no address of the ${scheme === "internal" ? "internal " : ""}load balancer can be reached from here: ${q(cause)}`,
      "unreachable-now": ({place: place, cause: cause, scheme: scheme}, q) => `${q(place)}: no address of the ${scheme === "internal" ? "internal " : ""}load balancer can be reached from here (${q(cause)}), so after the swap only AWS’s API will show the new certificate; with \`swap.verify: api\` that is accepted.`,
      "load-balancer-unresolved": ({host: host}, q) => `no resolver gives an address of the load balancer (${q(host)}), so what it serves could not be seen`,
      "api-shows": ({which: which}) => `the API shows the ${which} certificate`,
      "old-stands": () => "the old certificate stands there",
      "put-back": () => "Put back: the old certificate stands on the listener as before.",
      "not-put-back-invalid": () => "Not put back: the old certificate is not valid any more.",
      "not-put-back-gone": () => "Not put back: the listener is gone.",
      "putting-back-stopped": ({code: code}, q) => `Putting back stopped (${q(code)}); look at the listener.`,
      upstream: ({said: said}, q) => q(said),
      "organization-unreadable": ({said: said}, q) => `the accounts of the organisation could not be read: ${q(said)}`,
      "organization-empty": () => "the organisation has no active account that `organization.include` and `organization.exclude` leave",
      "not-in-organization": () => "`organization.include` names it, but the organisation does not have it",
      "regions-unreadable": ({said: said}, q) => `its regions could not be found out: ${q(said)}`,
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
      excludedAccounts: (inactive, excluded) => `Of the organisation, ${(0, plural.L)(inactive, "suspended or closing account")} and ${(0, 
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
      endedTitle: name => `The certificate for ${name} has ended and is still in use`,
      endedHeadline: end => `**This certificate ended on ${end} and is still in use: clients get an error.** Please replace it now.`,
      addedAgain: "**The DNS records below had disappeared. They were added again in Route 53, and nothing has to be done now.** Please find out what removes them, and let them stay.",
      foundAgain: "**Done.** The certificate that took its place has everything that its renewals need.",
      proposed: pullRequest => `A certificate that can take its place stands ready: ${pullRequest} puts it on the listeners once it is approved and merged.`,
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
      fixed: {
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
        unused: "Nothing uses the certificate any more.",
        ignored: "A rule of the config says to ignore the certificate."
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
    const handOver = {
      subject: records => `DNS: please add ${(0, plural.L)(records, "CNAME record")}`,
      intro: "AWS Certificate Manager (ACM) needs these records to see that we control the domain; they change nothing about the services that run. We see them by ourselves: there is no need to answer. Please keep them for as long as the certificates are used.",
      certificate: (name, account, due) => `${name} (AWS account ${account}), needed ${proof.due(due)}`,
      zone: "Zone",
      host: "Host",
      fullName: "Full name",
      type: "Type",
      value: "Value",
      contact: contact => `Questions: ${contact}`,
      window: "Maintenance window for TLS certificates",
      freeze: reason => `No changes of TLS certificates${reason === "" ? "" : `: ${reason}`}`,
      waiting: names => `To be swapped: ${names}`,
      needed: name => `DNS records needed for ${name}`,
      place: (account, region) => `AWS account ${account}, region ${region}`,
      provider: "Provider",
      zoneFile: "The same as lines of a zone file:",
      deadline: name => `ACM stops waiting for the DNS records of ${name}`
    };
    const issue = {
      title: {
        asked: ([what, rest], records) => `DNS: add ${(0, plural.L)(records, "CNAME record")} for ${what}${rest}`,
        inPlace: ([what, rest]) => `DNS records are in place for ${what}${rest}`,
        held: ([what, rest]) => `On hold: ${what}${rest}`,
        states: {
          found: ([what, rest]) => `Move ${what} to DNS validation${rest}`,
          "awaiting-dns": ([what, rest]) => `Move ${what} to DNS validation${rest}`,
          ready: ([what, rest]) => `Ready to swap the certificate: ${what}${rest}`,
          "waiting-for-window": ([what, rest]) => `Swap approved, waiting for its window: ${what}${rest}`,
          swapped: ([what, rest]) => `Swapped: ${what}${rest}`,
          failed: ([what, rest]) => `Swap failed: ${what}${rest}`,
          blocked: ([what, rest]) => `Stopped: ${what} cannot move to DNS validation yet${rest}`,
          done: ([what, rest]) => `Done: DNS validation of ${what}${rest}`
        },
        ends: {
          unused: ([what, rest]) => `Not in use any more: ${what}${rest}`,
          deleted: ([what, rest]) => `Deleted in ACM: ${what}${rest}`,
          ignored: ([what, rest]) => `Left out by the config: ${what}${rest}`,
          outside: ([what, rest]) => `Not looked at any more: ${what}${rest}`
        }
      },
      found: names => `This certificate for ${(0, plural.L)(names, "name")} is validated by e-mail and has to move to DNS validation.`,
      ready: "The DNS-validated certificate is issued.",
      waitingForWindow: (pullRequest, from) => [ `The swap is approved${inBrackets(pullRequest)} and begins ${from === "" ? "with the next run" : from}.`, from === "" ? "" : "That is when the maintenance window of its Application or Classic Load Balancers opens; Network Load Balancers are swapped by the next run." ],
      swapped: [ "All listeners serve the new certificate.", "This issue closes when ACM no longer names any user of the old one." ],
      failed: (pullRequest, label) => [ `The swap failed${inBrackets(pullRequest)}.`, label === void 0 ? "The next run tries again, and goes on once the cause is gone; a comment on the pull request says what stands on each listener now." : `To try again, take label ${label} off pull request ${pullRequest} and set it again, or run \`swap\` with its number; its comment says what happened and what stands on each listener now.` ],
      blocked: due => `Please act${due === void 0 ? "" : ` ${proof.due(due)}`}. This cannot go on by itself.`,
      heldUp: "This is held up for now.",
      ends: {
        unused: [ "Nothing uses this certificate any more.", "So nothing is asked for it: no record is to be registered, and no pull request to be reviewed." ],
        deleted: [ "ACM does not know this certificate any more: somebody has deleted it.", "So nothing is asked for it, and this issue is closed." ],
        ignored: [ "The config leaves this certificate out (`ignore: true`), so nothing is asked for it.", "To go on, take the rule away; else close this issue as *not planned*." ],
        outside: [ "No scan looks at this certificate any more, so nothing is asked for it.", "" ]
      },
      done: "Done.",
      doneReplaced: certificates => `Nothing uses the e-mail-validated ${certificates === 1 ? "certificate" : "certificates"} any more.`,
      doneInPlace: certificates => certificates === 1 ? "Every name of the certificate is proven by DNS now, and its ARN is the same." : `Every name of ${String(certificates)} certificates is proven by DNS now, and their ARNs are the same.`,
      held: [ "On hold: label `acm-hold` is set.", "Nothing is requested, asked for or proposed until somebody takes it off." ],
      requestedSoon: "The DNS-validated replacement is requested by one of the next runs; then this issue shows the DNS records to register.",
      requestedOnLabel: "Nothing has been requested yet. Somebody with write access sets label `acm-request` on this issue when the records can be registered; then ACM gives the records and waits 72 hours for them.",
      requestsOff: "Requests are switched off in the config (`request: off`).",
      timedOut: "ACM’s last wait of 72 hours is over; it begins again as soon as the records are seen.",
      recordsPending: strategy => [ strategy === "replace" ? "A DNS-validated certificate is requested." : "The switch is started.", "ACM is still making its DNS records; the next run shows them here." ],
      recordsToCome: names => `ACM is still making the records of ${names}; the next run adds them here.`,
      again: attempt => `(${attempt === 2 ? "Second attempt" : `Attempt ${String(attempt)}`} of ACM: what is registered already stays right.)`,
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
        droppedTags: "Tags that did not fit",
        price: "Price"
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
        unneeded: "Nothing. If something uses the certificate again, this issue is opened again.",
        nothing: "Nothing has to be done here by hand; each run brings this issue up to date.",
        changeOwnersFile: "Change the file of the listeners’ owner as said above; all else is done by the runs, and each brings this issue up to date.",
        takeHoldOff: "Take label `acm-hold` off this issue when it may go on.",
        ask: "Somebody with write access sets label `acm-request` on this issue.",
        allowRequests: "Set `request: automatic` or `request: on-label` in the config to begin.",
        openByHand: "Open the pull request by hand, review it, set its label and merge it.",
        decide: "Reopen the pull request or delete its branch to go on; or close this issue as *not planned*, and nothing more is asked."
      },
      dropInstead: "Register the domain again; or leave its names out of the new certificate, which then is a replacement. In the config:",
      inPlaceInstead: "Nothing here has a load balancer listener that could be swapped. ACM can switch the certificate in place, keeping its ARN, so that nothing that uses it has to change. In the config:",
      codeManages: listeners => `Its ${(0, plural.L)(listeners, "listener")} shall be changed in the code that manages them; the lines are below.`,
      proposalFollows: "A pull request that swaps the listeners follows.",
      proposalByHand: page => `The branch with the plan is ready, but GitHub does not let this action’s token open pull requests. Open it by hand: ${page}.`,
      comparePage: "compare page of the branch",
      proposalRejected: pullRequest => `Pull request ${pullRequest} was closed without merging; that is taken as a decision. To go on, reopen it or delete its branch.`,
      proposalUnlabelled: (pullRequest, reason) => `Pull request ${pullRequest} is merged without the label that starts the swap. ${reason}`,
      proposed: (pullRequest, listeners) => `Pull request ${pullRequest} puts it on ${(0, 
      plural.L)(listeners, "listener")}.`,
      group: {
        title: (place, certificates) => [ `${(0, plural.L)(certificates, "certificate")} of ${place}`, "" ],
        account: id => `account ${id}`,
        zones: (first, more) => more === 0 ? first : `${first} (and ${(0, plural.L)(more, "more zone")})`,
        about: "These records prove to AWS Certificate Manager (ACM), the service that issues our TLS certificates, that we control the domain names. Adding them changes nothing for what is running.",
        certificates: "Certificates",
        progress: (done, all) => `${String(done)} of ${(0, plural.L)(all, "certificate")} done.`,
        more: names => ` (and ${(0, plural.L)(names, "more name")})`,
        until: at => `this attempt ends ${at}`,
        joined: domains => `More certificates belong to this issue now: ${domains}. The records of all stand in its text.`
      },
      why: (lastIssue, lastRenewal) => `AWS Certificate Manager stops issuing e-mail-validated certificates on ${lastIssue} and stops renewing them on ${lastRenewal}. A certificate that still is validated by e-mail then expires, and what it serves fails.`,
      owners: teams => `Owners: ${teams}`,
      questions: contact => `Questions: ${contact}`,
      strategies: {
        replace: "`replace`: a new certificate is put on the listeners",
        "in-place": "`in-place`: ACM changes how this certificate is validated; its ARN and what uses it stay"
      },
      price: dollars => `the certificate can be exported, so AWS charges for one like it: US$${String(dollars)} by the price list of 2025, when it is issued and at each renewal. Switched in place (\`strategy: in-place\`) it costs nothing until it is renewed.`,
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
        "not-valid": "not valid any more, and in use",
        "expires-soon": "expires within 30 days",
        "last-renewal": "no e-mail renewal is left"
      },
      urgent: {
        expired: day => `⚠️ **Urgent: this certificate expired on ${day} and is still in use: clients get an error now.** ACM renews it no more and cannot switch it in place; only a replacement helps.`,
        "not-valid": (_day, _isMailed, status) => `⚠️ **Urgent: ACM says ${status} of this certificate, and it is still in use: clients that check get an error now.** ACM neither renews it nor switches it in place; only a replacement helps.`,
        "expires-soon": (day, isMailed) => `⚠️ **Urgent: this certificate expires on ${day}.** ${isMailed ? "If its DNS will not be ready by then, it can still be approved by e-mail, see below." : "ACM waits for no approval by e-mail now, so only DNS keeps it working."}`,
        "last-renewal": day => `⚠️ **Urgent: it cannot be renewed by e-mail any more.** It expires on ${day}, and ACM would begin its renewal only after its last day of e-mail renewals.`
      },
      heading: "If it has to be renewed by e-mail first",
      intro: "Until the migration is done ACM renews this certificate by e-mail, from 45 days before its end. Somebody who gets the mail at any of these addresses for **each** name can approve it by the link in it, which works for 72 hours; that gains time for the DNS.",
      pending: "**ACM has sent these mails and waits for the approval.**",
      state: status => `State of the renewal in ACM: ${status}.`,
      noRenewal: "No renewal is under way.",
      address: (domain, addresses, status) => `${domain}: ${addresses}${status === "" ? "" : ` (${status})`}`,
      noun: "names"
    };
    const fallback = region => `ℹ️ Strategy \`auto\` would switch this certificate in place, but ACM in ${region} does not know that call (\`in-place-unavailable\`). So it is **replaced** instead: the new certificate has another ARN, and whatever is no listener of a load balancer has to be changed by hand.`;
    const issue_sections_history = {
      heading: "History",
      header: [ "When", "What" ],
      of: (domains, what) => `${domains}: ${what}`,
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
      roles: {
        default: "default certificate",
        sni: "SNI list",
        both: "default certificate and SNI list"
      },
      listener: ({kind: kind, loadBalancer: loadBalancer, port: port, role: role}) => `${kind} ${loadBalancer} port ${String(port)} (${role})`,
      managedBy: (listener, manager) => `${listener}, managed by ${manager}`,
      lastingHeading: "So that the swap lasts",
      lasting: certificate => `A pull request swaps these listeners, but they have an owner that sets the certificate of its own file again. Change that file as well, to ${certificate}, before or right after the swap.`,
      serviceHeading: "Change it in the services",
      services: certificate => `These use the old certificate and have no listener that this action could swap. Give each of them the new one, ${certificate}, with the line that fits; this issue closes when none of them uses the old one. Or switch the old certificate in place, and none of them has to change.`,
      noExchange: uses => `For ${uses} there is no such command: switch the certificate in place, deploy the new one there by hand, or set up that domain name anew.`,
      inPlaceInstead: "**In place:** ACM switches the certificate itself; its ARN stays, and no listener is changed. In the config:",
      pinFirst: "**Replaced:** only where the listener’s certificate is pinned by its ARN, so that a new one changes nothing by itself. If it is not yet, pin it with the lines that fit; then somebody with write access sets label `acm-request` on this issue. What this action had requested before it knew of the controller, and ACM had not issued, is deleted; its DNS records stay right.",
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
        notRequested: (name, arn) => `The DNS validation of ${name} (${arn}) could not be requested or followed`,
        issueNotOpened: arn => `The issue of ${arn} could not be opened`,
        riskNotTold: arn => `The issue of ${arn}, a certificate at risk, could not be brought up to date`,
        issueNotUpdated: number => `Issue #${String(number)} could not be brought up to date`,
        dashboardNotUpdated: "The dashboard could not be brought up to date",
        labelNotCreated: name => `Label ${name} could not be created`,
        notDeleted: arn => `The old certificate ${arn} was not deleted`,
        planNotReviewed: path => `Plan ${path} could not be reviewed`,
        pullRequestNotOpened: branch => `The pull request from branch ${branch} could not be opened`,
        rolledBackNotRead: "What was put back on request could not be read, and nothing new is proposed",
        pullRequestNotRead: number => `Pull request #${String(number)} could not be read`,
        pullRequestNotUpdated: number => `Pull request #${String(number)} could not be brought up to date`,
        pullRequestNotHandled: number => `Pull request #${String(number)} could not be worked through`,
        statusNotSet: number => `The status of pull request #${String(number)} could not be set`,
        taskNotDone: task => `Mode ${task} could not be carried out`
      },
      cancelled: (tasks, {pullRequests: pullRequests, listeners: listeners, certificates: certificates}) => {
        const left = [ ...tasks.map(task => `mode ${task}`), ...pullRequests > 0 ? [ (0, 
        plural.L)(pullRequests, "pull request") ] : [], ...listeners > 0 ? [ (0, plural.L)(listeners, "listener") ] : [], ...certificates > 0 ? [ (0, 
        plural.L)(certificates, "certificate") ] : [] ];
        const what = left.length === 0 ? "Nothing was left." : `Left: ${left.join(", ")}.`;
        return `The run was cancelled. ${what} The next run goes on from here.`;
      },
      accountNotScanned: (account, reason) => `Account ${account} could not be scanned. ${reason}`,
      regionsNotScanned: (account, regions, reason) => `Account ${account}, ${regions.length === 1 ? "region" : "regions"} ${regions.join(", ")} could not be scanned. ${reason}`,
      outOfTime: ({minutes: minutes, places: places, accounts: accounts, next: next, reason: reason}) => {
        const what = [ ...places > 0 ? [ (0, plural.L)(places, "account-region") ] : [], ...accounts > 0 ? [ `all regions of ${(0, 
        plural.L)(accounts, "account")}` ] : [] ].join(" and ");
        const then = next === void 0 ? "" : ` The next scan begins with ${next}.`;
        return `scan.time-budget (${String(minutes)}m) was over: ${what} could not be looked at.${then} ${reason}`;
      },
      notGuarded: (arn, why) => `${arn} could not be looked at: ${why}`,
      notUnderstood: (arn, what) => `${arn}: AWS's ${what} is not understood.`,
      noPullRequest: (number, repository) => `#${String(number)} is no pull request of ${repository}. Correct input pull-request: the issue of each certificate names its pull request.`,
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
    const providers = {
      form: (name, dot, hint) => `**At ${name}:** ${dot}${hint === "" ? "" : ` ${hint}`}`,
      dots: {
        needed: "enter host and value as they stand in the blocks; the last dot of the value is needed, or the zone is added to it.",
        refused: "enter host and value as they stand in the blocks, without a dot at the end.",
        either: "enter host and value as they stand in the blocks."
      },
      hints: {
        "Amazon Route 53": "The zone stands behind the name field.",
        Cloudflare: "dash.cloudflare.com → domain → *DNS* → *Records*. Set *Proxy status* to **DNS only**, and leave CNAME flattening off for this record.",
        GoDaddy: "*Domain Portfolio* → domain → *DNS* → *Add New Record*. The full name would stand twice.",
        "Google Cloud DNS": "The zone stands behind the name field.",
        "Azure DNS": "The name is relative to the zone. An import leaves a CNAME that exists as it is.",
        "Akamai Edge DNS": "A secondary zone cannot be edited there: add the record at its primary.",
        NS1: "The zone stands behind the name field.",
        Namecheap: "*Domain List* → *Manage* → *Advanced DNS*. The full name would stand twice.",
        OVHcloud: "If the form refuses an underscore, take *Change in text format* and the zone file below: it is the whole zone, so add the lines and keep the others.",
        "GMO（お名前.com、VALUE-DOMAIN、ConoHa）": "These name servers serve several brands: use the console of yours. VALUE-DOMAIN’s text area takes `cname host value.`, there with the last dot.",
        "お名前.com": "Do not tick the change of name servers when saving.",
        "さくらインターネット": "The form is the zone editor of the domain control panel.",
        "ムームードメイン": "ムームーDNS → 変更 → 設定2; the host goes into サブドメイン.",
        "エックスサーバー": "サーバーパネル → DNSレコード設定."
      }
    };
    function leaves(count, opening, held) {
      if (opening === void 0 && held !== void 0) return `swaps ${(0, plural.L)(count, "listener")} later (${held} now)`;
      return opening === void 0 ? changeCalendar.merging(count) : `leaves ${(0, plural.L)(count, "listener")} for the maintenance window from ${opening}`;
    }
    const pullRequest = {
      title: (domain, others, account, region) => others === 0 ? `Swap ${domain} to its DNS-validated certificate (${account}, ${region})` : `Swap ${domain} and ${(0, 
      plural.L)(others, "more certificate")} to DNS-validated ones (${account}, ${region})`,
      changeTitle: (domain, others, account, region) => others === 0 ? `Swap ${domain} to its new certificate (${account}, ${region})` : `Swap ${domain} and ${(0, 
      plural.L)(others, "more certificate")} to new ones (${account}, ${region})`,
      commit: (domain, isNew) => isNew ? `Swap ${domain} to its new certificate` : `Update the plan for ${domain}`,
      merging: ({now: now, waiting: waiting, opening: opening, held: held, done: done}) => {
        const parts = [ ...now > 0 ? [ `swaps ${(0, plural.L)(now, "listener")} at once` ] : [], ...waiting > 0 ? [ leaves(waiting, opening, held) ] : [], ...done > 0 ? [ `finds ${(0, 
        plural.L)(done, "listener")} swapped already` ] : [] ];
        return `**Merging with the label ${parts.join(" and ")}.**`;
      },
      mergingRefused: reason => `**As it is, merging does not swap everything.** ${reason}`,
      header: [ "Load balancer", "Port", "Certificate", "When" ],
      domain: "Domain",
      noun: "listeners",
      atOnce: "at once",
      from: (opening, reason) => `from ${opening} (${reason} now)`,
      later: reason => `later (${reason} now)`,
      swappedAlready: "swapped already",
      refused: reason => `refused: ${reason}`,
      warning: text => `**Warning:** ${text}`,
      moreWarnings: count => `${(0, plural.L)(count, "more warning")}.`,
      place: (account, region) => `Account ${account}, region ${region}.`,
      certificates: (from, to, names) => `On these listeners the certificate ${from}, which is validated by e-mail, is exchanged for ${to}, which is validated by DNS, for ${names}.`,
      otherCertificates: (from, to, names) => `On these listeners the certificate ${from} is exchanged for ${to}, for ${names}.`,
      exchange: certificates => `${certificates} Nothing else about the listeners changes.`,
      nothingElse: "Nothing else about the listeners changes.",
      tracked: issue => `Tracked in ${issue}.`,
      felt: "What may be felt",
      feltBy: {
        network: "Network Load Balancer: nothing. Connections made before keep the old certificate until they end.",
        application: "Application Load Balancer: long-lived connections may be cut and made anew; clients that resume TLS sessions make a full handshake once.",
        classic: "Classic Load Balancer: long-lived connections may be cut and made anew; clients that resume TLS sessions make a full handshake once."
      },
      openings: "Next maintenance windows:",
      howTo: "How to approve",
      review: "Review the plan file. You may delete listeners from it to go in steps; what is left out is proposed again.",
      approve: (label, role) => `Set label ${label} (${role} access or more, after the last commit) and merge; the order does not matter.`,
      stop: "To stop what has not been swapped yet: take the label off, or revert the merge.",
      rollBack: (label, until) => `To put the old certificate back after the swap: set label ${label} on the merged pull request.${until === "" ? "" : ` That helps until ${until}, when the old certificate ends.`}`,
      labelMissing: label => `Label ${label} is missing: without it merging swaps nothing. Before or after the merge is fine.`,
      gatesShut: "As it is, merging swaps nothing, because:",
      kept: names => `Names kept: ${names}.`,
      lost: names => `Names lost: ${names}.`,
      certificateHeader: [ "", "Old certificate", "New certificate" ],
      compared: {
        issuer: "Issuer",
        key: "Key algorithm",
        expires: "Valid until"
      },
      awsNotAsked: why => `AWS was not asked${why === "" ? " (the config names no `roles.check`)" : ""}: only plan and calendar were checked. The next scan checks it fully.${why === "" ? "" : ` ${why}`}`,
      merged: headline => `**Merged.${headline === void 0 ? "" : ` ${headline}.`}**`,
      outcomes: "What became of each listener, and the way back, stand in the comment on the swap.",
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
      then: count => `${(0, plural.L)(count, "listener")} after that`,
      held: (count, code) => `${(0, plural.L)(count, "listener")} later (${code})`,
      done: count => `${(0, plural.L)(count, "listener")} swapped already`,
      awsNotAsked: "AWS not asked",
      join: "; "
    };
    const described = ({code: code, found: found, cure: cure}) => `${code}${found === "" ? "" : ` (${found})`}: ${cure}`;
    const linesToAdd = "To add to the zone:";
    const reasons = {
      "outside-window": "Nothing to do: the next run inside the maintenance window goes on.",
      "window-cutoff": "Nothing to do: the window ends too soon to start; the next one is used.",
      frozen: "Nothing to do: the first run after the freeze, inside a window, goes on.",
      "no-window": "Add `maintenance.windows` to the config (or an override for this load balancer) that opens, for longer than `maintenance.cutoff`.",
      "change-calendar-closed": "Nothing to do: the first run after the SSM Change Calendar opens, inside a window, goes on.",
      "change-calendar-unreadable": "Give the swap role `ssm:GetCalendarState` in the calendar’s account, or correct `maintenance.change-calendars`; what cannot be read counts as closed.",
      "clock-wrong": "Set the clock of the runner right (NTP): by a wrong one nobody can tell whether the window is open. Load balancers that need no window go on.",
      paused: "Let somebody with the role that `pull-requests.require.label-by` names take the label `acm-pause` off to go on.",
      "not-merged": "Merge the pull request into the default branch.",
      "not-labelled": "Set the swap label on the pull request; before or after merging.",
      "label-not-authorised": "Let somebody with the role that `pull-requests.require.label-by` names take the label off and set it again after the last push.",
      "approvals-missing": "Get the approvals that `pull-requests.require.approvals` asks for, of the head that was merged.",
      fork: "Open the pull request from a branch of this repository.",
      withdrawn: "To go on, restore the plan on the default branch and set the label again; if it was meant, leave it so.",
      "rolled-back": "Take the label `acm-rollback` off the pull request when the swap shall be proposed again.",
      unverifiable: "Nothing is done while this cannot be read: do what the message says, where it says something; the next run asks again.",
      "plan-invalid": "Mend the plan file in a new pull request.",
      "plan-changed": "Restore the plan as it was merged, or merge a new pull request for what is there now.",
      "config-changed": "Nothing to do: the next run goes by the new config.",
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
      "domain-not-registered": "Register the domain again, or leave its names out of the replacement with `rules[].drop`; the next run requests it then.",
      "acm-does-not-see": "Every record has stood in public DNS for six hours, and ACM still waits. Look for name servers that refuse some networks or countries, name servers that disagree (ask each one: `dig +norecurse CNAME <name> @<server>`), CAA look-ups that fail (`dig CAA <name>`), a delegation that differs between parent and zone (`dig +trace`), and for checks of the AWS account in its Health Dashboard. Another attempt after this one needs label `acm-request`.",
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
      "use-unclear": "Nothing to do: no listener holds this certificate any more, and nothing is asked for it. ACM still names a load balancer that used it; the issue is closed once it no longer does.",
      "pull-request-not-permitted": "Let GitHub Actions create pull requests, use a GitHub App’s token, or open it by hand from the branch.",
      cancelled: "Nothing to do: the next run goes on from here.",
      "time-budget": "Nothing to do: the next run begins with it. If it stays, raise `scan.time-budget` or scan in shards.",
      "not-in-fleet": "Put the account and its region into the config or the organisation’s units; an issue that stays out, close as *not planned*.",
      "not-swapped-here": "Nothing was put back: only what this pull request has swapped is. To change the listener, merge a plan for it.",
      "starter-not-authorised": "Let somebody with the role that `pull-requests.require.label-by` names start the run.",
      "shard-missing": "Look at the job of that shard and run it again; its report file has to reach mode `report`.",
      "marker-author-changed": "Add the account used before to `issues.trusted-authors`.",
      "account-not-found": "Correct the account ids and organisational units in `organization`, or take out what is gone.",
      "service-error": "Nothing to do: the next run tries again; if it stays, look at the message."
    };
    const rollbackReasons = {
      "listener-gone": "Nothing to do: the listener is gone, and nothing is left to put back on it.",
      "listener-drifted": "Nothing was changed. Find out who set the certificate that stands there. To have the swap proposed again, take label `acm-rollback` off; to try once more to put the old one back, set it anew.",
      "certificate-gone": "The old certificate is gone, so the listener keeps what it has. If that must not stay, set another one by hand; take label `acm-rollback` off when the swap shall be proposed again.",
      "certificate-not-issued": "The old certificate is not valid any more, so the listener keeps what it has. If that must not stay, set another one by hand; take label `acm-rollback` off when the swap shall be proposed again.",
      "names-not-covered": "The old certificate does not serve every name of the plan, so the listener keeps what it has. If that must not stay, set another one by hand.",
      "key-not-supported": "The load balancer does not take the old certificate’s key any more, so the listener keeps what it has. If that must not stay, set another one by hand.",
      "verification-failed": "Look at the load balancer; the next run looks again and goes on from there."
    };
    const recordSection = {
      heading: "DNS records to register",
      forms: {
        zoneFile: "Zone file (Cloudflare, Azure, Google and others)",
        route53: "Route 53 change batch",
        terraform: "Terraform"
      },
      notAskedHeading: "The DNS records, not asked for now",
      knownHeading: "DNS records that are known already",
      known: "Another certificate of this account needs these records for the same names, and ACM will ask for the same ones here: they can be registered before.",
      keepHeading: "The DNS records: please keep them",
      zoneOf: zone => `the zone of ${zone}`,
      hostedZone: zone => `Hosted zone ${zone}:`,
      excludedAccounts: names => `Left out, because it would make this issue too long: ${names.join(", ")}. The report file has every record.`,
      check: "How to check",
      lookUp: ({dig: dig, nslookup: nslookup, link: link}) => `Run ${dig} (on Windows ${nslookup}), or ${link}: the answer is the value above. This issue shows what public DNS says after each run.`,
      openLink: "ask public DNS in the browser",
      notes: "Good to know",
      underscores: "The underscores belong to the name. If your DNS form appends the zone by itself, enter the host as shown; if it takes the full name, enter that.",
      late: "Being late breaks nothing: a run starts a new attempt, and what is registered already stays right.",
      keep: "The records have to stay for as long as the certificate is used: ACM looks for them before each renewal.",
      everywhere: "They are the same for every certificate of this AWS account with these names, in every region.",
      genuine: link => `They hold random text, nothing secret, and are used for nothing else. AWS describes them in ${link}.`,
      page: "its user guide"
    };
    const stakeholders = {
      heading: "For everybody: what changes, and why it is worth it",
      changes: "What changes and when",
      issuingEnds: day => `On ${day} AWS stops issuing certificates that are approved by e-mail.`,
      renewingEnds: day => `On ${day} it stops renewing them. One that is still approved by e-mail then runs out, and browsers and apps refuse what it serves.`,
      livesShrink: "Public certificates live ever shorter, whoever issues them: at most 200, then 100, then 47 days. What is approved by hand has to be approved ever more often.",
      nothingStops: "The move itself stops nothing: DNS records are added once and stay, and load balancers change certificates in their maintenance windows.",
      saves: "What it saves",
      approvals: (names, certificates) => `By e-mail, somebody clicks a link within 72 hours for each of the ${names} names of these ${certificates} certificates, at each renewal. By DNS, ACM renews by itself.`,
      header: [ "A certificate lives at most", "From", "Approvals a year by e-mail", "By DNS" ],
      days: days => `${days} days`,
      comma: ", ",
      risk: "The risk of five addresses",
      mailboxes: (boxes, count, domains) => `ACM writes to ${boxes} of each domain: ${count} mailboxes in ${domains} ${domains === "1" ? "domain" : "domains"} here. Whoever reads one of them can approve a certificate for that domain; where nobody reads it, the renewal fails.`,
      stand: "Where we stand",
      expected: day => `at the present pace done on ${day}`
    };
    var number = __webpack_require__(2454);
    const summary = {
      scan: "acm-email-to-dns: scan",
      swap: "acm-email-to-dns: swap",
      rollback: "acm-email-to-dns: rollback",
      publicDryRun: "A dry run in a public repository tells counts only, and nothing was written. A private repository, or `issues.allow-public: true`, shows the rest.",
      dryRun: (requests, issues, people) => `Dry run: nothing was written. This run would request ${(0, 
      plural.L)(requests, "certificate")}, open ${(0, plural.L)(issues, "issue")} and mention ${people.length === 0 ? "nobody" : people.join(", ")}.`,
      wouldWrite: "What a real run would write",
      endedEarly: "acm-email-to-dns: ended before it was done",
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
      nothingToPutBack: "Nothing to put back: the old certificate is in place",
      untouched: "old certificate in place",
      goesOn: opening => `It goes on in the maintenance window from ${opening}. To stop it before: take the label off, or revert the merge.`,
      allSwapped: count => `Swapped: ${allOf(count)}`,
      withInvalid: (said, count) => `${said}; ${(0, plural.L)(count, "plan file")} refused`,
      allPutBack: count => `Put back: ${allOf(count)}`,
      outcomes: (action, {all: all, back: back, swapped: swapped, failed: failed, waiting: waiting, refused: refused, notStarted: notStarted}) => {
        const parts = [ ...back > 0 ? [ `${String(back)} put back` ] : [], ...swapped > 0 ? [ `${String(swapped)} swapped` ] : [], ...failed > 0 ? [ `${String(failed)} failed` ] : [], ...waiting > 0 ? [ `${String(waiting)} waiting` ] : [], ...refused > 0 ? [ `${String(refused)} refused` ] : [], ...notStarted > 0 ? [ `${String(notStarted)} not started` ] : [] ];
        return `${action === "swap" ? "Swap" : "Rollback"} of ${(0, plural.L)(all, "listener")}: ${parts.join(", ")}`;
      },
      header: [ "Listener", "Outcome", "Why, or how verified" ],
      certificates: "Certificates before and after",
      beforeAndAfter: (listener, before, after) => `${listener}: before ${before}; after ${after}`,
      noun: "listeners",
      listener: (kind, loadBalancer, port) => `${kind} ${loadBalancer} port ${String(port)}`,
      underWay: "begun; the next run says what became of it",
      halfDone: "cut off in the middle",
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
      news: (headline, pullRequest, run) => `**${headline}** (pull request #${String(pullRequest)}). Run: ${run}`,
      place: (listener, account, region) => `${listener} (${account}, ${region})`,
      serves: (which, until) => {
        if (which === "unknown") return "could not be read afterwards: look at what it serves";
        if (which === "both") return "lists both certificates, and AWS may serve either";
        return `serves the ${which} certificate${until === "" ? "" : `, valid until ${until}`}`;
      },
      servesHere: serves => serves,
      line: {
        swapped: (place, serves) => `Swapped: ${place} ${serves}.`,
        "rolled-back": (place, serves) => `Put back: ${place} ${serves}.`,
        "failed-back": (place, serves) => `Swap failed, put back: ${place} ${serves}.`,
        failed: (place, serves) => `Failed: ${place} ${serves}.`
      },
      notSwapped: place => `Not swapped: ${place}.`,
      notBack: place => `Not put back: ${place}.`,
      why: (code, found) => `${code}${found === "" ? "" : ` (${found})`}.`,
      retry: (label, pullRequest) => `Look at the load balancer. To try again: take ${label} off pull request #${String(pullRequest)} and set it again.`
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
    const cures_notByDns = "すべてのドメイン名が DNS で検証された証明書を提案してください。この証明書は、待っていても状態が変わりません。";
    const cures_cures = {
      failures: {
        ADDITIONAL_VERIFICATION_REQUIRED: "著名なドメイン名などの場合、発行前に AWS による追加の確認が必要です。このアカウントから AWS サポートにお問い合わせのうえ、解決後にラベル `acm-request` を付けてください。",
        DOMAIN_NOT_ALLOWED: "ドメイン名が安全でないドメインのリスト（Google Safe Browsing など）に登録されています。リストからの削除と AWS サポートへの解除依頼の後、ラベル `acm-request` を付けてください。`rules[].drop` でその名前を除くこともできます。",
        INVALID_PUBLIC_DOMAIN: "公開ドメインとして有効でない名前が含まれています（存在しないトップレベルドメインなど）。`rules[].drop` で除いてから、ラベル `acm-request` を付けてください。",
        DOMAIN_VALIDATION_DENIED: "ドメインの管理者が検証を拒否しました。管理者と調整のうえ、ラベル `acm-request` を付けてください。",
        NO_AVAILABLE_CONTACTS: "ACM が連絡先を見つけられませんでした。DNS 検証では通常起こらないため、ラベル `acm-request` を付けて再度リクエストしてください。繰り返す場合は AWS サポートにお問い合わせください。",
        OTHER: "ACM から理由が示されていません。ラベル `acm-request` を付けて再度リクエストしてください。繰り返す場合は、ARN を添えて AWS サポートにお問い合わせください。"
      },
      facts: {
        unverifiable: {
          "merge-commit-missing": "対応は不要です。どのコミットとしてマージされたかを、次回の自動チェック（定期実行）で改めて確認します。",
          "label-setter-unknown": "ラベルを付けた人を GitHub で確認できるよう、ラベルを付け直してください。",
          "push-unwitnessed": "新しいプルリクエストでプランを改めて提案してください。ブランチのプッシュ日時をトークンで読み取れるかは、`doctor` で確認できます。",
          "starter-unknown": "GitHub で確認できるユーザーまたはアプリとして、実行し直してください。",
          "commit-of-nobody": "コミットの作成者のアカウントにそのメールアドレスを登録するか、新しいプルリクエストでプランを改めて提案してください。",
          "pusher-unknown": "新しいプルリクエストでプランを改めて提案し、アカウントのある人がプッシュしてください。",
          "old-certificate-gone": "リスナーを確認してください。AWS に存在しない証明書が設定されていると表示されています。次回の自動チェック（定期実行）で改めて確認します。",
          "load-balancer-unresolved": "名前を解決できるリゾルバーを `dns.resolvers` に指定するか、`swap.verify: api` を設定してください。"
        },
        "plan-invalid": {
          "change-not-allowed": "意図した変更であれば、その種類をデフォルトブランチの設定ファイルの `swap.allow` に追加してください。記載のない種類の変更は許可されません。"
        }
      },
      kinds: {
        IMPORTED: "インポートした証明書への変更が意図したものであれば、デフォルトブランチの設定ファイルの `swap.allow` に `imported` を追加してください。そうでない場合は、ACM が発行した証明書を提案してください。",
        PRIVATE: "プライベート認証機関の証明書への変更が意図したものであれば、デフォルトブランチの設定ファイルの `swap.allow` に `private` を追加してください。そうでない場合は、ACM が発行した証明書を提案してください。",
        EMAIL: cures_notByDns,
        HTTP: cures_notByDns,
        UNKNOWN: cures_notByDns
      },
      quotas: {
        names: "このアカウントとリージョンの Service Quotas（AWS Certificate Manager）で、クォータ「Domain names per ACM certificate」（初期値 10、最大 100）を引き上げるか、`rules[].drop` で名前を減らしてください。次回の自動チェック（定期実行）で自動的に続行します。",
        "requests-per-year": "このアカウントとリージョンの Service Quotas（AWS Certificate Manager）で、クォータ「ACM certificates created in last 365 days」を引き上げてください。証明書を削除しても解消しません。`strategy: in-place` であれば新しい証明書は不要です。次回の自動チェック（定期実行）で自動的に続行します。",
        certificates: "このアカウントとリージョンの Service Quotas（AWS Certificate Manager）で、クォータ「ACM certificates」を引き上げるか、不要な証明書を削除してください。有効期限切れの証明書も数に含まれます。次回の自動チェック（定期実行）で自動的に続行します。"
      }
    };
    const dashboard_dashboard = {
      title: "E メール検証の証明書：移行の状況",
      openBranch: (gaps, how) => `デフォルトブランチ：${gaps.join("、")}。${how}`,
      protect: "設定方法",
      nothing: "使用中の E メール検証の証明書はありません。",
      nothingHere: "今回の実行で確認できた範囲に、移行対象の証明書はありません。",
      begun: "最初のスキャンを実行中です。",
      nothingSeen: "何も確認できなかったため、移行対象の証明書があるかどうかは不明です。",
      progress: (done, all) => `証明書 ${all} 件のうち ${done} 件が完了`,
      verdict: (weekly, day, late, end, needed) => late > 0 ? `週 ${weekly} 件のペースでは、完了は${day}の見込みです（⚠️ ${end}の ${String(late)} 日後）。${needed === void 0 ? "" : `週 ${needed} 件のペースが必要です。`}` : `週 ${weekly} 件のペースでは、完了は${day}の見込みです（${end}の ${String(-late)} 日前）。`,
      standstill: (end, day, needed) => `⚠️ 直近 2 週間に完了した証明書はありません。${needed === void 0 ? "" : `${end}（${day}）までに、週 ${needed} 件のペースが必要です。`}`,
      lastComplete: (day, timeZone) => `最後に全範囲をスキャンした日：${day}（UTC）。以下の時刻は ${timeZone} と UTC で表示しています。`,
      incomplete: (day, regions, certificates) => {
        const parts = [ ...regions === 0 ? [] : [ `アカウントとリージョンの組み合わせ ${String(regions)} 件` ], ...certificates === 0 ? [] : [ `証明書 ${String(certificates)} 件` ] ];
        return `${day}（UTC）のスキャンは不完全です。${parts.join("と")}を確認できませんでした。`;
      },
      lastBefore: day => `最後に全範囲をスキャンした日は${day}（UTC）です。`,
      neverComplete: "全範囲のスキャンはまだ一度も完了していません。",
      overdue: count => `証明書 ${String(count)} 件が対応期限（有効期限の 30 日前、または E メールによる最終更新日）を過ぎています。`,
      countHeader: [ "状態", "証明書", "対応待ちの内容" ],
      states: {
        found: "検出済み（未リクエスト）",
        "awaiting-dns": "DNS レコードの登録待ち",
        ready: "レビュー、マージ、またはラベル待ち",
        "waiting-for-window": "承認済み、ウィンドウまたは次回の自動チェック（定期実行）待ち",
        swapped: "切り替え済み、ACM への反映待ち",
        failed: "失敗（担当者による確認が必要）",
        blocked: "要対応（理由は一覧に記載）",
        done: "完了"
      },
      sections: {
        urgent: "至急の対応が必要なもの",
        failed: "失敗（担当者による確認が必要）",
        blocked: "要対応",
        dns: "DNS レコードの登録待ち",
        decision: "ラベルまたは判断待ち",
        review: "レビュー待ち",
        window: "メンテナンスウィンドウ待ち",
        limit: "上限による保留",
        "next-run": "次回以降の自動チェック（定期実行）で進むもの",
        done: "完了",
        gaps: "確認できなかった範囲と証明書",
        records: "登録が必要な DNS レコード",
        listed: "対応が不要なもの"
      },
      short: {
        failed: "失敗",
        blocked: "要対応",
        dns: "DNS レコード待ち",
        decision: "ラベル・判断待ち",
        review: "レビュー・マージ待ち",
        window: "ウィンドウ待ち",
        limit: "上限による保留",
        "next-run": "自動的に続行",
        done: "完了"
      },
      counted: (heading, count) => `${heading}（${count}）`,
      chase: "確認先",
      owner: "担当者",
      nobody: "担当者なし",
      inIssues: (count, issues) => `${count}（Issue ${String(issues)} 件）`,
      oldest: "最も早い期限",
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
      zoneHeader: [ "DNS ゾーン", "担当者", "証明書", "未登録のレコード", "最も早い検証期限" ],
      recordState: (record, state) => `${record}：${state}`,
      looked: time => `${time}に確認しました。`,
      zoneSummary: (zone, records) => `${zone}：${String(records)} 件`,
      nextRun: "次回の自動チェック（定期実行）",
      limits: {
        "issues.max-new-per-run": "今後の実行で Issue を作成します（`issues.max-new-per-run`）",
        "pull-requests.max-open": "準備は完了しています。オープン中のプルリクエストが減り次第、作成します（`pull-requests.max-open`）"
      },
      listed: {
        unused: "未使用のためリクエストなし",
        ignored: "ルールにより対象外",
        declined: "「not planned」としてクローズ済み"
      },
      line: (heading, count, names) => `**${heading}**（${count} 件）：${names}。`,
      named: (name, place) => `${name}（${place}）`,
      nouns: {
        certificates: "証明書",
        gaps: "アカウントとリージョンの組み合わせ、または証明書",
        records: "レコード",
        zones: "ゾーン",
        owners: "担当者"
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
      "not-to-be-asked": () => "このサーバーには問い合わせません",
      "not-responsible": () => "このサーバーはゾーンの権威サーバーではありません"
    };
    const dns_hostedZone = {
      added: ({zone: zone, account: account}) => `⏳ Route 53 に追加済み（ゾーン ${zone}、アカウント ${account}）。公開 DNS にはまだ反映されていません`,
      there: ({zone: zone, account: account}) => `⏳ Route 53 に登録済みですが（ゾーン ${zone}、アカウント ${account}）、公開 DNS に反映されていません。この状態が続く場合は、ドメインがこのゾーンに委任されているか確認してください`,
      "other-value": ({zone: zone, account: account, found: found}) => `❌ Route 53 には追加していません（ゾーン ${zone}、アカウント ${account}）。同じ名前に ${found} があり、上書きは行いません`,
      delegated: ({zone: zone, account: account, found: found}, missing) => `⬜ ${missing}。${found} は別のネームサーバーに委任されているため、Route 53 には追加していません（ゾーン ${zone}、アカウント ${account}）。委任先で登録してください`,
      "unclear-zone": ({zone: zone, found: found}, missing) => `⬜ ${missing}。ホストゾーン ${zone}（アカウント：${found}）が有効かどうかを公開 DNS から確認できないため、Route 53 には追加していません。手動で登録するか、次回の実行をお待ちください`,
      "not-delegated": ({zone: zone, account: account, found: found}, missing) => `⬜ ${missing}。公開 DNS はホストゾーン ${zone}（アカウント ${account}）に委任されていないため${found === "" ? "" : `（委任先：${found}）`}、Route 53 には追加していません。ドメインの DNS を管理している場所で登録してください`,
      refused: ({zone: zone, account: account, found: found}, missing) => `⬜ ${missing}。Route 53 への追加は拒否されました（ゾーン ${zone}、アカウント ${account}）：${found}`
    };
    function whenDue(due) {
      if (due.kind === "by") return `${due.day}までに`;
      return `できるだけ早く${due.end === void 0 ? "" : `（証明書の有効期限：${due.end}${due.isExpired ? "、期限切れ" : ""}）`}`;
    }
    const dns_proof = {
      inPlace: (certificate, seen) => `証明書 ${certificate} のためにすでに登録済み（公開 DNS：${seen}）`,
      lost: (certificate, seen) => `${seen}（証明書 ${certificate} の次回の更新にも必要なレコードです）`,
      due: whenDue,
      register: (left, all, due) => `**${whenDue(due)}、${left === all ? `下記の CNAME レコード ${String(all)} 件の登録` : `下記の CNAME レコード ${String(all)} 件のうち ${String(left)} 件の登録`}をお願いいたします。** 登録は自動で確認しますので、ご返信やこの Issue のクローズは不要です。`,
      correct: (left, wrong, due, counts) => `**${whenDue(due)}、下記の CNAME レコード ${String(left)} 件の修正${left > wrong ? "または登録" : ""}をお願いいたします（${counts}）。** 登録は自動で確認しますので、ご返信やこの Issue のクローズは不要です。`,
      counts: (wrong, missing, right) => `誤り ${String(wrong)} 件${missing > 0 ? `、未登録 ${String(missing)} 件` : ""}${right > 0 ? `、登録済み ${String(right)} 件` : ""}`,
      nothingLeft: due => `**登録が必要なレコードは残っていません。すべての DNS レコードが登録済みです。** 通常 30 分以内に ACM で確認されます${due.kind === "by" ? `（期限：${due.day}）` : ""}。`
    };
    const dns_records = {
      noun: "レコード",
      noZone: state => `**CNAME（ゾーン不明）：** ${state}`,
      inZone: (zone, provider, state) => `**ゾーン ${zone} の CNAME${provider === void 0 ? "" : `（${provider}）`}：** ${state}`,
      host: name => `ホスト名（完全な名前は ${name}）：`,
      value: "値（末尾のドットを入力できない場合は、ドットを除いてください）：",
      valueFor: "値：",
      validated: "ACM で確認済み",
      present: "登録済み（ACM には 30 分以内に反映されます）",
      missing: "未登録",
      unknown: why => `確認できませんでした（${why}）`,
      mistakes: {
        "other-value": ({seen: seen}) => `値が異なります：${seen}`,
        "suffix-doubled": ({seen: seen, zone: zone}) => `ゾーン名が二重になり、${seen} に登録されています。ホスト名は ${zone} を除いて入力してください`,
        "value-suffixed": ({seen: seen}) => `値の末尾にゾーン名が付き、${seen} になっています。値の末尾にドット（.）を付けてください`,
        "value-cut": ({seen: seen}) => `値の一部が欠けて ${seen} になっています。値全体をコピーしてください`,
        "label-lost": ({seen: seen}) => `レコード名の一部が欠け、${seen} に登録されています。ホスト名全体を入力してください`,
        "label-doubled": ({seen: seen}) => `レコード名の一部が二重になり、${seen} に登録されています。ホスト名を一度だけ入力してください`,
        "underscore-lost": ({seen: seen}) => `レコード名の先頭のアンダースコアがなく、${seen} に登録されています`,
        "some-name-servers": ({seen: seen}) => `一部のネームサーバーにしか反映されていません。未反映：${seen}`,
        "other-type": ({seen: seen}) => `CNAME が必要な名前に ${seen} レコードがあります。タイプと値を変更してください`,
        proxied: ({seen: seen}) => `CNAME の代わりにアドレス（${seen}）が返されています。CNAME が登録済みの場合は、プロキシーまたはフラット化で隠れています。レコードを「DNS のみ」に設定するか、このレコードの CNAME フラット化を無効にしてください（CNAME はそのままにします）。未登録の場合は、CNAME を登録してください`,
        flattened: () => `名前は存在しますが、CNAME が返されません。DNS プロバイダーで、このレコードの CNAME フラット化（またはプロキシー）を無効にしてください（CNAME はそのままにします）`,
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
      subject: (subject, other) => `このジョブの OIDC トークンのサブジェクトは ${subject} です${other === "" ? "" : `（別の形式：${other}）`}。` + "イベントや環境が異なるジョブでは、サブジェクトも異なります。",
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
      owner: login => `担当者 ${login}`,
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
      rest: "アカウント、ロール、リージョン、DNS、カレンダー",
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
      restNotReached: "未確認：設定ファイルに関する問題を解消してから、doctor を再実行してください",
      tlsNotTried: "未確認です。このランナーからロードバランサーに接続できるかどうかは、マージ前に各プルリクエストの確認コメントでお知らせします",
      defaultBranch: branch => `デフォルトブランチ ${branch}`,
      isReviewed: directory => `レビュー済みの変更だけを受け付け、新しいコミットで承認が取り消され、${directory}/ のコードオーナーに承認が求められます`,
      branchGaps: {
        "no-review": "承認なしで変更できるため、書き込み権限があれば、誰も確認していないプランや設定を取り込めます",
        "stale-approvals": "新しいコミットの後も承認が有効なままなので、承認された内容と異なるものがマージされる可能性があります",
        "no-code-owners": "プランのディレクトリーについて、コードオーナーの承認が求められません"
      },
      branchUnknown: said => `未確認です。このトークンではブランチのルールをすべては読み取れません（${said}）。Settings › Rules と Settings › Branches で確認してください`,
      mayOpen: "Settings › Actions › General で、ワークフローによる作成が許可されています",
      mayNotOpen: "Settings › Actions › General で、ワークフローによる作成が禁止されています。`Allow GitHub Actions to create and approve pull requests` を有効にするか、GitHub App のトークンを渡してください",
      mayOpenUnknown: "未確認です。Settings › Actions › General でワークフローによる作成が許可されているかどうかを、このトークンでは読み取れません。最初の提案の際に GitHub から示されます",
      assignable: "担当者に設定できます",
      notAssignable: (login, place) => `このリポジトリで担当者に設定できる ${login} というアカウントはありません。${place} の名前を修正するか、リポジトリへのアクセス権を付与してください`,
      teamSeen: "存在します",
      teamUnknown: "未確認です。このトークンでは組織のチームを参照できません",
      resolverAnswers: "応答があります",
      resolverSilent: why => `応答がありません（${why}）。UDP と TCP のポート 53 を開放するか、\`dns.resolvers\` に別のリゾルバーを指定してください`,
      resolverRefuses: why => `応答はありますが、失敗しています（${why}）`,
      canBeAssumed: power => `引き受けられます（${power}）`,
      seesZones: (count, zones) => `引き受けられます（Route 53）。${doctor_publicZones(count, zones)}`,
      enabled: regions => `有効なリージョン ${String(regions.length)} 件：${regions.join("、")}`,
      leadsTo: (hub, reached, all) => `${hub} から ${String(all)} アカウント中 ${String(reached)} アカウントのロールを引き受けられます`,
      searched: certificates => `E メール検証の証明書 ${String(certificates)} 件（SearchCertificates で検索）`,
      listed: certificates => `E メール検証の証明書 ${String(certificates)} 件。SearchCertificates が利用できないか許可されていないため、1 件ずつ確認しました。ロールのポリシーで \`acm:SearchCertificates\` を許可してください`,
      knowsSwitch: "ACM が対応しています（ListCertificateDomainValidations）",
      calendarSays: (isOpen, until) => `現在は${isOpen ? "オープン" : "クローズ"}${until === "" ? "" : `（${until}まで）`}`
    };
    const events_sentenceGap = "";
    const events_events = {
      recordsKnown: "この証明書の検証に必要な DNS レコードを ACM が生成しました。",
      recordWrong: "DNS レコードが登録されていますが、内容が ACM の求めるものと異なります。",
      thanks: "ご登録ありがとうございました。DNS レコードはすべて登録されており、DNS に関して必要な作業はもうありません。ACM が更新のたびに参照しますので、レコードは削除せずそのまま残してください。",
      reminder: ({ends: ends, left: left, hours: hours}) => `ACM がまだ確認できていない DNS レコードがあります。今回の検証は ${ends}に終了します${left}。これは終了 ${String(hours)} 時間前のお知らせです。未登録のレコードの登録をお願いいたします。` + "間に合わなかった場合も、検証をやり直すだけで済みます。登録済みのレコードはそのまま有効です。",
      left: span => `（残り ${span}）`,
      about: ({domain: domain, account: account, region: region, users: users}) => `対象：アカウント ${account}（${region}）の ${domain} の証明書。使用箇所：${users}。`,
      worksUntil: day => `現在の証明書は、${day}まで引き続き有効です。`,
      expired: "この証明書は有効期限が切れましたが、まだ使用されており、クライアントではすでにエラーになっています。新しい証明書のレコードの登録、またはプルリクエストのレビューを至急お願いいたします。",
      invalid: status => `この証明書は ACM で ${status} となっていますが、まだ使用されており、検証を行うクライアントではすでにエラーになっています。新しい証明書のレコードの登録、またはプルリクエストのレビューを至急お願いいたします。`,
      notSeen: reason => `公開 DNS にあるレコードを ACM が確認していません。${reason}`,
      reverted: reason => `移行済みのリスナーが古い証明書に戻されています。ご確認をお願いいたします。${reason}`,
      deleted: certificate => `E メール検証の証明書 ${certificate} を削除しました。\`swap.delete-old-after\` で指定された期間どこからも使用されておらず、置き換え後の証明書が発行され、使用されています。`,
      nothingLeft: "このプルリクエストで切り替える対象は、もうありません。対象の証明書は削除されているか、どこからも使用されていません。プルリクエストをクローズし、ブランチを削除してください。証明書が再び使用された場合は、新しいプルリクエストで提案します。",
      backInUse: "E メール検証の証明書が再び使用されているため、この Issue を再オープンしました。",
      closedTooEarly: "E メール検証の証明書がまだ使用されているため、この Issue を一度だけ再オープンしました。このままにする場合は *not planned* としてクローズしてください。以後の依頼は行いません。",
      closedByBot: bot => `${bot} によってクローズされましたが、ボットによるクローズは判断とみなさないため、一度だけ再オープンしました。\`actions/stale\` の対象から外すには、\`exempt-issue-labels: acm-email-to-dns\` と \`exempt-pr-labels: acm-swap\` を設定してください。クローズしたままにする場合は、ご自身で *not planned* としてクローズしてください。`,
      duplicate: original => `${original} と重複しているため、クローズしました。`
    };
    const plan_problems_expected = {
      version: "`1`",
      round: "2 以上の数値、または指定なし",
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
      "plan-file-key-twice": ({name: name}, q) => `同じマップにキー ${q(name)} が二つあります`,
      "plan-file-too-many": ({count: count, most: most}) => `プルリクエストにプランファイルが ${count} 件あります。読み取るのは ${most} 件までです`,
      "plan-file-too-deep": () => "入れ子が深すぎます",
      "plan-file-alias": () => "プランではエイリアスを使用できません",
      "plan-file-blank": ({line: line, column: column}) => `${line} 行 ${column} 文字目に、YAML で空白として扱われない文字（ノーブレークスペースなど）があります。半角スペースにしてください`,
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
      unresolved: "ロードバランサーの名前を解決できなかったため",
      unreachable: "ロードバランサーのどのアドレスもハンドシェイクに応答しなかったため"
    };
    const facts_facts = {
      join: "。",
      "head-repository-deleted": () => "ブランチのあるリポジトリが削除されています",
      "branch-in-fork": ({repository: repository}, q) => `ブランチがフォーク ${q(repository)} にあります`,
      "merged-elsewhere": ({branch: branch, expected: expected}, q) => `${q(expected)} ではなく ${q(branch)} にマージされています`,
      "merge-commit-missing": () => "マージコミットがありません",
      "label-missing": ({label: label}, q) => `ラベル ${q(label)} がありません`,
      "label-setter-unknown": () => "ラベルを付けた人を確認できません",
      "label-setter-gone": () => "ラベルを付けたアカウントは削除されています",
      "label-before-last-commit": () => "最後のコミットより前にラベルが付けられています",
      "label-before-last-push": () => "最後のプッシュまたはベースブランチの変更より前にラベルが付けられています",
      "push-unwitnessed": () => "GitHub から、ヘッドがいつプッシュされたかを確認できません",
      "not-read": ({what: what}) => `${what} を読み取っていません`,
      "requests-reserved": () => "GitHub の残りリクエスト数では次の切り替えを記録しきれないため、次の 1 時間枠まで開始しません",
      "starter-unknown": () => "誰が実行を開始したかを、ランナーから確認できません",
      "started-by-unlisted-app": ({app: app}, q) => `許可リストにないアプリ ${q(app)} が実行を開始しています`,
      "starter-role-too-low": ({login: login, role: role, needed: needed}, q) => `実行を開始した ${q(login)} さんの権限は ${q(role)} ですが、${q(needed)} 以上が必要です`,
      "commit-of-nobody": ({sha: sha}) => `コミット ${sha} の作成者を GitHub で確認できないため、承認した人が作成者である可能性があります`,
      "pusher-unknown": () => "プッシュした人を GitHub で確認できないため、承認した人がプッシュした可能性があります",
      "changes-requested": ({login: login}, q) => `${q(login)} さんが変更を要求しています`,
      "outside-fleet": ({account: account, region: region}, q) => `アカウント ${q(account)} のリージョン ${q(region)} は設定の対象に含まれていません`,
      "paused-on": ({issue: issue}) => `${issue} にラベル acm-pause が付いています`,
      "pause-taken-off": ({issue: issue, login: login}, q) => `${issue} のラベル acm-pause を外した ${q(login)} さんには、その権限がありません。ラベルを付け直し、権限のある人が外してください`,
      "pause-closed": ({issue: issue, login: login}, q) => `ラベル acm-pause の付いた ${issue} をクローズした ${q(login)} さんには、一時停止を解除する権限がありません。権限のある人がラベルを外してください`,
      "old-certificate-gone": () => "古い証明書が存在しないため、ドメイン名を比較できません",
      "domains-differ": ({names: names}, q) => `domains の内容が AWS の情報と異なります：${q(names)}`,
      "change-not-allowed": ({change: change}, q) => `swap.allow では、種類 ${q(change)} の変更は許可されていません`,
      "label-by-unlisted-app": ({app: app}, q) => `許可リストにないアプリ ${q(app)} がラベルを付けています`,
      "role-unreadable": ({login: login}, q) => `${q(login)} さんの権限を確認できませんでした`,
      "role-too-low": ({login: login, role: role, needed: needed}, q) => `ラベルを付けた ${q(login)} さんの権限は ${q(role)} ですが、${q(needed)} 以上が必要です`,
      approvals: ({given: given, needed: needed}) => `必要な承認 ${needed} 件のうち ${given} 件`,
      "of-pull-request": ({pullRequest: pullRequest}) => `プルリクエスト ${pullRequest}`,
      "pull-request-unreadable": () => "プルリクエストを読み取れませんでした",
      "label-taken-off": () => "ラベルが外されています",
      "label-set-anew": () => "実行中にラベルが付け直されました。誰が付けたかは次回の自動チェック（定期実行）で確認します",
      "plan-left-branch": () => "プランがデフォルトブランチにありません",
      "plan-differs": () => "デフォルトブランチのプランの内容が異なります",
      "records-not-shown": () => "ACM からレコードを取得できない（`ListCertificateDomainValidations`）ため、開始していません",
      "old-not-served": () => "古い証明書はこのリスナーに設定されていません",
      "other-port": ({reviewed: reviewed, found: found}) => `レビュー時はポート ${reviewed} でしたが、現在はポート ${found} です`,
      "found-elsewhere": ({reviewed: reviewed, found: found}, q) => `レビュー時は ${q(reviewed)} でしたが、現在は ${q(found)} です`,
      "neither-served": () => "プランの位置に、新旧どちらの証明書も設定されていません",
      "swapped-and-back": () => "切り替え後に、古い証明書に戻されています",
      "swapped-by": ({pullRequest: pullRequest}) => `プルリクエスト ${pullRequest} で切り替えられています`,
      "reverted-swap": ({place: place, port: port, pullRequest: pullRequest, at: at, timeZone: timeZone}, q, time) => `${q(place)} ポート ${port} は #${pullRequest} で切り替え済みでしたが${at === "" ? "" : `（${time(at, timeZone)}）`}、古い証明書に戻されています`,
      "reverted-code": ({place: place, port: port, at: at, timeZone: timeZone}, q, time) => `${q(place)} ポート ${port} で、${time(at, timeZone)}の時点で使用されていなかった古い証明書が再び使用されています`,
      manager: ({kind: kind, name: name}, q) => facts_managerOf(kind, q(name)),
      "manager-sets-it": ({kind: kind, name: name}, q) => `${facts_managerOf(kind, q(name))} で管理されています`,
      "manager-puts-back": ({place: place, kind: kind, name: name, certificate: certificate}, q) => `${q(place)} は ${facts_managerOf(kind, q(name))} で管理されており、${facts_turnsBack[facts_turnsBackOf(kind)]}。管理元の証明書も ${q(certificate)} に変更してください。`,
      "controller-attaches": ({kind: kind, name: name}, q) => `この証明書を使用しているロードバランサーは ${facts_managerOf(kind, q(name))} で管理されており、同じ名前の証明書が発行されると、承認の前でもリスナーに設定される可能性があります`,
      "list-nearly-full": ({place: place, count: count, quota: quota}, q) => `${q(place)} には、デフォルトのほかに ${count} 個の証明書があります。クォータを引き上げていない場合の上限は ${quota} 個で、切り替えには 1 個分の空きが必要です。`,
      "users-gone": ({arns: arns}, q) => `ACM は使用元として ${q(arns)} を示していますが、このロードバランサーはすでに存在しません`,
      "looked-for": ({seconds: seconds}) => `${seconds} 秒間確認`,
      "still-presents": ({address: address, serial: serial}, q) => `${q(address)} が、まだシリアル番号 ${q(serial)} の証明書を提示しています`,
      "effect-missing": ({step: step}, q) => `${q(step)} の結果がリスナーに反映されていません`,
      "clock-differs": ({server: server, seconds: seconds, way: way}, q) => `ランナーの時計が ${q(server)} より ${seconds} 秒${way === "ahead" ? "進んでいます" : "遅れています"}`,
      "server-time-unreadable": ({server: server}, q) => `${q(server)} が返した時刻を解釈できません`,
      "calendars-closed": ({names: names}, q) => `クローズ中：${q(names)}`,
      "calendar-not-read": ({why: why}, q) => `SSM Change Calendar を読み取れませんでした。各リスナーの切り替えの直前に再度確認します。${q(why)}`,
      "next-opening": ({at: at, timeZone: timeZone}, _quote, time) => `次のウィンドウ：${time(at, timeZone)}から`,
      "no-opening": () => "今後開くウィンドウがありません",
      "every-name-dropped": () => "ルールによりすべてのドメイン名が除外されています",
      "caa-issuers": ({name: name, zone: zone, tag: tag, issuers: issuers}, q) => `${q(name)}：${q(zone)} の CAA レコード（${q(tag)}）が ${q(issuers)} のみを許可しています`,
      "caa-through": ({name: name, owner: owner}, q) => `${q(name)} は ${q(owner)} への CNAME のため、その CAA レコードが適用されます`,
      "caa-line": ({line: line}, q) => `追加する行：${q(line)}`,
      "domain-unregistered": ({domain: domain, names: names}, q) => `証明書の ${q(names)} が属するドメイン ${q(domain)} は、すでに存在しません`,
      "no-first-name": () => "先頭に置ける 64 文字以下のドメイン名が残っていません",
      "caa-nobody": ({name: name, zone: zone, tag: tag}, q) => `${q(name)}：${q(zone)} の CAA レコード（${q(tag)}）がどの認証局も許可していません`,
      "caa-critical": ({name: name, zone: zone, property: property}, q) => `${q(name)}：${q(zone)} の CAA レコードに、無視できないプロパティ ${q(property)} があります`,
      "dnssec-broken": ({zone: zone}, q) => `${q(zone)}：DNSSEC の信頼の連鎖が壊れており、検証を行うリゾルバーが ${q("SERVFAIL")} を返します`,
      "dns-failure": ({kind: kind, detail: detail}, q) => (0, dns.yV)(kind) ? dns_dnsFailures[kind](q(detail)) : kind,
      more: ({count: count}) => `ほか ${count} 件`,
      handshakes: ({addresses: addresses, which: which}) => `IP アドレス ${addresses} 件への TLS ハンドシェイク 3 回すべてで、${whichOne(which)}証明書が提示されることを確認しました`,
      "api-only": ({which: which, why: why}) => `API で${whichOne(which)}証明書を確認しました。TLS での確認は行っていません（${facts_whyNoTls[why] ?? why}）`,
      "api-only-unreachable": ({which: which, cause: cause, scheme: scheme}, q) => `API で${whichOne(which)}証明書を確認しました。${scheme === "internal" ? "内部" : ""}ロードバランサーのどのアドレスにも接続できないため、TLS での確認はできていません（${q(cause)}）`,
      "unreachable-now": ({place: place, cause: cause, scheme: scheme}, q) => `${q(place)}：${scheme === "internal" ? "内部" : ""}ロードバランサーのどのアドレスにも接続できないため（${q(cause)}）、切り替え後の確認は AWS の API だけで行います。\`swap.verify: api\` を設定すると、この方法で確認することになります。`,
      "load-balancer-unresolved": ({host: host}, q) => `ロードバランサーのアドレス（${q(host)}）をどのリゾルバーからも取得できず、提示される証明書を確認できません`,
      "api-shows": ({which: which}) => `API で${whichOne(which)}証明書を確認しました`,
      "old-stands": () => "古い証明書が設定されています",
      "put-back": () => "ロールバックしました。リスナーには以前と同じく古い証明書が設定されています。",
      "not-put-back-invalid": () => "ロールバックしていません。古い証明書の有効期限が切れています。",
      "not-put-back-gone": () => "ロールバックしていません。リスナーが存在しません。",
      "putting-back-stopped": ({code: code}, q) => `ロールバックが途中で止まりました（${q(code)}）。リスナーの状態を確認してください。`,
      upstream: ({said: said}, q) => q(said),
      "organization-unreadable": ({said: said}, q) => `組織のアカウントを読み取れませんでした：${q(said)}`,
      "organization-empty": () => "`organization.include` と `organization.exclude` の条件に合う有効なアカウントが組織にありません",
      "not-in-organization": () => "`organization.include` に書かれていますが、組織に存在しません",
      "regions-unreadable": ({said: said}, q) => `有効なリージョンを調べられませんでした：${q(said)}`,
      ...plan_problems_planProblems,
      "of-shard": ({shard: shard}) => shard === "" ? "シャードは不明です" : `シャード ${shard}`,
      "shards-missing": ({shards: shards}) => `レポートのないシャード：${shards}`,
      "report-file-unused": () => "使用できないレポートファイルがあります",
      "not-understood": ({what: what}, q) => `AWS が返した ${q(what)} の値を解釈できません`,
      "dry-run-swap": () => "ドライランのため、切り替えは行っていません",
      "dry-run-rollback": () => "ドライランのため、ロールバックは行っていません"
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
      excludedAccounts: (inactive, excluded) => `組織のアカウントのうち、停止中または閉鎖処理中の ${String(inactive)} 件と、除外設定の ${String(excluded)} 件は対象外としました。`,
      closedIntro: "`regions: all` で見つかった次のリージョンは、サービスコントロールポリシー（SCP）で禁止されています。組織の方針によるもので、同じアカウントの他のリージョンはスキャンできているため、失敗とは扱いません。必ずスキャンすべきリージョンは設定に明記してください。",
      closedRegion: (region, accounts) => `${region}：${String(accounts)} アカウント`,
      closedLine: regions => `\`regions: all\` で見つかったリージョンのうち、サービスコントロールポリシー（SCP）で禁止されているもの（失敗とは扱いません）：${regions.join("、")}`
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
        "old-served": ({end: end}) => `**ロードバランサーが、この証明書ではなく古い証明書を提示しています。** ACM の証明書の有効期限は ${end}ですが、古い証明書はそれより前に期限が切れます。`
      },
      endedTitle: name => `有効期限が切れた証明書が使用されています：${name}`,
      endedHeadline: end => `**この証明書は ${end}に有効期限が切れましたが、まだ使用されています。クライアントではエラーになります。** 至急、入れ替えてください。`,
      addedAgain: "**下記の DNS レコードが見つからなくなっていたため、Route 53 に再度追加しました。現時点で必要な作業はありません。** レコードが削除された原因を確認し、今後は削除されないようにしてください。",
      foundAgain: "**完了しました。** 置き換え後の証明書の更新に必要なものは、すべてそろっています。",
      proposed: pullRequest => `入れ替え先の証明書が用意されています。${pullRequest} を承認してマージすると、リスナーに設定されます。`,
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
      fixed: {
        "record-lost": "必要な DNS レコードがすべて確認できました。",
        caa: "CAA レコードで Amazon による発行が許可されています。",
        dnssec: "DNSSEC の検証に成功しました。",
        "renewal-failed": "更新の失敗は報告されなくなりました。",
        "renewal-waits": "更新が進行中、または完了しています。",
        "not-renewable": "ACM による更新の対象になりました。",
        "expires-soon": "証明書が入れ替えられました。",
        "old-served": "ロードバランサーは ACM の証明書を提示しています。"
      },
      ended: {
        gone: "証明書は削除されました。",
        unused: "証明書はどこでも使用されていません。",
        ignored: "設定のルールにより、この証明書は対象外になりました。"
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
      newEmail: count => `⚠️ E メール検証の証明書のうち ${count} 件は、この移行の開始後にリクエストされました。[infra/](docs/ja/operations.md#no-new-e-mail-certificates) のサービスコントロールポリシーで防止できます。`,
      requestedByEmail: "ℹ️ この証明書は、移行の開始後に E メール検証でリクエストされました。新しい証明書は DNS 検証でリクエストしてください。[infra/](docs/ja/operations.md#no-new-e-mail-certificates) のサービスコントロールポリシーで E メール検証のリクエストを防止できます。"
    };
    const hand_over_handOver = {
      subject: records => `DNS レコード（CNAME）${String(records)} 件の登録のお願い`,
      intro: "AWS Certificate Manager（ACM）が、当組織によるドメインの管理を確認するためのレコードです。登録しても、稼働中のサービスへの影響はありません。登録は自動で確認しますので、ご返信は不要です。証明書を使用している間は、レコードを削除しないでください。",
      certificate: (name, account, due) => `${name}（AWS アカウント ${account}）：${due.kind === "by" ? `期限 ${due.day}` : dns_proof.due(due)}`,
      zone: "ゾーン",
      host: "ホスト名",
      fullName: "完全な名前",
      type: "タイプ",
      value: "値",
      contact: contact => `お問い合わせ先：${contact}`,
      window: "TLS 証明書のメンテナンスウィンドウ",
      freeze: reason => `TLS 証明書の変更凍結${reason === "" ? "" : `：${reason}`}`,
      waiting: names => `切り替え予定：${names}`,
      needed: name => `${name} の DNS レコードの登録期限`,
      place: (account, region) => `AWS アカウント ${account}、リージョン ${region}`,
      provider: "DNS プロバイダー",
      zoneFile: "ゾーンファイル形式：",
      deadline: name => `${name} の DNS レコードの検証期限（ACM）`
    };
    const issue_issue = {
      title: {
        asked: ([what, rest], records) => `DNS レコード ${String(records)} 件の登録のお願い：${what}${rest}`,
        inPlace: ([what, rest]) => `DNS レコード登録済み（ACM の確認待ち）：${what}${rest}`,
        held: ([what, rest]) => `保留中：${what}${rest}`,
        states: {
          found: ([what, rest]) => `DNS 検証への移行：${what}${rest}`,
          "awaiting-dns": ([what, rest]) => `DNS 検証への移行：${what}${rest}`,
          ready: ([what, rest]) => `証明書の切り替え準備完了：${what}${rest}`,
          "waiting-for-window": ([what, rest]) => `切り替え承認済み（メンテナンスウィンドウ待ち）：${what}${rest}`,
          swapped: ([what, rest]) => `切り替え済み：${what}${rest}`,
          failed: ([what, rest]) => `切り替え失敗：${what}${rest}`,
          blocked: ([what, rest]) => `DNS 検証へ移行できていません：${what}${rest}`,
          done: ([what, rest]) => `完了（DNS 検証）：${what}${rest}`
        },
        ends: {
          unused: ([what, rest]) => `使用終了：${what}${rest}`,
          deleted: ([what, rest]) => `ACM で削除済み：${what}${rest}`,
          ignored: ([what, rest]) => `設定により対象外：${what}${rest}`,
          outside: ([what, rest]) => `スキャン対象外：${what}${rest}`
        }
      },
      found: names => `この証明書（ドメイン名 ${String(names)} 件）は E メール検証のため、DNS 検証への移行が必要です。`,
      ready: "DNS 検証の証明書が発行されました。",
      waitingForWindow: (pullRequest, from) => [ `切り替えは承認済みです${pullRequest === "" ? "" : `（${pullRequest}）`}。${from === "" ? "次回の自動チェック（定期実行）で切り替えます。" : `${from}から切り替えます。`}`, from === "" ? "" : "この時刻に、Application Load Balancer と Classic Load Balancer のメンテナンスウィンドウが始まります。Network Load Balancer は次回の自動チェック（定期実行）で切り替えます。" ],
      swapped: [ "すべてのリスナーが新しい証明書に切り替わりました。", "古い証明書を使用するリソースがないことを ACM で確認でき次第、この Issue をクローズします。" ],
      failed: (pullRequest, label) => [ `切り替えに失敗しました${pullRequest === "" ? "" : `（${pullRequest}）`}。`, label === void 0 ? "次回の定期実行で再試行し、原因が解消されていれば続行します。リスナーの現在の状態は、プルリクエストのコメントに記載しています。" : `再試行するには、プルリクエスト ${pullRequest} のラベル ${label} を外して付け直すか、その番号を指定して \`swap\` を実行してください。発生した内容とリスナーの現在の状態は、プルリクエストのコメントに記載しています。` ],
      blocked: due => `${due === void 0 ? "" : `${dns_proof.due(due)}、`}対応をお願いいたします。このままでは先に進めません。`,
      heldUp: "一時的に進行を止めています。",
      ends: {
        unused: [ "この証明書を使用しているリソースはなくなりました。", "そのため、この証明書についてのレコードの登録やプルリクエストのレビューは不要です。" ],
        deleted: [ "この証明書は削除されており、ACM に存在しません。", "そのため、対応は不要です。この Issue をクローズします。" ],
        ignored: [ "設定（`ignore: true`）により対象外となっているため、この証明書については何も依頼しません。", "続行するにはルールを削除してください。見送る場合は、この Issue を *not planned* としてクローズしてください。" ],
        outside: [ "この証明書はどのスキャンの対象にもなっていないため、何も依頼しません。", "" ]
      },
      done: "完了しました。",
      doneReplaced: () => "E メール検証の証明書は、どこからも使用されていません。",
      doneInPlace: () => "すべてのドメイン名が DNS で検証されるようになりました。ARN は変わっていません。",
      held: [ "保留中：ラベル `acm-hold` が付いています。", "ラベルが外されるまで、リクエスト、登録のお願い、切り替えの提案は行いません。" ],
      requestedSoon: "今後の自動チェック（定期実行）で DNS 検証の証明書をリクエストし、登録が必要な DNS レコードをこの Issue に掲載します。",
      requestedOnLabel: "まだリクエストしていません。レコードを登録できる準備が整いましたら、書き込み権限を持つ方がこの Issue にラベル `acm-request` を付けてください。ACM が CNAME レコードを生成し、72 時間以内の登録を待ちます。",
      requestsOff: "設定によりリクエストを停止しています（`request: off`）。",
      timedOut: "ACM の前回の待機時間（72 時間）は終了しました。レコードを確認でき次第、検証を再開します。",
      recordsPending: strategy => [ strategy === "replace" ? "DNS 検証の証明書をリクエストしました。" : "検証方法の変更を開始しました。", "ACM が DNS レコードを準備しています。次回の自動チェック（定期実行）で、ここに掲載します。" ],
      recordsToCome: names => `${names} のレコードは ACM が準備中です。次回の自動チェック（定期実行）で、ここに追加します。`,
      again: attempt => `（ACM による ${String(attempt)} 回目の検証です。登録済みのレコードはそのままで問題ありません。）`,
      about: "AWS Certificate Manager（ACM）は、下記のドメイン名で使用する TLS 証明書を発行する AWS のサービスです。ACM はこれらのレコードを参照して、当組織がドメインを管理していることを確認します。これまでは E メールで確認していましたが、AWS がこの方式を終了します。レコードを追加しても、稼働中のサービスへの影響はありません。",
      attempt: (ends, left) => `今回の検証は ${ends}に終了します${left}。間に合わなかった場合も、同じレコードで検証をやり直すだけで済みます。`,
      left: span => `（残り ${span}）`,
      lookedUp: at => `確認日時：${at}`,
      headings: {
        certificate: "対象の証明書",
        details: "キーアルゴリズム、ARN、移行方法",
        next: "今後の流れ",
        why: "移行が必要な理由"
      },
      fact: (label, value) => `${label}：${value}`,
      labels: {
        names: "ドメイン名",
        account: "アカウント",
        region: "リージョン",
        expires: "有効期限",
        key: "キーアルゴリズム",
        usedBy: "使用箇所",
        strategy: "移行方法",
        emailCertificate: "E メール検証の証明書",
        certificate: "証明書",
        dnsCertificate: "DNS 検証の証明書",
        droppedTags: "引き継げなかったタグ",
        price: "料金"
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
        unneeded: "対応は不要です。この証明書が再び使用された場合は、この Issue を再オープンします。",
        nothing: "手作業での対応は不要です。この Issue は自動的に更新されます。",
        changeOwnersFile: "上記のとおり、リスナーを管理しているファイルを変更してください。それ以外は自動的に処理され、この Issue も自動的に更新されます。",
        takeHoldOff: "再開してよい場合は、この Issue からラベル `acm-hold` を外してください。",
        ask: "書き込み権限を持つ方が、この Issue にラベル `acm-request` を付けてください。",
        allowRequests: "開始するには、設定ファイルで `request: automatic` または `request: on-label` を指定してください。",
        openByHand: "プルリクエストを手動で作成し、レビューのうえ、ラベルを付けてマージしてください。",
        decide: "続行する場合は、プルリクエストを再オープンするか、ブランチを削除してください。見送る場合は、この Issue を *not planned* としてクローズしてください。以後の依頼は行いません。"
      },
      dropInstead: "ドメインを再登録するか、該当する名前を新しい証明書から除いてください（この場合は証明書の置き換えになります）。設定ファイルの記述は次のとおりです。",
      inPlaceInstead: "切り替え可能なロードバランサーのリスナーがありません。ACM では ARN を変えずに検証方法だけを変更できるため、証明書を使用している側の変更は不要です。設定ファイルに次の内容を追加してください。",
      codeManages: listeners => `リスナー ${String(listeners)} 件は、管理しているコード側で変更していただきます。変更箇所は下記のとおりです。`,
      proposalFollows: "リスナーを切り替えるプルリクエストを、この後作成します。",
      proposalByHand: page => `プランのブランチは用意できましたが、このアクションのトークンにはプルリクエストの作成が許可されていません。${page}から手動で作成してください。`,
      comparePage: "ブランチの比較ページ",
      proposalRejected: pullRequest => `プルリクエスト ${pullRequest} はマージされずにクローズされたため、見送りと判断しました。続行するには、再オープンするか、ブランチを削除してください。`,
      proposalUnlabelled: (pullRequest, reason) => `プルリクエスト ${pullRequest} はマージされていますが、切り替えを開始するラベルがありません。${reason}`,
      proposed: (pullRequest, listeners) => `プルリクエスト ${pullRequest} で、リスナー ${String(listeners)} 件に設定します。`,
      group: {
        title: (place, certificates) => [ place, `（証明書 ${String(certificates)} 件）` ],
        account: id => `アカウント ${id}`,
        zones: (first, more) => more === 0 ? first : `${first}（ほか ${String(more)} ゾーン）`,
        about: "これらのレコードは、TLS 証明書を発行する AWS のサービス AWS Certificate Manager（ACM）が、当組織によるドメインの管理を確認するために参照します。追加しても、稼働中のサービスへの影響はありません。",
        certificates: "対象の証明書",
        progress: (done, all) => `証明書 ${String(all)} 件中 ${String(done)} 件が完了しています。`,
        more: names => `（ほか ${String(names)} 件）`,
        until: at => `今回の検証は ${at}に終了`,
        joined: domains => `この Issue の対象に証明書が追加されました：${domains}。すべてのレコードを本文に記載しています。`
      },
      why: (lastIssue, lastRenewal) => `AWS Certificate Manager は、E メール検証の証明書の発行を ${lastIssue}に、更新を ${lastRenewal}に終了します。E メール検証のままの証明書は、その後有効期限が切れ、使用しているサービスが利用できなくなります。`,
      owners: teams => `担当者：${teams}`,
      questions: contact => `お問い合わせ先：${contact}`,
      strategies: {
        replace: "`replace`：新しい証明書を発行し、リスナーを切り替えます",
        "in-place": "`in-place`：この証明書の検証方法だけを変更します。ARN と使用箇所は変わりません"
      },
      price: dollars => `エクスポート可能な証明書のため、同等の証明書の発行時と更新のたびに AWS の料金がかかります（2025 年の料金表で ${String(dollars)} 米ドル）。ARN を変えない方法（\`strategy: in-place\`）では、更新まで料金はかかりません。`,
      switchInRenewal: "ARN を変えずに検証方法を変更する予定です。有効期限が近いため、変更と同時に ACM が新しい鍵の証明書をデプロイします（72 時間以内の、ACM が決める時刻）。鍵を固定（ピンニング）しているクライアントは接続できなくなります。問題のない時期に、書き込み権限を持つ方がこの Issue にラベル `acm-request` を付けてください。",
      switchOnLabel: "ARN を変えずに検証方法を変更する予定です。レコードを登録できる準備が整いましたら、書き込み権限を持つ方がこの Issue にラベル `acm-request` を付けてください。ACM が CNAME レコードを生成し、72 時間以内の登録を待ちます。",
      switchSoon: "ARN を変えずに検証方法を変更する予定です。今後の自動チェック（定期実行）で開始し、登録が必要な DNS レコードをこの Issue に掲載します。",
      code: {
        heading: "IaC（Terraform／CloudFormation）を次回適用する前に",
        comment: name => `${name} の aws_acm_certificate`,
        what: "検証方法を変更しても証明書と ARN は変わりませんが、E メール検証で作成したコードを適用すると、**別の証明書**が作成されます。",
        terraform: 'Terraform：`aws_acm_certificate` の `validation_method` を変更すると、証明書が作り直されます。次回適用する前に `"DNS"` に変更してください。',
        cloudFormation: "CloudFormation：`ValidationMethod` を変更すると証明書が置き換えられます。指定しない場合のデフォルトは `EMAIL` です。既存のリソースはそのままにし、新しいリソースに `ValidationMethod: DNS` を指定してください。"
      }
    };
    const issue_sections_email = {
      short: {
        expired: "期限切れのまま使用中",
        "not-valid": "無効な状態のまま使用中",
        "expires-soon": "30 日以内に有効期限切れ",
        "last-renewal": "E メールによる更新は不可"
      },
      urgent: {
        expired: day => `⚠️ **至急：この証明書は${day}に有効期限が切れましたが、まだ使用されており、クライアントではすでにエラーになっています。** ACM による更新もインプレースでの切り替えもできず、新しい証明書への置き換えが必要です。`,
        "not-valid": (_day, _isMailed, status) => `⚠️ **至急：この証明書は ACM で ${status} となっていますが、まだ使用されており、検証を行うクライアントではすでにエラーになっています。** ACM による更新もインプレースでの切り替えもできず、新しい証明書への置き換えが必要です。`,
        "expires-soon": (day, isMailed) => `⚠️ **至急：この証明書の有効期限は${day}です。** ${isMailed ? "それまでに DNS の準備が間に合わない場合は、E メールで承認することもできます（下記参照）。" : "現在、ACM は E メールによる承認を待っていません。DNS による検証が必要です。"}`,
        "last-renewal": day => `⚠️ **至急：この証明書は、E メールではこれ以上更新できません。** 有効期限は${day}で、ACM の更新が始まる時期には E メールによる更新が終了しています。`
      },
      heading: "移行前に E メールでの更新が必要になった場合",
      intro: "移行が完了するまで、ACM は有効期限の 45 日前から E メールでこの証明書の更新を依頼します。**すべての**ドメイン名について、下記のいずれかの宛先に届いたメールのリンク（72 時間有効）から承認すると更新され、DNS の準備に時間の余裕ができます。",
      pending: "**ACM からメールが送信済みで、承認待ちです。**",
      state: status => `ACM での更新の状態：${status}`,
      noRenewal: "現在、更新は行われていません。",
      address: (domain, addresses, status) => `${domain}：${addresses}${status === "" ? "" : `（${status}）`}`,
      noun: "ドメイン名"
    };
    const issue_sections_fallback = region => `ℹ️ 設定 \`auto\` では、この証明書の検証方法をそのまま変更する予定でしたが、${region} の ACM はこの操作に対応していません（\`in-place-unavailable\`）。そのため、証明書を**置き換え**ます。新しい証明書の ARN は異なり、ロードバランサーのリスナー以外で使用している箇所は手動での変更が必要です。`;
    const ja_issue_sections_history = {
      heading: "履歴",
      header: [ "日時", "内容" ],
      of: (domains, what) => `${domains}：${what}`,
      noun: "履歴",
      opened: "この Issue を作成しました。",
      requested: attempt => `DNS 検証の証明書をリクエストしました（${String(attempt)} 回目）。`,
      chosen: "使用している DNS 検証の証明書がリクエストされました（既存の証明書）。",
      issued: "DNS 検証の証明書が発行されました。",
      switchStarted: "DNS 検証への変更を開始しました。",
      proposed: pullRequest => `プルリクエスト ${pullRequest} を作成しました。`,
      merged: (pullRequest, by) => by === "" ? `プルリクエスト ${pullRequest} がマージされました。` : `プルリクエスト ${pullRequest} が ${by} さんによりマージされました。`,
      swapped: (listener, pullRequest, how) => `${listener} を切り替えました（${pullRequest}）。${how === "" ? "" : `${how}。`}`,
      putBack: (listener, pullRequest, how) => `${listener} をロールバックしました（${pullRequest}）。${how === "" ? "" : `${how}。`}`,
      doneReplaced: "E メール検証の証明書は、どこからも使用されていません。",
      doneInPlace: "すべてのドメイン名が DNS で検証されています。",
      moreListeners: count => `残り ${String(count)} 件の切り替えは、ここに収まらないため省略しました。プルリクエストのコメントに記載しています。`
    };
    const issue_sections_managed = {
      heading: "コード側で変更していただく内容",
      what: certificate => `これらのリスナーはコードで管理されているため、プルリクエストでの切り替えは行いません。コード側の証明書を新しい証明書 ${certificate} に変更してください。すべてのリスナーから古い証明書がなくなると、この Issue はクローズされます。`,
      roles: {
        default: "デフォルト証明書",
        sni: "証明書リスト（SNI）",
        both: "デフォルト証明書と証明書リスト（SNI）"
      },
      listener: ({kind: kind, loadBalancer: loadBalancer, port: port, role: role}) => `${kind} ${loadBalancer} ポート ${String(port)}（${role}）`,
      managedBy: (listener, manager) => `${listener}、管理元：${manager}`,
      lastingHeading: "切り替え後に以前の証明書へ戻されないために",
      lasting: certificate => `これらのリスナーはプルリクエストで切り替えますが、管理元が自身の設定にある証明書に戻します。切り替えの前または直後に、管理元の設定も ${certificate} に変更してください。`,
      serviceHeading: "各サービスで変更していただく内容",
      services: certificate => `次のサービスは古い証明書を使用していますが、このアクションが切り替えられるリスナーがありません。該当する行で、それぞれの証明書を新しい証明書 ${certificate} に変更してください。すべてのサービスで古い証明書が使われなくなると、この Issue はクローズされます。古い証明書の検証方法をその場で変更する場合は、どのサービスも変更する必要はありません。`,
      noExchange: uses => `${uses} には変更用のコマンドがありません。証明書の検証方法をその場で変更するか、新しい証明書を手動で配置するか、そのドメイン名を設定し直してください。`,
      inPlaceInstead: "**その場で変更する場合：** ACM が検証方法を変更します。ARN は変わらず、リスナーの変更もありません。設定ファイルの記述は次のとおりです。",
      pinFirst: "**置き換える場合：** リスナーの証明書が ARN で固定されていて、新しい証明書が発行されてもリスナーが変わらないときに限ります。固定されていない場合は、該当する行で固定してください。その後、書き込み権限を持つ方がこの Issue にラベル `acm-request` を付けてください。コントローラーが検出される前にこのアクションがリクエストし、まだ発行されていない証明書は削除されます。DNS レコードはそのままで構いません。",
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
      passed: "期日経過",
      nothingLeft: "残り 0 件",
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
      states: "対応待ちの内容別の証明書数",
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
      waitsFor: "対応待ちの内容",
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
      nothingSwapped: isMore => isMore ? "追加の切り替えは行っていません" : "切り替えは行っていません",
      nothingPutBack: "ロールバックは行っていません",
      nothingToPutBack: "ロールバックの必要はありません：古い証明書が設定されています",
      untouched: "古い証明書のまま",
      goesOn: opening => `${opening}からのメンテナンスウィンドウで続行します。それまでに中止するには、ラベルを外すか、マージを取り消して（Revert）ください。`,
      allSwapped: count => `切り替え完了：リスナー ${String(count)} 件`,
      allPutBack: count => `ロールバック完了：リスナー ${String(count)} 件`,
      withInvalid: (said, count) => `${said}（無効なプランファイル ${String(count)} 件）`,
      outcomes: (action, {all: all, back: back, swapped: swapped, failed: failed, waiting: waiting, refused: refused, notStarted: notStarted}) => {
        const parts = [ ...back > 0 ? [ `ロールバック済み ${String(back)} 件` ] : [], ...swapped > 0 ? [ `切り替え済み ${String(swapped)} 件` ] : [], ...failed > 0 ? [ `失敗 ${String(failed)} 件` ] : [], ...waiting > 0 ? [ `待機中 ${String(waiting)} 件` ] : [], ...refused > 0 ? [ `見送り ${String(refused)} 件` ] : [], ...notStarted > 0 ? [ `未開始 ${String(notStarted)} 件` ] : [] ];
        return `${action === "swap" ? "切り替え" : "ロールバック"}の結果（リスナー ${String(all)} 件）：${parts.join("、")}`;
      },
      header: [ "リスナー", "結果", "理由、または確認方法" ],
      certificates: "変更前と変更後の証明書",
      beforeAndAfter: (listener, before, after) => `${listener}：変更前 ${before}／変更後 ${after}`,
      noun: "リスナー",
      listener: (kind, loadBalancer, port) => `${kind} ${loadBalancer} ポート ${String(port)}`,
      underWay: "開始済み。結果は次の実行で確かめます",
      halfDone: "途中で中断",
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
      override: (by, label, why) => `${by} さんのラベル ${label} により、ウィンドウ外で実行しました（${why === "" ? "理由のコメントなし" : `理由：${why}`}）`,
      people: (labelledBy, mergedBy) => `ラベル設定者：${labelledBy}、マージ実行者：${mergedBy ?? "不明"}`,
      rollBack: (label, command) => `古い証明書へロールバックするには、このプルリクエストにラベル ${label} を付けるか、次のコマンドを実行してください：${command}`,
      takenLater: (mode, pullRequest) => `このイベントのトークンでは AWS のセッションを取得できないため、何も変更していません。デフォルトブランチでの次回の定期実行で処理します。すぐに実行するには、\`mode: ${mode}\` と \`pull-request: ${String(pullRequest)}\` を指定してワークフローを手動で実行してください。`,
      news: (headline, pullRequest, run) => `**${headline}**（プルリクエスト #${String(pullRequest)}）。実行ログ：${run}`,
      place: (listener, account, region) => `${listener}（${account}、${region}）`,
      servesHere: serves => `このリスナー${serves}`,
      serves: (which, until) => {
        if (which === "unknown") return "の状態は、その後読み取れませんでした。提示している証明書を確認してください";
        if (which === "both") return "には両方の証明書が登録されており、どちらが提示されるかは AWS が決めます";
        return `は${which === "old" ? "古い" : "新しい"}証明書${until === "" ? "" : `（有効期限 ${until}）`}を提示しています`;
      },
      line: {
        swapped: (place, serves) => `切り替え完了：${place}${serves}。`,
        "rolled-back": (place, serves) => `ロールバック完了：${place}${serves}。`,
        "failed-back": (place, serves) => `切り替えに失敗し、ロールバックしました：${place}${serves}。`,
        failed: (place, serves) => `失敗：${place}${serves}。`
      },
      notSwapped: place => `切り替えできませんでした：${place}。`,
      notBack: place => `ロールバックできませんでした：${place}。`,
      why: (code, found) => `${code}${found === "" ? "" : `（${found}）`}。`,
      retry: (label, pullRequest) => `ロードバランサーを確認してください。再試行するには、プルリクエスト #${String(pullRequest)} のラベル ${label} を外して付け直してください。`
    };
    const swap_comment_audit = {
      window: (from, to) => `${from} から ${to} までのウィンドウ内で開始`
    };
    const problems_problems = {
      because: (what, message) => `${what}。${message}`,
      items: {
        certificateNotRead: arn => `証明書 ${arn} を確認できませんでした`,
        notRequested: (name, arn) => `${name}（${arn}）の DNS 検証をリクエストまたは確認できませんでした`,
        issueNotOpened: arn => `${arn} の Issue を作成できませんでした`,
        riskNotTold: arn => `リスクのある証明書 ${arn} の Issue を更新できませんでした`,
        issueNotUpdated: number => `Issue #${String(number)} を更新できませんでした`,
        dashboardNotUpdated: "ダッシュボードを更新できませんでした",
        labelNotCreated: name => `ラベル ${name} を作成できませんでした`,
        notDeleted: arn => `古い証明書 ${arn} を削除できませんでした`,
        planNotReviewed: path => `プラン ${path} を確認できませんでした`,
        pullRequestNotOpened: branch => `ブランチ ${branch} のプルリクエストを作成できませんでした`,
        rolledBackNotRead: "ロールバック済みのプルリクエストを読み取れなかったため、新しいプルリクエストは作成しません",
        pullRequestNotRead: number => `プルリクエスト #${String(number)} を読み取れませんでした`,
        pullRequestNotUpdated: number => `プルリクエスト #${String(number)} を更新できませんでした`,
        pullRequestNotHandled: number => `プルリクエスト #${String(number)} を処理できませんでした`,
        statusNotSet: number => `プルリクエスト #${String(number)} のステータスを設定できませんでした`,
        taskNotDone: task => `モード ${task} を実行できませんでした`
      },
      cancelled: (tasks, {pullRequests: pullRequests, listeners: listeners, certificates: certificates}) => {
        const left = [ ...tasks.map(task => `モード ${task}`), ...pullRequests > 0 ? [ `プルリクエスト ${String(pullRequests)} 件` ] : [], ...listeners > 0 ? [ `リスナー ${String(listeners)} 件` ] : [], ...certificates > 0 ? [ `証明書 ${String(certificates)} 件` ] : [] ];
        const what = left.length === 0 ? "残った作業はありません。" : `未完了：${left.join("、")}。`;
        return `実行がキャンセルされました。${what}次回の実行がここから続行します。`;
      },
      accountNotScanned: (account, reason) => `アカウント ${account} をスキャンできませんでした。${reason}`,
      regionsNotScanned: (account, regions, reason) => `アカウント ${account} のリージョン ${regions.join("、")} をスキャンできませんでした。${reason}`,
      outOfTime: ({minutes: minutes, places: places, accounts: accounts, next: next, reason: reason}) => {
        const what = [ ...places > 0 ? [ `リージョン ${String(places)} 件（アカウント別）` ] : [], ...accounts > 0 ? [ `${String(accounts)} アカウントの全リージョン` ] : [] ].join("と");
        const then = next === void 0 ? "" : `次回のスキャンは ${next} から始めます。`;
        return `scan.time-budget（${String(minutes)} 分）を超えたため、${what}を確認できませんでした。${then}${reason}`;
      },
      notGuarded: (arn, why) => `${arn} を確認できませんでした：${why}`,
      notUnderstood: (arn, what) => `${arn}：AWS が返した ${what} の値を解釈できません。`,
      noPullRequest: (number, repository) => `#${String(number)} は ${repository} のプルリクエストではありません。入力 pull-request を修正してください。プルリクエストの番号は、各証明書の Issue に記載されています。`,
      noPlan: (pullRequest, reason) => `プルリクエスト #${String(pullRequest)}：${reason}`,
      listener: ({pullRequest: pullRequest, loadBalancer: loadBalancer, port: port, outcome: outcome, reason: reason, left: left}) => `プルリクエスト #${String(pullRequest)}、${loadBalancer} ポート ${String(port)}（${swap_comment_swapComment.outcome[outcome]("")}）：${reason}${left}`,
      notOpened: (code, branch, message) => `${code}：ブランチ ${branch} からプルリクエストを作成できませんでした：${message}`,
      notPermitted: (branch, comparePage) => `pull-request-not-permitted：ブランチ ${branch} は作成しましたが、このトークンではプルリクエストを作成できません。` + `リポジトリの「Settings」→「Actions」→「General」で許可するか、GitHub App のトークンを使用するか、次のページから手動で作成してください：${comparePage}`,
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
    const providers_providers = {
      form: (name, dot, hint) => `**${name} の場合：** ${dot}${hint}`,
      dots: {
        needed: "ホスト名と値を、下記のブロックのとおりに入力してください。値の末尾のドットは必須です。ドットがないと、値の後ろにゾーン名が付きます。",
        refused: "ホスト名と値を、下記のブロックのとおりに、末尾のドットを付けずに入力してください。",
        either: "ホスト名と値を、下記のブロックのとおりに入力してください。"
      },
      hints: {
        "Amazon Route 53": "ゾーン名は入力欄の後ろに表示されます。",
        Cloudflare: "dash.cloudflare.com → ドメイン → *DNS* → *レコード*。*プロキシステータス*は **DNS のみ**（DNS only）にし、このレコードの CNAME フラット化は無効のままにしてください。",
        GoDaddy: "*Domain Portfolio* → ドメイン → *DNS* → *Add New Record*。完全な名前を入力すると、ゾーン名が二重になります。",
        "Google Cloud DNS": "ゾーン名は入力欄の後ろに表示されます。",
        "Azure DNS": "名前はゾーンからの相対名です。インポートでは、既存の CNAME は上書きされません。",
        "Akamai Edge DNS": "セカンダリーゾーンは編集できないため、プライマリー側で登録してください。",
        NS1: "ゾーン名は入力欄の後ろに表示されます。",
        Namecheap: "*Domain List* → *Manage* → *Advanced DNS*。完全な名前を入力すると、ゾーン名が二重になります。",
        OVHcloud: "フォームでアンダースコアを入力できない場合は、*Change in text format* で下記のゾーンファイルの行を追加してください（ゾーン全体が表示されるため、ほかの行は残します）。",
        "GMO（お名前.com、VALUE-DOMAIN、ConoHa）": "このネームサーバーは複数のサービスで共用されています。ご契約のサービスの管理画面で登録してください。VALUE-DOMAIN のテキスト欄では `cname ホスト名 値.` の形式で、値の末尾にドットを付けます。",
        "お名前.com": "保存するときに、ネームサーバーの変更にチェックを入れないでください。",
        "さくらインターネット": "ドメインコントロールパネルのゾーン編集で登録します。",
        "ムームードメイン": "ムームーDNS → 変更 → 設定2。ホスト名は「サブドメイン」に入力します。",
        "エックスサーバー": "サーバーパネル → DNSレコード設定。"
      }
    };
    const pull_request_pullRequest = {
      title: (domain, others, account, region) => others === 0 ? `${domain} の証明書を DNS 検証のものに切り替え（${account}、${region}）` : `${domain} ほか ${String(others)} 件の証明書を DNS 検証のものに切り替え（${account}、${region}）`,
      changeTitle: (domain, others, account, region) => others === 0 ? `${domain} の証明書を新しいものに切り替え（${account}、${region}）` : `${domain} ほか ${String(others)} 件の証明書を新しいものに切り替え（${account}、${region}）`,
      commit: (domain, isNew) => isNew ? `${domain} の証明書を新しいものに切り替える` : `${domain} のプランを更新する`,
      merging: ({now: now, waiting: waiting, opening: opening, held: held, done: done}) => {
        const parts = [ ...now > 0 ? [ `リスナー ${String(now)} 件をすぐに切り替えます` ] : [], ...waiting > 0 ? [ opening === void 0 ? held === void 0 ? calendar_changeCalendar.merging(waiting) : `リスナー ${String(waiting)} 件は後で切り替えます（現在は ${held}）` : `リスナー ${String(waiting)} 件を ${opening}からのメンテナンスウィンドウで切り替えます` ] : [], ...done > 0 ? [ `リスナー ${String(done)} 件は切り替え済みです` ] : [] ];
        return `**ラベルを付けてマージすると、次のように動作します：${parts.join("。")}。**`;
      },
      mergingRefused: reason => `**このままマージしても、一部またはすべてのリスナーは切り替わりません。** ${reason}`,
      header: [ "ロードバランサー", "ポート", "設定箇所", "切り替えの時期" ],
      domain: "ドメイン",
      noun: "リスナー",
      atOnce: "すぐに",
      from: (opening, reason) => `${opening}以降（現在は ${reason}）`,
      later: reason => `保留中（現在は ${reason}）`,
      swappedAlready: "切り替え済み",
      refused: reason => `見送り：${reason}`,
      warning: text => `**ご注意：** ${text}`,
      moreWarnings: count => `ほか ${String(count)} 件の注意事項があります。`,
      place: (account, region) => `アカウント：${account}、リージョン：${region}`,
      certificates: (from, to, names) => `これらのリスナーの証明書を、E メール検証の ${from} から、DNS 検証の ${to} に差し替えます。対象のドメイン名：${names}。`,
      otherCertificates: (from, to, names) => `これらのリスナーの証明書を、${from} から ${to} に差し替えます。対象のドメイン名：${names}。`,
      exchange: certificates => `${certificates}リスナーのそのほかの設定は変更しません。`,
      nothingElse: "リスナーのそのほかの設定は変更しません。",
      tracked: issue => `経緯は ${issue} をご覧ください。`,
      felt: "想定される影響",
      feltBy: {
        network: "Network Load Balancer：影響はありません。既存の接続は、終了するまで古い証明書のまま維持されます。",
        application: "Application Load Balancer：長時間の接続は切断され、再接続が必要になる場合があります。TLS セッションを再開するクライアントでは、一度だけフルハンドシェイクが発生します。",
        classic: "Classic Load Balancer：長時間の接続は切断され、再接続が必要になる場合があります。TLS セッションを再開するクライアントでは、一度だけフルハンドシェイクが発生します。"
      },
      openings: "今後のメンテナンスウィンドウ：",
      howTo: "承認の手順",
      review: "プランファイルをレビューしてください。段階的に進める場合は、リスナーをプランから削除できます。削除した分は、後で改めて提案します。",
      approve: (label, role) => `ラベル ${label} を付けて（${role} 以上の権限で、最後のコミットより後に）、マージしてください。順序はどちらが先でもかまいません。`,
      stop: "まだ切り替えていない分を中止するには、ラベルを外すか、マージを取り消して（Revert）ください。",
      rollBack: (label, until) => `切り替え後に古い証明書へロールバックするには、マージ済みのプルリクエストにラベル ${label} を付けてください。${until === "" ? "" : `古い証明書の有効期限の${until}まで可能です。`}`,
      labelMissing: label => `ラベル ${label} が付いていません。ラベルがない場合、マージしても切り替えは行いません。ラベルはマージの前でも後でもかまいません。`,
      gatesShut: "次の理由により、このままマージしても切り替えは行いません：",
      kept: names => `引き続き有効なドメイン名：${names}`,
      lost: names => `対象から外れるドメイン名：${names}`,
      certificateHeader: [ "", "現在の証明書", "切り替え後の証明書" ],
      compared: {
        issuer: "発行者",
        key: "キーアルゴリズム",
        expires: "有効期限"
      },
      awsNotAsked: why => `AWS には問い合わせていません${why === "" ? "（`roles.check` が未設定）" : ""}。プランとカレンダーのみを確認しました。次回のスキャンですべてを確認します。${why}`,
      merged: headline => `**マージ済みです。${headline === void 0 ? "" : `${headline}。`}**`,
      outcomes: "各リスナーの結果とロールバックの方法は、切り替えのコメントに記載しています。",
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
      then: count => `その後、リスナー ${String(count)} 件を`,
      held: (count, code) => `リスナー ${String(count)} 件は保留中（${code}）`,
      done: count => `リスナー ${String(count)} 件は切り替え済み`,
      awsNotAsked: "AWS には未確認",
      join: "。"
    };
    const reasons_described = ({code: code, found: found, cure: cure}) => `${code}${found === "" ? "" : `（${found}）`}：${cure}`;
    const reasons_linesToAdd = "ゾーンに追加する行：";
    const reasons_reasons = {
      "outside-window": "対応は不要です。メンテナンスウィンドウ内の次回の自動チェック（定期実行）で続行します。",
      "window-cutoff": "対応は不要です。ウィンドウの残り時間が短いため、次のウィンドウで実行します。",
      frozen: "対応は不要です。凍結期間が終わった後、ウィンドウ内の最初の実行で続行します。",
      "no-window": "設定ファイルに、今後有効になる `maintenance.windows`（またはこのロードバランサー向けの `overrides`）を、`maintenance.cutoff` より長く開くように追加してください。",
      "change-calendar-closed": "対応は不要です。SSM Change Calendar がオープンになった後、メンテナンスウィンドウ内で最初に実行されるときに続行します。",
      "change-calendar-unreadable": "カレンダーのあるアカウントで、スワップ用ロールに `ssm:GetCalendarState` を許可するか、`maintenance.change-calendars` を修正してください。読み取れないカレンダーはクローズとして扱われます。",
      "clock-wrong": "ランナーの時計を合わせてください（NTP）。時計がずれていると、メンテナンスウィンドウ内かどうかを判断できません。ウィンドウを必要としないロードバランサーは、そのまま切り替えます。",
      paused: "続行するには、`pull-requests.require.label-by` で指定した権限を持つ人が、ラベル `acm-pause` を外してください。",
      "not-merged": "プルリクエストをデフォルトブランチにマージしてください。",
      "not-labelled": "プルリクエストに切り替え用のラベルを付けてください。マージの前でも後でもかまいません。",
      "label-not-authorised": "`pull-requests.require.label-by` で指定された権限を持つ方が、最後のコミットより後にラベルを付け直してください。",
      "approvals-missing": "マージされたコミットに対して、`pull-requests.require.approvals` で指定された数の承認を得てください。",
      fork: "このリポジトリのブランチからプルリクエストを作成してください。",
      withdrawn: "続行するには、デフォルトブランチのプランを元の内容に戻し、ラベルを付け直してください。意図した取り下げであれば、そのままにしてください。",
      "rolled-back": "改めてプルリクエストを作成してよい場合は、プルリクエストからラベル `acm-rollback` を外してください。",
      unverifiable: "この情報を確認できない間は、何も変更しません。メッセージに対処方法があれば従ってください。次回の自動チェック（定期実行）で改めて確認します。",
      "plan-invalid": "新しいプルリクエストでプランファイルを修正してください。",
      "plan-changed": "マージした時点のプランに戻すか、現在の内容を新しいプルリクエストでマージしてください。",
      "config-changed": "対応は不要です。次回の実行から新しい設定に従います。",
      "listener-gone": "対応は不要です。リスナーが存在しないため、残りのリスナーを次回のスキャンで提案します。",
      "listener-drifted": "リスナーを変更した担当者を確認してください。切り替えがまだ必要であれば、次回のスキャンで改めて提案します。",
      reverted: "先に、リスナーを管理しているコード側の証明書を変更するか、以前の証明書に戻した担当者に確認してください。そうしないと、次回の適用で再び戻されます。その後、新しいプルリクエストがあればマージしてください。",
      "certificate-not-issued": "新しい証明書が ISSUED になるまでお待ちください。有効期限切れまたは失敗の場合は、新たなリクエストが必要です。",
      "certificate-gone": "対応は不要です。次回のスキャンで、別の証明書をリクエストするか既存の証明書を探し、改めて提案します。",
      "names-not-covered": "すべてのドメイン名を含む証明書を使用してください。リスナーは変更していません。",
      "key-not-supported": "この種類のロードバランサーで使用できるキーアルゴリズムの証明書を使用してください。",
      managed: "リスナーを管理しているコードや設定で証明書を変更し、そのリスナーをプランから外してください。または `swap.managed: warn` を設定してください。",
      "owned-by-controller": "この証明書に `strategy: in-place`（または `auto`）を設定してください。リスナーの証明書が ARN で固定されている場合は、書き込み権限を持つ方が Issue にラベル `acm-request` を付けてください。",
      "sni-list-full": "ロードバランサーから不要な証明書を外すか、クォータ「Certificates per load balancer」を引き上げてください。",
      "access-denied": "メッセージに、拒否した側と変更すべき箇所が示されています。その指示に従ってください。",
      throttled: "対応は不要です。次回の自動チェック（定期実行）で続行します。繰り返す場合は、実行頻度を下げるか、対象を分割してください。",
      "verification-failed": "ロードバランサーの状態を確認してください。その後、切り替え用のラベルを付け直すか、このプルリクエストの番号を指定して `swap` を実行してください。",
      "earlier-failure": "先に発生した失敗を解消してください。解消後、ここから続行します。",
      "validation-timed-out": "レコードを登録してください。登録が確認できたとき、またはラベル `acm-request` が付いたときに、次の検証を開始します。",
      "validation-failed": "ACM が示す問題を解消し、Issue にラベル `acm-request` を付けて、再度リクエストしてください。",
      "domain-not-registered": "ドメインを再登録するか、`rules[].drop` で該当する名前を置き換え後の証明書から除いてください。その後、次回の自動チェック（定期実行）でリクエストします。",
      "acm-does-not-see": "すべてのレコードが 6 時間以上前から公開 DNS にありますが、ACM がまだ確認していません。次の点を確認してください。一部のネットワークや国からの問い合わせを拒否するネームサーバー、ネームサーバー間の不一致（`dig +norecurse CNAME <name> @<server>` で各サーバーを照会）、CAA の照会の失敗（`dig CAA <name>`）、親ゾーンとの委任の不一致（`dig +trace`）、AWS アカウントの確認（AWS Health）。この回が終わった後の再試行には、ラベル `acm-request` が必要です。",
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
      "use-unclear": "対応は不要です。この証明書を保持するリスナーはなくなっており、何も依頼していません。ACM がまだロードバランサーを使用元として示しているため、示さなくなった時点で Issue を閉じます。",
      "pull-request-not-permitted": "GitHub Actions にプルリクエストの作成を許可するか、GitHub App のトークンを使用するか、ブランチから手動でプルリクエストを作成してください。",
      cancelled: "対応は不要です。次回の実行がここから続行します。",
      "time-budget": "対応は不要です。次回の実行がここから始まります。続く場合は `scan.time-budget` を延ばすか、シャードに分けてスキャンしてください。",
      "not-in-fleet": "このアカウントまたはリージョンは、スキャンの対象から外れています。設定ファイルまたは組織単位（OU）の対象に含めてください。対象外のままにする Issue は *not planned* としてクローズしてください。",
      "not-swapped-here": "ロールバックは行いませんでした。対象は、このプルリクエストで切り替えたリスナーだけです。リスナーを変更するには、そのためのプランをマージしてください。",
      "starter-not-authorised": "`pull-requests.require.label-by` で指定した権限を持つ人が、実行を開始してください。",
      "shard-missing": "該当シャードのジョブを確認して再実行してください。レポートファイルがモード `report` に届く必要があります。",
      "marker-author-changed": "以前に使用していたアカウントを `issues.trusted-authors` に追加してください。",
      "account-not-found": "設定の `organization` にあるアカウント ID と組織単位（OU）を修正するか、なくなったものを設定から外してください。",
      "service-error": "対応は不要です。次回の自動チェック（定期実行）で再試行します。繰り返す場合は、メッセージの内容を確認してください。"
    };
    const reasons_rollbackReasons = {
      "listener-gone": "対応は不要です。リスナーが存在しないため、ロールバックする対象がありません。",
      "listener-drifted": "何も変更していません。現在の証明書を設定した担当者を確認してください。切り替えを改めて提案してよい場合は、ラベル `acm-rollback` を外してください。もう一度ロールバックを試す場合は、ラベルを付け直してください。",
      "certificate-gone": "古い証明書が存在しないため、リスナーは現在の証明書のままです。変更が必要な場合は、手動で別の証明書を設定してください。切り替えを改めて提案してよい場合は、ラベル `acm-rollback` を外してください。",
      "certificate-not-issued": "古い証明書はすでに有効ではないため、リスナーは現在の証明書のままです。変更が必要な場合は、手動で別の証明書を設定してください。切り替えを改めて提案してよい場合は、ラベル `acm-rollback` を外してください。",
      "names-not-covered": "古い証明書にはプランのすべてのドメイン名が含まれていないため、リスナーは現在の証明書のままです。変更が必要な場合は、手動で別の証明書を設定してください。",
      "key-not-supported": "古い証明書の鍵はこのロードバランサーで使用できないため、リスナーは現在の証明書のままです。変更が必要な場合は、手動で別の証明書を設定してください。",
      "verification-failed": "ロードバランサーの状態を確認してください。次回の自動チェック（定期実行）で改めて確認し、続行します。"
    };
    const record_section_recordSection = {
      heading: "登録していただく DNS レコード",
      forms: {
        zoneFile: "ゾーンファイル（Cloudflare、Azure、Google など）",
        route53: "Route 53 変更バッチ",
        terraform: "Terraform"
      },
      notAskedHeading: "DNS レコード（現在は登録を依頼していません）",
      knownHeading: "すでに分かっている DNS レコード",
      known: "このアカウントの別の証明書が、同じ名前についてこれらのレコードを必要としています。ACM はこの証明書にも同じレコードを求めますので、先に登録していただけます。",
      keepHeading: "DNS レコード（削除しないでください）",
      zoneOf: zone => zone,
      hostedZone: zone => `ホストゾーン ${zone}：`,
      excludedAccounts: names => `Issue が長くなりすぎるため、次の形式は省略しました：${names.join("、")}。すべてのレコードはレポートファイルに記載しています。`,
      check: "確認方法",
      lookUp: ({dig: dig, nslookup: nslookup, link: link}) => `${dig}（Windows の場合は ${nslookup}）を実行するか、${link}してください。上記の値が返れば、正しく登録されています。公開 DNS の状態は、実行のたびにこの Issue にも反映されます。`,
      openLink: "ブラウザーで公開 DNS を照会",
      notes: "補足",
      underscores: "アンダースコアもレコード名の一部です。DNS の登録画面でゾーン名が自動的に補われる場合は、上記のホスト名を、完全な名前が必要な場合は完全な名前を入力してください。",
      late: "期限に間に合わなくても、問題は発生しません。改めて検証を開始します。登録済みのレコードはそのまま有効です。",
      keep: "証明書を使用している間は、レコードを削除しないでください。ACM が更新のたびに参照します。",
      everywhere: "この AWS アカウントで同じドメイン名を使用する証明書には、どのリージョンでも同じレコードが使用されます。",
      genuine: link => `値はランダムな文字列で、機密情報は含まれず、ほかの用途にも使用されません。レコードの説明は ${link} にあります。`,
      page: "AWS のユーザーガイド"
    };
    const stakeholders_stakeholders = {
      heading: "関係者の皆さまへ：何が変わり、なぜ必要か",
      changes: "何がいつ変わるか",
      issuingEnds: day => `${day}に、AWS は E メールで承認する証明書の発行を終了します。`,
      renewingEnds: day => `${day}に、その更新も終了します。E メール検証のままの証明書は有効期限が切れ、ブラウザーやアプリから接続できなくなります。`,
      livesShrink: "公開証明書の有効期間は、発行元にかかわらず、最長 200 日、100 日、47 日と短くなります。手作業の承認は、ますます頻繁に必要になります。",
      nothingStops: "移行によってサービスが止まることはありません。DNS レコードは一度登録すればそのまま使用でき、ロードバランサーの証明書はメンテナンスウィンドウ内に切り替えます。",
      saves: "減らせる作業",
      approvals: (names, certificates) => `E メール検証では、証明書 ${certificates} 件のドメイン名 ${names} 件のそれぞれについて、更新のたびに担当者が 72 時間以内にリンクをクリックします。DNS 検証では、ACM が自動的に更新します。`,
      header: [ "証明書の有効期間（最長）", "適用開始日", "年間の承認回数（E メール検証）", "年間の承認回数（DNS 検証）" ],
      days: days => `${days} 日`,
      comma: "、",
      risk: "5 つのアドレスのリスク",
      mailboxes: (boxes, count, domains) => `ACM は、各ドメインの ${boxes} に E メールを送信します。対象は ${domains} ドメインの ${count} 件のメールボックスです。いずれかを読める人は、そのドメインの証明書を承認できます。誰も読んでいない場合は、更新に失敗します。`,
      stand: "現在の状況",
      expected: day => `現在のペースでの完了見込み：${day}`
    };
    const summary_summary = {
      scan: "acm-email-to-dns：スキャン",
      swap: "acm-email-to-dns：切り替え",
      rollback: "acm-email-to-dns：ロールバック",
      publicDryRun: "公開リポジトリでのドライランのため、件数のみを表示します。書き込みは行っていません。詳細を確認するには、非公開リポジトリで実行するか、`issues.allow-public: true` を設定してください。",
      dryRun: (requests, issues, people) => `ドライラン：何も書き込んでいません。実際の実行では、証明書 ${String(requests)} 件をリクエストし、Issue ${String(issues)} 件を作成して、${people.length === 0 ? "誰にも通知しません" : `${people.join("、")} に通知します`}。`,
      wouldWrite: "実際の実行で書き込まれる内容",
      endedEarly: "acm-email-to-dns: 途中で終了しました",
      nothingWaits: "切り替えを待っているマージ済みのプルリクエストはありません。",
      pieTitle: "結果別のリスナー数",
      outcomes: {
        swapped: "切り替え済み",
        "already-swapped": "以前に切り替え済み",
        deferred: "待機中",
        refused: "見送り",
        failed: "失敗",
        "not-started": "未開始",
        "rolled-back": "ロールバック済み"
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
  5539: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $B: () => readMarkerValues,
      DV: () => codeBlock,
      Ig: () => managedRegion,
      Ny: () => region,
      Pi: () => readMarkerSections,
      X7: () => readJsonMarker,
      aY: () => code,
      e5: () => bullets,
      mC: () => readMarkers,
      nf: () => link,
      pO: () => readCommentMarkers,
      rB: () => jsonMarker,
      t1: () => replaceRegion,
      tp: () => table,
      xL: () => marker,
      zH: () => details
    });
    var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7635);
    const begin = "\x3c!-- acm-email-to-dns:begin --\x3e";
    const end = "\x3c!-- acm-email-to-dns:end --\x3e";
    const markerKey = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
    const markerValue = /^[\w.:/+=@,*#-]+$/;
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
    const oneMarker = /\s*<!-- acm-email-to-dns:([^<>\r\n]*) -->/y;
    function leadingMarkers(text) {
      const found = [];
      oneMarker.lastIndex = 0;
      for (let match = oneMarker.exec(text); match !== null; match = oneMarker.exec(text)) found.push(match[1] ?? "");
      oneMarker.lastIndex = 0;
      return found;
    }
    function regionOf(body) {
      if (leadingMarkers(body).length > 0) return body;
      const place = /^<!-- acm-email-to-dns:begin -->/m.exec(body);
      return place === null ? "" : body.slice(place.index);
    }
    const keyAndValue = /^([a-z][a-z0-9-]*)(?:=([\w.:/+=@,*%#-]+))?$/;
    function byKey(markers) {
      const found = new Map;
      for (const content of markers) {
        const [, key, value = ""] = keyAndValue.exec(content) ?? [];
        if (key === void 0 || key === "begin" || key === "end" || found.has(key)) continue;
        found.set(key, value.replaceAll("%2D", "-"));
      }
      return found;
    }
    function readMarkers(body) {
      return byKey(leadingMarkers(regionOf(body)));
    }
    function readMarkerSections(body, key) {
      const sections = [];
      for (const content of leadingMarkers(regionOf(body))) {
        if (content.startsWith(`${key}=`)) sections.push([]);
        sections.at(-1)?.push(content);
      }
      const found = new Map;
      for (const markers of sections.map(contents => byKey(contents))) {
        const value = markers.get(key) ?? "";
        if (!found.has(value)) found.set(value, markers);
      }
      return found;
    }
    function readCommentMarkers(body) {
      return byKey(leadingMarkers(body));
    }
    function readMarkerValues(body, key) {
      checkKey(key);
      return leadingMarkers(regionOf(body)).flatMap(content => {
        const [, name, value] = keyAndValue.exec(content) ?? [];
        return name === key && value !== void 0 ? [ value.replaceAll("%2D", "-") ] : [];
      });
    }
    function readJsonMarker(body, key) {
      checkKey(key);
      const json = leadingMarkers(body).find(content => content.startsWith(`${key}=`))?.slice(key.length + 1);
      if (json === void 0) return;
      try {
        return JSON.parse(json);
      } catch {
        return;
      }
    }
    const innerMarker = /<!-- acm-email-to-dns:(?=(?:begin|end) -->)/g;
    function region(body) {
      return `${begin}\n${body.replaceAll(innerMarker, "\x3c!-- acm-email-to-dns ")}\n${end}`;
    }
    function replaceRegion(existing, managed) {
      if (!managed.startsWith(`${begin}\n`) || !managed.endsWith(`\n${end}`)) throw new TypeError("Only what `region` returned can replace a region.");
      const place = regionPlace(existing);
      if (place !== void 0) return existing.slice(0, place.from) + managed + existing.slice(place.to);
      return existing === "" ? managed : `${managed}\n\n${existing}`;
    }
    function managedRegion(body) {
      const place = regionPlace(body);
      const managed = place && body.slice(place.from, place.to).replaceAll("\r\n", "\n");
      return managed?.startsWith(`${begin}\n`) === true && managed.endsWith(`\n${end}`) ? managed : void 0;
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
  7635: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  2454: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => formatNumber
    });
    var _core_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4637);
    const formats = (0, _core_language_js__WEBPACK_IMPORTED_MODULE_0__.p)(language => new Intl.NumberFormat(language));
    function formatNumber(value, language) {
      return formats[language].format(value);
    }
  },
  573: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => plural
    });
    function plural(count, noun) {
      return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
    }
  },
  4330: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => endSummary
    });
    var _locales_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5381);
    var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5539);
    function endSummary(causes, language) {
      if (causes.length === 0) return "";
      return `## ${_locales_index_js__WEBPACK_IMPORTED_MODULE_0__.T[language].summary.endedEarly}\n\n${(0, 
      _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.e5)(causes.map(cause => (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(cause[language])))}`;
    }
  },
  7466: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Yq: () => formatDate,
      dv: () => formatIso,
      fU: () => formatTime,
      fu: () => formatLeft,
      im: () => formatDay
    });
    var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8599);
    var _locales_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5381);
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
