using System.Linq;
using NT8Bridge.Headless.Work;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>The option by which the user says each part of a request.</summary>
internal static class OptionNames
{
    /// <summary>The option of a part, for example "--param".</summary>
    public static string Of(RequestPart part) => part switch
    {
        RequestPart.Parameters => "--param",
        RequestPart.TradingHours => TradingHoursOption.Name,
        RequestPart.Database => DatabaseOptions.Name,
        RequestPart.Scripts => "--script",
        RequestPart.Faults => "--fault",
        RequestPart.AtmTemplates => "--atm",
        RequestPart.Results or RequestPart.Runs => "FILE",
        RequestPart.Parts => "PART",
        _ => "--" + WithHyphens(part.ToString()),
    };

    /// <summary>"TickReplay" becomes "tick-replay".</summary>
    private static string WithHyphens(string name) =>
        string.Concat(name.Select((letter, at) => at > 0 && char.IsUpper(letter) ? "-" + letter : letter.ToString()))
            .ToLowerInvariant();
}
