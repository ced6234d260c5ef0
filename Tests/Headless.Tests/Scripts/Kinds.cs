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

    /// <summary>Reads the instrument's line, then lines "time|open|high|low|close|volume"; a line "#|…" is skipped.</summary>
    public static string ImportType(string name, string type = "Minute") => Script.Usings + $$"""
        namespace NinjaTrader.NinjaScript.ImportTypes
        {
            public class {{name}} : ImportType
            {
                private System.IO.StreamReader reader;
                private int file = -1;

                public bool EndOfBarTimestamps { get; set; }
                public string[] FileNames { get; set; }

                protected override void Dispose(bool isDisposing)
                {
                    if (reader != null) reader.Dispose();
                }

                protected override void OnNextInstrument()
                {
                    if (FileNames == null || ++file >= FileNames.Length) return;
                    reader = new System.IO.StreamReader(FileNames[file]);
                    Instrument = Instrument.GetInstrument(reader.ReadLine());
                    HasValidInstrument = Instrument != null;
                }

                protected override void OnNextDataPoint()
                {
                    while ((DataPointString = reader.ReadLine()) != null)
                    {
                        string[] fields = DataPointString.Split('|');
                        if (fields[0] == "#") continue;
                        BarsPeriodType = BarsPeriodType.{{type}};
                        Time = DateTime.Parse(fields[0], System.Globalization.CultureInfo.InvariantCulture);
                        Open = double.Parse(fields[1]);
                        High = double.Parse(fields[2]);
                        Low = double.Parse(fields[3]);
                        Close = double.Parse(fields[4]);
                        Volume = long.Parse(fields[5]);
                        HasValidDataPoint = EndOfBarTimestamps;
                        return;
                    }
                }
            }
        }
        """;

    /// <summary>A column with that code in OnBarUpdate and in OnMarketData.</summary>
    public static string Column(string name, string onBar, string onTick = "") => Script.Usings + $$"""
        namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
        {
            public class {{name}} : MarketAnalyzerColumn
            {
                protected override void OnStateChange()
                {
                    if (State == State.SetDefaults)
                    {
                        Name = "{{name}}";
                        Length = 3;
                        IsDataSeriesRequired = true;
                        FormatDecimals = 2;
                        DataType = typeof(double);
                    }
                }

                protected override void OnBarUpdate()
                {
                    {{onBar}}
                }

                protected override void OnMarketData(MarketDataEventArgs update)
                {
                    {{onTick}}
                }

                [NinjaScriptProperty] public int Length { get; set; }
            }
        }
        """;

    /// <summary>A share service as a script writes it.</summary>
    public static string ShareService => Script.Usings + """
        using System.Threading.Tasks; using NinjaTrader.NinjaScript.ShareServices;
        namespace NinjaTrader.NinjaScript.ShareServices
        {
            public class Board : ShareService, IPreconfiguredProvider
            {
                [ShareField] public string Address { get; set; }
                public object[] PreconfiguredNames { get; set; }
                public string SelectedPreconfiguredSetting { get; set; }
                public void ApplyPreconfiguredSettings(string name) { Address = name; }
                public override object Icon { get { return null; } }

                protected override void OnStateChange()
                {
                    if (State == State.SetDefaults)
                    {
                        CharacterLimit = 140; CharactersReservedPerMedia = 24; IsConfigured = false; IsDefault = false;
                        IsImageAttachmentSupported = true; Name = "Board"; Signature = ""; UseOAuth = false;
                    }
                }

                public override async Task OnShare(string text, string imageFilePath)
                {
                    await OnShare(text, imageFilePath, null);
                }

                public override async Task OnShare(string text, string imageFilePath, object[] args)
                {
                    await Task.Delay(0);
                }

                public override async Task OnAuthorizeAccount() { IsConfigured = true; await Task.Delay(0); }
                public override void CopyTo(NinjaScript target) { base.CopyTo(target); }
            }
        }
        """;

    /// <summary>A column of the price ladder as a script writes it.</summary>
    public static string SuperDomColumn => """
        using System.Windows;
        using NinjaTrader.Gui.SuperDom;
        """ + "\n" + Script.Usings + """
        namespace NinjaTrader.NinjaScript.SuperDomColumns
        {
            public class Depth : SuperDomColumn
            {
                protected override void OnStateChange()
                {
                    if (State == State.SetDefaults)
                    {
                        Name = "Depth"; DefaultWidth = 80; PreviousWidth = -1; IsDataSeriesRequired = true;
                    }
                    else if (State == State.Active && SuperDom != null) { SetBindings(); SuperDom.SetLoadingString(); }
                }

                protected override void OnRender(DrawingContext dc, double renderWidth)
                {
                    foreach (PriceRow row in SuperDom.Rows)
                        if (row.Price > SuperDom.LowerPrice && row.BuyOrders.Count > 0)
                            dc.DrawRectangle(Brushes.Red, null, new Rect(0, 0, renderWidth, SuperDom.ActualRowHeight));
                    foreach (LadderRow ask in SuperDom.MarketDepth.Asks) Print(ask.Price + " " + ask.Volume);
                }

                protected override void OnMarketData(MarketDataEventArgs update) { OnPropertyChanged("Depth"); }
                protected override void OnOrderUpdate(OrderEventArgs update) { }
                protected override void OnPositionUpdate(PositionEventArgs update) { }
                public override void OnRestoreValues() { UiWrapper.Children.Clear(); }
            }
        }
        """;

    /// <summary>An add-on as a script writes it.</summary>
    public static string AddOn => Script.Usings + """
        using System.Windows;
        namespace NinjaTrader.NinjaScript.AddOns
        {
            public class Greeter : AddOnBase
            {
                protected override void OnStateChange() { if (State == State.SetDefaults) Name = "Greeter"; }
                protected override void OnWindowCreated(Window window) { }
                protected override void OnWindowDestroyed(Window window) { }
            }
        }
        """;
}
