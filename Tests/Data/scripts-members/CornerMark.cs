using System;
using System.Collections.Generic;
using System.Linq;
using System.Windows;
using System.Windows.Media;
using NinjaTrader.Core;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Chart;
using NinjaTrader.Gui.Tools;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.DrawingTools;

// A drawing tool of its own with a Draw method, and an indicator that uses it.
namespace NinjaTrader.NinjaScript.DrawingTools
{
    public class CornerMark : DrawingTool
    {
        public ChartAnchor Corner { get; set; }

        public override IEnumerable<ChartAnchor> Anchors { get { return new[] { Corner }; } }

        public override object Icon { get { return Icons.DrawSquare; } }

        protected override void OnStateChange()
        {
            if (State == State.SetDefaults)
            {
                Name = "Corner mark";
                DrawingState = DrawingState.Building;
                ZOrderType = DrawingToolZOrder.AlwaysDrawnLast;
                Corner = new ChartAnchor { DrawingTool = this, IsEditing = true, DisplayName = Custom.Resource.NinjaScriptDrawingToolAnchor };
            }
        }

        public override void OnMouseDown(ChartControl chartControl, ChartPanel chartPanel, ChartScale chartScale, ChartAnchor dataPoint)
        {
            dataPoint.CopyDataValues(Corner);
            Corner.UpdateYFromDevicePoint(dataPoint.GetPoint(chartControl, chartPanel, chartScale), chartScale);
            InitialMouseDownAnchor = Corner.Clone() as ChartAnchor;
        }

        public override void OnRender(ChartControl chartControl, ChartScale chartScale)
        {
            if (IsInHitTest || RenderTarget == null) return;
            Point start = Corner.GetPoint(chartControl, ChartPanel, chartScale);
            Point far = GetExtendedPoint(start, new Point(start.X + 1, start.Y));
            if (MathHelper.IsPointAlongVector(start, start, far - start, 2) && AttachedTo.ChartObject != null) ForceRefresh();
            MinValue = Math.Min(MinValue, Corner.Price);
        }
    }

    public static partial class Draw
    {
        private static CornerMark CornerMarkCore(NinjaScriptBase owner, string tag, int barsAgo, DateTime time, double y)
        {
            if (owner == null) throw new ArgumentException("owner");
            if (tag[0] == GlobalDrawingToolManager.GlobalDrawingToolTagPrefix) tag = tag.Substring(1);
            CornerMark mark = DrawingTool.GetByTagOrNew(owner, typeof(CornerMark), tag, null) as CornerMark;
            if (mark == null) return null;
            DrawingTool.SetDrawingToolCommonValues(mark, tag, false, owner, false);
            int currentBar = DrawingTool.GetCurrentBar(owner);
            ChartAnchor anchor = DrawingTool.CreateChartAnchor(owner, barsAgo, time, y);
            anchor.CopyDataValues(mark.Corner);
            mark.SetState(State.Active);
            return currentBar >= 0 ? mark : null;
        }

        public static CornerMark CornerMark(NinjaScriptBase owner, string tag, int barsAgo, double y)
        {
            return DrawingTool.DrawToggledPricePanel(owner, true, () => CornerMarkCore(owner, tag, barsAgo, Globals.MinDate, y));
        }
    }
}

namespace NinjaTrader.NinjaScript.Indicators
{
    public class CornerMarks : Indicator
    {
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults) return;
            Name = "CornerMarks";
            IsOverlay = true;
        }

        protected override void OnBarUpdate()
        {
            CornerMark mark = Draw.CornerMark(this, "corner" + (CurrentBar % 3), 0, High[0]);
            if (CurrentBar < 5) return;
            Gui.NinjaScript.IDrawObjects drawn = DrawObjects;
            if (drawn.Count == 3 && mark.AttachedTo.ChartObject == this && mark.Corner.Price == High[0]
                && drawn["corner0"] is CornerMark && CurrentBar == 5)
                Print("marks " + drawn.Count + " " + mark.AttachedTo.DisplayName + " " + mark.ZOrderType);
        }
    }
}
