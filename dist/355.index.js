export const id = 355;

export const ids = [ 355 ];

export const modules = {
  5028: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.resolveHttpAuthSchemeConfig = exports.defaultHealthHttpAuthSchemeProvider = exports.defaultHealthHttpAuthSchemeParametersProvider = void 0;
    const httpAuthSchemes_1 = __webpack_require__(7523);
    const client_1 = __webpack_require__(2658);
    const defaultHealthHttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, client_1.getSmithyContext)(context).operation,
      region: await (0, client_1.normalizeProvider)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    });
    exports.defaultHealthHttpAuthSchemeParametersProvider = defaultHealthHttpAuthSchemeParametersProvider;
    function createAwsAuthSigv4HttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
          name: "health",
          region: authParameters.region
        },
        propertiesExtractor: (config, context) => ({
          signingProperties: {
            config: config,
            context: context
          }
        })
      };
    }
    const defaultHealthHttpAuthSchemeProvider = authParameters => {
      const options = [];
      switch (authParameters.operation) {
       default:
        options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
      }
      return options;
    };
    exports.defaultHealthHttpAuthSchemeProvider = defaultHealthHttpAuthSchemeProvider;
    const resolveHttpAuthSchemeConfig = config => {
      const config_0 = (0, httpAuthSchemes_1.resolveAwsSdkSigV4Config)(config);
      return Object.assign(config_0, {
        authSchemePreference: (0, client_1.normalizeProvider)(config.authSchemePreference ?? [])
      });
    };
    exports.resolveHttpAuthSchemeConfig = resolveHttpAuthSchemeConfig;
  },
  8255: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.bdd = void 0;
    const endpoints_1 = __webpack_require__(2085);
    const p = "ref";
    const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "sigv4", i = "health", j = {
      [p]: "Endpoint"
    }, k = {
      fn: g,
      argv: [ {
        [p]: d
      }, "name" ]
    }, l = {
      [p]: d
    }, m = {
      [p]: "Region"
    }, n = {}, o = [ m ];
    const _data = {
      conditions: [ [ c, [ j ] ], [ c, o ], [ "aws.partition", o, d ], [ e, [ {
        [p]: "UseDualStack"
      }, b ] ], [ f, [ k, "aws" ] ], [ f, [ k, "aws-us-gov" ] ], [ f, [ k, "aws-iso" ] ], [ f, [ k, "aws-iso-b" ] ], [ f, [ k, "aws-iso-e" ] ], [ e, [ {
        fn: g,
        argv: [ l, "supportsDualStack" ]
      }, b ] ], [ f, [ k, "aws-iso-f" ] ], [ f, [ k, "aws-cn" ] ], [ e, [ {
        [p]: "UseFIPS"
      }, b ] ], [ e, [ {
        fn: g,
        argv: [ l, "supportsFIPS" ]
      }, b ] ], [ f, [ m, "aws-global" ] ], [ f, [ m, "aws-cn-global" ] ] ],
      results: [ [ a ], [ "https://health-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", n ], [ "https://health.{Region}.{PartitionResult#dualStackDnsSuffix}", n ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ j, n ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://health-fips.{Region}.{PartitionResult#dnsSuffix}", n ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://global.health.amazonaws.com", {
        authSchemes: [ {
          name: h,
          signingName: i,
          signingRegion: "us-east-1"
        } ]
      } ], [ "https://global.health.amazonaws.com.cn", {
        authSchemes: [ {
          name: h,
          signingName: i,
          signingRegion: "cn-northwest-1"
        } ]
      } ], [ "https://health.{Region}.{PartitionResult#dnsSuffix}", n ], [ a, "Invalid Configuration: Missing Region" ] ]
    };
    const root = 2;
    const r = 1e8;
    const nodes = new Int32Array([ -1, 1, -1, 0, 22, 3, 1, 4, r + 13, 2, 5, r + 13, 3, 18, 6, 4, 14, 7, 5, 14, 8, 6, 14, 9, 7, 14, 10, 8, 14, 11, 10, 14, 12, 11, 14, 13, 12, r + 1, r + 2, 12, 17, 15, 14, r + 10, 16, 15, r + 11, r + 12, 13, r + 7, r + 8, 9, 20, 19, 12, r + 6, r + 9, 12, 21, r + 2, 13, r + 1, r + 6, 3, 24, 23, 12, r + 3, r + 5, 12, r + 3, r + 4 ]);
    exports.bdd = endpoints_1.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
  },
  634: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.defaultEndpointResolver = void 0;
    const util_endpoints_1 = __webpack_require__(3068);
    const endpoints_1 = __webpack_require__(2085);
    const bdd_1 = __webpack_require__(8255);
    const cache = new endpoints_1.EndpointCache({
      size: 50,
      params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
    });
    const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
    endpoints_1.decideEndpoint)(bdd_1.bdd, {
      endpointParams: endpointParams,
      logger: context.logger
    }));
    exports.defaultEndpointResolver = defaultEndpointResolver;
    endpoints_1.customEndpointFunctions.aws = util_endpoints_1.awsEndpointFunctions;
  },
  5736: (__unused_webpack_module, exports, __webpack_require__) => {
    var middlewareHostHeader = __webpack_require__(2590);
    var middlewareLogger = __webpack_require__(5242);
    var middlewareRecursionDetection = __webpack_require__(1568);
    var middlewareUserAgent = __webpack_require__(2959);
    var core = __webpack_require__(402);
    var client = __webpack_require__(2658);
    var config = __webpack_require__(7291);
    var endpoints = __webpack_require__(2085);
    var protocols = __webpack_require__(3422);
    var retry = __webpack_require__(3609);
    var schema = __webpack_require__(6890);
    var httpAuthSchemeProvider = __webpack_require__(5028);
    var runtimeConfig = __webpack_require__(6781);
    var regionConfigResolver = __webpack_require__(6463);
    var schemas_0 = __webpack_require__(3167);
    var errors = __webpack_require__(75);
    var HealthServiceException = __webpack_require__(9834);
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? false,
      useFipsEndpoint: options.useFipsEndpoint ?? false,
      defaultSigningName: "health"
    });
    const commonParams = {
      UseFIPS: {
        type: "builtInParams",
        name: "useFipsEndpoint"
      },
      Endpoint: {
        type: "builtInParams",
        name: "endpoint"
      },
      Region: {
        type: "builtInParams",
        name: "region"
      },
      UseDualStack: {
        type: "builtInParams",
        name: "useDualstackEndpoint"
      }
    };
    const getHttpAuthExtensionConfiguration = runtimeConfig => {
      const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
      let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
      let _credentials = runtimeConfig.credentials;
      return {
        setHttpAuthScheme(httpAuthScheme) {
          const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
          if (index === -1) _httpAuthSchemes.push(httpAuthScheme); else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
        },
        httpAuthSchemes() {
          return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
          _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
          return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
          _credentials = credentials;
        },
        credentials() {
          return _credentials;
        }
      };
    };
    const resolveHttpAuthRuntimeConfig = config => ({
      httpAuthSchemes: config.httpAuthSchemes(),
      httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
      credentials: config.credentials()
    });
    const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
      const extensionConfiguration = Object.assign(regionConfigResolver.getAwsRegionExtensionConfiguration(runtimeConfig), client.getDefaultExtensionConfiguration(runtimeConfig), protocols.getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
      extensions.forEach(extension => extension.configure(extensionConfiguration));
      return Object.assign(runtimeConfig, regionConfigResolver.resolveAwsRegionExtensionConfiguration(extensionConfiguration), client.resolveDefaultRuntimeConfig(extensionConfiguration), protocols.resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
    };
    class HealthClient extends client.Client {
      config;
      constructor(...[configuration]) {
        const _config_0 = runtimeConfig.getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = resolveClientEndpointParameters(_config_0);
        const _config_2 = middlewareUserAgent.resolveUserAgentConfig(_config_1);
        const _config_3 = retry.resolveRetryConfig(_config_2);
        const _config_4 = config.resolveRegionConfig(_config_3);
        const _config_5 = middlewareHostHeader.resolveHostHeaderConfig(_config_4);
        const _config_6 = endpoints.resolveEndpointConfig(_config_5);
        const _config_7 = httpAuthSchemeProvider.resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use(schema.getSchemaSerdePlugin(this.config));
        this.middlewareStack.use(middlewareUserAgent.getUserAgentPlugin(this.config));
        this.middlewareStack.use(retry.getRetryPlugin(this.config));
        this.middlewareStack.use(protocols.getContentLengthPlugin(this.config));
        this.middlewareStack.use(middlewareHostHeader.getHostHeaderPlugin(this.config));
        this.middlewareStack.use(middlewareLogger.getLoggerPlugin(this.config));
        this.middlewareStack.use(middlewareRecursionDetection.getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(core.getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
          httpAuthSchemeParametersProvider: httpAuthSchemeProvider.defaultHealthHttpAuthSchemeParametersProvider,
          identityProviderConfigProvider: async config => new core.DefaultIdentityProviderConfig({
            "aws.auth#sigv4": config.credentials
          })
        }));
        this.middlewareStack.use(core.getHttpSigningPlugin(this.config));
      }
      destroy() {
        super.destroy();
      }
    }
    class DescribeAffectedAccountsForOrganizationCommand extends(client.Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
      return [ endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions()) ];
    }).s("AWSHealth_20160804", "DescribeAffectedAccountsForOrganization", {}).n("HealthClient", "DescribeAffectedAccountsForOrganizationCommand").sc(schemas_0.DescribeAffectedAccountsForOrganization$).build()){}
    class DescribeAffectedEntitiesCommand extends(client.Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
      return [ endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions()) ];
    }).s("AWSHealth_20160804", "DescribeAffectedEntities", {}).n("HealthClient", "DescribeAffectedEntitiesCommand").sc(schemas_0.DescribeAffectedEntities$).build()){}
    class DescribeAffectedEntitiesForOrganizationCommand extends(client.Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
      return [ endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions()) ];
    }).s("AWSHealth_20160804", "DescribeAffectedEntitiesForOrganization", {}).n("HealthClient", "DescribeAffectedEntitiesForOrganizationCommand").sc(schemas_0.DescribeAffectedEntitiesForOrganization$).build()){}
    class DescribeEntityAggregatesCommand extends(client.Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
      return [ endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions()) ];
    }).s("AWSHealth_20160804", "DescribeEntityAggregates", {}).n("HealthClient", "DescribeEntityAggregatesCommand").sc(schemas_0.DescribeEntityAggregates$).build()){}
    class DescribeEntityAggregatesForOrganizationCommand extends(client.Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
      return [ endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions()) ];
    }).s("AWSHealth_20160804", "DescribeEntityAggregatesForOrganization", {}).n("HealthClient", "DescribeEntityAggregatesForOrganizationCommand").sc(schemas_0.DescribeEntityAggregatesForOrganization$).build()){}
    class DescribeEventAggregatesCommand extends(client.Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
      return [ endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions()) ];
    }).s("AWSHealth_20160804", "DescribeEventAggregates", {}).n("HealthClient", "DescribeEventAggregatesCommand").sc(schemas_0.DescribeEventAggregates$).build()){}
    class DescribeEventDetailsCommand extends(client.Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
      return [ endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions()) ];
    }).s("AWSHealth_20160804", "DescribeEventDetails", {}).n("HealthClient", "DescribeEventDetailsCommand").sc(schemas_0.DescribeEventDetails$).build()){}
    class DescribeEventDetailsForOrganizationCommand extends(client.Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
      return [ endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions()) ];
    }).s("AWSHealth_20160804", "DescribeEventDetailsForOrganization", {}).n("HealthClient", "DescribeEventDetailsForOrganizationCommand").sc(schemas_0.DescribeEventDetailsForOrganization$).build()){}
    class DescribeEventsCommand extends(client.Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
      return [ endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions()) ];
    }).s("AWSHealth_20160804", "DescribeEvents", {}).n("HealthClient", "DescribeEventsCommand").sc(schemas_0.DescribeEvents$).build()){}
    class DescribeEventsForOrganizationCommand extends(client.Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
      return [ endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions()) ];
    }).s("AWSHealth_20160804", "DescribeEventsForOrganization", {}).n("HealthClient", "DescribeEventsForOrganizationCommand").sc(schemas_0.DescribeEventsForOrganization$).build()){}
    class DescribeEventTypesCommand extends(client.Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
      return [ endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions()) ];
    }).s("AWSHealth_20160804", "DescribeEventTypes", {}).n("HealthClient", "DescribeEventTypesCommand").sc(schemas_0.DescribeEventTypes$).build()){}
    class DescribeHealthServiceStatusForOrganizationCommand extends(client.Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
      return [ endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions()) ];
    }).s("AWSHealth_20160804", "DescribeHealthServiceStatusForOrganization", {}).n("HealthClient", "DescribeHealthServiceStatusForOrganizationCommand").sc(schemas_0.DescribeHealthServiceStatusForOrganization$).build()){}
    class DisableHealthServiceAccessForOrganizationCommand extends(client.Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
      return [ endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions()) ];
    }).s("AWSHealth_20160804", "DisableHealthServiceAccessForOrganization", {}).n("HealthClient", "DisableHealthServiceAccessForOrganizationCommand").sc(schemas_0.DisableHealthServiceAccessForOrganization$).build()){}
    class EnableHealthServiceAccessForOrganizationCommand extends(client.Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
      return [ endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions()) ];
    }).s("AWSHealth_20160804", "EnableHealthServiceAccessForOrganization", {}).n("HealthClient", "EnableHealthServiceAccessForOrganizationCommand").sc(schemas_0.EnableHealthServiceAccessForOrganization$).build()){}
    const paginateDescribeAffectedAccountsForOrganization = core.createPaginator(HealthClient, DescribeAffectedAccountsForOrganizationCommand, "nextToken", "nextToken", "maxResults");
    const paginateDescribeAffectedEntitiesForOrganization = core.createPaginator(HealthClient, DescribeAffectedEntitiesForOrganizationCommand, "nextToken", "nextToken", "maxResults");
    const paginateDescribeAffectedEntities = core.createPaginator(HealthClient, DescribeAffectedEntitiesCommand, "nextToken", "nextToken", "maxResults");
    const paginateDescribeEventAggregates = core.createPaginator(HealthClient, DescribeEventAggregatesCommand, "nextToken", "nextToken", "maxResults");
    const paginateDescribeEventsForOrganization = core.createPaginator(HealthClient, DescribeEventsForOrganizationCommand, "nextToken", "nextToken", "maxResults");
    const paginateDescribeEvents = core.createPaginator(HealthClient, DescribeEventsCommand, "nextToken", "nextToken", "maxResults");
    const paginateDescribeEventTypes = core.createPaginator(HealthClient, DescribeEventTypesCommand, "nextToken", "nextToken", "maxResults");
    const commands = {
      DescribeAffectedAccountsForOrganizationCommand: DescribeAffectedAccountsForOrganizationCommand,
      DescribeAffectedEntitiesCommand: DescribeAffectedEntitiesCommand,
      DescribeAffectedEntitiesForOrganizationCommand: DescribeAffectedEntitiesForOrganizationCommand,
      DescribeEntityAggregatesCommand: DescribeEntityAggregatesCommand,
      DescribeEntityAggregatesForOrganizationCommand: DescribeEntityAggregatesForOrganizationCommand,
      DescribeEventAggregatesCommand: DescribeEventAggregatesCommand,
      DescribeEventDetailsCommand: DescribeEventDetailsCommand,
      DescribeEventDetailsForOrganizationCommand: DescribeEventDetailsForOrganizationCommand,
      DescribeEventsCommand: DescribeEventsCommand,
      DescribeEventsForOrganizationCommand: DescribeEventsForOrganizationCommand,
      DescribeEventTypesCommand: DescribeEventTypesCommand,
      DescribeHealthServiceStatusForOrganizationCommand: DescribeHealthServiceStatusForOrganizationCommand,
      DisableHealthServiceAccessForOrganizationCommand: DisableHealthServiceAccessForOrganizationCommand,
      EnableHealthServiceAccessForOrganizationCommand: EnableHealthServiceAccessForOrganizationCommand
    };
    const paginators = {
      paginateDescribeAffectedAccountsForOrganization: paginateDescribeAffectedAccountsForOrganization,
      paginateDescribeAffectedEntities: paginateDescribeAffectedEntities,
      paginateDescribeAffectedEntitiesForOrganization: paginateDescribeAffectedEntitiesForOrganization,
      paginateDescribeEventAggregates: paginateDescribeEventAggregates,
      paginateDescribeEvents: paginateDescribeEvents,
      paginateDescribeEventsForOrganization: paginateDescribeEventsForOrganization,
      paginateDescribeEventTypes: paginateDescribeEventTypes
    };
    class Health extends HealthClient {}
    client.createAggregatedClient(commands, Health, {
      paginators: paginators
    });
    const EntityStatusCode = {
      IMPAIRED: "IMPAIRED",
      PENDING: "PENDING",
      RESOLVED: "RESOLVED",
      UNIMPAIRED: "UNIMPAIRED",
      UNKNOWN: "UNKNOWN"
    };
    const EventScopeCode = {
      ACCOUNT_SPECIFIC: "ACCOUNT_SPECIFIC",
      NONE: "NONE",
      PUBLIC: "PUBLIC"
    };
    const EventAggregateField = {
      EventTypeCategory: "eventTypeCategory"
    };
    const EventActionability = {
      ACTION_MAY_BE_REQUIRED: "ACTION_MAY_BE_REQUIRED",
      ACTION_REQUIRED: "ACTION_REQUIRED",
      INFORMATIONAL: "INFORMATIONAL"
    };
    const EventStatusCode = {
      CLOSED: "closed",
      OPEN: "open",
      UPCOMING: "upcoming"
    };
    const EventTypeCategory = {
      ACCOUNT_NOTIFICATION: "accountNotification",
      INVESTIGATION: "investigation",
      ISSUE: "issue",
      SCHEDULED_CHANGE: "scheduledChange"
    };
    const EventPersona = {
      BILLING: "BILLING",
      OPERATIONS: "OPERATIONS",
      SECURITY: "SECURITY"
    };
    const EventTypeActionability = {
      ACTION_MAY_BE_REQUIRED: "ACTION_MAY_BE_REQUIRED",
      ACTION_REQUIRED: "ACTION_REQUIRED",
      INFORMATIONAL: "INFORMATIONAL"
    };
    const EventTypePersona = {
      BILLING: "BILLING",
      OPERATIONS: "OPERATIONS",
      SECURITY: "SECURITY"
    };
    exports.$Command = client.Command;
    exports.__Client = client.Client;
    exports.HealthServiceException = HealthServiceException.HealthServiceException;
    exports.DescribeAffectedAccountsForOrganizationCommand = DescribeAffectedAccountsForOrganizationCommand;
    exports.DescribeAffectedEntitiesCommand = DescribeAffectedEntitiesCommand;
    exports.DescribeAffectedEntitiesForOrganizationCommand = DescribeAffectedEntitiesForOrganizationCommand;
    exports.DescribeEntityAggregatesCommand = DescribeEntityAggregatesCommand;
    exports.DescribeEntityAggregatesForOrganizationCommand = DescribeEntityAggregatesForOrganizationCommand;
    exports.DescribeEventAggregatesCommand = DescribeEventAggregatesCommand;
    exports.DescribeEventDetailsCommand = DescribeEventDetailsCommand;
    exports.DescribeEventDetailsForOrganizationCommand = DescribeEventDetailsForOrganizationCommand;
    exports.DescribeEventTypesCommand = DescribeEventTypesCommand;
    exports.DescribeEventsCommand = DescribeEventsCommand;
    exports.DescribeEventsForOrganizationCommand = DescribeEventsForOrganizationCommand;
    exports.DescribeHealthServiceStatusForOrganizationCommand = DescribeHealthServiceStatusForOrganizationCommand;
    exports.DisableHealthServiceAccessForOrganizationCommand = DisableHealthServiceAccessForOrganizationCommand;
    exports.EnableHealthServiceAccessForOrganizationCommand = EnableHealthServiceAccessForOrganizationCommand;
    exports.EntityStatusCode = EntityStatusCode;
    exports.EventActionability = EventActionability;
    exports.EventAggregateField = EventAggregateField;
    exports.EventPersona = EventPersona;
    exports.EventScopeCode = EventScopeCode;
    exports.EventStatusCode = EventStatusCode;
    exports.EventTypeActionability = EventTypeActionability;
    exports.EventTypeCategory = EventTypeCategory;
    exports.EventTypePersona = EventTypePersona;
    exports.Health = Health;
    exports.HealthClient = HealthClient;
    exports.paginateDescribeAffectedAccountsForOrganization = paginateDescribeAffectedAccountsForOrganization;
    exports.paginateDescribeAffectedEntities = paginateDescribeAffectedEntities;
    exports.paginateDescribeAffectedEntitiesForOrganization = paginateDescribeAffectedEntitiesForOrganization;
    exports.paginateDescribeEventAggregates = paginateDescribeEventAggregates;
    exports.paginateDescribeEventTypes = paginateDescribeEventTypes;
    exports.paginateDescribeEvents = paginateDescribeEvents;
    exports.paginateDescribeEventsForOrganization = paginateDescribeEventsForOrganization;
    Object.prototype.hasOwnProperty.call(schemas_0, "__proto__") && !Object.prototype.hasOwnProperty.call(exports, "__proto__") && Object.defineProperty(exports, "__proto__", {
      enumerable: true,
      value: schemas_0["__proto__"]
    });
    Object.keys(schemas_0).forEach(function(k) {
      if (k !== "default" && !Object.prototype.hasOwnProperty.call(exports, k)) exports[k] = schemas_0[k];
    });
    Object.prototype.hasOwnProperty.call(errors, "__proto__") && !Object.prototype.hasOwnProperty.call(exports, "__proto__") && Object.defineProperty(exports, "__proto__", {
      enumerable: true,
      value: errors["__proto__"]
    });
    Object.keys(errors).forEach(function(k) {
      if (k !== "default" && !Object.prototype.hasOwnProperty.call(exports, k)) exports[k] = errors[k];
    });
  },
  9834: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.HealthServiceException = exports.__ServiceException = void 0;
    const client_1 = __webpack_require__(2658);
    Object.defineProperty(exports, "__ServiceException", {
      enumerable: true,
      get: function() {
        return client_1.ServiceException;
      }
    });
    class HealthServiceException extends client_1.ServiceException {
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, HealthServiceException.prototype);
      }
    }
    exports.HealthServiceException = HealthServiceException;
  },
  75: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.ConcurrentModificationException = exports.UnsupportedLocale = exports.InvalidPaginationToken = void 0;
    const HealthServiceException_1 = __webpack_require__(9834);
    class InvalidPaginationToken extends HealthServiceException_1.HealthServiceException {
      name="InvalidPaginationToken";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidPaginationToken",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidPaginationToken.prototype);
      }
    }
    exports.InvalidPaginationToken = InvalidPaginationToken;
    class UnsupportedLocale extends HealthServiceException_1.HealthServiceException {
      name="UnsupportedLocale";
      $fault="client";
      constructor(opts) {
        super({
          name: "UnsupportedLocale",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, UnsupportedLocale.prototype);
      }
    }
    exports.UnsupportedLocale = UnsupportedLocale;
    class ConcurrentModificationException extends HealthServiceException_1.HealthServiceException {
      name="ConcurrentModificationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ConcurrentModificationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
      }
    }
    exports.ConcurrentModificationException = ConcurrentModificationException;
  },
  6781: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.getRuntimeConfig = void 0;
    const tslib_1 = __webpack_require__(1860);
    const package_json_1 = tslib_1.__importDefault(__webpack_require__(8581));
    const client_1 = __webpack_require__(5152);
    const httpAuthSchemes_1 = __webpack_require__(7523);
    const credential_provider_node_1 = __webpack_require__(5861);
    const util_user_agent_node_1 = __webpack_require__(1656);
    const client_2 = __webpack_require__(2658);
    const config_1 = __webpack_require__(7291);
    const retry_1 = __webpack_require__(3609);
    const serde_1 = __webpack_require__(2430);
    const node_http_handler_1 = __webpack_require__(1279);
    const runtimeConfig_shared_1 = __webpack_require__(8706);
    const getRuntimeConfig = config => {
      (0, client_2.emitWarningIfUnsupportedVersion)(process.version);
      const defaultsMode = (0, config_1.resolveDefaultsModeConfig)(config);
      const defaultConfigProvider = () => defaultsMode().then(client_2.loadConfigsForDefaultMode);
      const clientSharedValues = (0, runtimeConfig_shared_1.getRuntimeConfig)(config);
      (0, client_1.emitWarningIfUnsupportedVersion)(process.version);
      const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger
      };
      return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode: defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? (0, config_1.loadConfig)(httpAuthSchemes_1.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? serde_1.calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? credential_provider_node_1.defaultProvider,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, util_user_agent_node_1.createDefaultUserAgentProvider)({
          serviceId: clientSharedValues.serviceId,
          clientVersion: package_json_1.default.version
        }),
        maxAttempts: config?.maxAttempts ?? (0, config_1.loadConfig)(retry_1.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? (0, config_1.loadConfig)(config_1.NODE_REGION_CONFIG_OPTIONS, {
          ...config_1.NODE_REGION_CONFIG_FILE_OPTIONS,
          ...loaderConfig
        }),
        requestHandler: node_http_handler_1.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ?? (0, config_1.loadConfig)({
          ...retry_1.NODE_RETRY_MODE_CONFIG_OPTIONS,
          default: async () => (await defaultConfigProvider()).retryMode || retry_1.DEFAULT_RETRY_MODE
        }, config),
        sha256: config?.sha256 ?? serde_1.Hash.bind(null, "sha256"),
        streamCollector: config?.streamCollector ?? node_http_handler_1.streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, config_1.loadConfig)(config_1.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? (0, config_1.loadConfig)(config_1.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? (0, config_1.loadConfig)(util_user_agent_node_1.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
      };
    };
    exports.getRuntimeConfig = getRuntimeConfig;
  },
  8706: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.getRuntimeConfig = void 0;
    const httpAuthSchemes_1 = __webpack_require__(7523);
    const protocols_1 = __webpack_require__(7288);
    const client_1 = __webpack_require__(2658);
    const protocols_2 = __webpack_require__(3422);
    const serde_1 = __webpack_require__(2430);
    const httpAuthSchemeProvider_1 = __webpack_require__(5028);
    const endpointResolver_1 = __webpack_require__(634);
    const schemas_0_1 = __webpack_require__(3167);
    const getRuntimeConfig = config => ({
      apiVersion: "2016-08-04",
      base64Decoder: config?.base64Decoder ?? serde_1.fromBase64,
      base64Encoder: config?.base64Encoder ?? serde_1.toBase64,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? endpointResolver_1.defaultEndpointResolver,
      extensions: config?.extensions ?? [],
      httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? httpAuthSchemeProvider_1.defaultHealthHttpAuthSchemeProvider,
      httpAuthSchemes: config?.httpAuthSchemes ?? [ {
        schemeId: "aws.auth#sigv4",
        identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new httpAuthSchemes_1.AwsSdkSigV4Signer
      } ],
      logger: config?.logger ?? new client_1.NoOpLogger,
      protocol: config?.protocol ?? protocols_1.AwsJson1_1Protocol,
      protocolSettings: config?.protocolSettings ?? {
        defaultNamespace: "com.amazonaws.health",
        errorTypeRegistries: schemas_0_1.errorTypeRegistries,
        version: "2016-08-04",
        serviceTarget: "AWSHealth_20160804"
      },
      serviceId: config?.serviceId ?? "Health",
      urlParser: config?.urlParser ?? protocols_2.parseUrl,
      utf8Decoder: config?.utf8Decoder ?? serde_1.fromUtf8,
      utf8Encoder: config?.utf8Encoder ?? serde_1.toUtf8
    });
    exports.getRuntimeConfig = getRuntimeConfig;
  },
  3167: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.DescribeAffectedAccountsForOrganization$ = exports.OrganizationEventFilter$ = exports.OrganizationEventDetailsErrorItem$ = exports.OrganizationEventDetails$ = exports.OrganizationEvent$ = exports.OrganizationEntityAggregate$ = exports.OrganizationAffectedEntitiesErrorItem$ = exports.EventTypeFilter$ = exports.EventType$ = exports.EventFilter$ = exports.EventDetailsErrorItem$ = exports.EventDetails$ = exports.EventDescription$ = exports.EventAggregate$ = exports.EventAccountFilter$ = exports.Event$ = exports.EntityFilter$ = exports.EntityAggregate$ = exports.EntityAccountFilter$ = exports.DescribeHealthServiceStatusForOrganizationResponse$ = exports.DescribeEventTypesResponse$ = exports.DescribeEventTypesRequest$ = exports.DescribeEventsResponse$ = exports.DescribeEventsRequest$ = exports.DescribeEventsForOrganizationResponse$ = exports.DescribeEventsForOrganizationRequest$ = exports.DescribeEventDetailsResponse$ = exports.DescribeEventDetailsRequest$ = exports.DescribeEventDetailsForOrganizationResponse$ = exports.DescribeEventDetailsForOrganizationRequest$ = exports.DescribeEventAggregatesResponse$ = exports.DescribeEventAggregatesRequest$ = exports.DescribeEntityAggregatesResponse$ = exports.DescribeEntityAggregatesRequest$ = exports.DescribeEntityAggregatesForOrganizationResponse$ = exports.DescribeEntityAggregatesForOrganizationRequest$ = exports.DescribeAffectedEntitiesResponse$ = exports.DescribeAffectedEntitiesRequest$ = exports.DescribeAffectedEntitiesForOrganizationResponse$ = exports.DescribeAffectedEntitiesForOrganizationRequest$ = exports.DescribeAffectedAccountsForOrganizationResponse$ = exports.DescribeAffectedAccountsForOrganizationRequest$ = exports.DateTimeRange$ = exports.AffectedEntity$ = exports.AccountEntityAggregate$ = exports.errorTypeRegistries = exports.UnsupportedLocale$ = exports.InvalidPaginationToken$ = exports.ConcurrentModificationException$ = exports.HealthServiceException$ = void 0;
    exports.EnableHealthServiceAccessForOrganization$ = exports.DisableHealthServiceAccessForOrganization$ = exports.DescribeHealthServiceStatusForOrganization$ = exports.DescribeEventTypes$ = exports.DescribeEventsForOrganization$ = exports.DescribeEvents$ = exports.DescribeEventDetailsForOrganization$ = exports.DescribeEventDetails$ = exports.DescribeEventAggregates$ = exports.DescribeEntityAggregatesForOrganization$ = exports.DescribeEntityAggregates$ = exports.DescribeAffectedEntitiesForOrganization$ = exports.DescribeAffectedEntities$ = void 0;
    const _AE = "AffectedEntity";
    const _AEA = "AccountEntityAggregate";
    const _AEAL = "AccountEntityAggregatesList";
    const _CME = "ConcurrentModificationException";
    const _DAAFO = "DescribeAffectedAccountsForOrganization";
    const _DAAFOR = "DescribeAffectedAccountsForOrganizationRequest";
    const _DAAFORe = "DescribeAffectedAccountsForOrganizationResponse";
    const _DAE = "DescribeAffectedEntities";
    const _DAEFO = "DescribeAffectedEntitiesForOrganization";
    const _DAEFOFS = "DescribeAffectedEntitiesForOrganizationFailedSet";
    const _DAEFOR = "DescribeAffectedEntitiesForOrganizationRequest";
    const _DAEFORe = "DescribeAffectedEntitiesForOrganizationResponse";
    const _DAER = "DescribeAffectedEntitiesRequest";
    const _DAERe = "DescribeAffectedEntitiesResponse";
    const _DE = "DescribeEvents";
    const _DEA = "DescribeEntityAggregates";
    const _DEAFO = "DescribeEntityAggregatesForOrganization";
    const _DEAFOR = "DescribeEntityAggregatesForOrganizationRequest";
    const _DEAFORe = "DescribeEntityAggregatesForOrganizationResponse";
    const _DEAR = "DescribeEntityAggregatesRequest";
    const _DEARe = "DescribeEntityAggregatesResponse";
    const _DEARes = "DescribeEventAggregatesRequest";
    const _DEAResc = "DescribeEventAggregatesResponse";
    const _DEAe = "DescribeEventAggregates";
    const _DED = "DescribeEventDetails";
    const _DEDFO = "DescribeEventDetailsForOrganization";
    const _DEDFOFS = "DescribeEventDetailsForOrganizationFailedSet";
    const _DEDFOR = "DescribeEventDetailsForOrganizationRequest";
    const _DEDFORe = "DescribeEventDetailsForOrganizationResponse";
    const _DEDFOSS = "DescribeEventDetailsForOrganizationSuccessfulSet";
    const _DEDFS = "DescribeEventDetailsFailedSet";
    const _DEDR = "DescribeEventDetailsRequest";
    const _DEDRe = "DescribeEventDetailsResponse";
    const _DEDSS = "DescribeEventDetailsSuccessfulSet";
    const _DEFO = "DescribeEventsForOrganization";
    const _DEFOR = "DescribeEventsForOrganizationRequest";
    const _DEFORe = "DescribeEventsForOrganizationResponse";
    const _DER = "DescribeEventsRequest";
    const _DERe = "DescribeEventsResponse";
    const _DET = "DescribeEventTypes";
    const _DETR = "DescribeEventTypesRequest";
    const _DETRe = "DescribeEventTypesResponse";
    const _DHSAFO = "DisableHealthServiceAccessForOrganization";
    const _DHSSFO = "DescribeHealthServiceStatusForOrganization";
    const _DHSSFOR = "DescribeHealthServiceStatusForOrganizationResponse";
    const _DTR = "DateTimeRange";
    const _E = "Event";
    const _EA = "EntityAggregate";
    const _EAF = "EntityAccountFilter";
    const _EAFv = "EventAccountFilter";
    const _EAL = "EntityAggregateList";
    const _EALv = "EventAggregateList";
    const _EAv = "EventAggregate";
    const _ED = "EventDescription";
    const _EDEI = "EventDetailsErrorItem";
    const _EDv = "EventDetails";
    const _EF = "EntityFilter";
    const _EFv = "EventFilter";
    const _EHSAFO = "EnableHealthServiceAccessForOrganization";
    const _EL = "EntityList";
    const _ELv = "EventList";
    const _ET = "EventType";
    const _ETF = "EventTypeFilter";
    const _ETL = "EventTypeList";
    const _IPT = "InvalidPaginationToken";
    const _OAEEI = "OrganizationAffectedEntitiesErrorItem";
    const _OE = "OrganizationEvent";
    const _OEA = "OrganizationEntityAggregate";
    const _OEAFL = "OrganizationEntityAccountFiltersList";
    const _OEAL = "OrganizationEntityAggregatesList";
    const _OED = "OrganizationEventDetails";
    const _OEDEI = "OrganizationEventDetailsErrorItem";
    const _OEDFL = "OrganizationEventDetailFiltersList";
    const _OEF = "OrganizationEventFilter";
    const _OEFL = "OrganizationEntityFiltersList";
    const _OEL = "OrganizationEventList";
    const _UL = "UnsupportedLocale";
    const _a = "arn";
    const _aA = "affectedAccounts";
    const _aAI = "awsAccountId";
    const _aAIw = "awsAccountIds";
    const _aF = "aggregateField";
    const _aI = "accountId";
    const _aV = "aggregateValue";
    const _aZ = "availabilityZone";
    const _aZv = "availabilityZones";
    const _ac = "actionability";
    const _acc = "accounts";
    const _act = "actionabilities";
    const _c = "client";
    const _ca = "category";
    const _co = "count";
    const _cod = "code";
    const _dTRL = "dateTimeRangeList";
    const _e = "error";
    const _eA = "entityArn";
    const _eAn = "entityAggregates";
    const _eAnt = "entityArns";
    const _eAv = "eventArn";
    const _eAve = "eventArns";
    const _eAven = "eventAggregates";
    const _eD = "eventDescription";
    const _eM = "entityMetadata";
    const _eMr = "errorMessage";
    const _eMv = "eventMetadata";
    const _eN = "errorName";
    const _eSC = "eventScopeCode";
    const _eSCv = "eventStatusCodes";
    const _eT = "eventTypes";
    const _eTC = "eventTypeCode";
    const _eTCv = "eventTypeCategory";
    const _eTCve = "eventTypeCodes";
    const _eTCven = "eventTypeCategories";
    const _eTn = "endTime";
    const _eTnd = "endTimes";
    const _eU = "entityUrl";
    const _eV = "entityValue";
    const _eVn = "entityValues";
    const _en = "entities";
    const _ev = "events";
    const _eve = "event";
    const _f = "from";
    const _fS = "failedSet";
    const _fi = "filter";
    const _hSASFO = "healthServiceAccessStatusForOrganization";
    const _l = "locale";
    const _lD = "latestDescription";
    const _lUT = "lastUpdatedTime";
    const _lUTa = "lastUpdatedTimes";
    const _m = "message";
    const _mR = "maxResults";
    const _nT = "nextToken";
    const _oEA = "organizationEntityAggregates";
    const _oEAF = "organizationEntityAccountFilters";
    const _oEDF = "organizationEventDetailFilters";
    const _oEF = "organizationEntityFilters";
    const _p = "personas";
    const _r = "region";
    const _re = "regions";
    const _s = "smithy.ts.sdk.synthetic.com.amazonaws.health";
    const _sC = "statusCode";
    const _sCt = "statusCodes";
    const _sS = "successfulSet";
    const _sT = "startTime";
    const _sTt = "startTimes";
    const _se = "service";
    const _ser = "services";
    const _st = "statuses";
    const _t = "tags";
    const _tF = "tagFilter";
    const _to = "to";
    const n0 = "com.amazonaws.health";
    const schema_1 = __webpack_require__(6890);
    const errors_1 = __webpack_require__(75);
    const HealthServiceException_1 = __webpack_require__(9834);
    const _s_registry = schema_1.TypeRegistry.for(_s);
    exports.HealthServiceException$ = [ -3, _s, "HealthServiceException", 0, [], [] ];
    _s_registry.registerError(exports.HealthServiceException$, HealthServiceException_1.HealthServiceException);
    const n0_registry = schema_1.TypeRegistry.for(n0);
    exports.ConcurrentModificationException$ = [ -3, n0, _CME, {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(exports.ConcurrentModificationException$, errors_1.ConcurrentModificationException);
    exports.InvalidPaginationToken$ = [ -3, n0, _IPT, {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(exports.InvalidPaginationToken$, errors_1.InvalidPaginationToken);
    exports.UnsupportedLocale$ = [ -3, n0, _UL, {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(exports.UnsupportedLocale$, errors_1.UnsupportedLocale);
    exports.errorTypeRegistries = [ _s_registry, n0_registry ];
    exports.AccountEntityAggregate$ = [ 3, n0, _AEA, 0, [ _aI, _co, _st ], [ 0, 1, 128 | 1 ] ];
    exports.AffectedEntity$ = [ 3, n0, _AE, 0, [ _eA, _eAv, _eV, _eU, _aAI, _lUT, _sC, _t, _eM ], [ 0, 0, 0, 0, 0, 4, 0, 128 | 0, 128 | 0 ] ];
    exports.DateTimeRange$ = [ 3, n0, _DTR, 0, [ _f, _to ], [ 4, 4 ] ];
    exports.DescribeAffectedAccountsForOrganizationRequest$ = [ 3, n0, _DAAFOR, 0, [ _eAv, _nT, _mR ], [ 0, 0, 1 ], 1 ];
    exports.DescribeAffectedAccountsForOrganizationResponse$ = [ 3, n0, _DAAFORe, 0, [ _aA, _eSC, _nT ], [ 64 | 0, 0, 0 ] ];
    exports.DescribeAffectedEntitiesForOrganizationRequest$ = [ 3, n0, _DAEFOR, 0, [ _oEF, _l, _nT, _mR, _oEAF ], [ () => OrganizationEntityFiltersList, 0, 0, 1, () => OrganizationEntityAccountFiltersList ] ];
    exports.DescribeAffectedEntitiesForOrganizationResponse$ = [ 3, n0, _DAEFORe, 0, [ _en, _fS, _nT ], [ () => EntityList, () => DescribeAffectedEntitiesForOrganizationFailedSet, 0 ] ];
    exports.DescribeAffectedEntitiesRequest$ = [ 3, n0, _DAER, 0, [ _fi, _l, _nT, _mR ], [ () => exports.EntityFilter$, 0, 0, 1 ], 1 ];
    exports.DescribeAffectedEntitiesResponse$ = [ 3, n0, _DAERe, 0, [ _en, _nT ], [ () => EntityList, 0 ] ];
    exports.DescribeEntityAggregatesForOrganizationRequest$ = [ 3, n0, _DEAFOR, 0, [ _eAve, _aAIw ], [ 64 | 0, 64 | 0 ], 1 ];
    exports.DescribeEntityAggregatesForOrganizationResponse$ = [ 3, n0, _DEAFORe, 0, [ _oEA ], [ () => OrganizationEntityAggregatesList ] ];
    exports.DescribeEntityAggregatesRequest$ = [ 3, n0, _DEAR, 0, [ _eAve ], [ 64 | 0 ] ];
    exports.DescribeEntityAggregatesResponse$ = [ 3, n0, _DEARe, 0, [ _eAn ], [ () => EntityAggregateList ] ];
    exports.DescribeEventAggregatesRequest$ = [ 3, n0, _DEARes, 0, [ _aF, _fi, _mR, _nT ], [ 0, () => exports.EventFilter$, 1, 0 ], 1 ];
    exports.DescribeEventAggregatesResponse$ = [ 3, n0, _DEAResc, 0, [ _eAven, _nT ], [ () => EventAggregateList, 0 ] ];
    exports.DescribeEventDetailsForOrganizationRequest$ = [ 3, n0, _DEDFOR, 0, [ _oEDF, _l ], [ () => OrganizationEventDetailFiltersList, 0 ], 1 ];
    exports.DescribeEventDetailsForOrganizationResponse$ = [ 3, n0, _DEDFORe, 0, [ _sS, _fS ], [ () => DescribeEventDetailsForOrganizationSuccessfulSet, () => DescribeEventDetailsForOrganizationFailedSet ] ];
    exports.DescribeEventDetailsRequest$ = [ 3, n0, _DEDR, 0, [ _eAve, _l ], [ 64 | 0, 0 ], 1 ];
    exports.DescribeEventDetailsResponse$ = [ 3, n0, _DEDRe, 0, [ _sS, _fS ], [ () => DescribeEventDetailsSuccessfulSet, () => DescribeEventDetailsFailedSet ] ];
    exports.DescribeEventsForOrganizationRequest$ = [ 3, n0, _DEFOR, 0, [ _fi, _nT, _mR, _l ], [ () => exports.OrganizationEventFilter$, 0, 1, 0 ] ];
    exports.DescribeEventsForOrganizationResponse$ = [ 3, n0, _DEFORe, 0, [ _ev, _nT ], [ () => OrganizationEventList, 0 ] ];
    exports.DescribeEventsRequest$ = [ 3, n0, _DER, 0, [ _fi, _nT, _mR, _l ], [ () => exports.EventFilter$, 0, 1, 0 ] ];
    exports.DescribeEventsResponse$ = [ 3, n0, _DERe, 0, [ _ev, _nT ], [ () => EventList, 0 ] ];
    exports.DescribeEventTypesRequest$ = [ 3, n0, _DETR, 0, [ _fi, _l, _nT, _mR ], [ () => exports.EventTypeFilter$, 0, 0, 1 ] ];
    exports.DescribeEventTypesResponse$ = [ 3, n0, _DETRe, 0, [ _eT, _nT ], [ () => EventTypeList, 0 ] ];
    exports.DescribeHealthServiceStatusForOrganizationResponse$ = [ 3, n0, _DHSSFOR, 0, [ _hSASFO ], [ 0 ] ];
    exports.EntityAccountFilter$ = [ 3, n0, _EAF, 0, [ _eAv, _aAI, _sCt ], [ 0, 0, 64 | 0 ], 1 ];
    exports.EntityAggregate$ = [ 3, n0, _EA, 0, [ _eAv, _co, _st ], [ 0, 1, 128 | 1 ] ];
    exports.EntityFilter$ = [ 3, n0, _EF, 0, [ _eAve, _eAnt, _eVn, _lUTa, _t, _sCt ], [ 64 | 0, 64 | 0, 64 | 0, () => dateTimeRangeList, [ 1, n0, _tF, 0, 128 | 0 ], 64 | 0 ], 1 ];
    exports.Event$ = [ 3, n0, _E, 0, [ _a, _se, _eTC, _eTCv, _r, _aZ, _sT, _eTn, _lUT, _sC, _eSC, _ac, _p ], [ 0, 0, 0, 0, 0, 0, 4, 4, 4, 0, 0, 0, 64 | 0 ] ];
    exports.EventAccountFilter$ = [ 3, n0, _EAFv, 0, [ _eAv, _aAI ], [ 0, 0 ], 1 ];
    exports.EventAggregate$ = [ 3, n0, _EAv, 0, [ _aV, _co ], [ 0, 1 ] ];
    exports.EventDescription$ = [ 3, n0, _ED, 0, [ _lD ], [ 0 ] ];
    exports.EventDetails$ = [ 3, n0, _EDv, 0, [ _eve, _eD, _eMv ], [ () => exports.Event$, () => exports.EventDescription$, 128 | 0 ] ];
    exports.EventDetailsErrorItem$ = [ 3, n0, _EDEI, 0, [ _eAv, _eN, _eMr ], [ 0, 0, 0 ] ];
    exports.EventFilter$ = [ 3, n0, _EFv, 0, [ _act, _eAve, _eTCve, _ser, _re, _aZv, _sTt, _eTnd, _lUTa, _eAnt, _eVn, _eTCven, _t, _eSCv, _p ], [ 64 | 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0, () => dateTimeRangeList, () => dateTimeRangeList, () => dateTimeRangeList, 64 | 0, 64 | 0, 64 | 0, [ 1, n0, _tF, 0, 128 | 0 ], 64 | 0, 64 | 0 ] ];
    exports.EventType$ = [ 3, n0, _ET, 0, [ _se, _cod, _ca, _ac, _p ], [ 0, 0, 0, 0, 64 | 0 ] ];
    exports.EventTypeFilter$ = [ 3, n0, _ETF, 0, [ _eTCve, _ser, _eTCven, _act, _p ], [ 64 | 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0 ] ];
    exports.OrganizationAffectedEntitiesErrorItem$ = [ 3, n0, _OAEEI, 0, [ _aAI, _eAv, _eN, _eMr ], [ 0, 0, 0, 0 ] ];
    exports.OrganizationEntityAggregate$ = [ 3, n0, _OEA, 0, [ _eAv, _co, _st, _acc ], [ 0, 1, 128 | 1, () => AccountEntityAggregatesList ] ];
    exports.OrganizationEvent$ = [ 3, n0, _OE, 0, [ _a, _se, _eTC, _eTCv, _eSC, _r, _sT, _eTn, _lUT, _sC, _ac, _p ], [ 0, 0, 0, 0, 0, 0, 4, 4, 4, 0, 0, 64 | 0 ] ];
    exports.OrganizationEventDetails$ = [ 3, n0, _OED, 0, [ _aAI, _eve, _eD, _eMv ], [ 0, () => exports.Event$, () => exports.EventDescription$, 128 | 0 ] ];
    exports.OrganizationEventDetailsErrorItem$ = [ 3, n0, _OEDEI, 0, [ _aAI, _eAv, _eN, _eMr ], [ 0, 0, 0, 0 ] ];
    exports.OrganizationEventFilter$ = [ 3, n0, _OEF, 0, [ _act, _eTCve, _aAIw, _ser, _re, _sT, _eTn, _lUT, _eAnt, _eVn, _eTCven, _eSCv, _p ], [ 64 | 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0, () => exports.DateTimeRange$, () => exports.DateTimeRange$, () => exports.DateTimeRange$, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0 ] ];
    var __Unit = "unit";
    var AccountEntityAggregatesList = [ 1, n0, _AEAL, 0, () => exports.AccountEntityAggregate$ ];
    var dateTimeRangeList = [ 1, n0, _dTRL, 0, () => exports.DateTimeRange$ ];
    var DescribeAffectedEntitiesForOrganizationFailedSet = [ 1, n0, _DAEFOFS, 0, () => exports.OrganizationAffectedEntitiesErrorItem$ ];
    var DescribeEventDetailsFailedSet = [ 1, n0, _DEDFS, 0, () => exports.EventDetailsErrorItem$ ];
    var DescribeEventDetailsForOrganizationFailedSet = [ 1, n0, _DEDFOFS, 0, () => exports.OrganizationEventDetailsErrorItem$ ];
    var DescribeEventDetailsForOrganizationSuccessfulSet = [ 1, n0, _DEDFOSS, 0, () => exports.OrganizationEventDetails$ ];
    var DescribeEventDetailsSuccessfulSet = [ 1, n0, _DEDSS, 0, () => exports.EventDetails$ ];
    var EntityAggregateList = [ 1, n0, _EAL, 0, () => exports.EntityAggregate$ ];
    var EntityList = [ 1, n0, _EL, 0, () => exports.AffectedEntity$ ];
    var EventAggregateList = [ 1, n0, _EALv, 0, () => exports.EventAggregate$ ];
    var EventList = [ 1, n0, _ELv, 0, () => exports.Event$ ];
    var EventTypeList = [ 1, n0, _ETL, 0, () => exports.EventType$ ];
    var OrganizationEntityAccountFiltersList = [ 1, n0, _OEAFL, 0, () => exports.EntityAccountFilter$ ];
    var OrganizationEntityAggregatesList = [ 1, n0, _OEAL, 0, () => exports.OrganizationEntityAggregate$ ];
    var OrganizationEntityFiltersList = [ 1, n0, _OEFL, 0, () => exports.EventAccountFilter$ ];
    var OrganizationEventDetailFiltersList = [ 1, n0, _OEDFL, 0, () => exports.EventAccountFilter$ ];
    var OrganizationEventList = [ 1, n0, _OEL, 0, () => exports.OrganizationEvent$ ];
    exports.DescribeAffectedAccountsForOrganization$ = [ 9, n0, _DAAFO, 2, () => exports.DescribeAffectedAccountsForOrganizationRequest$, () => exports.DescribeAffectedAccountsForOrganizationResponse$ ];
    exports.DescribeAffectedEntities$ = [ 9, n0, _DAE, 2, () => exports.DescribeAffectedEntitiesRequest$, () => exports.DescribeAffectedEntitiesResponse$ ];
    exports.DescribeAffectedEntitiesForOrganization$ = [ 9, n0, _DAEFO, 2, () => exports.DescribeAffectedEntitiesForOrganizationRequest$, () => exports.DescribeAffectedEntitiesForOrganizationResponse$ ];
    exports.DescribeEntityAggregates$ = [ 9, n0, _DEA, 2, () => exports.DescribeEntityAggregatesRequest$, () => exports.DescribeEntityAggregatesResponse$ ];
    exports.DescribeEntityAggregatesForOrganization$ = [ 9, n0, _DEAFO, 2, () => exports.DescribeEntityAggregatesForOrganizationRequest$, () => exports.DescribeEntityAggregatesForOrganizationResponse$ ];
    exports.DescribeEventAggregates$ = [ 9, n0, _DEAe, 2, () => exports.DescribeEventAggregatesRequest$, () => exports.DescribeEventAggregatesResponse$ ];
    exports.DescribeEventDetails$ = [ 9, n0, _DED, 2, () => exports.DescribeEventDetailsRequest$, () => exports.DescribeEventDetailsResponse$ ];
    exports.DescribeEventDetailsForOrganization$ = [ 9, n0, _DEDFO, 2, () => exports.DescribeEventDetailsForOrganizationRequest$, () => exports.DescribeEventDetailsForOrganizationResponse$ ];
    exports.DescribeEvents$ = [ 9, n0, _DE, 2, () => exports.DescribeEventsRequest$, () => exports.DescribeEventsResponse$ ];
    exports.DescribeEventsForOrganization$ = [ 9, n0, _DEFO, 2, () => exports.DescribeEventsForOrganizationRequest$, () => exports.DescribeEventsForOrganizationResponse$ ];
    exports.DescribeEventTypes$ = [ 9, n0, _DET, 2, () => exports.DescribeEventTypesRequest$, () => exports.DescribeEventTypesResponse$ ];
    exports.DescribeHealthServiceStatusForOrganization$ = [ 9, n0, _DHSSFO, 2, () => __Unit, () => exports.DescribeHealthServiceStatusForOrganizationResponse$ ];
    exports.DisableHealthServiceAccessForOrganization$ = [ 9, n0, _DHSAFO, 2, () => __Unit, () => __Unit ];
    exports.EnableHealthServiceAccessForOrganization$ = [ 9, n0, _EHSAFO, 2, () => __Unit, () => __Unit ];
  },
  2590: (__unused_webpack_module, exports, __webpack_require__) => {
    const {getHostHeaderPlugin: getHostHeaderPlugin, hostHeaderMiddleware: hostHeaderMiddleware, hostHeaderMiddlewareOptions: hostHeaderMiddlewareOptions, resolveHostHeaderConfig: resolveHostHeaderConfig} = __webpack_require__(5152);
    exports.getHostHeaderPlugin = getHostHeaderPlugin;
    exports.hostHeaderMiddleware = hostHeaderMiddleware;
    exports.hostHeaderMiddlewareOptions = hostHeaderMiddlewareOptions;
    exports.resolveHostHeaderConfig = resolveHostHeaderConfig;
  },
  5242: (__unused_webpack_module, exports, __webpack_require__) => {
    const {getLoggerPlugin: getLoggerPlugin, loggerMiddleware: loggerMiddleware, loggerMiddlewareOptions: loggerMiddlewareOptions} = __webpack_require__(5152);
    exports.getLoggerPlugin = getLoggerPlugin;
    exports.loggerMiddleware = loggerMiddleware;
    exports.loggerMiddlewareOptions = loggerMiddlewareOptions;
  },
  1568: (__unused_webpack_module, exports, __webpack_require__) => {
    const {getRecursionDetectionPlugin: getRecursionDetectionPlugin, recursionDetectionMiddleware: recursionDetectionMiddleware, recursionDetectionMiddlewareOptions: recursionDetectionMiddlewareOptions} = __webpack_require__(5152);
    exports.getRecursionDetectionPlugin = getRecursionDetectionPlugin;
    exports.recursionDetectionMiddleware = recursionDetectionMiddleware;
    exports.recursionDetectionMiddlewareOptions = recursionDetectionMiddlewareOptions;
  },
  2959: (__unused_webpack_module, exports, __webpack_require__) => {
    const {DEFAULT_UA_APP_ID: DEFAULT_UA_APP_ID, getUserAgentMiddlewareOptions: getUserAgentMiddlewareOptions, getUserAgentPlugin: getUserAgentPlugin, resolveUserAgentConfig: resolveUserAgentConfig, userAgentMiddleware: userAgentMiddleware} = __webpack_require__(5152);
    exports.DEFAULT_UA_APP_ID = DEFAULT_UA_APP_ID;
    exports.getUserAgentMiddlewareOptions = getUserAgentMiddlewareOptions;
    exports.getUserAgentPlugin = getUserAgentPlugin;
    exports.resolveUserAgentConfig = resolveUserAgentConfig;
    exports.userAgentMiddleware = userAgentMiddleware;
  },
  6463: (__unused_webpack_module, exports, __webpack_require__) => {
    const {NODE_REGION_CONFIG_FILE_OPTIONS: NODE_REGION_CONFIG_FILE_OPTIONS, NODE_REGION_CONFIG_OPTIONS: NODE_REGION_CONFIG_OPTIONS, REGION_ENV_NAME: REGION_ENV_NAME, REGION_INI_NAME: REGION_INI_NAME, getAwsRegionExtensionConfiguration: getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration: resolveAwsRegionExtensionConfiguration, resolveRegionConfig: resolveRegionConfig, stsRegionDefaultResolver: stsRegionDefaultResolver, stsRegionWarning: warning} = __webpack_require__(5152);
    exports.NODE_REGION_CONFIG_FILE_OPTIONS = NODE_REGION_CONFIG_FILE_OPTIONS;
    exports.NODE_REGION_CONFIG_OPTIONS = NODE_REGION_CONFIG_OPTIONS;
    exports.REGION_ENV_NAME = REGION_ENV_NAME;
    exports.REGION_INI_NAME = REGION_INI_NAME;
    exports.getAwsRegionExtensionConfiguration = getAwsRegionExtensionConfiguration;
    exports.resolveAwsRegionExtensionConfiguration = resolveAwsRegionExtensionConfiguration;
    exports.resolveRegionConfig = resolveRegionConfig;
    exports.stsRegionDefaultResolver = stsRegionDefaultResolver;
    exports.warning = warning;
  },
  3068: (__unused_webpack_module, exports, __webpack_require__) => {
    const {awsEndpointFunctions: awsEndpointFunctions, getUserAgentPrefix: getUserAgentPrefix, isIpAddress: isIpAddress, partition: partition, resolveDefaultAwsRegionalEndpointsConfig: resolveDefaultAwsRegionalEndpointsConfig, resolveEndpoint: resolveEndpoint, setPartitionInfo: setPartitionInfo, toEndpointV1: toEndpointV1, useDefaultPartitionInfo: useDefaultPartitionInfo} = __webpack_require__(5152);
    exports.awsEndpointFunctions = awsEndpointFunctions;
    exports.getUserAgentPrefix = getUserAgentPrefix;
    exports.isIpAddress = isIpAddress;
    exports.partition = partition;
    exports.resolveDefaultAwsRegionalEndpointsConfig = resolveDefaultAwsRegionalEndpointsConfig;
    exports.resolveEndpoint = resolveEndpoint;
    exports.setPartitionInfo = setPartitionInfo;
    exports.toEndpointV1 = toEndpointV1;
    exports.useDefaultPartitionInfo = useDefaultPartitionInfo;
    const {EndpointError: EndpointError} = __webpack_require__(2085);
    exports.EndpointError = EndpointError;
  },
  1656: (__unused_webpack_module, exports, __webpack_require__) => {
    const {NODE_APP_ID_CONFIG_OPTIONS: NODE_APP_ID_CONFIG_OPTIONS, UA_APP_ID_ENV_NAME: UA_APP_ID_ENV_NAME, UA_APP_ID_INI_NAME: UA_APP_ID_INI_NAME, createDefaultUserAgentProvider: createDefaultUserAgentProvider, crtAvailability: crtAvailability, defaultUserAgent: defaultUserAgent} = __webpack_require__(5152);
    exports.NODE_APP_ID_CONFIG_OPTIONS = NODE_APP_ID_CONFIG_OPTIONS;
    exports.UA_APP_ID_ENV_NAME = UA_APP_ID_ENV_NAME;
    exports.UA_APP_ID_INI_NAME = UA_APP_ID_INI_NAME;
    exports.createDefaultUserAgentProvider = createDefaultUserAgentProvider;
    exports.crtAvailability = crtAvailability;
    exports.defaultUserAgent = defaultUserAgent;
  },
  1860: module => {
    var __extends;
    var __assign;
    var __rest;
    var __decorate;
    var __param;
    var __esDecorate;
    var __runInitializers;
    var __propKey;
    var __setFunctionName;
    var __metadata;
    var __awaiter;
    var __generator;
    var __exportStar;
    var __values;
    var __read;
    var __spread;
    var __spreadArrays;
    var __spreadArray;
    var __await;
    var __asyncGenerator;
    var __asyncDelegator;
    var __asyncValues;
    var __makeTemplateObject;
    var __importStar;
    var __importDefault;
    var __classPrivateFieldGet;
    var __classPrivateFieldSet;
    var __classPrivateFieldIn;
    var __createBinding;
    var __addDisposableResource;
    var __disposeResources;
    var __rewriteRelativeImportExtension;
    (function(factory) {
      var root = typeof global === "object" ? global : typeof self === "object" ? self : typeof this === "object" ? this : {};
      if (typeof define === "function" && define.amd) define("tslib", [ "exports" ], function(exports) {
        factory(createExporter(root, createExporter(exports)));
      }); else if (true && typeof module.exports === "object") factory(createExporter(root, createExporter(module.exports))); else factory(createExporter(root));
      function createExporter(exports, previous) {
        if (exports !== root) if (typeof Object.create === "function") Object.defineProperty(exports, "__esModule", {
          value: true
        }); else exports.__esModule = true;
        return function(id, v) {
          return exports[id] = previous ? previous(id, v) : v;
        };
      }
    })(function(exporter) {
      var extendStatics = Object.setPrototypeOf || {
        __proto__: []
      } instanceof Array && function(d, b) {
        d.__proto__ = b;
      } || function(d, b) {
        for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
      };
      __extends = function(d, b) {
        if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
        extendStatics(d, b);
        function __() {
          this.constructor = d;
        }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __);
      };
      __assign = Object.assign || function(t) {
        for (var s, i = 1, n = arguments.length; i < n; i++) {
          s = arguments[i];
          for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
        }
        return t;
      };
      __rest = function(s, e) {
        var t = {};
        for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p) && e.indexOf(p) < 0) t[p] = s[p];
        if (s != null && typeof Object.getOwnPropertySymbols === "function") {
          var i = 0;
          for (p = Object.getOwnPropertySymbols(s); i < p.length; i++) if (e.indexOf(p[i]) < 0 && Object.prototype.propertyIsEnumerable.call(s, p[i])) t[p[i]] = s[p[i]];
        }
        return t;
      };
      __decorate = function(decorators, target, key, desc) {
        var d, c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
        if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc); else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
        return c > 3 && r && Object.defineProperty(target, key, r), r;
      };
      __param = function(paramIndex, decorator) {
        return function(target, key) {
          decorator(target, key, paramIndex);
        };
      };
      __esDecorate = function(ctor, descriptorIn, decorators, contextIn, initializers, extraInitializers) {
        function accept(f) {
          if (f !== void 0 && typeof f !== "function") throw new TypeError("Function expected");
          return f;
        }
        var kind = contextIn.kind, key = kind === "getter" ? "get" : kind === "setter" ? "set" : "value";
        var target = !descriptorIn && ctor ? contextIn["static"] ? ctor : ctor.prototype : null;
        var descriptor = descriptorIn || (target ? Object.getOwnPropertyDescriptor(target, contextIn.name) : {});
        var _, done = false;
        for (var i = decorators.length - 1; i >= 0; i--) {
          var context = {};
          for (var p in contextIn) context[p] = p === "access" ? {} : contextIn[p];
          for (var p in contextIn.access) context.access[p] = contextIn.access[p];
          context.addInitializer = function(f) {
            if (done) throw new TypeError("Cannot add initializers after decoration has completed");
            extraInitializers.push(accept(f || null));
          };
          var result = (0, decorators[i])(kind === "accessor" ? {
            get: descriptor.get,
            set: descriptor.set
          } : descriptor[key], context);
          if (kind === "accessor") {
            if (result === void 0) continue;
            if (result === null || typeof result !== "object") throw new TypeError("Object expected");
            if (_ = accept(result.get)) descriptor.get = _;
            if (_ = accept(result.set)) descriptor.set = _;
            if (_ = accept(result.init)) initializers.unshift(_);
          } else if (_ = accept(result)) if (kind === "field") initializers.unshift(_); else descriptor[key] = _;
        }
        if (target) Object.defineProperty(target, contextIn.name, descriptor);
        done = true;
      };
      __runInitializers = function(thisArg, initializers, value) {
        var useValue = arguments.length > 2;
        for (var i = 0; i < initializers.length; i++) value = useValue ? initializers[i].call(thisArg, value) : initializers[i].call(thisArg);
        return useValue ? value : void 0;
      };
      __propKey = function(x) {
        return typeof x === "symbol" ? x : "".concat(x);
      };
      __setFunctionName = function(f, name, prefix) {
        if (typeof name === "symbol") name = name.description ? "[".concat(name.description, "]") : "";
        return Object.defineProperty(f, "name", {
          configurable: true,
          value: prefix ? "".concat(prefix, " ", name) : name
        });
      };
      __metadata = function(metadataKey, metadataValue) {
        if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
      };
      __awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator["throw"](value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      __generator = function(thisArg, body) {
        var f, y, t, _ = {
          label: 0,
          sent: function() {
            if (t[0] & 1) throw t[1];
            return t[1];
          },
          trys: [],
          ops: []
        }, g = Object.create((typeof Iterator === "function" ? Iterator : Object).prototype);
        return g.next = verb(0), g["throw"] = verb(1), g["return"] = verb(2), typeof Symbol === "function" && (g[Symbol.iterator] = function() {
          return this;
        }), g;
        function verb(n) {
          return function(v) {
            return step([ n, v ]);
          };
        }
        function step(op) {
          if (f) throw new TypeError("Generator is already executing.");
          while (g && (g = 0, op[0] && (_ = 0)), _) try {
            if (f = 1, y && (t = op[0] & 2 ? y["return"] : op[0] ? y["throw"] || ((t = y["return"]) && t.call(y), 
            0) : y.next) && !(t = t.call(y, op[1])).done) return t;
            if (y = 0, t) op = [ op[0] & 2, t.value ];
            switch (op[0]) {
             case 0:
             case 1:
              t = op;
              break;

             case 4:
              _.label++;
              return {
                value: op[1],
                done: false
              };

             case 5:
              _.label++;
              y = op[1];
              op = [ 0 ];
              continue;

             case 7:
              op = _.ops.pop();
              _.trys.pop();
              continue;

             default:
              if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) {
                _ = 0;
                continue;
              }
              if (op[0] === 3 && (!t || op[1] > t[0] && op[1] < t[3])) {
                _.label = op[1];
                break;
              }
              if (op[0] === 6 && _.label < t[1]) {
                _.label = t[1];
                t = op;
                break;
              }
              if (t && _.label < t[2]) {
                _.label = t[2];
                _.ops.push(op);
                break;
              }
              if (t[2]) _.ops.pop();
              _.trys.pop();
              continue;
            }
            op = body.call(thisArg, _);
          } catch (e) {
            op = [ 6, e ];
            y = 0;
          } finally {
            f = t = 0;
          }
          if (op[0] & 5) throw op[1];
          return {
            value: op[0] ? op[1] : void 0,
            done: true
          };
        }
      };
      __exportStar = function(m, o) {
        for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(o, p)) __createBinding(o, m, p);
      };
      __createBinding = Object.create ? function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
          enumerable: true,
          get: function() {
            return m[k];
          }
        };
        Object.defineProperty(o, k2, desc);
      } : function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      };
      __values = function(o) {
        var s = typeof Symbol === "function" && Symbol.iterator, m = s && o[s], i = 0;
        if (m) return m.call(o);
        if (o && typeof o.length === "number") return {
          next: function() {
            if (o && i >= o.length) o = void 0;
            return {
              value: o && o[i++],
              done: !o
            };
          }
        };
        throw new TypeError(s ? "Object is not iterable." : "Symbol.iterator is not defined.");
      };
      __read = function(o, n) {
        var m = typeof Symbol === "function" && o[Symbol.iterator];
        if (!m) return o;
        var r, e, i = m.call(o), ar = [];
        try {
          while ((n === void 0 || n-- > 0) && !(r = i.next()).done) ar.push(r.value);
        } catch (error) {
          e = {
            error: error
          };
        } finally {
          try {
            if (r && !r.done && (m = i["return"])) m.call(i);
          } finally {
            if (e) throw e.error;
          }
        }
        return ar;
      };
      __spread = function() {
        for (var ar = [], i = 0; i < arguments.length; i++) ar = ar.concat(__read(arguments[i]));
        return ar;
      };
      __spreadArrays = function() {
        for (var s = 0, i = 0, il = arguments.length; i < il; i++) s += arguments[i].length;
        var r = Array(s), k = 0;
        for (i = 0; i < il; i++) for (var a = arguments[i], j = 0, jl = a.length; j < jl; j++, 
        k++) r[k] = a[j];
        return r;
      };
      __spreadArray = function(to, from, pack) {
        if (pack || arguments.length === 2) for (var ar, i = 0, l = from.length; i < l; i++) if (ar || !(i in from)) {
          if (!ar) ar = Array.prototype.slice.call(from, 0, i);
          ar[i] = from[i];
        }
        return to.concat(ar || Array.prototype.slice.call(from));
      };
      __await = function(v) {
        return this instanceof __await ? (this.v = v, this) : new __await(v);
      };
      __asyncGenerator = function(thisArg, _arguments, generator) {
        if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
        var i, g = generator.apply(thisArg, _arguments || []), q = [];
        return i = Object.create((typeof AsyncIterator === "function" ? AsyncIterator : Object).prototype), 
        verb("next"), verb("throw"), verb("return", awaitReturn), i[Symbol.asyncIterator] = function() {
          return this;
        }, i;
        function awaitReturn(f) {
          return function(v) {
            return Promise.resolve(v).then(f, reject);
          };
        }
        function verb(n, f) {
          if (g[n]) {
            i[n] = function(v) {
              return new Promise(function(a, b) {
                q.push([ n, v, a, b ]) > 1 || resume(n, v);
              });
            };
            if (f) i[n] = f(i[n]);
          }
        }
        function resume(n, v) {
          try {
            step(g[n](v));
          } catch (e) {
            settle(q[0][3], e);
          }
        }
        function step(r) {
          r.value instanceof __await ? Promise.resolve(r.value.v).then(fulfill, reject) : settle(q[0][2], r);
        }
        function fulfill(value) {
          resume("next", value);
        }
        function reject(value) {
          resume("throw", value);
        }
        function settle(f, v) {
          if (f(v), q.shift(), q.length) resume(q[0][0], q[0][1]);
        }
      };
      __asyncDelegator = function(o) {
        var i, p;
        return i = {}, verb("next"), verb("throw", function(e) {
          throw e;
        }), verb("return"), i[Symbol.iterator] = function() {
          return this;
        }, i;
        function verb(n, f) {
          i[n] = o[n] ? function(v) {
            return (p = !p) ? {
              value: __await(o[n](v)),
              done: false
            } : f ? f(v) : v;
          } : f;
        }
      };
      __asyncValues = function(o) {
        if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
        var i, m = o[Symbol.asyncIterator];
        return m ? m.call(o) : (o = typeof __values === "function" ? __values(o) : o[Symbol.iterator](), 
        i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function() {
          return this;
        }, i);
        function verb(n) {
          i[n] = o[n] && function(v) {
            return new Promise(function(resolve, reject) {
              v = o[n](v), settle(resolve, reject, v.done, v.value);
            });
          };
        }
        function settle(resolve, reject, d, v) {
          Promise.resolve(v).then(function(v) {
            resolve({
              value: v,
              done: d
            });
          }, reject);
        }
      };
      __makeTemplateObject = function(cooked, raw) {
        if (Object.defineProperty) Object.defineProperty(cooked, "raw", {
          value: raw
        }); else cooked.raw = raw;
        return cooked;
      };
      var __setModuleDefault = Object.create ? function(o, v) {
        Object.defineProperty(o, "default", {
          enumerable: true,
          value: v
        });
      } : function(o, v) {
        o["default"] = v;
      };
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o) {
          var ar = [];
          for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      __importStar = function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
      };
      __importDefault = function(mod) {
        return mod && mod.__esModule ? mod : {
          default: mod
        };
      };
      __classPrivateFieldGet = function(receiver, state, kind, f) {
        if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
        if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
        return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
      };
      __classPrivateFieldSet = function(receiver, state, value, kind, f) {
        if (kind === "m") throw new TypeError("Private method is not writable");
        if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
        if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
        return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), 
        value;
      };
      __classPrivateFieldIn = function(state, receiver) {
        if (receiver === null || typeof receiver !== "object" && typeof receiver !== "function") throw new TypeError("Cannot use 'in' operator on non-object");
        return typeof state === "function" ? receiver === state : state.has(receiver);
      };
      __addDisposableResource = function(env, value, async) {
        if (value !== null && value !== void 0) {
          if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
          var dispose, inner;
          if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
          }
          if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
          }
          if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
          if (inner) dispose = function() {
            try {
              inner.call(this);
            } catch (e) {
              return Promise.reject(e);
            }
          };
          env.stack.push({
            value: value,
            dispose: dispose,
            async: async
          });
        } else if (async) env.stack.push({
          async: true
        });
        return value;
      };
      var _SuppressedError = typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
        var e = new Error(message);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      };
      __disposeResources = function(env) {
        function fail(e) {
          env.error = env.hasError ? new _SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
          env.hasError = true;
        }
        var r, s = 0;
        function next() {
          while (r = env.stack.pop()) try {
            if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
            if (r.dispose) {
              var result = r.dispose.call(r.value);
              if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                fail(e);
                return next();
              });
            } else s |= 1;
          } catch (e) {
            fail(e);
          }
          if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
          if (env.hasError) throw env.error;
        }
        return next();
      };
      __rewriteRelativeImportExtension = function(path, preserveJsx, extraExtensions, ignoreCase) {
        if (typeof path === "string" && /^\.\.?\//.test(path)) {
          if (extraExtensions) for (var extension in extraExtensions) {
            var suffix = path.slice(-extension.length);
            if (suffix === extension || ignoreCase && suffix.toLowerCase() === extension.toLowerCase()) {
              var output = extraExtensions[extension];
              return output === extension ? path : path.slice(0, -extension.length) + output;
            }
          }
          return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : d + ext + "." + cm.toLowerCase() + "js";
          });
        }
        return path;
      };
      exporter("__extends", __extends);
      exporter("__assign", __assign);
      exporter("__rest", __rest);
      exporter("__decorate", __decorate);
      exporter("__param", __param);
      exporter("__esDecorate", __esDecorate);
      exporter("__runInitializers", __runInitializers);
      exporter("__propKey", __propKey);
      exporter("__setFunctionName", __setFunctionName);
      exporter("__metadata", __metadata);
      exporter("__awaiter", __awaiter);
      exporter("__generator", __generator);
      exporter("__exportStar", __exportStar);
      exporter("__createBinding", __createBinding);
      exporter("__values", __values);
      exporter("__read", __read);
      exporter("__spread", __spread);
      exporter("__spreadArrays", __spreadArrays);
      exporter("__spreadArray", __spreadArray);
      exporter("__await", __await);
      exporter("__asyncGenerator", __asyncGenerator);
      exporter("__asyncDelegator", __asyncDelegator);
      exporter("__asyncValues", __asyncValues);
      exporter("__makeTemplateObject", __makeTemplateObject);
      exporter("__importStar", __importStar);
      exporter("__importDefault", __importDefault);
      exporter("__classPrivateFieldGet", __classPrivateFieldGet);
      exporter("__classPrivateFieldSet", __classPrivateFieldSet);
      exporter("__classPrivateFieldIn", __classPrivateFieldIn);
      exporter("__addDisposableResource", __addDisposableResource);
      exporter("__disposeResources", __disposeResources);
      exporter("__rewriteRelativeImportExtension", __rewriteRelativeImportExtension);
    });
  },
  8581: module => {
    module.exports = JSON.parse('{"name":"@aws-sdk/client-health","description":"AWS SDK for JavaScript Health Client for Node.js, Browser and React Native","version":"3.1047.0","scripts":{"build":"concurrently \'yarn:build:types\' \'yarn:build:es\' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline client-health","build:es":"tsc -p tsconfig.es.json","build:include:deps":"yarn g:turbo run build -F=\\"$npm_package_name\\"","build:types":"tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4","clean":"premove dist-cjs dist-es dist-types tsconfig.cjs.tsbuildinfo tsconfig.es.tsbuildinfo tsconfig.types.tsbuildinfo","extract:docs":"api-extractor run --local","generate:client":"node ../../scripts/generate-clients/single-service --solo health","test:index":"tsc --noEmit ./test/index-types.ts && node ./test/index-objects.spec.mjs"},"main":"./dist-cjs/index.js","types":"./dist-types/index.d.ts","module":"./dist-es/index.js","sideEffects":false,"dependencies":{"@aws-crypto/sha256-browser":"5.2.0","@aws-crypto/sha256-js":"5.2.0","@aws-sdk/core":"^3.974.10","@aws-sdk/credential-provider-node":"^3.972.41","@aws-sdk/middleware-host-header":"^3.972.11","@aws-sdk/middleware-logger":"^3.972.10","@aws-sdk/middleware-recursion-detection":"^3.972.12","@aws-sdk/middleware-user-agent":"^3.972.40","@aws-sdk/region-config-resolver":"^3.972.14","@aws-sdk/types":"^3.973.8","@aws-sdk/util-endpoints":"^3.996.9","@aws-sdk/util-user-agent-browser":"^3.972.11","@aws-sdk/util-user-agent-node":"^3.973.26","@smithy/core":"^3.24.1","@smithy/fetch-http-handler":"^5.4.1","@smithy/node-http-handler":"^4.7.1","@smithy/types":"^4.14.1","tslib":"^2.6.2"},"devDependencies":{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8","concurrently":"7.0.0","downlevel-dts":"0.10.1","premove":"4.0.0","typescript":"~5.8.3"},"engines":{"node":">=20.0.0"},"typesVersions":{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"files":["dist-*/**"],"author":{"name":"AWS SDK for JavaScript Team","url":"https://aws.amazon.com/javascript/"},"license":"Apache-2.0","browser":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},"homepage":"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-health","repository":{"type":"git","url":"https://github.com/aws/aws-sdk-js-v3.git","directory":"clients/client-health"}}');
  }
};
