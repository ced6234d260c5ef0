#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Change in per cent of a threefold EMA, and its signal average; the first value is the input itself.</summary>
    public class TRIX : EngineValueIndicator<Engine.Trix, Engine.Trix.State>
    {
        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Period { get; set; }

        /// <summary>Bars of the signal.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "SignalPeriod", GroupName = "NinjaScriptParameters", Order = 1)]
        public int SignalPeriod { get; set; }

        /// <summary>The main plot.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Default => Values[0];

        /// <summary>Signal line.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Signal => Values[1];

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "TRIX";
            IsSuspendedWhileInactive = true;
            Period = 14;
            SignalPeriod = 3;
            AddPlot(Brushes.DarkGray, "Default");
            AddPlot(Brushes.DodgerBlue, "Signal");
            AddLine(Brushes.DarkGray, 0, "ZeroLine");
        }

        /// <inheritdoc/>
        protected override Engine.Trix CreateEngine() => new Engine.Trix(Period, SignalPeriod);
    }
}
