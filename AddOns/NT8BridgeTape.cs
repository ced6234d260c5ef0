using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge;
using NT8Bridge.Tapes;
using NT8Bridge.Tapes.Recording;

namespace NT8BridgeScripts
{
    /// <summary>
    /// Records what a strategy gets, computes and orders, for the command "nt8bridge parity" to check outside of NinjaTrader.
    /// Used from the strategy's thread; a bar allocates nothing and waits for no disk on a chart.
    /// </summary>
    public sealed class NT8BridgeTape : IDisposable
    {
        private readonly Strategy strategy;
        private readonly NT8BridgeClock clock;
        private readonly NT8BridgeBarReader reader;
        private readonly bool isInAnalyzer;
        private readonly Action<string, bool> tell;
        private readonly List<List<ISeries<double>>> watched = new List<List<ISeries<double>>>();
        private readonly TapeHeader header;
        private readonly TapeFile file;
        private double[][] values;
        private int[] recorded;
        private TapeRecorder recorder;
        private TradingEngine engine;
        private long toldLost;

        /// <summary>Prepares a tape, in State.DataLoaded.</summary>
        /// <param name="strategy">Whose tape it is.</param>
        /// <param name="clock">The platform's clock.</param>
        /// <param name="path">The file; empty for one in NinjaTrader's user folder.</param>
        /// <param name="isInAnalyzer">Whether it runs in the Strategy Analyzer, where it may wait for the disk.</param>
        /// <param name="tell">Takes a line for the trader, and whether it tells of a loss.</param>
        public NT8BridgeTape(Strategy strategy, NT8BridgeClock clock, string path, bool isInAnalyzer,
            Action<string, bool> tell)
        {
            this.strategy = strategy;
            this.clock = clock;
            this.isInAnalyzer = isInAnalyzer;
            this.tell = tell;
            reader = new NT8BridgeBarReader(clock);
            header = NT8BridgeTapeHeader.Of(strategy, isInAnalyzer);
            file = new TapeFile(path.Length > 0 ? path : OwnPath());
            for (int i = 0; i < header.Series.Count; i++) watched.Add(new List<ISeries<double>>());
            for (int i = 0; i < strategy.Values.Length; i++) Watch(0, "Plot." + strategy.Plots[i].Name, strategy.Values[i]);
        }

        /// <summary>Records each plot of an indicator with the bars of a series. Before <see cref="Begin"/>.</summary>
        public void Watch(int series, string name, NinjaTrader.NinjaScript.Indicators.Indicator indicator)
        {
            for (int i = 0; i < indicator.Values.Length; i++)
                Watch(series, name + "." + indicator.Plots[i].Name, indicator.Values[i]);
        }

        /// <summary>Records a value with the bars of a series. Before <see cref="Begin"/>.</summary>
        public void Watch(int series, string name, ISeries<double> value)
        {
            IList<string> names = header.Series[series].Values;
            // Names tell values apart, and two indicators may have the same one.
            string free = name;
            for (int number = 2; names.Contains(free); number++)
                free = name + "#" + number.ToString(CultureInfo.InvariantCulture);
            names.Add(free);
            watched[series].Add(value);
        }

        /// <summary>Begins to record.</summary>
        /// <param name="carried">The engine that the strategy carries, which keeps its hash; null for none.</param>
        /// <param name="source">The series that the engine takes.</param>
        public void Begin(TradingEngine carried, int source)
        {
            engine = carried;
            if (engine != null)
            {
                header.Engine = TapeEngine.Of(engine);
                header.Engine.Source = source;
            }

            values = new double[watched.Count][];
            for (int i = 0; i < values.Length; i++) values[i] = new double[watched[i].Count];
            recorded = new int[watched.Count];
            for (int i = 0; i < recorded.Length; i++) recorded[i] = -1;
            recorder = new TapeRecorder(header, file.Open, file.Complete, isInAnalyzer);
            if (engine != null) recorder.Follow(engine);
        }

        /// <summary>A bar has come, in OnBarUpdate and before anything else: the bar that it closed is recorded.</summary>
        public void OnBar()
        {
            int series = strategy.BarsInProgress;
            int barsAgo = ClosedBarsAgo(series);
            if (barsAgo < 0) return;
            int index = strategy.CurrentBars[series] - barsAgo;
            // NinjaTrader hands over the bar that was forming when history ended a second time, with the first live tick.
            if (index <= recorded[series]) return;
            recorded[series] = index;
            double[] row = values[series];
            List<ISeries<double>> columns = watched[series];
            for (int i = 0; i < row.Length; i++) row[i] = columns[i][barsAgo];
            NT8Bridge.Bar bar = reader.Read(strategy.BarsArray[series], index);
            recorder.OnBar(series, index, bar, row);
            if (recorder.Lost > 0 && toldLost == 0) TellLost();
        }

        /// <summary>The strategy entered a state.</summary>
        public void OnState(State state)
        {
            recorder.OnState(clock.UtcTicks, state.ToString());
        }

        /// <summary>An order changed.</summary>
        public void OnOrder(Order order, double limitPrice, double stopPrice, int quantity, int filled, double averageFillPrice,
            OrderState state, DateTime time, ErrorCode error)
        {
            recorder.OnOrder(new TapeOrder
            {
                UtcTicks = clock.ToUtc(time),
                Name = order.Name,
                EntrySignal = order.FromEntrySignal,
                Action = order.OrderAction.ToString(),
                Type = order.OrderType.ToString(),
                State = state.ToString(),
                Error = error.ToString(),
                Quantity = quantity,
                Filled = filled,
                LimitPrice = limitPrice,
                StopPrice = stopPrice,
                AverageFillPrice = averageFillPrice,
                IsLive = IsLive(),
            });
        }

        /// <summary>An order was filled.</summary>
        public void OnExecution(Execution execution, double price, int quantity, MarketPosition position, DateTime time)
        {
            recorder.OnExecution(
                clock.ToUtc(time), execution.Name, position.ToString(), quantity, price, execution.Commission, IsLive());
        }

        /// <summary>Ends the tape: the statistics, then the last line. Says where it lies and what is missing on it.</summary>
        public void Dispose()
        {
            if (recorder == null) return;
            NT8BridgeTapeStatistics.Write(recorder, strategy.SystemPerformance.AllTrades);
            recorder.Dispose();
            if (recorder.Lost > toldLost) TellLost();
            if (recorder.Problem.Length > 0) tell("the tape is not written: " + recorder.Problem, true);
            else if (!recorder.IsComplete) tell("the tape was not written to its end in time: " + file.FullPath + ".part", true);
            else tell("the tape is " + file.FullPath, false);
            recorder = null;
        }

        private bool IsLive()
        {
            return !isInAnalyzer && strategy.State != State.Historical;
        }

        private void TellLost()
        {
            toldLost = recorder.Lost;
            tell(
                string.Format(
                    CultureInfo.InvariantCulture, "{0} records are missing on the tape: {1}", toldLost,
                    recorder.Problem.Length > 0 ? recorder.Problem : "the disk was slower than the market"),
                true);
        }

        /// <summary>How many bars ago the bar lies that this event closed; −1 when it closed none.</summary>
        private int ClosedBarsAgo(int series)
        {
            bool isWhole = strategy.Calculate == Calculate.OnBarClose
                || (strategy.State == State.Historical && !strategy.BarsArray[series].IsTickReplay);
            if (isWhole) return 0;
            return strategy.IsFirstTickOfBar && strategy.CurrentBars[series] > 0 ? 1 : -1;
        }

        private string OwnPath()
        {
            string name = strategy.GetType().Name + " " + strategy.Instrument.FullName + " "
                + NinjaTrader.Core.Globals.Now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
            foreach (char bad in Path.GetInvalidFileNameChars()) name = name.Replace(bad, '_');
            return Path.Combine(NinjaTrader.Core.Globals.UserDataDir, "NT8Bridge", "tapes", name);
        }
    }
}
