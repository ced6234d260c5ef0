#nullable disable
using System;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Gui;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>
    /// Moving average convergence divergence: fast EMA − slow EMA, its average, and the difference of both.
    /// </summary>
    public class MACD : EngineValueIndicator<Engine.Macd, Engine.Macd.State>
    {
        /// <summary>Bars of the fast average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Fast", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Fast { get; set; }

        /// <summary>Bars of the slow average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Slow", GroupName = "NinjaScriptParameters", Order = 1)]
        public int Slow { get; set; }

        /// <summary>Bars of the average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Smooth", GroupName = "NinjaScriptParameters", Order = 2)]
        public int Smooth { get; set; }

        /// <summary>Average of the main plot.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Avg => Values[1];

        /// <summary>The main plot.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Default => Values[0];

        /// <summary>Main plot minus average.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Diff => Values[2];

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "MACD";
            IsSuspendedWhileInactive = true;
            Fast = 12;
            Slow = 26;
            Smooth = 9;
            AddPlot(Brushes.DarkCyan, "MACD");
            AddPlot(Brushes.Crimson, "Avg");
            AddPlot(new Stroke(Brushes.DodgerBlue, 2), PlotStyle.Bar, "Diff");
            AddLine(Brushes.DarkGray, 0, "ZeroLine");
        }

        /// <inheritdoc/>
        protected override Engine.Macd CreateEngine() =>
            new Engine.Macd(Math.Min(Fast, Slow), Fast == Slow ? Slow + 1 : Math.Max(Fast, Slow), Smooth);

        /// <inheritdoc/>
        protected override void ShowSound(Engine.Macd source)
        {
            // The engine wants fast before slow; the other way round everything changes sign, and equal averages cancel.
            int sign = Math.Sign(Slow - Fast);
            for (int i = 0; i < Values.Length; i++)
                Plot(i, sign * source.Output(i));
        }
    }
}
