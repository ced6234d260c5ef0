#nullable disable
using System.IO;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>
    /// A built-in indicator whose arithmetic is the engine's. A closed bar is fed once; while a bar forms, the engine is put
    /// back to the bar before it and fed with the bar as it stands, so that every look at it is right.
    /// </summary>
    public abstract class EngineIndicator<TEngine> : Indicator
        where TEngine : NT8Bridge.Indicators.Indicator
    {
        private TEngine engine;
        private MemoryStream before;
        private int fed;

        /// <summary>Makes the engine's indicator from the parameters.</summary>
        protected abstract TEngine CreateEngine();

        /// <summary>Feeds the engine with the bar at an absolute index: <c>engine.Update(Input.GetValueAt(index))</c> or <c>engine.Update(BarAt(index))</c>.</summary>
        protected abstract void Feed(TEngine engine, int index);

        /// <summary>Writes the engine's outputs to the plots; the first output to the first plot and so on, unless overridden.</summary>
        protected virtual void Show(TEngine engine)
        {
            for (int i = 0; i < Values.Length; i++)
                Values[i][0] = engine.Output(i);
        }

        /// <summary>Feeds what has closed, then the bar in work.</summary>
        protected sealed override void OnBarUpdate()
        {
            if (engine == null)
                engine = CreateEngine();

            PutBack();
            while (fed < CurrentBar)
                Feed(engine, fed++);
            if (IsBarClosed)
                fed++;
            else
                TakeDown();
            Feed(engine, CurrentBar);

            Show(engine);
        }

        /// <summary>Keeps the state before the forming bar.</summary>
        private void TakeDown()
        {
            before = before ?? new MemoryStream();
            before.SetLength(0);
            var writer = new BinaryWriter(before);
            engine.Save(writer);
            writer.Flush();
        }

        /// <summary>Forgets the forming bar.</summary>
        private void PutBack()
        {
            if (before == null || before.Length == 0)
                return;
            before.Position = 0;
            engine.Restore(new BinaryReader(before));
            before.SetLength(0);
        }
    }
}
