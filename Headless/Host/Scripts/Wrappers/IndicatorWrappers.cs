using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace NT8Bridge.Headless.Host.Scripts.Wrappers;

/// <summary>
/// Writes the methods by which scripts call an indicator: by its parameters, with and without an input, one instance for equal
/// parameters and input. NinjaTrader appends them to an indicator's file; here they are written when the host is built, for its
/// built-in indicators, and when it compiles scripts, for theirs.
/// </summary>
internal static class IndicatorWrappers
{
    private const string Series = "global::NinjaTrader.NinjaScript.ISeries<double> input";
    private const string Comparer = "global::System.Collections.Generic.EqualityComparer";

    /// <summary>The methods of some indicators in each of the classes.</summary>
    public static string Methods(IReadOnlyCollection<IndicatorSignature> indicators, IEnumerable<WrapperClass> classes)
    {
        StringBuilder text = new();
        foreach (WrapperClass target in classes)
        {
            text.Append($$"""
                namespace {{target.Namespace}}
                {
                    partial class {{target.Name}}
                    {

                """);
            foreach (IndicatorSignature indicator in indicators)
                text.Append(target.Factory is null ? Cached(indicator) : Forwarded(indicator, target.Factory));
            text.Append("""
                    }
                }

                """);
        }

        return text.ToString();
    }

    private static string Cached(IndicatorSignature indicator)
    {
        string name = indicator.Name, type = indicator.Type, cache = "cacheOf" + name;
        string equal = string.Concat(indicator.Parameters.Select(p =>
            $" && {Comparer}<{p.Type}>.Default.Equals({cache}[i].@{p.Property}, {p.Name})"));
        string set = string.Join(", ", indicator.Parameters.Select(p => $"@{p.Property} = {p.Name}"));
        return $$"""
                    private {{type}}[] {{cache}};

                    {{Comment(indicator)}}
                    public {{type}} @{{name}}({{Declared(indicator)}}) { return @{{name}}({{Passed("Input", indicator)}}); }

                    {{Comment(indicator)}}
                    public {{type}} @{{name}}({{Declared(indicator, Series)}})
                    {
                        if ({{cache}} != null)
                            for (int i = 0; i < {{cache}}.Length; i++)
                                if ({{cache}}[i] != null{{equal}} && {{cache}}[i].EqualsInput(input))
                                    return {{cache}}[i];
                        return CacheIndicator<{{type}}>(new {{type}} { {{set}} }, input, ref {{cache}});
                    }

            """;
    }

    private static string Forwarded(IndicatorSignature indicator, string factory)
    {
        string name = indicator.Name, type = indicator.Type, method = factory + ".@" + name;
        return $$"""
                    {{Comment(indicator)}}
                    public {{type}} @{{name}}({{Declared(indicator)}}) { return {{method}}({{Passed("Input", indicator)}}); }

                    {{Comment(indicator)}}
                    public {{type}} @{{name}}({{Declared(indicator, Series)}})
                    {
                        return {{method}}({{Passed("input", indicator)}});
                    }

            """;
    }

    private static string Comment(IndicatorSignature indicator) =>
        $"/// <inheritdoc cref=\"T:{indicator.Type.Replace("global::", "").Replace("@", "")}\"/>";

    private static string Declared(IndicatorSignature indicator, string? input = null) =>
        string.Join(", ", (input is null ? [] : new[] { input }).Concat(indicator.Parameters.Select(p => p.Type + " " + p.Name)));

    private static string Passed(string input, IndicatorSignature indicator) =>
        string.Join(", ", new[] { input }.Concat(indicator.Parameters.Select(p => p.Name)));
}
