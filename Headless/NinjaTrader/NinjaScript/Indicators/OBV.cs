#nullable disable
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>On-balance volume: volume added when the close rose, taken away when it fell.</summary>
    public class OBV : EngineBarIndicator<Engine.Obv, Engine.Obv.State>
    {
        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "OBV";
            IsSuspendedWhileInactive = true;
            AddPlot(Brushes.Goldenrod, "OBV");
        }

        /// <inheritdoc/>
        protected override Engine.Obv CreateEngine() => new Engine.Obv();
    }
}
