#nullable disable
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>
    /// Accumulation/distribution line: volume weighted with the place of the close in the bar's range, summed up.
    /// </summary>
    public class ADL : EngineBarIndicator<Engine.Adl, Engine.Adl.State>
    {
        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "ADL";
            IsSuspendedWhileInactive = true;
            AddPlot(Brushes.DarkCyan, "ADL");
        }

        /// <inheritdoc/>
        protected override Engine.Adl CreateEngine() => new Engine.Adl();
    }
}
