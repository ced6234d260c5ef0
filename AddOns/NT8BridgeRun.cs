using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge;
using NT8Bridge.Display;
using NT8Bridge.Journal;
using NT8Bridge.Live;
using NT8Bridge.Live.Start;
using NT8Bridge.Live.Stream;
using NT8Bridge.Risk;

namespace NT8BridgeScripts
{
    /// <summary>
    /// A strategy's run on a chart as others see it: what windows and indicators show of it, its journal, its lines in
    /// NinjaTrader's output tab and log, and what a window may ask of it. Used from the strategy's thread where nothing else is
    /// said.
    /// </summary>
    public sealed class NT8BridgeRun : IDisposable
    {
        private readonly LiveEngine live;
        private readonly NT8BridgeOrders orders;
        private readonly RunJournal journal;
        private readonly Action<Action> onStrategyThread;

        /// <summary>Begins to listen, before the engine starts.</summary>
        public NT8BridgeRun(
            LiveEngine live, string instrument, string folder, NT8BridgeOrders orders, Func<IReadOnlyList<string>> lines,
            Action<Action> onStrategyThread)
        {
            this.onStrategyThread = onStrategyThread;
            this.orders = orders;
            journal = new RunJournal(instrument, live, folder, Tell);
            Display = new EngineDisplay(instrument, live, journal, onStrategyThread) { Orders = lines };
            Commands = new EngineCommands(live, Display, folder, onStrategyThread);
            this.live = live;
            live.PhaseChanged += OnPhaseChanged;
            live.FeedSaid += OnFeed;
            NT8BridgeEngines.Add(this);
        }

        /// <summary>What windows and indicators see of the engine; from any thread.</summary>
        public EngineDisplay Display { get; private set; }

        /// <summary>What a window may ask; from any thread.</summary>
        public EngineCommands Commands { get; private set; }

        /// <summary>The trader accepts what the account holds as the baseline; from any thread.</summary>
        public void AcceptAccount()
        {
            onStrategyThread(() => { orders.Accept(); Display.Refresh(); });
        }

        /// <summary>The trader closes everything of the instrument and pauses entries; from any thread.</summary>
        public void FlattenAndPause()
        {
            onStrategyThread(() => { orders.FlattenAndPause(); Display.Refresh(); });
        }

        /// <summary>
        /// Writes the engine's page into the report folder and opens it, in the background; the next rows tell what came of it.
        /// From any thread.
        /// </summary>
        public void OpenReport(long utcTicks, Action<string> open)
        {
            EngineRow row = Display.Row;
            string folder = Commands.ReportFolder;
            Task.Run(() =>
            {
                string outcome = NT8BridgeReport.Open(row, folder, utcTicks, open);
                onStrategyThread(() => Display.Tell(outcome));
            });
        }

        /// <summary>A bar was taken and its orders are sent.</summary>
        public void OnBar()
        {
            journal.OnBar();
            Display.OnBar();
        }

        /// <summary>An order changed.</summary>
        public void OnOrder(Order order, long utcTicks)
        {
            journal.OnOrder(
                utcTicks, order.Name, order.OrderAction.ToString(), order.OrderType.ToString(), order.OrderState.ToString(),
                order.Quantity, order.Filled, order.AverageFillPrice);
        }

        /// <summary>An entry was refused.</summary>
        public void OnRefusal(long utcTicks, SignalDirection direction, EntryGate gate, string why)
        {
            journal.OnRefusal(utcTicks, direction.ToString(), gate.ToString(), why);
        }

        /// <summary>One line in NinjaTrader's output tab and log.</summary>
        public void Tell(string text, bool isWarning)
        {
            journal.Tell(text, isWarning);
        }

        /// <summary>Something of the run could not be kept.</summary>
        public void OnLoss(string what, long utcTicks)
        {
            journal.OnLoss(utcTicks, what);
        }

        /// <summary>Stops listening; waits for the journal's last lines.</summary>
        public void Dispose()
        {
            NT8BridgeEngines.Remove(this);
            live.PhaseChanged -= OnPhaseChanged;
            live.FeedSaid -= OnFeed;
            journal.Dispose();
        }

        private void OnFeed(FeedNote note)
        {
            journal.OnFeed(note);
            Display.Refresh();
        }

        private void OnPhaseChanged(PhaseChange change)
        {
            Display.Refresh();
        }

        private static void Tell(RunNews news)
        {
            NinjaTrader.Code.Output.Process(news.Text, PrintTo.OutputTab1);
            NinjaTrader.NinjaScript.NinjaScript.Log(news.Text, news.IsWarning ? LogLevel.Warning : LogLevel.Information);
        }
    }
}
