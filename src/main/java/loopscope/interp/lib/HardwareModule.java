package loopscope.interp.lib;

import loopscope.interp.Hardware;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;

/// What library modules in Python need to know of the simulated machine.
final class HardwareModule {
  private HardwareModule() {}

  static PyModule build(Hardware hardware) {
    return new ModuleBuilder("_hardware")
        .value("processors", PyInt.of(hardware.processors()))
        .value("latency", new PyFloat(hardware.latency()))
        .value("bandwidth", PyInt.of(hardware.bandwidth()))
        .build();
  }
}
