using System;
using System.CommandLine.Parsing;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>What was typed wrongly, in words that name no type of the program.</summary>
internal static class ParseErrorText
{
    /// <summary>The sentence for an error of the parser.</summary>
    public static string Of(ParseError error)
    {
        if (error.SymbolResult is not OptionResult { Tokens.Count: 1 } option) return error.Message;
        Type type = Nullable.GetUnderlyingType(option.Option.ValueType) ?? option.Option.ValueType;
        return type.IsEnum || type.IsPrimitive
            ? $"{option.Option.Name}: {ValueKind.IsNone(option.Tokens[0].Value, type)}."
            : error.Message;
    }
}
