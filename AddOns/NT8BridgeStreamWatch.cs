using System;
using System.Threading;
using NT8Bridge;
using NT8Bridge.Live;
using NT8Bridge.Live.Start;

namespace NT8BridgeScripts
{
    /// <summary>
    /// Looks every few seconds whether an engine's live stream is frozen, until the engine stops: a frozen stream brings no event
    /// at which the engine could look itself. Not for Playback, whose time jumps: there the first sign of life after a silence
    /// shows it.
    /// </summary>
    public sealed class NT8BridgeStreamWatch
    {
        private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);
        private readonly Timer timer;

        private NT8BridgeStreamWatch(LiveEngine live, Action<Action> onStrategyThread)
        {
            timer = new Timer(o => onStrategyThread(live.CheckStream), null, Every, Every);
        }

        /// <summary>Begins to look; <paramref name="onStrategyThread"/> runs an action where the engine may be touched.</summary>
        public static void Begin(LiveEngine live, Action<Action> onStrategyThread)
        {
            if (live == null) throw new ArgumentNullException("live");
            if (onStrategyThread == null) throw new ArgumentNullException("onStrategyThread");
            live.PhaseChanged += new NT8BridgeStreamWatch(live, onStrategyThread).OnPhaseChanged;
        }

        private void OnPhaseChanged(PhaseChange change)
        {
            if (change.Phase == EnginePhase.Stopped) timer.Dispose();
        }
    }
}
