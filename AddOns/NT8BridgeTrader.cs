using System;
using System.Globalization;
using NT8Bridge;
using NT8Bridge.Risk;

namespace NT8BridgeScripts
{
    /// <summary>
    /// Tells the trader what the orders do: a line in output tab, log and journal; what he must act on with an alert and a sound.
    /// In the Strategy Analyzer, which has no run, only warnings in the output.
    /// </summary>
    public sealed class NT8BridgeTrader
    {
        private readonly Func<NT8BridgeRun> run;
        private readonly Action<string> print;
        private readonly Action<string> alert;
        private EntryGate? lastRefusal;

        /// <summary>Makes it.</summary>
        /// <param name="run">Gives the run; null in the Analyzer.</param>
        /// <param name="print">Writes to the output where there is no run.</param>
        /// <param name="alert">Raises an alert with a sound.</param>
        public NT8BridgeTrader(Func<NT8BridgeRun> run, Action<string> print, Action<string> alert)
        {
            this.run = run;
            this.print = print;
            this.alert = alert;
        }

        /// <summary>What is good to know.</summary>
        public void Note(string text)
        {
            if (run() != null) run().Tell(text, false);
        }

        /// <summary>What the trader must know.</summary>
        public void Warn(string text)
        {
            if (run() != null) run().Tell(text, true);
            else print(text);
        }

        /// <summary>What the trader must act on.</summary>
        public void Alarm(string text)
        {
            Warn(text);
            alert(text);
        }

        /// <summary>
        /// An entry was refused. The journal gets every one; the trader the first of a row of refusals by one gate, so that an
        /// hour without readiness is one line.
        /// </summary>
        public void Refused(SignalDirection direction, EntryGate gate, string why, long utcTicks)
        {
            if (run() == null) return;
            run().OnRefusal(utcTicks, direction, gate, why);
            if (lastRefusal == gate) return;
            lastRefusal = gate;
            run().Tell(
                string.Format(CultureInfo.InvariantCulture, "{0} not traded ({1}): {2}", direction, gate, why), false);
        }
    }
}
