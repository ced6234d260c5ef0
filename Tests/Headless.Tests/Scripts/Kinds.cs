namespace NT8Bridge.Headless.Tests.Scripts;

/// <summary>Scripts that are neither strategies nor indicators.</summary>
internal static class Kinds
{
    /// <summary>
    /// Runs every value of the first parameter with the least of the others, then the best one with the greatest of the second.
    /// </summary>
    public static string Climber => Optimizer(
        "Climber",
        """
        Print("combinations " + GetParametersCombinationsCount(Strategies[0]));
        Parameter hold = Strategies[0].OptimizationParameters[0], size = Strategies[0].OptimizationParameters[1];
        NumberOfIterations = 6;
        for (int i = 0; (int)hold.Min + i * hold.Increment <= (int)hold.Max; i++)
        {
            hold.Value = (int)hold.Min + i * hold.Increment;
            RunIteration();
            Progress.PerformStep();
        }
        WaitForIterationsCompleted();
        Print("best " + Best() + " value " + Results[0].PerformanceValue);
        hold.Value = Results[0].ParameterValues[0];
        size.Value = size.Max;
        RunIteration();
        WaitForIterationsCompleted();
        Print("best " + Best() + " value " + Results[0].PerformanceValue);
        Print("aborted " + IsAborted);
        """,
        "private string Best() { return Results[0].ParameterValues[0] + \" \" + Results[0].ParameterValues[1]; }");

    public static string Fitness(string name, string value) => Script.Usings + $$"""
        namespace NinjaTrader.NinjaScript.OptimizationFitnesses
        {
            public class {{name}} : OptimizationFitness
            {
                protected override void OnCalculatePerformanceValue(StrategyBase strategy)
                {
                    Value = {{value}};
                }

                protected override void OnStateChange()
                {
                    if (State == State.SetDefaults) Name = "{{name}} of mine";
                }
            }
        }
        """;

    public static string Optimizer(string name, string optimize, string members = "") => Script.Usings + $$"""
        namespace NinjaTrader.NinjaScript.Optimizers
        {
            public class {{name}} : Optimizer
            {
                protected override void OnStateChange()
                {
                    if (State == State.SetDefaults) SupportsMultiObjectiveOptimization = false;
                }

                protected override void OnOptimize()
                {
                    {{optimize}}
                }

                {{members}}
            }
        }
        """;

    /// <summary>The sum of the trades' profits, in every unit.</summary>
    public static string Metric(string name) => Script.Usings + $$"""
        namespace NinjaTrader.NinjaScript.PerformanceMetrics
        {
            public class {{name}} : PerformanceMetric
            {
                protected override void OnStateChange()
                {
                    if (State == State.SetDefaults) Name = "{{name}}";
                    else if (State == State.Configure) Values = new double[5];
                    else if (State == State.Active) Array.Clear(Values, 0, Values.Length);
                }

                protected override void OnAddTrade(Cbi.Trade trade)
                {
                    Values[(int)Cbi.PerformanceUnit.Currency] += trade.ProfitCurrency;
                    Values[(int)Cbi.PerformanceUnit.Percent] += trade.ProfitPercent;
                    Values[(int)Cbi.PerformanceUnit.Pips] += trade.ProfitPips;
                    Values[(int)Cbi.PerformanceUnit.Points] += trade.ProfitPoints;
                    Values[(int)Cbi.PerformanceUnit.Ticks] += trade.ProfitTicks;
                }

                protected override void OnCopyTo(PerformanceMetricBase target)
                {
                    {{name}} other = target as {{name}};
                    if (other != null) Array.Copy(Values, other.Values, Values.Length);
                }

                protected override void OnMergePerformanceMetric(PerformanceMetricBase target)
                {
                    {{name}} other = target as {{name}};
                    if (other != null && TradesPerformance.TradesCount > 0) other.Values[0] += Values[0];
                }

                public override string Format(object value, Cbi.PerformanceUnit unit, string propertyName)
                {
                    return "= " + ((double)value).ToString("0.0") + " " + unit + " " + propertyName;
                }

                [Display(Name = "Sum of mine", Order = 0)]
                public double[] Values { get; private set; }
            }
        }
        """;
}
