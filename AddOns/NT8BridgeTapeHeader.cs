using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;
using NinjaTrader.Cbi;
using NinjaTrader.Core;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Tapes;

namespace NT8BridgeScripts
{
    /// <summary>The first line of a tape: all that is needed to run the same strategy on the same bars once more.</summary>
    public static class NT8BridgeTapeHeader
    {
        // What every strategy has and what decides about its orders, beside its own parameters.
        private static readonly string[] Settings =
        {
            "BarsRequiredToTrade", "Calculate", "DefaultQuantity", "EntriesPerDirection", "EntryHandling",
            "ExitOnSessionCloseSeconds", "IncludeCommission", "IsExitOnSessionCloseStrategy", "IsFillLimitOnTouch",
            "MaximumBarsLookBack", "OrderFillResolution", "OrderFillResolutionType", "OrderFillResolutionValue",
            "SetOrderQuantity", "Slippage", "StartBehavior", "StopTargetHandling", "TimeInForce",
        };

        /// <summary>Of a strategy in State.DataLoaded, without an engine and without values of bars.</summary>
        public static TapeHeader Of(Strategy strategy, bool isInAnalyzer)
        {
            AssemblyName platform = typeof(Globals).Assembly.GetName();
            TapeHeader header = new TapeHeader
            {
                Platform = platform.Name + " " + platform.Version,
                Runtime = RuntimeInformation.FrameworkDescription,
                Culture = CultureInfo.CurrentCulture.Name,
                ZoneId = Globals.GeneralOptions.TimeZoneInfo.Id,
                Zone = Globals.GeneralOptions.TimeZoneInfo.ToSerializedString(),
                Strategy = strategy.GetType().Name,
                IsAnalyzer = isInAnalyzer,
            };
            AddParameters(header, strategy);
            HashSet<string> instruments = new HashSet<string>();
            foreach (Bars bars in strategy.BarsArray)
            {
                header.Series.Add(SeriesOf(bars));
                if (instruments.Add(bars.Instrument.FullName)) header.Instruments.Add(InstrumentOf(bars.Instrument));
                AddHours(header, bars.TradingHours);
                AddHours(header, bars.Instrument.MasterInstrument.TradingHours);
            }

            return header;
        }

        private static TapeSeries SeriesOf(Bars bars)
        {
            BarsPeriod period = bars.BarsPeriod;
            return new TapeSeries
            {
                Instrument = bars.Instrument.FullName,
                Type = (int)period.BarsPeriodType,
                TypeName = period.BarsPeriodType.ToString(),
                Value = period.Value,
                Value2 = period.Value2,
                BaseType = (int)period.BaseBarsPeriodType,
                BaseValue = period.BaseBarsPeriodValue,
                MarketData = period.MarketDataType.ToString(),
                TradingHours = NameOf(bars.TradingHours),
                IsResetOnNewTradingDay = bars.IsResetOnNewTradingDay,
            };
        }

        private static TapeInstrument InstrumentOf(Instrument instrument)
        {
            MasterInstrument master = instrument.MasterInstrument;
            return new TapeInstrument
            {
                Name = instrument.FullName,
                Master = master.Name,
                TickSize = master.TickSize,
                PointValue = master.PointValue,
                Currency = master.Currency.ToString(),
                Type = master.InstrumentType.ToString(),
                TradingHours = NameOf(master.TradingHours),
            };
        }

        private static string NameOf(TradingHours hours)
        {
            return hours == null ? string.Empty : hours.Name;
        }

        /// <summary>The template's own file, where NinjaTrader keeps it.</summary>
        private static void AddHours(TapeHeader header, TradingHours hours)
        {
            if (hours == null || header.TradingHours.ContainsKey(hours.Name)) return;
            string file = Path.Combine(Globals.UserDataDir, "templates", "TradingHours", hours.Name + ".xml");
            if (File.Exists(file)) header.TradingHours.Add(hours.Name, File.ReadAllText(file));
        }

        private static void AddParameters(TapeHeader header, Strategy strategy)
        {
            foreach (PropertyInfo property in strategy.GetType().GetProperties())
            {
                bool isOwn = property.IsDefined(typeof(NinjaScriptPropertyAttribute), true);
                if (!isOwn && Array.IndexOf(Settings, property.Name) < 0) continue;
                if (!property.CanRead || !property.CanWrite || header.Parameters.ContainsKey(property.Name)) continue;
                object value = property.GetValue(strategy, null);
                if (value != null) header.Parameters.Add(property.Name, Text(value));
            }
        }

        private static string Text(object value)
        {
            if (value is double) return ((double)value).ToString("R", CultureInfo.InvariantCulture);
            if (value is DateTime) return ((DateTime)value).ToString("o", CultureInfo.InvariantCulture);
            return Convert.ToString(value, CultureInfo.InvariantCulture);
        }
    }
}
