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
        RequestPart.Faults => "--fault",
        RequestPart.ImportType => "--import-type",
        _ => "--" + part.ToString().ToLowerInvariant(),
    };
}
