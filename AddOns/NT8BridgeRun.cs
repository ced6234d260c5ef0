using System;
using System.IO;
using System.Threading.Tasks;
using NinjaTrader.Cbi;
using NT8Bridge;
using NT8Bridge.Display;
using NT8Bridge.History;
using NT8Bridge.Journal;
using NT8Bridge.Startup;

namespace NT8BridgeScripts
{
    /// <summary>
    /// A strategy's run on a chart as others see it: its row for windows and indicators, its journal, and what a window may ask
    /// of it. Used from the strategy's thread where nothing else is said; files are written on background threads.
    /// </summary>
    public sealed class NT8BridgeRun : IDisposable
    {
        private readonly LiveEngine live;
        private readonly string instrument;
        private readonly JournalWriter journal;
        private readonly Action<Action> onStrategyThread;
        private SignalDirection direction;
        private bool hasMerge;

        /// <summary>Begins to listen, before the engine starts.</summary>
        public NT8BridgeRun(LiveEngine live, string instrument, string folder, Action<Action> onStrategyThread)
        {
            if (live == null) throw new ArgumentNullException("live");
            if (onStrategyThread == null) throw new ArgumentNullException("onStrategyThread");
            this.live = live;
            this.instrument = instrument;
            this.onStrategyThread = onStrategyThread;
            Folder = folder;
            Problem = string.Empty;
            Display = new EngineDisplay(instrument, live);
            journal = new JournalWriter(Path.Combine(folder, "journal"), CacheLayout.Escape(instrument));
            live.PhaseChanged += OnPhaseChanged;
            live.Engine.SignalEmitted += OnSignal;
            NT8BridgeEngines.Add(this);
        }

        /// <summary>What is to be seen; from any thread.</summary>
        public EngineDisplay Display { get; private set; }

        /// <summary>The data folder: cache, journal, reports.</summary>
        public string Folder { get; private set; }

        /// <summary>Why the last file was not written; empty when it was.</summary>
        public string Problem { get; private set; }

        /// <summary>Journal lines that were lost.</summary>
        public long JournalLost { get { return journal.Lost; } }

        /// <summary>A bar was taken and its orders are sent.</summary>
        public void OnBar()
        {
            Display.OnBar();
        }

        /// <summary>Something happened to the feeds.</summary>
        public void OnFeed(FeedNote note)
        {
            journal.Write(JournalLine.Feed(instrument, note));
            Display.Refresh();
        }

        /// <summary>An order changed.</summary>
        public void OnOrder(Order order, long utcTicks)
        {
            journal.Write(JournalLine.Order(instrument, utcTicks, order.Name, order.OrderAction.ToString(), order.OrderType.ToString(),
                order.OrderState.ToString(), order.Quantity, order.Filled, order.AverageFillPrice));
        }

        /// <summary>Saves the cache now; from any thread.</summary>
        public void SaveNow()
        {
            onStrategyThread(() => Problem = live.TrySaveNow() ? string.Empty : "nothing to save yet, or a save runs already");
        }

        /// <summary>Writes the signals held into the reports folder; from any thread.</summary>
        public void ExportSignals()
        {
            onStrategyThread(() =>
            {
                string[] lines = SignalTable.Lines(live.Engine.Signals);
                string path = Path.Combine(Folder, "reports", CacheLayout.Escape(instrument) + ".signals.csv");
                Task.Run(() => Export(path, lines));
            });
        }

        /// <summary>Stops listening; waits for the journal's last lines.</summary>
        public void Dispose()
        {
            NT8BridgeEngines.Remove(this);
            live.PhaseChanged -= OnPhaseChanged;
            live.Engine.SignalEmitted -= OnSignal;
            journal.Dispose();
        }

        private void Export(string path, string[] lines)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path));
                File.WriteAllLines(path, lines);
                Problem = string.Empty;
            }
            catch (IOException e)
            {
                Problem = path + " not written: " + e.Message;
            }
            catch (UnauthorizedAccessException e)
            {
                Problem = path + " not written: " + e.Message;
            }
        }

        private void OnPhaseChanged(PhaseChange change)
        {
            journal.Write(JournalLine.Phase(instrument, change));
            Display.Refresh();
            MergeReport merge = live.Report.Merge;
            if (hasMerge || merge == null) return;
            hasMerge = true;
            journal.Write(JournalLine.Merge(instrument, change.UtcTicks, merge));
            BarInterval interval = live.Engine.Options.Interval;
            Task.Run(() => Problem = MergeReportFile.Save(Folder, instrument, interval, change.UtcTicks, merge));
        }

        private void OnSignal(Signal signal)
        {
            if (signal.Direction == direction) return;
            direction = signal.Direction;
            // What history says was said before, or never to anybody.
            if (live.FirstLiveBarUtcTicks != 0 && signal.EndUtcTicks >= live.FirstLiveBarUtcTicks) journal.Write(JournalLine.Turn(instrument, signal));
        }
    }
}
