using System;
using System.Threading;
using NT8Bridge;
using NT8Bridge.Live;
using NT8Bridge.Live.Start;

namespace NT8BridgeScripts
{
    /// <summary>
    /// Looks every few seconds after an engine's live stream and its orders, until the engine stops: a frozen stream brings no
    /// event at which they could be looked at. Not for Playback, whose time jumps: there the first sign of life after a silence
    /// shows it.
    /// </summary>
    public sealed class NT8BridgeStreamWatch
    {
        private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);
        private readonly Timer timer;

        private NT8BridgeStreamWatch(Action look)
        {
            timer = new Timer(o => look(), null, Every, Every);
        }

        /// <summary>Begins; <paramref name="look"/> is called on a background thread.</summary>
        public static void Begin(LiveEngine live, Action look)
        {
            if (live == null) throw new ArgumentNullException("live");
            if (look == null) throw new ArgumentNullException("look");
            live.PhaseChanged += new NT8BridgeStreamWatch(look).OnPhaseChanged;
        }

        private void OnPhaseChanged(PhaseChange change)
        {
            if (change.Phase == EnginePhase.Stopped) timer.Dispose();
        }
    }
}
