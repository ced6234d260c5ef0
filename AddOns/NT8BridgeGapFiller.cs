using System;
using NT8Bridge;
using NT8Bridge.Live;

namespace NT8BridgeScripts
{
    /// <summary>
    /// Asks the platform for the bars of unknown gaps, which were missed while the stream was away or are missing in the history
    /// at hand. One question covers all gaps, and the next one comes ten live bars later at the earliest, so that a platform
    /// without an answer is not flooded.
    /// </summary>
    public sealed class NT8BridgeGapFiller
    {
        private const int BarsBetweenQuestions = 10;
        private readonly NT8BridgePlatformHistory history;
        private readonly LiveEngine live;
        private readonly Action<Action> onStrategyThread;
        private bool isAsking;
        private int barsToWait;

        /// <summary>Makes it; <paramref name="onStrategyThread"/> runs an action where the engine may be touched.</summary>
        public NT8BridgeGapFiller(NT8BridgePlatformHistory history, LiveEngine live, Action<Action> onStrategyThread)
        {
            this.history = history;
            this.live = live;
            this.onStrategyThread = onStrategyThread;
        }

        /// <summary>Why the last question was not answered; empty when it was, null before it.</summary>
        public string Problem { get; private set; }

        /// <summary>After every live bar.</summary>
        public void OnLiveBar()
        {
            if (barsToWait > 0) barsToWait--;
            if (isAsking || barsToWait > 0 || live.UnknownGaps.Count == 0) return;
            long from = live.UnknownGaps[0].FromUtcTicks;
            long to = live.UnknownGaps[live.UnknownGaps.Count - 1].ToUtcTicks;
            isAsking = true;
            history.Ask(from, to, (bars, error) => onStrategyThread(() => Take(from, to, bars, error)));
        }

        private void Take(long from, long to, Bar[] bars, string error)
        {
            isAsking = false;
            barsToWait = BarsBetweenQuestions;
            Problem = error;
            if (error.Length == 0) live.FillGap(bars, BarOrigin.PlatformHistory, from, to);
        }
    }
}
