using System;
using System.Globalization;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Core;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;

// Watches its account, closes by the position and makes figures of the executions.
namespace NinjaTrader.NinjaScript.Strategies
{
    public class AccountWatch : Strategy
    {
        private Order entry = new Order();

        protected override void OnStateChange()
        {
            if (State == State.SetDefaults)
            {
                Name = "AccountWatch";
                Calculate = Calculate.OnBarClose;
            }
            else if (State == State.DataLoaded)
            {
                Account.SimulationAccountReset += OnReset;
            }
            else if (State == State.Terminated)
            {
                Account.SimulationAccountReset -= OnReset;
            }
        }

        private void OnReset(object sender, EventArgs e)
        {
        }

        protected override void OnBarUpdate()
        {
            if (CurrentBar < BarsRequiredToTrade) return;
            if (CurrentBar == 30) entry = EnterLong(2, "In");
            if (CurrentBar == 31)
            {
                Print("owner " + (entry.GetOwnerStrategy() == this) + " " + Account.Strategies.Contains(this) + " " + Account.ForexLotSize);
                ExitLong();
            }

            if (CurrentBar != 40) return;
            SystemPerformance made = SystemPerformance.Calculate(Account.Executions);
            Print("trades " + made.AllTrades.Count + " " + (made.AllTrades[0].ProfitCurrency == SystemPerformance.AllTrades[0].ProfitCurrency));
            Connection connection = Account.Connection;
            Print("types " + connection.InstrumentTypes.Contains(InstrumentType.Future) + " " + connection.Accounts.Contains(Account));
            CultureInfo culture = Globals.GeneralOptions.CurrentCulture;
            Print(Globals.ToLocalizedObject(MarketPosition.Long, culture) + " " + Globals.FormatQuantity(1500, true));
            Print("account " + (Account.GetAccountItem(AccountItem.CashValue, Currency.UsDollar).Value == Account.Get(AccountItem.CashValue, Currency.UsDollar)));
            AtmStrategy atm = AtmStrategy.StartAtmStrategy("None", entry);
            Print("atm " + (atm == null) + " " + new AtmStrategy().GetStopOrders(0).Count);
            Mode mode = Connection.PlaybackConnection == null ? Mode.Live : connection.Options.Mode;
            Print("mode " + mode + " " + Account.MinimumCashValue + " " + Account.Fcm.Length + " " + (Globals.AssemblyRegistry.GetType(GetType().FullName) != null));
            if (Position.MarketPosition != MarketPosition.Flat) Position.Close();
            Account.FlattenEverything();
        }
    }

    public partial class Strategy
    {
        public bool MadeByConstructor;

        public Strategy()
        {
            MadeByConstructor = true;
        }
    }

    public class MadeStrategy : Strategy
    {
        protected override void OnStateChange()
        {
            if (State == State.SetDefaults) Name = "MadeStrategy";
        }

        protected override void OnBarUpdate()
        {
            if (CurrentBar == 0) Print("made " + MadeByConstructor);
        }
    }
}
