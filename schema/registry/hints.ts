/** What to do about the composition errors that departments meet; the codes are those of the federation specification. */
const hints: Readonly<Record<string, string>> = {
  INVALID_GRAPHQL:
    'Declare each type once; import every federation directive with `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])`, and give any other directive a definition of its own.',
  INVALID_FIELD_SHARING:
    'A fact has one owner. Rename your field, leave it to its owner, or, where both really answer the same, mark it @shareable in both.',
  FIELD_TYPE_MISMATCH: 'Give the field the type that its owner gives it.',
  FIELD_ARGUMENT_TYPE_MISMATCH: 'Give the argument the type that the other subgraphs give it.',
  REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH:
    'Make the argument nullable, or add it in every subgraph that has the field.',
  REQUIRED_INPUT_FIELD_MISSING_IN_SOME_SUBGRAPH:
    'Make the input field nullable, or add it in every subgraph that has the input.',
  TYPE_KIND_MISMATCH: 'The name is taken by a type of another kind; choose another name.',
  ENUM_VALUE_MISMATCH: 'An enum used for input and output must have the same values in every subgraph.',
  EMPTY_MERGED_ENUM_TYPE: 'No value of this enum is in all subgraphs that take it as input.',
  EMPTY_MERGED_INPUT_TYPE: 'No field of this input is in all subgraphs that have it.',
  SATISFIABILITY_ERROR:
    'The gateway cannot reach this field. Give the type a @key that another subgraph has too, with the key field in your type.',
  KEY_INVALID_FIELDS: 'Name in `fields` only fields that your type has, by their names here.',
  REQUIRES_INVALID_FIELDS: 'Name in @requires only fields of the type, declared here with @external.',
  REQUIRES_FIELDS_MISSING_EXTERNAL: 'Declare the required fields here, with @external.',
  PROVIDES_INVALID_FIELDS: 'Name in @provides only fields of the returned type.',
  PROVIDES_FIELDS_MISSING_EXTERNAL: 'Declare the provided fields here, with @external.',
  EXTERNAL_UNUSED: 'Remove the @external field, or name it in a @key, @requires or @provides.',
  EXTERNAL_TYPE_MISMATCH: 'Give the @external field the type that its owner gives it.',
  EXTERNAL_MISSING_ON_BASE: 'No other subgraph owns this field; remove @external.',
  EXTENSION_WITH_NO_BASE: 'No subgraph defines this type; write `type` in place of `extend type`.',
  NO_QUERIES: 'At least one subgraph must have a field on Query.',
  INTERFACE_FIELD_NO_IMPLEM: 'Every type that implements the interface needs this field, in some subgraph.',
  INTERFACE_KEY_NOT_ON_IMPLEMENTATION: 'Give every implementation the @key of the interface.',
  INTERFACE_KEY_MISSING_IMPLEMENTATION_TYPE: 'Declare all implementations of the interface here.',
  REFERENCED_INACCESSIBLE: 'A visible field cannot return an @inaccessible type; hide the field too.',
  REQUIRED_INACCESSIBLE: 'A required argument or input field cannot be @inaccessible.',
  INVALID_LINK_DIRECTIVE_USAGE:
    'Write `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])`.',
  UNKNOWN_FEDERATION_LINK_VERSION: 'Use a federation version up to the one that the message names, such as v2.5.',
  UNKNOWN_LINK_VERSION: 'Use a version of the specification that exists.',
  INVALID_SUBGRAPH_NAME: 'Use lower-case letters, digits and hyphens, beginning with a letter.',
  OVERRIDE_FROM_SELF_ERROR: 'Name another subgraph in @override(from:).',
}

/** What to do about a composition error. */
export const hintFor = (code: string): string =>
  hints[code] ?? 'See this code at https://www.apollographql.com/docs/graphos/reference/federation/errors.'
