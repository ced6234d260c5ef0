using NinjaTrader.Cbi; using NinjaTrader.NinjaScript; using NinjaTrader.NinjaScript.Strategies;
namespace NinjaTrader.NinjaScript.Strategies {
 public class TrailLate : Strategy {
  protected override void OnStateChange() {
   if (State == State.SetDefaults) { Name="TrailLate"; Calculate=Calculate.OnBarClose; IsExitOnSessionCloseStrategy=false;
    BarsRequiredToTrade=0; TraceOrders=true; }
   else if (State == State.Configure) SetTrailStop(CalculationMode.Ticks, 8);
  }
  protected override void OnBarUpdate() {
   if (CurrentBar==0) EnterLongLimit(0, true, 1, 98, "L");
   Print(CurrentBar+" "+Time[0]+" C="+Close[0]+" pos="+Position.MarketPosition);
  }
  protected override void OnOrderUpdate(Order o, double lp, double sp, int q, int f, double af, OrderState s,
   System.DateTime t, ErrorCode e, string c) {
   Print(t+" "+o.Name+" "+o.OrderType+" "+s+" lim="+lp+" stop="+sp+" fill="+af); }
 }}
