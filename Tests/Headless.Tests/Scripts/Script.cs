namespace NT8Bridge.Headless.Tests.Scripts;

/// <summary>Short NinjaScript files for tests.</summary>
internal static class Script
{
    /// <summary>What every file of NinjaTrader starts with, as far as a test needs it.</summary>
    public const string Usings =
        "using System; using System.Collections.Generic; using System.ComponentModel; "
        + "using System.ComponentModel.DataAnnotations; using System.Linq; using System.Windows.Media; "
        + "using System.Xml.Serialization; using NinjaTrader.Cbi; using NinjaTrader.Data; "
        + "using NinjaTrader.Gui; using NinjaTrader.NinjaScript; using NinjaTrader.NinjaScript.Indicators;\n";

    public static string Indicator(
        string name, string members, string update = "Value[0] = Input[0];", string plots = "AddPlot(Brushes.Red, \"Plot\");") =>
        Usings + $$"""
        namespace NinjaTrader.NinjaScript.Indicators
        {
            public class {{name}} : Indicator
            {
                protected override void OnStateChange()
                {
                    if (State == State.SetDefaults)
                    {
                        Name = "{{name}}";
                        {{plots}}
                    }
                }

                protected override void OnBarUpdate()
                {
                    {{update}}
                }

                {{members}}
            }
        }
        """;

    public static string Strategy(string name, string members, string update = "", string defaults = "") =>
        Usings + $$"""
        namespace NinjaTrader.NinjaScript.Strategies
        {
            public class {{name}} : Strategy
            {
                protected override void OnStateChange()
                {
                    if (State == State.SetDefaults)
                    {
                        Name = "{{name}}";
                        {{defaults}}
                    }
                }

                protected override void OnBarUpdate()
                {
                    {{update}}
                }

                {{members}}
            }
        }
        """;
}
